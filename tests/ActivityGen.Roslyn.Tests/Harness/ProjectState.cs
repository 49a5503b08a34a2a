using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ActivityGen.Roslyn.Tests.Harness;

/// <summary>A project under test. A source may carry markup; files without a name become <c>/0/Test0.cs</c> and so on.</summary>
public sealed class ProjectState
{
    public List<(string Path, string Content)> Sources { get; } = [];

    public List<(string Path, string Content)> AdditionalFiles { get; } = [];

    public Dictionary<string, string> GlobalOptions { get; } = new(StringComparer.OrdinalIgnoreCase)
    {
        ["build_property.RootNamespace"] = "TestProject",
    };

    public List<MetadataReference> References { get; } = [.. Harness.References.All];

    public List<string> PreprocessorSymbols { get; } = [];

    /// <summary>Gets the ids that the project turns off.</summary>
    public List<string> DisabledDiagnostics { get; } = [];

    public string AssemblyName { get; set; } = "TestProject";

    public LanguageVersion LanguageVersion { get; set; } = LanguageVersion.CSharp13;

    public NullableContextOptions NullableContext { get; set; } = NullableContextOptions.Enable;

    public OutputKind OutputKind { get; set; } = OutputKind.DynamicallyLinkedLibrary;

    public CSharpParseOptions ParseOptions => new(LanguageVersion, DocumentationMode.Diagnose, SourceCodeKind.Regular, PreprocessorSymbols);

    public CSharpCompilationOptions CompilationOptions
        => new(
            OutputKind,
            allowUnsafe: true,
            nullableContextOptions: NullableContext,
            specificDiagnosticOptions: DisabledDiagnostics.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Suppress)));

    public ImmutableArray<AdditionalText> AdditionalTexts
        => [.. AdditionalFiles.Select(file => new InMemoryAdditionalText(file.Path, file.Content))];

    public DictionaryOptionsProvider Options => new(GlobalOptions.ToImmutableDictionary(StringComparer.OrdinalIgnoreCase));

    public ProjectState Add(string content)
    {
        Sources.Add(($"/0/Test{Sources.Count}.cs", content));
        return this;
    }

    public ProjectState Add(string path, string content)
    {
        Sources.Add((path, content));
        return this;
    }

    /// <summary>Gets the sources with their markup read.</summary>
    public ImmutableArray<(string Path, MarkupSource Source)> Parse()
        => [.. Sources.Select(source => (source.Path, MarkupParser.Parse(source.Content)))];

    public CSharpCompilation CreateCompilation()
        => CSharpCompilation.Create(
            AssemblyName,
            Parse().Select(file => CSharpSyntaxTree.ParseText(file.Source.Text, ParseOptions, file.Path, System.Text.Encoding.UTF8)),
            References,
            CompilationOptions);

    /// <summary>Copies everything but the sources and additional files.</summary>
    public ProjectState CopySettings()
    {
        ProjectState copy = new()
        {
            AssemblyName = AssemblyName,
            LanguageVersion = LanguageVersion,
            NullableContext = NullableContext,
            OutputKind = OutputKind,
        };
        copy.References.Clear();
        copy.References.AddRange(References);
        copy.PreprocessorSymbols.AddRange(PreprocessorSymbols);
        copy.DisabledDiagnostics.AddRange(DisabledDiagnostics);
        copy.GlobalOptions.Clear();
        foreach ((string key, string value) in GlobalOptions)
        {
            copy.GlobalOptions.Add(key, value);
        }

        return copy;
    }
}
