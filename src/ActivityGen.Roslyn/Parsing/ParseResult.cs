using System.Collections.Immutable;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>What parsing one type gives.</summary>
/// <param name="Spec">What to generate; null where the type's shape does not let anything be generated.</param>
/// <param name="Findings">The broken rules, of any severity.</param>
/// <param name="Places">Where what is found of several types together stands; null where there is no spec.</param>
internal sealed record ParseResult(ActivitySpec? Spec, ImmutableArray<Finding> Findings, ArgumentPlaces? Places = null);
