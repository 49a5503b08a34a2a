namespace ActivityGen.Roslyn.Specs;

/// <summary>Everything that the emitter needs to know of one activity type.</summary>
/// <remarks>Immutable and compared by value, without symbols, syntax or locations: the driver keeps it between compilations.</remarks>
/// <param name="Type">Where the generated part stands.</param>
/// <param name="Key">The id as a value type.</param>
/// <param name="Links">The URLs that lead to the activity as value types: activationUrl's, and fallbackUrl's where its members are others.</param>
/// <param name="IsListed">Whether the assembly's <c>ActivityLinks</c> can name the type.</param>
/// <param name="Patterns">What generated code matches texts with.</param>
/// <param name="Reader">How the activity is read back; null where it cannot be.</param>
/// <param name="Properties">The properties that have a source, in body order; parts of a nested value follow it.</param>
/// <param name="Faults">The broken rules of severity error; where there are any, the surface is emitted and throws.</param>
/// <param name="Taken">Generated names that the user's own members have: not emitted.</param>
/// <param name="Hidden">Generated names that a base type has: emitted with <c>new</c>.</param>
/// <param name="Overridden">Generated methods that a base type has as virtual or abstract: emitted with <c>override</c>.</param>
/// <param name="Warnings">Ids of warnings that reading the user's members raises, to be silenced; sorted.</param>
/// <param name="HasGraph">Whether the members are generated that speak the types of Microsoft's Graph SDK.</param>
internal sealed record ActivitySpec(
    TypeSpec Type,
    TemplateValueSpec Key,
    EquatableArray<TemplateValueSpec> Links,
    bool IsListed,
    EquatableArray<PatternEntrySpec> Patterns,
    ReaderSpec? Reader,
    EquatableArray<PropertySpec> Properties,
    EquatableArray<FaultSpec> Faults,
    SurfaceMembers Taken,
    SurfaceMembers Hidden,
    SurfaceMembers Overridden,
    EquatableArray<string> Warnings,
    bool HasGraph)
{
    /// <summary>Gets whether the type gets <c>IUserActivity&lt;TSelf&gt;</c> and what belongs to it.</summary>
    internal bool HasReading => Reader is not null && (Taken & SurfaceMembers.Reading) == 0;
}
