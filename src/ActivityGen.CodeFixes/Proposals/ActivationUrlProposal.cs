using ActivityGen.Contract;
using ActivityGen.Roslyn.Parsing;

namespace ActivityGen.CodeFixes.Proposals;

/// <summary>Proposes an activationUrl: the app's protocol with the id.</summary>
/// <remarks>Not a URL that a member has, as <c>{+Url}</c>: such a template cannot be read back.</remarks>
internal static class ActivationUrlProposal
{
    internal static IEnumerable<string> Values(ActivityFacts facts)
    {
        if (SchemeName.Of(facts.Site.Facts.Compilation.AssemblyName ?? string.Empty) is not { } scheme)
        {
            yield break;
        }

        string noun = Words.PluralSegment(facts.Noun);
        if (facts.TextOf(ActivityProperty.AppActivityId) is { Length: > 0 } id)
        {
            // The id's first segment can stand where a URL has the host, as long as no member is in it: `contoso-reader://articles/{Slug}`.
            if (id.Length > 1 && id[0] == '/' && char.IsLetterOrDigit(id[1]) && HasLiteralFirstSegment(id))
            {
                yield return scheme + ":/" + id;
            }

            yield return scheme + "://" + noun + (id[0] == '/' ? id : "/" + id);
        }
        else if ((facts.MemberOf(ActivityProperty.AppActivityId) ?? facts.Key) is MemberAccess key)
        {
            yield return scheme + "://" + noun + "/{" + key.Last.Name + "}";
        }
    }

    private static bool HasLiteralFirstSegment(string id)
    {
        int slash = id.IndexOf('/', 1);
        int brace = id.IndexOf('{');
        return brace < 0 || (slash >= 0 && slash < brace) || (brace + 1 < id.Length && id[brace + 1] is '/' or '?' or '#');
    }
}
