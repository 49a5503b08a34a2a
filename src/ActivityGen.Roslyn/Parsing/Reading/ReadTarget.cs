using ActivityGen.Roslyn.Specs;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Parsing.Reading;

/// <summary>A member or a constructor's parameter that a recovered value could go to.</summary>
/// <param name="Name">The member's name; for a parameter without a member, the parameter's.</param>
/// <param name="Symbol">The member; null for a parameter without one.</param>
/// <param name="Type">The type that takes the value: the parameter's where there is one.</param>
/// <param name="Targets">Where the value goes.</param>
/// <param name="Parameter">The parameter; null where the member is set.</param>
/// <param name="Container">The type that declares an init accessor.</param>
internal sealed record ReadTarget(
    string Name,
    ISymbol? Symbol,
    ITypeSymbol Type,
    ReadTargets Targets,
    IParameterSymbol? Parameter,
    INamedTypeSymbol? Container)
{
    /// <summary>Gets where a diagnostic about it stands.</summary>
    internal ISymbol Place => Symbol ?? Parameter!;

    /// <summary>Gets a value indicating whether the activity cannot be constructed without it.</summary>
    internal bool IsRequired => (Targets & ReadTargets.Initializer) != 0 || Parameter is { IsOptional: false, IsParams: false };
}
