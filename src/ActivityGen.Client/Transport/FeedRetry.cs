using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace ActivityGen.Client;

/// <summary>When a call is tried again, and after how long.</summary>
internal static class FeedRetry
{
    /// <summary>Makes the pipeline that all calls of a client go through.</summary>
    internal static ResiliencePipeline<Attempt> Build(ActivityFeedClientOptions options, ILogger logger)
    {
        if (options.MaxRetries == 0)
        {
            return ResiliencePipeline<Attempt>.Empty;
        }

        ResiliencePipelineBuilder<Attempt> builder = new() { TimeProvider = options.Time() };
        return builder
            .AddRetry(new RetryStrategyOptions<Attempt>
            {
                MaxRetryAttempts = options.MaxRetries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = options.RetryDelay,
                MaxDelay = options.MaxRetryDelay,
                ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Result is { } attempt && IsWorthIt(attempt, options)),
                DelayGenerator = arguments => ValueTask.FromResult(arguments.Outcome.Result is { RetryAfter: { } wait } attempt ? Spread(wait, attempt.Call, options) : (TimeSpan?)null),
                OnRetry = arguments =>
                {
                    Attempt attempt = arguments.Outcome.Result!;
                    FeedCall call = attempt.Call;
                    ClientLog.TryingAgain(logger, call.Method.Method, call.Template, attempt.ErrorType, call.Tries, arguments.RetryDelay, call.ClientRequestId);
                    return default;
                },
            })
            .Build();
    }

    private static bool IsWorthIt(Attempt attempt, ActivityFeedClientOptions options)
    {
        if (!attempt.MayBeRepeated)
        {
            return false;
        }

        // Whoever waits for what can't come in time had better know now.
        return attempt.RetryAfter is not { } wait || (wait <= options.MaxRetryAfter && wait < Left(attempt.Call, options));
    }

    /// <summary>Adds a random part to what the service asks for: it tells many callers the same time, and they would all be back at once.</summary>
    /// <returns>As long as the service asks for or longer, by less than <see cref="ActivityFeedClientOptions.RetryDelay"/>, and not beyond the call's own end.</returns>
    private static TimeSpan Spread(TimeSpan wait, FeedCall call, ActivityFeedClientOptions options)
    {
        TimeSpan most = new(Math.Min(Math.Min(wait.Ticks, options.RetryDelay.Ticks), (Left(call, options) - wait).Ticks / 2));
        return most > TimeSpan.Zero ? wait + (most * Random.Shared.NextDouble()) : wait;
    }

    private static TimeSpan Left(FeedCall call, ActivityFeedClientOptions options) =>
        options.Time().GetElapsedTime(options.Time().GetTimestamp(), call.Deadline);
}
