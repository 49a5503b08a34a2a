namespace ActivityGen.Contract;

/// <summary>AG0201, AG0208 and AG0209: absolute URLs, and the schemes that a property takes.</summary>
internal static class UrlRule
{
    private static readonly string[] ForbiddenSchemes = ["javascript", "data", "vbscript", "file"];

    internal static bool HasError(ActivityProperty property, ReadOnlySpan<char> value)
    {
#if NET
        // Asked of every URL of every activity: most are right, and show it at a glance.
        int schemeLength = UrlScan.SchemeLength(value);
        if (schemeLength > 0)
        {
            return SchemeRule(property, value[..schemeLength]) is not null;
        }
#endif
        ParsedUrl url = ParsedUrl.Read(value);
        return url.Problem != UrlProblem.None || SchemeRule(property, value.Slice(0, url.SchemeLength)) is not null;
    }

    internal static RuleFinding? Find(ActivityProperty property, ReadOnlySpan<char> value)
    {
        ParsedUrl url = ParsedUrl.Read(value);
        if (url.Problem != UrlProblem.None)
        {
            return new RuleFinding(
                RuleCatalog.UrlNotAbsolute, MessageText.Path(property), MessageText.Value(value), Describe(url.Problem, url.ProblemIndex, value));
        }

        ReadOnlySpan<char> scheme = value.Slice(0, url.SchemeLength);
        RuleDescription? rule = SchemeRule(property, scheme);
        if (rule is null)
        {
            return null;
        }

        return ReferenceEquals(rule, RuleCatalog.UrlSchemeForbidden)
            ? new RuleFinding(rule, MessageText.Path(property), MessageText.Value(value), MessageText.Value(scheme), "which no device opens", "an app-protocol, http or https URL")
            : new RuleFinding(rule, MessageText.Path(property), MessageText.Value(value), MessageText.Value(scheme));
    }

    /// <summary>Gets the words that follow the value in a message.</summary>
    internal static string Describe(UrlProblem problem, int index, ReadOnlySpan<char> value) => problem switch
    {
        UrlProblem.Empty => "is empty",
        UrlProblem.NoScheme => "has no scheme",
        UrlProblem.NoHost => "has no host",
        UrlProblem.BadEscape => "has a '%' without two hexadecimal digits at index " + MessageText.Number(index) + " (a percent sign is '%25')",
        UrlProblem.BadAddress => "has no valid IP address between '[' and ']'",
        UrlProblem.BadPort => "has a port that is not a number",
        UrlProblem.BadCharacter => DescribeCharacter(index, value),
        _ => "is an absolute URL",
    };

    private static string DescribeCharacter(int index, ReadOnlySpan<char> value)
    {
        bool isPair = index + 1 < value.Length && char.IsSurrogatePair(value[index], value[index + 1]);
        return "has '" + MessageText.Value(value.Slice(index, isPair ? 2 : 1)) + "' at index " + MessageText.Number(index)
            + ", where a URL can only have its percent-encoded form";
    }

    private static RuleDescription? SchemeRule(ActivityProperty property, ReadOnlySpan<char> scheme)
    {
        if (property is ActivityProperty.FallbackUrl or ActivityProperty.IconUrl)
        {
            return ParsedUrl.IsWeb(scheme) ? null : RuleCatalog.UrlNotWeb;
        }

        if (property == ActivityProperty.ActivationUrl)
        {
            foreach (string forbidden in ForbiddenSchemes)
            {
                if (scheme.Equals(forbidden.AsSpan(), StringComparison.OrdinalIgnoreCase))
                {
                    return RuleCatalog.UrlSchemeForbidden;
                }
            }
        }

        return null;
    }
}
