using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace CompilerHost;

/// <summary>One compilation: sources, generators, analyzers, assembly.</summary>
internal sealed class Compiler(CSharpCommandLineArguments arguments)
{
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>Compiles, and writes the assembly where there is no error.</summary>
    /// <returns>What there is to say: warnings and errors.</returns>
    internal async Task<IReadOnlyList<Diagnostic>> CompileAsync()
    {
        AnalyzerConfig[] files = [.. arguments.AnalyzerConfigPaths.Select(path => AnalyzerConfig.Parse(File.ReadAllText(path), path))];
        AnalyzerConfigSet configuration = AnalyzerConfigSet.Create(files, out ImmutableArray<Diagnostic> configurationDiagnostics);
        _diagnostics.AddRange(configurationDiagnostics);

        SyntaxTree[] trees = [.. arguments.SourceFiles.Select(file => Parse(file.Path))];
        Compilation compilation = CSharpCompilation.Create(
            arguments.CompilationName ?? Path.GetFileNameWithoutExtension(arguments.OutputFileName),
            trees,
            arguments.MetadataReferences.Select(reference => MetadataReference.CreateFromFile(reference.Reference, reference.Properties)),
            arguments.CompilationOptions.WithSyntaxTreeOptionsProvider(new Severities(configuration)));

        AdditionalText[] texts = [.. arguments.AdditionalFiles.Select(file => new AdditionalFile(file.Path))];
        Options options = new(configuration);
        PackagedAnalyzers analyzers = new(arguments.AnalyzerReferences.Select(reference => reference.FilePath));
        Witness(analyzers);

        CSharpGeneratorDriver.Create(analyzers.Generators, texts, arguments.ParseOptions, options)
            .RunGeneratorsAndUpdateCompilation(compilation, out compilation, out ImmutableArray<Diagnostic> generatorDiagnostics);
        _diagnostics.AddRange(generatorDiagnostics);
        _diagnostics.AddRange(analyzers.Failures);
        _diagnostics.AddRange(analyzers.Analyzers.IsEmpty
            ? compilation.GetDiagnostics()
            : await compilation.WithAnalyzers(analyzers.Analyzers, new AnalyzerOptions([.. texts], options)).GetAllDiagnosticsAsync());
        if (!_diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            Emit(compilation);
        }

        return [.. _diagnostics.Where(diagnostic => !diagnostic.IsSuppressed && diagnostic.Severity >= DiagnosticSeverity.Warning)];
    }

    /// <summary>Which Roslyn it was, and with what: MSBuild says nothing of what a compiler prints beside diagnostics.</summary>
    private void Witness(PackagedAnalyzers analyzers) => File.WriteAllLines(
        Path.Combine(arguments.OutputDirectory, "compiler.txt"),
        [
            $"Roslyn {typeof(CSharpCompilation).Assembly.GetName().Version}",
            .. analyzers.Paths.Select(path => string.Join('/', path.Replace('\\', '/').Split('/')[^5..])),
        ]);

    private SyntaxTree Parse(string path)
    {
        using FileStream stream = File.OpenRead(path);
        SourceText text = SourceText.From(stream, arguments.Encoding ?? Encoding.UTF8, arguments.ChecksumAlgorithm, canBeEmbedded: true);
        return CSharpSyntaxTree.ParseText(text, arguments.ParseOptions, path);
    }

    private void Emit(Compilation compilation)
    {
        string output = arguments.GetOutputFilePath(arguments.OutputFileName!);
        using FileStream assembly = File.Create(output);
        using FileStream symbols = File.Create(arguments.GetPdbFilePath(arguments.OutputFileName!));
        using Stream? reference = arguments.OutputRefFilePath is { } path ? File.Create(path) : null;
        using Stream? documentation = arguments.DocumentationPath is { } xml ? File.Create(xml) : null;
        using Stream resources = compilation.CreateDefaultWin32Resources(versionResource: true, noManifest: arguments.NoWin32Manifest, manifestContents: null, iconInIcoFormat: null);
        EmitResult result = compilation.Emit(
            assembly,
            symbols,
            documentation,
            resources,
            arguments.ManifestResources,
            arguments.EmitOptions,
            metadataPEStream: reference);
        _diagnostics.AddRange(result.Diagnostics.Except(_diagnostics));
    }
}
