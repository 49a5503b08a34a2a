using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Tests.Harness;

/// <summary>Runs analyzers over a compilation and gathers what they and the compiler say.</summary>
public static class AnalyzerRun
{
    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(
        Compilation compilation,
        ImmutableArray<DiagnosticAnalyzer> analyzers,
        AnalyzerOptions options,
        CompilerDiagnostics compilerDiagnostics,
        CancellationToken cancellationToken = default)
    {
        List<Diagnostic> diagnostics = [.. compilation.GetDiagnostics(cancellationToken).Where(diagnostic => Counts(diagnostic, compilerDiagnostics))];
        if (!analyzers.IsEmpty)
        {
            CompilationWithAnalyzers run = new(
                compilation,
                analyzers,
                new CompilationWithAnalyzersOptions(options, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
            diagnostics.AddRange(await run.GetAnalyzerDiagnosticsAsync(cancellationToken));
        }

        // An analyzer that throws says so with AD0001; what it reported before is then worth nothing.
        Diagnostic? crash = diagnostics.FirstOrDefault(diagnostic => diagnostic.Id == "AD0001");
        if (crash is not null)
        {
            throw new VerificationException($"An analyzer threw.\n\n{crash}\n{crash.Descriptor.Description}");
        }

        return
        [
            .. diagnostics
                .OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.SourceSpan)
                .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal),
        ];
    }

    private static bool Counts(Diagnostic diagnostic, CompilerDiagnostics level) => level switch
    {
        CompilerDiagnostics.None => false,
        CompilerDiagnostics.Errors => diagnostic.Severity == DiagnosticSeverity.Error,
        _ => diagnostic.Severity >= DiagnosticSeverity.Warning,
    };
}
