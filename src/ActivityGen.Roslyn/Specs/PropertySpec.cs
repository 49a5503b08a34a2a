using ActivityGen.Contract;

namespace ActivityGen.Roslyn.Specs;

/// <summary>A property and where its value comes from.</summary>
/// <param name="Property">The property.</param>
/// <param name="Value">The source.</param>
/// <param name="IsAlwaysPresent">Whether the value is there (and not empty) whatever the members hold.</param>
/// <param name="IsJudged">Whether only the run can tell that the value keeps the contract's value rules.</param>
internal sealed record PropertySpec(ActivityProperty Property, ValueSpec Value, bool IsAlwaysPresent, bool IsJudged);
