using System.Collections.Immutable;
using ActivityGen.Roslyn.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Suppressors;

/// <summary>What the suppressors have in common: each says of one place whether the warning there is noise.</summary>
public abstract class ActivitySuppressor : DiagnosticSuppressor
{
    private readonly SuppressionDescriptor _descriptor;

    private protected ActivitySuppressor(SuppressionDescriptor descriptor)
    {
        _descriptor = descriptor;
        SupportedSuppressions = ImmutableArray.Create(descriptor);
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; }

    /// <inheritdoc/>
    public sealed override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (context.ReportedDiagnostics.IsEmpty
            || KnownSymbols.TryCreate(context.Compilation, AdditionalFileSet.Of(context.Options.AdditionalFiles, context.Options.AnalyzerConfigOptionsProvider.GlobalOptions)) is not { } known)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree
                && tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is { } node
                && IsNoise(new SuppressionSite(node, context.GetSemanticModel(tree), known, context.CancellationToken)))
            {
                context.ReportSuppression(Suppression.Create(_descriptor, diagnostic));
            }
        }
    }

    /// <summary>Says whether a warning at a place is noise.</summary>
    private protected abstract bool IsNoise(SuppressionSite site);
}
