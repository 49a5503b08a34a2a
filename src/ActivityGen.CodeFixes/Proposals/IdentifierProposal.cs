namespace ActivityGen.CodeFixes.Proposals;

/// <summary>Proposes an appActivityId: <c>/articles/{Id}</c>.</summary>
/// <remarks>
/// The noun comes first since ids are unique in the whole app: two types that count from one would overwrite each other. Without a key-like
/// member nothing is proposed: an id that changes with a title, or that two activities share, loses data in silence.
/// </remarks>
internal static class IdentifierProposal
{
    internal static IEnumerable<string> Values(ActivityFacts facts)
    {
        if (facts.Key is { } key)
        {
            yield return "/" + Words.PluralSegment(facts.Noun) + "/{" + key.Last.Name + "}";
        }
    }
}
