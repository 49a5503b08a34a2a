using ActivityGen.Contract;

namespace ActivityGen.Roslyn.Specs;

/// <summary>Where a member's value can be recovered from.</summary>
/// <param name="Property">The property of the activity.</param>
internal abstract record ReadSourceSpec(ActivityProperty Property);
