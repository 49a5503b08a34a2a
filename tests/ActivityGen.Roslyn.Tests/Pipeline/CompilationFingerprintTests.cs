using ActivityGen.Roslyn.Pipeline;
using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ActivityGen.Roslyn.Tests.Pipeline;

public sealed class CompilationFingerprintTests : PipelineTestBase
{
    private const string One = "public class A { public int M() { return 1; } }";
    private const string Two = "public class B { public const int X = 1; }";

    private static readonly CSharpCompilationOptions Library = new(OutputKind.DynamicallyLinkedLibrary, deterministic: true);

    [Fact]
    public void Equal_projects_have_equal_fingerprints_over_instances()
        => Assert.Equal(Fingerprint(Compile(One, Two)), new CompilationFingerprint().Compute(Compile(One, Two), DictionaryOptionsProvider.Empty, default));

    [Fact]
    public void A_body_edit_does_not_count()
        => Assert.Equal(Fingerprint(Compile(One, Two)), Fingerprint(Compile(One.Replace("return 1", "return 2", StringComparison.Ordinal), Two)));

    [Fact]
    public void Files_count_and_so_does_their_order()
    {
        CSharpCompilation both = Compile(One, Two);
        CSharpCompilation turned = both.RemoveAllSyntaxTrees().AddSyntaxTrees(both.SyntaxTrees[1], both.SyntaxTrees[0]);
        AssertDistinct(both, turned, Compile(One), Compile(Two), Compile());
    }

    [Fact]
    public void Options_count()
    {
        CSharpCompilation start = Compile(One);
        CSharpCompilationOptions options = start.Options;
        AssertDistinct(
            start,
            start.WithAssemblyName("Other"),
            start.WithAssemblyName(null),
            start.WithOptions(options.WithNullableContextOptions(NullableContextOptions.Disable)),
            start.WithOptions(options.WithNullableContextOptions(NullableContextOptions.Annotations)),
            start.WithOptions(options.WithOverflowChecks(true)),
            start.WithOptions(options.WithAllowUnsafe(false)),
            start.WithOptions(options.WithOutputKind(OutputKind.ConsoleApplication)),
            start.WithOptions(options.WithUsings("System")),
            start.WithOptions(options.WithUsings("System.Text")),
            start.WithOptions(options.WithMetadataImportOptions(MetadataImportOptions.All)));
    }

    [Fact]
    public void Options_that_only_colour_diagnostics_do_not_count()
    {
        CSharpCompilation start = Compile(One);
        Assert.Equal(
            Fingerprint(start),
            Fingerprint(start.WithOptions(start.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Error).WithConcurrentBuild(false))));
    }

    [Fact]
    public void Parse_options_count()
    {
        ProjectState plain = new ProjectState().Add(One);
        ProjectState older = new ProjectState { LanguageVersion = LanguageVersion.CSharp12 }.Add(One);
        ProjectState symbol = new ProjectState().Add(One);
        symbol.PreprocessorSymbols.Add("A");
        AssertDistinct(plain.CreateCompilation(), older.CreateCompilation(), symbol.CreateCompilation());
    }

    [Fact]
    public void A_file_that_the_configuration_calls_generated_counts()
    {
        CSharpCompilation start = Compile(One);
        AssertDistinct(
            start.WithOptions(start.Options.WithSyntaxTreeOptionsProvider(new GeneratedProvider(GeneratedKind.NotGenerated))),
            start.WithOptions(start.Options.WithSyntaxTreeOptionsProvider(new GeneratedProvider(GeneratedKind.MarkedGenerated))));
    }

    [Fact]
    public void Global_options_count_by_key_and_value_in_any_order()
    {
        CSharpCompilation compilation = Compile(One);
        Hash128[] distinct =
        [
            Fingerprint(compilation, ("a", "1")), Fingerprint(compilation, ("a", "2")), Fingerprint(compilation, ("b", "1")),
            Fingerprint(compilation, ("a", "1"), ("b", "2")), Fingerprint(compilation, ("a", "2"), ("b", "1")),
            Fingerprint(compilation, DictionaryOptionsProvider.Empty),
        ];
        Assert.Equal(distinct.Length, distinct.Distinct().Count());
        Assert.Equal(Fingerprint(compilation, ("a", "1"), ("b", "2")), Fingerprint(compilation, ("b", "2"), ("a", "1")));
    }

    [Fact]
    public void Options_that_cannot_be_listed_count_by_instance()
    {
        CSharpCompilation compilation = Compile(One);
        UnlistableProvider one = new();
        CompilationFingerprint fingerprint = new();
        Assert.Equal(fingerprint.Compute(compilation, one, default), fingerprint.Compute(compilation, one, default));
        Assert.NotEqual(fingerprint.Compute(compilation, one, default), fingerprint.Compute(compilation, new UnlistableProvider(), default));
    }

    [Fact]
    public void References_count_by_module_version_not_by_instance()
    {
        CSharpCompilation start = Compile(One);
        byte[] first = Emit("public class L { public const int X = 1; }");
        byte[] second = Emit("public class L { public const int X = 2; }");
        Assert.Equal(
            Fingerprint(start.AddReferences(MetadataReference.CreateFromImage(first))),
            Fingerprint(start.AddReferences(MetadataReference.CreateFromImage(first))));
        AssertDistinct(
            start,
            start.AddReferences(MetadataReference.CreateFromImage(first)),
            start.AddReferences(MetadataReference.CreateFromImage(second)),
            start.AddReferences(MetadataReference.CreateFromImage(first).WithAliases(["lib"])),
            start.AddReferences(MetadataReference.CreateFromImage(first).WithEmbedInteropTypes(true)));
    }

    [Fact]
    public void A_reference_that_cannot_be_read_counts_and_does_not_throw()
    {
        CSharpCompilation start = Compile(One);
        MetadataReference broken = MetadataReference.CreateFromImage([1, 2, 3]);
        Assert.Equal(Fingerprint(start.AddReferences(broken)), Fingerprint(start.AddReferences(broken)));
        Assert.NotEqual(Fingerprint(start.AddReferences(broken)), Fingerprint(start.AddReferences(MetadataReference.CreateFromImage([1, 2, 3]))));
    }

    [Fact]
    public void A_referenced_project_counts_by_its_declarations()
    {
        CSharpCompilation start = Compile(One);
        MetadataReference reference = Project("public class L { public const int X = 1; int M() { return 1; } }");
        Assert.Equal(
            Fingerprint(start.AddReferences(reference)),
            Fingerprint(start.AddReferences(Project("public class L { public const int X = 1; int M() { return 2; } }"))));
        AssertDistinct(
            start,
            start.AddReferences(reference),
            start.AddReferences(reference.WithAliases(["p"])),
            start.AddReferences(Project("public class L { public const int X = 2; int M() { return 1; } }")));
    }

    [Fact]
    public void A_project_behind_a_project_counts()
    {
        CSharpCompilation start = Compile(One);
        AssertDistinct(
            start.AddReferences(Project(Two, Project("public class L { public const int X = 1; }"))),
            start.AddReferences(Project(Two, Project("public class L { public const int X = 2; }"))));
    }

    [Fact]
    public void Diamonds_of_projects_are_walked_once()
    {
        MetadataReference bottom = Project("class L0 { }");
        for (int i = 0; i < 60; i++)
        {
            // Two ways down from every level: 2^60 paths.
            MetadataReference left = Project("class A { }", bottom);
            MetadataReference right = Project("class B { }", bottom);
            bottom = Project("class C { }", left, right);
        }

        _ = Fingerprint(Compile(One).AddReferences(bottom));
    }

    [Fact]
    public void Cancellation_is_honoured()
        => Assert.Throws<OperationCanceledException>(
            () => new CompilationFingerprint().Compute(Compile(One), DictionaryOptionsProvider.Empty, new CancellationToken(canceled: true)));

    private static CompilationReference Project(string source, params MetadataReference[] references)
        => CSharpCompilation.Create("Project", [CSharpSyntaxTree.ParseText(source)], [.. References.Framework, .. references], Library).ToMetadataReference();

    private static byte[] Emit(string source)
    {
        using MemoryStream stream = new();
        Assert.True(CSharpCompilation.Create("Lib", [CSharpSyntaxTree.ParseText(source)], References.Framework, Library).Emit(stream).Success);
        return stream.ToArray();
    }

    private void AssertDistinct(params Compilation[] compilations)
    {
        Hash128[] hashes = [.. compilations.Select(compilation => Fingerprint(compilation))];
        for (int i = 0; i < hashes.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                Assert.False(hashes[i] == hashes[j], $"compilations {j} and {i} have the same fingerprint");
            }
        }
    }
}
