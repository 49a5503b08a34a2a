using System.ComponentModel;
using ActivityGen.Contract;

namespace ActivityGen.CompilerServices;

/// <summary>What is wrong with values that have no place in the object model: JSON that does not parse, history items that are null.</summary>
/// <remarks>For generated mappers, which so list these together with what validation finds.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MappingFaults
{
    /// <summary>Gets the violations so far.</summary>
    internal List<ActivityViolation> Violations { get; } = [];

    internal void Add(RuleDescription rule, string property, string? value, params string[] arguments) =>
        Violations.Add(new ActivityViolation(rule.Id, ActivitySeverity.Error, property, value, rule.Message(arguments)));
}
