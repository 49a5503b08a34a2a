using System.Collections.Immutable;
using ActivityGen.Roslyn;
using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Docs.Tests.Code;

/// <summary>Builds a page's code as a project with the packages does: generator, analyzers, suppressors, nullable on.</summary>
internal static class CodeCompiler
{
    /// <summary>What the SDK adds to a console project with <c>ImplicitUsings</c>.</summary>
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(ActivityGenerator).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>What is no fault of an example: assemblies of one framework are of several versions, which the SDK passes over for everybody, and a function that is only shown is not called.</summary>
    private static readonly string[] Disabled = ["CS1701", "CS1702", "CS8321"];

    private static readonly CSharpCompilationOptions Options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        .WithNullableContextOptions(NullableContextOptions.Enable)
        .WithSpecificDiagnosticOptions(Disabled.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Suppress)));

    internal static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest, DocumentationMode.Parse);

    /// <summary>Gets the ids that a project can configure.</summary>
    internal static ImmutableHashSet<string> RuleIds { get; } = [.. Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(descriptor => descriptor.Id)];

    /// <summary>Compiles a project.</summary>
    /// <param name="project">The project.</param>
    /// <returns>The compilation with what is generated, and what compiler and analyzers warn of or refuse.</returns>
    internal static async Task<(Compilation Output, ImmutableArray<Diagnostic> Diagnostics)> CompileAsync(CodeProject project)
    {
        CodeUnit unit = CodeUnit.Of(project.Pieces);
        IEnumerable<SyntaxTree> trees = unit.Files.Append(ImplicitUsings)
            .Select((text, index) => CSharpSyntaxTree.ParseText(text, ParseOptions, $"/0/File{index}.cs", System.Text.Encoding.UTF8));
        Compilation compilation = CSharpCompilation.Create(
            "Reader" + Guid.NewGuid().ToString("N"),
            trees,
            CodeReferences.Get(project.RefersToGraph),
            Options.WithOutputKind(unit.HasStatements ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary));
        ImmutableArray<AdditionalText> files = [.. project.Files.Select(file => new InMemoryAdditionalText("/0/" + file.Key, file.Value))];
        DictionaryOptionsProvider options = new(project.Options.ToImmutableDictionary()
            .Add("build_property.RootNamespace", "Reader")
            .Add("build_property.ProjectDir", "/0/"));
        CSharpGeneratorDriver.Create([new ActivityGenerator().AsSourceGenerator()], files, ParseOptions, options)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> failures);
        CompilationWithAnalyzers run = new(output, Analyzers, new AnalyzerOptions(files, options));
        IEnumerable<Diagnostic> all = failures.Concat(await run.GetAllDiagnosticsAsync());

        // Some errors are found only when code is made: a span that lives across an await (CS4007).
        if (!all.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            all = all.Concat(output.Emit(Stream.Null).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        }

        return (output, [.. all.Where(diagnostic => diagnostic is { Severity: >= DiagnosticSeverity.Warning, IsSuppressed: false })]);
    }
}
