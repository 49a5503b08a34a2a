using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Tests.Pipeline;

/// <summary>An .editorconfig that says <c>generated_code</c> of every file.</summary>
internal sealed class GeneratedProvider(GeneratedKind kind) : SyntaxTreeOptionsProvider
{
    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => kind;

    public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, [NotNullWhen(true)] out ReportDiagnostic severity)
    {
        severity = ReportDiagnostic.Default;
        return false;
    }

    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, [NotNullWhen(true)] out ReportDiagnostic severity)
    {
        severity = ReportDiagnostic.Default;
        return false;
    }
}
