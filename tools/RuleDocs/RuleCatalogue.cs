using System.Reflection;
using ActivityGen.CodeFixes.Fixing;
using ActivityGen.Roslyn.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Tools.RuleDocs;

/// <summary>What the assemblies have: rules with their fixes, and suppressions.</summary>
internal sealed class RuleCatalogue
{
    private RuleCatalogue(IReadOnlyList<RuleEntry> rules, IReadOnlyList<SuppressionDescriptor> suppressions)
    {
        Rules = rules;
        Suppressions = suppressions;
    }

    internal IReadOnlyList<RuleEntry> Rules { get; }

    internal IReadOnlyList<SuppressionDescriptor> Suppressions { get; }

    /// <summary>Loads it, with what each rule's page says of when it is checked.</summary>
    internal static RuleCatalogue Load(string pages)
    {
        HashSet<string> fixable =
        [
            .. Create<CodeFixProvider>(typeof(ActivityCodeFixProvider).Assembly).SelectMany(static provider => provider.FixableDiagnosticIds),
        ];
        List<DiagnosticAnalyzer> analyzers = [.. Create<DiagnosticAnalyzer>(typeof(ActivityTypeAnalyzer).Assembly)];
        IEnumerable<RuleEntry> live = analyzers
            .SelectMany(static analyzer => analyzer.SupportedDiagnostics.Select(descriptor => (descriptor, analyzer.GetType().Name)))
            .Select(rule => new RuleEntry(rule.descriptor, rule.Name, fixable.Contains(rule.descriptor.Id), RulePage.Checked(pages, rule.descriptor.Id)));
        IEnumerable<RuleEntry> ofTheRun = RuleDescriptors.AtRunTimeOnly
            .Select(descriptor => new RuleEntry(descriptor, Analyzer: null, IsFixable: false, RulePage.Checked(pages, descriptor.Id)));
        return new RuleCatalogue(
            [.. live.Concat(ofTheRun).OrderBy(static rule => rule.Descriptor.Id, StringComparer.Ordinal)],
            [.. analyzers.OfType<DiagnosticSuppressor>().SelectMany(static suppressor => suppressor.SupportedSuppressions).OrderBy(static suppression => suppression.Id, StringComparer.Ordinal)]);
    }

    private static IEnumerable<T> Create<T>(Assembly assembly) => assembly.GetTypes()
        .Where(static type => type is { IsAbstract: false } && typeof(T).IsAssignableFrom(type))
        .Select(static type => (T)Activator.CreateInstance(type)!);
}
