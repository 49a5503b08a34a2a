namespace ActivityGen.CodeFixes.Proposals;

/// <summary>Proposes a displayText: the member that names the activity, else the type's name in words.</summary>
internal static class DisplayTextProposal
{
    internal static IEnumerable<string> Values(ActivityFacts facts)
    {
        if (facts.Title is { } title)
        {
            yield return "{" + title.Last.Name + "}";
        }

        yield return string.Join(" ", facts.Noun);
    }
}
