using System.Collections.Immutable;
using System.Reflection;
using ActivityGen.Contract;
using ActivityGen.Roslyn.Rules;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Tests.Rules;

public class RuleDescriptorTests
{
    private static readonly ImmutableArray<DiagnosticDescriptor> Descriptors = OwnAnalyzers.Descriptors;

    /// <summary>contract.md, section 2: the rules of this version.</summary>
    private static readonly Dictionary<string, DiagnosticSeverity> Contract = new()
    {
        ["AG0001"] = DiagnosticSeverity.Error,
        ["AG0002"] = DiagnosticSeverity.Error,
        ["AG0003"] = DiagnosticSeverity.Error,
        ["AG0004"] = DiagnosticSeverity.Error,
        ["AG0005"] = DiagnosticSeverity.Error,
        ["AG0006"] = DiagnosticSeverity.Error,
        ["AG0007"] = DiagnosticSeverity.Error,
        ["AG0008"] = DiagnosticSeverity.Info,
        ["AG0009"] = DiagnosticSeverity.Warning,
        ["AG0010"] = DiagnosticSeverity.Warning,
        ["AG0011"] = DiagnosticSeverity.Error,

        // Not the contract's: how the project itself is configured.
        ["AG0012"] = DiagnosticSeverity.Warning,
        ["AG0101"] = DiagnosticSeverity.Error,
        ["AG0102"] = DiagnosticSeverity.Error,
        ["AG0103"] = DiagnosticSeverity.Error,
        ["AG0104"] = DiagnosticSeverity.Error,
        ["AG0105"] = DiagnosticSeverity.Error,
        ["AG0106"] = DiagnosticSeverity.Warning,
        ["AG0107"] = DiagnosticSeverity.Info,
        ["AG0108"] = DiagnosticSeverity.Error,
        ["AG0201"] = DiagnosticSeverity.Error,
        ["AG0202"] = DiagnosticSeverity.Error,
        ["AG0203"] = DiagnosticSeverity.Error,
        ["AG0204"] = DiagnosticSeverity.Error,
        ["AG0205"] = DiagnosticSeverity.Error,
        ["AG0206"] = DiagnosticSeverity.Warning,
        ["AG0207"] = DiagnosticSeverity.Warning,
        ["AG0208"] = DiagnosticSeverity.Error,
        ["AG0209"] = DiagnosticSeverity.Error,
        ["AG0210"] = DiagnosticSeverity.Warning,
        ["AG0211"] = DiagnosticSeverity.Info,
        ["AG0212"] = DiagnosticSeverity.Warning,
        ["AG0213"] = DiagnosticSeverity.Error,
        ["AG0214"] = DiagnosticSeverity.Info,
        ["AG0215"] = DiagnosticSeverity.Error,
        ["AG0301"] = DiagnosticSeverity.Error,
        ["AG0302"] = DiagnosticSeverity.Error,
        ["AG0303"] = DiagnosticSeverity.Warning,
        ["AG0304"] = DiagnosticSeverity.Error,
        ["AG0305"] = DiagnosticSeverity.Error,
        ["AG0306"] = DiagnosticSeverity.Error,
        ["AG0307"] = DiagnosticSeverity.Warning,
        ["AG0308"] = DiagnosticSeverity.Error,
        ["AG0309"] = DiagnosticSeverity.Info,
        ["AG0401"] = DiagnosticSeverity.Warning,
        ["AG0402"] = DiagnosticSeverity.Warning,
        ["AG0403"] = DiagnosticSeverity.Warning,
        ["AG0404"] = DiagnosticSeverity.Warning,
        ["AG0501"] = DiagnosticSeverity.Error,
        ["AG0502"] = DiagnosticSeverity.Warning,
        ["AG0503"] = DiagnosticSeverity.Error,
        ["AG0504"] = DiagnosticSeverity.Warning,
    };

    [Fact]
    public void Every_descriptor_is_the_contract_s()
    {
        foreach (DiagnosticDescriptor descriptor in Descriptors)
        {
            Assert.Equal(Contract[descriptor.Id], descriptor.DefaultSeverity);
            Assert.Equal("ActivityGen", descriptor.Category);
            Assert.True(descriptor.IsEnabledByDefault);
            Assert.DoesNotContain(WellKnownDiagnosticTags.NotConfigurable, descriptor.CustomTags);
            Assert.StartsWith("https://", descriptor.HelpLinkUri, StringComparison.Ordinal);
            Assert.EndsWith($"docs/rules/{descriptor.Id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
            string title = descriptor.Title.ToString(System.Globalization.CultureInfo.InvariantCulture);
            Assert.NotEmpty(title);
            Assert.False(title.EndsWith('.'));
        }
    }

    [Fact]
    public void Ids_are_unique_and_the_catalogue_s()
    {
        RuleDescription[] rules =
        [
            .. typeof(RuleCatalog).GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
                .Select(field => field.GetValue(null)).OfType<RuleDescription>(),
        ];
        Assert.Equal(rules.Length, rules.Select(rule => rule.Id).Distinct().Count());
        Assert.Equal(Descriptors.Length, Descriptors.Select(descriptor => descriptor.Id).Distinct().Count());
        Assert.Subset(rules.Select(rule => rule.Id).ToHashSet(), Descriptors.Select(descriptor => descriptor.Id).ToHashSet());
        Assert.All(rules, rule => Assert.Equal(Contract[rule.Id], Descriptors.FirstOrDefault(descriptor => descriptor.Id == rule.Id)?.DefaultSeverity ?? RuleDescriptors.Create(rule).DefaultSeverity));

        // What is in the catalogue and not in the analyzer is known to the run alone.
        Assert.Equal(["AG0108", "AG0213"], rules.Select(rule => rule.Id).Except(Descriptors.Select(descriptor => descriptor.Id)).Order());
    }
}
