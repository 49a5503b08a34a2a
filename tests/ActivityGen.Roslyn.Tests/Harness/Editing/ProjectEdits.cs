using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ActivityGen.Roslyn.Tests.Harness;

/// <summary>Edits of the project: options and references.</summary>
internal static class ProjectEdits
{
    private const string LibraryName = "EditedLibrary";
    private const string ProjectName = "EditedProject";

    public static ImmutableArray<Edit> All { get; } =
    [
        new("nullable context", (state, random) => OnOptions(state, options => options.WithNullableContextOptions((NullableContextOptions)random.Next(4)))),
        new("checkOverflow", (state, _) => OnOptions(state, options => options.WithOverflowChecks(!options.CheckOverflow))),
        new("allowUnsafe", (state, _) => OnOptions(state, options => options.WithAllowUnsafe(!options.AllowUnsafe))),
        new("output kind", (state, random) => OnOptions(state, options => options.WithOutputKind(random.Next(2) == 0 ? OutputKind.DynamicallyLinkedLibrary : OutputKind.ConsoleApplication))),
        new("language version", (state, random) => OnParseOptions(
            state, options => options.WithLanguageVersion(random.Next(3) switch { 0 => LanguageVersion.CSharp12, 1 => LanguageVersion.CSharp13, _ => LanguageVersion.Preview }))),
        new("preprocessor symbols", (state, random) => OnParseOptions(
            state, options => options.WithPreprocessorSymbols(random.Next(3) switch { 0 => Array.Empty<string>(), 1 => ["EXTRA"], _ => ["EXTRA", "OTHER"] }))),
        new("assembly name", (state, random) => state.With(state.Compilation.WithAssemblyName(Numbered("Assembly", random, 3)))),
        new("global option", (state, random) => state.With(state.GlobalOptions.SetItem("build_property.RootNamespace", Numbered("Root", random, 5)))),
        new("another global option", (state, random) => state.With(state.GlobalOptions.SetItem(Numbered("build_property.Option", random, 3), Numbered("v", random, 3)))),
        new("remove a global option", (state, random) => state.GlobalOptions.IsEmpty
            ? null
            : state.With(state.GlobalOptions.Remove(state.GlobalOptions.Keys.Order(StringComparer.Ordinal).ElementAt(random.Next(state.GlobalOptions.Count))))),
        new("library", (state, random) => SetReference(state, LibraryName, Image(Library(LibraryName, random)))),
        new("remove the library", (state, _) => SetReference(state, LibraryName, null)),
        new("aliases of the library", (state, random) => state.Compilation.ExternalReferences.FirstOrDefault(reference => NameOf(reference) == LibraryName) is { } library
            ? state.With(state.Compilation.ReplaceReference(library, library.WithAliases(random.Next(2) == 0 ? [] : ["lib"])))
            : null),
        new("project reference", (state, random) => SetReference(state, ProjectName, Library(ProjectName, random).ToMetadataReference())),
        new("edit in the referenced project", EditReferenced),
        new("remove the project reference", (state, _) => SetReference(state, ProjectName, null)),
    ];

    public static EditState WithReferences(EditState state)
    {
        Random random = new(0);
        return state.With(state.Compilation.AddReferences(Image(Library(LibraryName, random)), Library(ProjectName, random).ToMetadataReference()));
    }

    private static string Numbered(string name, Random random, int limit) => name + random.Next(limit).ToString(CultureInfo.InvariantCulture);

    private static EditState OnOptions(EditState state, Func<CSharpCompilationOptions, CSharpCompilationOptions> change)
        => state.With(state.Compilation.WithOptions(change(state.Compilation.Options)));

    internal static EditState OnParseOptions(EditState state, Func<CSharpParseOptions, CSharpParseOptions> change)
    {
        // A driver has one set of parse options, and so has a project: every file is parsed again.
        CSharpParseOptions options = change((CSharpParseOptions?)state.Compilation.SyntaxTrees.FirstOrDefault()?.Options ?? CSharpParseOptions.Default);
        return state.With(state.Compilation
            .RemoveAllSyntaxTrees()
            .AddSyntaxTrees(state.Compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), options, tree.FilePath))));
    }

    private static CSharpCompilation Library(string name, Random random)
    {
        string text = string.Format(
            CultureInfo.InvariantCulture,
            "namespace {0};\n\npublic class LibraryBase\n{{\n    public const string Slug = \"{1}\";\n\n    public {2} Member {{ get; set; }} = default!;\n\n    public static int M()\n    {{\n        return {1};\n    }}\n}}\n",
            name,
            random.Next(5),
            random.Next(3) switch { 0 => "string", 1 => "int", _ => "System.Guid" });
        return CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(text, path: $"/lib/{name}.cs")],
            References.Framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, deterministic: true, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static PortableExecutableReference Image(CSharpCompilation library)
    {
        using MemoryStream stream = new();
        if (!library.Emit(stream).Success)
        {
            throw new VerificationException("The library of an edit does not compile.");
        }

        return MetadataReference.CreateFromImage(stream.ToArray(), filePath: $"/lib/{library.AssemblyName}.dll");
    }

    private static string? NameOf(MetadataReference reference) => reference switch
    {
        CompilationReference project => project.Compilation.AssemblyName,
        PortableExecutableReference { FilePath: { } path } => Path.GetFileNameWithoutExtension(path),
        _ => null,
    };

    private static EditState? SetReference(EditState state, string name, MetadataReference? replacement)
    {
        MetadataReference? present = state.Compilation.ExternalReferences.FirstOrDefault(reference => NameOf(reference) == name);
        return (present, replacement) switch
        {
            (null, null) => null,
            (null, { } added) => state.With(state.Compilation.AddReferences(added)),
            ({ } old, null) => state.With(state.Compilation.RemoveReferences(old)),
            ({ } old, { } other) => state.With(state.Compilation.ReplaceReference(old, other)),
        };
    }

    private static EditState? EditReferenced(EditState state, Random random)
    {
        CompilationReference? reference = state.Compilation.ExternalReferences.OfType<CompilationReference>().FirstOrDefault(project => NameOf(project) == ProjectName);
        if (reference?.Compilation is not CSharpCompilation project)
        {
            return null;
        }

        EditState inner = new(project, state.GlobalOptions, []);
        EditState? edited = TextEdits.All[random.Next(TextEdits.All.Length)].Apply(inner, random);
        return edited is null ? null : state.With(state.Compilation.ReplaceReference(reference, edited.Compilation.ToMetadataReference()));
    }
}
