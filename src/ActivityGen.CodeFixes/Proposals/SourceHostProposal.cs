using ActivityGen.Contract;

namespace ActivityGen.CodeFixes.Proposals;

/// <summary>Proposes an activitySourceHost: the origin of a web URL that the activity has already, else a placeholder that says so.</summary>
internal static class SourceHostProposal
{
    private const string Https = "https://";

    internal const string Placeholder = "https://contoso.com";

    private static readonly ActivityProperty[] Urls =
        [ActivityProperty.FallbackUrl, ActivityProperty.ActivationUrl, ActivityProperty.ContentUrl, ActivityProperty.IconUrl];

    internal static string Value(ActivityFacts facts)
    {
        // A host that serves HTTPS is known to; one of an http URL is more likely the app's than any other.
        foreach (string scheme in (string[])[Https, "http://"])
        {
            foreach (ActivityProperty property in Urls)
            {
                if (facts.TextOf(property) is { } url
                    && url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)
                    && Origin(scheme == Https ? url : Https + url.Substring(scheme.Length)) is { } origin)
                {
                    return origin;
                }
            }
        }

        return Placeholder;
    }

    private static string? Origin(string url)
    {
        if (!url.StartsWith(Https, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        int end = url.IndexOfAny(['/', '?', '#', '{'], Https.Length);
        string origin = end < 0 ? url : url.Substring(0, end);

        // A member right behind the host is part of it, unless its operator begins with what ends a host.
        bool isWhole = end < 0 || url[end] != '{' || (end + 1 < url.Length && url[end + 1] is '/' or '?' or '#');
        return isWhole && !ValueRules.HasError(ActivityProperty.ActivitySourceHost, origin.AsSpan()) ? origin : null;
    }
}
