namespace ActivityGen.Roslyn.Specs;

/// <summary>A member that is recovered.</summary>
/// <param name="Name">Its name, or a parameter's, for messages.</param>
/// <param name="Identifier">Its name as C# writes it; empty for a parameter without a member to set.</param>
/// <param name="Local">The local that holds its value.</param>
/// <param name="TypeName">Its type, fully qualified, nullable-annotated.</param>
/// <param name="CanBeNull">Whether null may be given to it.</param>
/// <param name="IsReference">Whether it is a class or an interface.</param>
/// <param name="Target">Where the value goes.</param>
/// <param name="Container">The type whose init accessor is called, fully qualified; else empty.</param>
/// <param name="Default">What it is where no source has it, as C#; null where it then keeps what it is, or the activity cannot be read.</param>
/// <param name="Sources">Where it comes from, the best first.</param>
internal sealed record ReadMemberSpec(
    string Name,
    string Identifier,
    string Local,
    string TypeName,
    bool CanBeNull,
    bool IsReference,
    ReadTargets Target,
    string Container,
    string? Default,
    EquatableArray<ReadSourceSpec> Sources)
{
    /// <summary>Gets a value indicating whether a value is needed to construct the activity.</summary>
    internal bool IsNeeded => (Target & (ReadTargets.Argument | ReadTargets.Initializer)) != 0;
}
