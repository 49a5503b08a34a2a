using System.Collections.Immutable;
using ActivityGen.Contract;
using ActivityGen.Roslyn.Specs;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>Collects the findings of one type, each once.</summary>
internal sealed class FindingBag
{
    private readonly List<Finding> _findings = [];

    /// <summary>Gets a value indicating whether anything keeps the generated surface from working.</summary>
    internal bool HasErrors => _findings.Exists(IsFault);

    /// <summary>Marks a finding that the project's options ask for: the generator does not know them, so it is no fault of the surface.</summary>
    internal static ImmutableDictionary<string, string?> ByOption { get; } = ImmutableDictionary<string, string?>.Empty.Add("ByOption", string.Empty);

    internal void Add(RuleDescription rule, Location location, PropertyContract? property, params string[] arguments) =>
        Add(rule, location, property, ImmutableDictionary<string, string?>.Empty, arguments);

    internal void Add(RuleDescription rule, Location location, PropertyContract? property, ImmutableDictionary<string, string?> properties, params string[] arguments)
    {
        foreach (Finding other in _findings)
        {
            if (ReferenceEquals(other.Rule, rule) && other.Location.Equals(location) && other.Arguments.Length == arguments.Length && SameArguments(other.Arguments, arguments))
            {
                return;
            }
        }

        _findings.Add(new Finding(rule, location, property?.Path ?? string.Empty, ImmutableArray.Create(arguments), properties));
    }

    internal void Add(RuleFinding finding, Location location, PropertyContract property) =>
        Add(finding.Rule, location, property, finding.Arguments);

    internal ImmutableArray<Finding> ToFindings() => ImmutableArray.CreateRange(_findings);

    /// <summary>Gets what the generated surface throws: the errors.</summary>
    internal EquatableArray<FaultSpec> ToFaults()
    {
        List<FaultSpec> faults = [];
        foreach (Finding finding in _findings)
        {
            if (IsFault(finding))
            {
                faults.Add(new FaultSpec(finding.Rule.Id, finding.Property, finding.Message));
            }
        }

        return new EquatableArray<FaultSpec>(faults.ToArray());
    }

    private static bool IsFault(Finding finding) => finding.Rule.Severity == RuleSeverity.Error && !ReferenceEquals(finding.Properties, ByOption);

    private static bool SameArguments(ImmutableArray<string> left, string[] right)
    {
        for (int i = 0; i < right.Length; i++)
        {
            if (left[i] != right[i])
            {
                return false;
            }
        }

        return true;
    }
}
