using ActivityGen.Feed.Http;

namespace ActivityGen.Feed.Writing;

/// <summary>Refuses what breaks the contract.</summary>
internal static class Contract
{
    /// <summary>The warnings that the service answers with an error.</summary>
    private static readonly string[] RefusedWarnings = ["AG0106", "AG0212"];

    /// <summary>Refuses an object by its violations; the other warnings, and infos, pass.</summary>
    /// <exception cref="GraphErrorException">400: each violation is a detail, the message has the first.</exception>
    internal static void Check(IReadOnlyList<ActivityViolation> violations)
    {
        GraphErrorDetail[] details =
        [
            .. violations
                .Where(static violation => violation.Severity == ActivitySeverity.Error || RefusedWarnings.Contains(violation.RuleId))
                .Select(static violation => new GraphErrorDetail(violation.RuleId, violation.Property, Words(violation))),
        ];
        if (details is [GraphErrorDetail first, ..])
        {
            string where = first.Target.Length == 0 ? "" : $" at {first.Target}";
            string more = details.Length == 1 ? "" : $" (and {details.Length - 1} more, see details)";
            throw GraphErrors.BadRequest($"{first.Code}{where}: {first.Message}{more}", details);
        }
    }

    /// <summary>Gets a violation's words. Those for what is missing say what to write in C#; a caller of the feed has a body.</summary>
    private static string Words(ActivityViolation violation)
    {
        int advice = violation.Message.IndexOf("; write [", StringComparison.Ordinal);
        return advice < 0 ? violation.Message : $"{violation.Message[..advice]}; write it into the body, at {violation.Property}";
    }
}
