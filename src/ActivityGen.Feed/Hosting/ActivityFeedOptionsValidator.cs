using Microsoft.Extensions.Options;

namespace ActivityGen.Feed.Hosting;

/// <summary>Finds what cannot be meant, before the first request does.</summary>
internal sealed class ActivityFeedOptionsValidator : IValidateOptions<ActivityFeedOptions>
{
    private const int MostPerPage = 200;

    private const int MostBytes = 64 * 1024 * 1024;

    /// <summary>Each call that counts is remembered for a window, user by user.</summary>
    private const int MostCalls = 100_000;

    private static readonly TimeSpan LongestRetention = TimeSpan.FromDays(36_525);

    private static readonly TimeSpan LongestSweepInterval = TimeSpan.FromDays(1);

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, ActivityFeedOptions options)
    {
        List<string> failures = [];
        Check(!string.IsNullOrWhiteSpace(options.DataDirectory), "DataDirectory is empty; give the folder of the feed's files.");
        Check(options.ClockSkew >= TimeSpan.Zero && options.ClockSkew <= TimeSpan.FromMinutes(1), "ClockSkew must be 0 to 1 minute.");
        Check(options.Retention >= TimeSpan.FromSeconds(1) && options.Retention <= LongestRetention, "Retention must be 1 second to 100 years.");
        Check(options.SweepInterval >= TimeSpan.FromSeconds(1) && options.SweepInterval <= LongestSweepInterval, "SweepInterval must be 1 second to 1 day.");
        Check(options.PageSize is >= 1 and <= MostPerPage, $"PageSize must be 1 to {MostPerPage}.");
        Check(options.MaxBodyBytes is >= 1 and <= MostBytes, $"MaxBodyBytes must be 1 to {MostBytes}.");
        Check(options.MaxHistoryItems is >= 1 and <= 10_000, "MaxHistoryItems must be 1 to 10000.");
        Check(options.MaxIdLength >= 1, "MaxIdLength must be 1 or more.");
        Check(options.MaxRequestLineBytes is >= 1024 and <= MostBytes, $"MaxRequestLineBytes must be 1024 to {MostBytes}.");
        Check(options.MaxHeaderBytes is >= 1024 and <= MostBytes, $"MaxHeaderBytes must be 1024 to {MostBytes}.");
        Check(options.Throttling.Writes is >= 1 and <= MostCalls, $"Throttling:Writes must be 1 to {MostCalls}; Throttling:Enabled turns throttling off.");
        Check(options.Throttling.Reads is >= 1 and <= MostCalls, $"Throttling:Reads must be 1 to {MostCalls}; Throttling:Enabled turns throttling off.");
        Check(options.Throttling.Window > TimeSpan.Zero, "Throttling:Window must be longer than nothing.");
        if (!string.IsNullOrEmpty(options.Authority))
        {
            Check(IsSafe(options.Authority), "Authority must be an https URL; http is for loopback alone.");
            Check(options.Audience is { Length: > 0 } || options.Audiences.Count > 0, "Authority needs an Audience: without one, a token for any service would do.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);

        void Check(bool holds, string otherwise)
        {
            if (!holds)
            {
                failures.Add($"{ActivityFeedOptions.SectionName}:{otherwise}");
            }
        }
    }

    private static bool IsSafe(string authority) =>
        Uri.TryCreate(authority, UriKind.Absolute, out Uri? url)
        && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback));
}
