using ActivityGen.Contract;

namespace ActivityGen.Roslyn.Specs;

/// <summary>The property's whole value.</summary>
/// <param name="Property">The property of the activity.</param>
/// <param name="Form">What the member is.</param>
/// <param name="TypeName">The member's type without annotation, fully qualified.</param>
internal sealed record BoundReadSpec(ActivityProperty Property, MemberForm Form, string TypeName) : ReadSourceSpec(Property);
