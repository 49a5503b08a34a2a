using System.Collections.Immutable;
using System.Reflection;
using ActivityGen.Contract;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Rules;

/// <summary>The catalogue's rules as Roslyn descriptors: the same ids, severities and words.</summary>
internal static class RuleDescriptors
{
    /// <summary>The category of all our diagnostics.</summary>
    internal const string Category = "ActivityGen";

    private static readonly string HelpBase = FindHelpBase();

    /// <summary>Gets the rules that no analyzer reports, since only the run knows.</summary>
    internal static ImmutableArray<DiagnosticDescriptor> AtRunTimeOnly { get; } = Create(RuleCatalog.HistoryStartMissing, RuleCatalog.HistoryTimesInconsistent);

    /// <summary>Makes the descriptor of a rule.</summary>
    internal static DiagnosticDescriptor Create(RuleDescription rule) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat,
        Category,
        rule.Severity switch
        {
            RuleSeverity.Error => DiagnosticSeverity.Error,
            RuleSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        helpLinkUri: HelpBase + rule.Id + ".md");

    /// <summary>Makes the descriptors of several rules.</summary>
    internal static ImmutableArray<DiagnosticDescriptor> Create(params RuleDescription[] rules)
    {
        ImmutableArray<DiagnosticDescriptor>.Builder result = ImmutableArray.CreateBuilder<DiagnosticDescriptor>(rules.Length);
        foreach (RuleDescription rule in rules)
        {
            result.Add(Create(rule));
        }

        return result.MoveToImmutable();
    }

    private static string FindHelpBase()
    {
        foreach (AssemblyMetadataAttribute attribute in typeof(RuleDescriptors).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>())
        {
            if (attribute.Key == "RuleHelpBase")
            {
                return attribute.Value;
            }
        }

        return string.Empty;
    }
}
