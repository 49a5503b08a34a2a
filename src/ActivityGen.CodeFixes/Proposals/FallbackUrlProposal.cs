using ActivityGen.Contract;

namespace ActivityGen.CodeFixes.Proposals;

/// <summary>Proposes a fallbackUrl: what the app's protocol has, at the activity's own host.</summary>
/// <remarks>Without a host that is written out nothing is proposed: a made-up address opens somebody else's site.</remarks>
internal static class FallbackUrlProposal
{
    internal static IEnumerable<string> Values(ActivityFacts facts)
    {
        if (facts.TextOf(ActivityProperty.ActivitySourceHost) is not { Length: > 0 } host || host.IndexOf('{') >= 0)
        {
            yield break;
        }

        // The members of the link come first: then both URLs lead to the same place, and one link type serves both.
        if (facts.TextOf(ActivityProperty.ActivationUrl) is { } activation && activation.IndexOf(':') is > 0 and var colon && activation.IndexOf('{') is var brace && (brace < 0 || brace > colon))
        {
            yield return Join(host, activation.Substring(colon + 1).TrimStart('/'));
        }

        if (facts.TextOf(ActivityProperty.AppActivityId) is { Length: > 0 } id)
        {
            yield return Join(host, id.TrimStart('/'));
        }
    }

    private static string Join(string host, string path) =>
        path.Length == 0 ? host : path[0] is '?' or '#' || (path[0] == '{' && path.Length > 1 && path[1] is '/' or '?' or '#') ? host + path : host + "/" + path;
}
