namespace ActivityGen.Roslyn.Specs;

/// <summary>How an activity is made again of its <c>userActivity</c>.</summary>
/// <param name="SelfName">The type's own name as it stands inside itself, with its type parameters.</param>
/// <param name="IsValueType">Whether it is a struct.</param>
/// <param name="Members">The members that are recovered; the constructor's first, in the order of its parameters.</param>
internal sealed record ReaderSpec(
    string SelfName,
    bool IsValueType,
    EquatableArray<ReadMemberSpec> Members)
{
    /// <summary>Gets a value indicating whether a member comes from a pattern.</summary>
    internal bool Uses(PatternEntrySpec pattern)
    {
        foreach (ReadMemberSpec member in Members)
        {
            foreach (ReadSourceSpec source in member.Sources)
            {
                if (source is PatternReadSpec read && read.Pattern == pattern.Name)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
