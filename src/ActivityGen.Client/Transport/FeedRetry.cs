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
                DelayGenerator = static arguments => ValueTask.FromResult(arguments.Outcome.Result?.RetryAfter),
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
        return attempt.RetryAfter is not { } wait
            || (wait <= options.MaxRetryAfter && wait < options.Time().GetElapsedTime(options.Time().GetTimestamp(), attempt.Call.Deadline));
    }
}
