using System.Collections.Immutable;
using ActivityGen.Contract;
using ActivityGen.Roslyn.Rules.IdentifierFiles;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Rules;

/// <summary>Reports what is wrong in <c>cross-platform-app-identifiers</c>, where the project has the file among its AdditionalFiles.</summary>
/// <remarks>Nothing else would say it: the service reads the file long after the activity was taken, and drops what it cannot read.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IdentifierFileAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableArray<DiagnosticDescriptor> Descriptors = RuleDescriptors.Create(
        RuleCatalog.IdentifierFile,
        RuleCatalog.IdentifierPlatform,
        RuleCatalog.IdentifierCount,
        RuleCatalog.IdentifierMsaMissing);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(Check);
    }

    private static void Check(AdditionalFileAnalysisContext context)
    {
        AdditionalText file = context.AdditionalFile;
        if (!IsIdentifierFile(file.Path) || file.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        IReadOnlyList<IdentifierFinding> findings = FileEncodingCheck.Find(file, text) is { } encoding
            ? [encoding]
            : IdentifierFileCheck.Check(text.ToString(), context.CancellationToken);
        foreach (IdentifierFinding finding in findings)
        {
            Location place = Location.Create(file.Path, finding.Span, text.Lines.GetLinePositionSpan(finding.Span));
            context.ReportDiagnostic(Diagnostic.Create(Descriptor(finding.Rule), place, additionalLocations: null, finding.Properties, finding.Arguments));
        }
    }

    /// <remarks>By text alone: hosts write either separator.</remarks>
    private static bool IsIdentifierFile(string path) =>
        path.EndsWith(AppIdentifierRule.FileName, StringComparison.Ordinal)
            && (path.Length == AppIdentifierRule.FileName.Length || path[path.Length - AppIdentifierRule.FileName.Length - 1] is '/' or '\\');

    private static DiagnosticDescriptor Descriptor(RuleDescription rule)
    {
        foreach (DiagnosticDescriptor descriptor in Descriptors)
        {
            if (descriptor.Id == rule.Id)
            {
                return descriptor;
            }
        }

        throw new InvalidOperationException(rule.Id);
    }
}
