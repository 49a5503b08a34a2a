namespace ActivityGen.CodeFixes.Fixing;

/// <summary>One entry of the menu: ways to the same end, the best first. The first that holds is offered.</summary>
internal sealed class FixOption(string equivalenceKey, string fixAllTitle, IEnumerable<FixCandidate> candidates)
{
    /// <summary>Gets the key, the same for every type, whatever value is proposed: FixAll takes each type's own value.</summary>
    internal string EquivalenceKey { get; } = equivalenceKey;

    /// <summary>Gets the ways, made as they are asked for.</summary>
    internal IEnumerable<FixCandidate> Candidates { get; } = candidates;

    internal string FixAllTitle { get; } = fixAllTitle;

    /// <summary>Gets a value indicating whether one such fix mends every diagnostic of its project.</summary>
    internal bool IsForProject { get; init; }

    /// <summary>Finds the way to go; null where none is right, and nothing is offered.</summary>
    internal async Task<FixCandidate?> ChooseAsync(FixSite site)
    {
        foreach (FixCandidate candidate in Candidates)
        {
            if (await FixTrial.HoldsAsync(site, candidate, others: []).ConfigureAwait(false))
            {
                return candidate;
            }
        }

        return null;
    }
}
