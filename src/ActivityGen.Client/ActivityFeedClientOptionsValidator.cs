using Microsoft.Extensions.Options;

namespace ActivityGen.Client;

/// <summary>Says what is wrong with options, all of it at once.</summary>
internal sealed class ActivityFeedClientOptionsValidator : IValidateOptions<ActivityFeedClientOptions>
{
    /// <summary>A timer takes no more, and nobody waits that long for an answer.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>Graph's, and those of its national clouds: where a token for Graph may be sent.</summary>
    private static readonly HashSet<string> GraphHosts = new(StringComparer.OrdinalIgnoreCase)
    {
        "graph.microsoft.com", "graph.microsoft.us", "dod-graph.microsoft.us", "microsoftgraph.chinacloudapi.cn",
    };

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, ActivityFeedClientOptions options)
    {
        List<string> problems = Problems(options);
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    /// <summary>Lists what is wrong; empty where all is well.</summary>
    internal static List<string> Problems(ActivityFeedClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        List<string> problems = [];
        if (FeedAddress.Problem(options.BaseAddress, withToken: options.HasTokens()) is { } problem)
        {
            problems.Add($"{nameof(options.BaseAddress)} {problem}");
        }

        if (options.Scopes is { } scopes && (scopes.Count == 0 || scopes.Any(string.IsNullOrWhiteSpace)))
        {
            problems.Add($"{nameof(options.Scopes)} has no scope, or an empty one; leave it null for {ActivityFeedClientOptions.DefaultScope}");
        }

        if (options.Scopes is null && options.HasCredential() && options.BaseAddress is { IsAbsoluteUri: true } address && !GraphHosts.Contains(address.IdnHost))
        {
            problems.Add($"{nameof(options.Scopes)} is not set, and the service at {nameof(options.BaseAddress)} is not Graph: it would be sent a token that is good for Graph; set {nameof(options.Scopes)} to what that service wants");
        }

        Positive(problems, nameof(options.TotalTimeout), options.TotalTimeout);
        Positive(problems, nameof(options.AttemptTimeout), options.AttemptTimeout);
        Positive(problems, nameof(options.RetryDelay), options.RetryDelay);
        Positive(problems, nameof(options.MaxRetryDelay), options.MaxRetryDelay);
        if (options.MaxRetryAfter < TimeSpan.Zero || options.MaxRetryAfter > Longest)
        {
            problems.Add($"{nameof(options.MaxRetryAfter)} is {options.MaxRetryAfter}; it can be 0 to one day");
        }

        if (options.MaxRetries is < 0 or > 100)
        {
            problems.Add($"{nameof(options.MaxRetries)} is {options.MaxRetries}; it can be 0 to 100");
        }

        if (options.MaxResponseBytes < 1024)
        {
            problems.Add($"{nameof(options.MaxResponseBytes)} is {options.MaxResponseBytes}; it can be 1,024 and more");
        }

        return problems;
    }

    private static void Positive(List<string> problems, string name, TimeSpan value)
    {
        if (value <= TimeSpan.Zero || value > Longest)
        {
            problems.Add($"{name} is {value}; it can be more than 0, to one day");
        }
    }
}
