using ActivityGen.Contract;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>One <c>[MapTo]</c> on a member.</summary>
/// <param name="Property">The property that it names.</param>
/// <param name="Member">The member that it stands on.</param>
/// <param name="Attribute">The attribute.</param>
/// <param name="Layer">How far up the member's type is: 0 for the activity type itself.</param>
internal sealed record MapToBinding(PropertyContract Property, ISymbol Member, AttributeData Attribute, int Layer);
