namespace ActivityGen.Contract;

/// <summary>AG0205 and AG0207: an appActivityId that a URL can carry, and that is not the recent function's name.</summary>
internal static class IdentifierRule
{
    /// <summary>Gets the first clause of AG0205 that an id breaks; <paramref name="index"/> is where, or -1 where the whole id is meant.</summary>
    internal static IdentifierProblem FindProblem(ReadOnlySpan<char> id, out int index)
    {
        index = -1;
        if (id.IsEmpty)
        {
            return IdentifierProblem.Empty;
        }

        if (id[0] == '.' && (id.Length == 1 || (id.Length == 2 && id[1] == '.')))
        {
            return IdentifierProblem.DotSegment;
        }

        index = id.IndexOf('\0');
        if (index >= 0)
        {
            return IdentifierProblem.Nul;
        }

        index = WellFormedText.IndexOfLoneSurrogate(id);
        return index >= 0 ? IdentifierProblem.LoneSurrogate : IdentifierProblem.None;
    }

    /// <summary>Gets the words that follow the id in a message.</summary>
    internal static string Describe(IdentifierProblem problem, int index) => problem switch
    {
        IdentifierProblem.Empty => "is empty",
        IdentifierProblem.DotSegment => "is a relative path segment, which URL software folds away so that the request hits another resource",
        IdentifierProblem.Nul => "has a NUL character at index " + MessageText.Number(index),
        IdentifierProblem.LoneSurrogate => "has half of a surrogate pair at index " + MessageText.Number(index),
        _ => "can be used",
    };

    internal static bool HasError(ReadOnlySpan<char> id) => FindProblem(id, out _) != IdentifierProblem.None;

    /// <summary>Gets a value indicating whether an id is one of the recent function's spellings in a URL; encoding leaves their characters as they are.</summary>
    private static bool IsRecent(ReadOnlySpan<char> id)
    {
        ReadOnlySpan<char> name = id.StartsWith("microsoft.graph.".AsSpan(), StringComparison.Ordinal) ? id.Slice("microsoft.graph.".Length) : id;
        return name.Equals("recent".AsSpan(), StringComparison.Ordinal) || name.Equals("recent()".AsSpan(), StringComparison.Ordinal);
    }

    internal static RuleFinding? Find(ActivityProperty property, ReadOnlySpan<char> id)
    {
        IdentifierProblem problem = FindProblem(id, out int index);
        if (problem != IdentifierProblem.None)
        {
            return new RuleFinding(RuleCatalog.IdUnusable, MessageText.Path(property), MessageText.Value(id), Describe(problem, index));
        }

        return IsRecent(id)
            ? new RuleFinding(RuleCatalog.IdIsRecent, MessageText.Path(property), MessageText.Value(id))
            : null;
    }
}
