namespace ActivityGen.Roslyn.Specs;

/// <summary>How an activity is made again of its <c>userActivity</c>.</summary>
/// <param name="SelfName">The type's own name as it stands inside itself, with its type parameters.</param>
/// <param name="IsValueType">Whether it is a struct.</param>
/// <param name="Identity">What the id must be for the activity to be one of this type.</param>
/// <param name="Members">The members that are recovered; the constructor's first, in the order of its parameters.</param>
/// <param name="Arguments">The number of members that are constructor arguments.</param>
internal sealed record ReaderSpec(
    string SelfName,
    bool IsValueType,
    ReadIdentity Identity,
    EquatableArray<ReadMemberSpec> Members,
    int Arguments);
