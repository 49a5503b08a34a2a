using System.Data.Common;
using System.Diagnostics;
using ActivityGen.Feed.Querying;
using ActivityGen.Feed.Security;
using ActivityGen.Feed.Storage;
using ActivityGen.Feed.Telemetry;
using ActivityGen.Feed.Throttling;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace ActivityGen.Feed.Http;

/// <summary>What every request of the feed goes through, and where everything that goes wrong becomes Graph's error.</summary>
internal sealed class FeedPipeline(IOptions<ActivityFeedOptions> options, FeedThrottle throttle, FeedTelemetry telemetry, ILogger<FeedPipeline> logger)
{
    private readonly ActivityFeedOptions _options = options.Value;

    /// <summary>Answers a request.</summary>
    internal async Task RunAsync(HttpContext context, FeedRoute route)
    {
        string operation = route.Operation?.Name ?? "none";
        using Activity? span = telemetry.Start(operation);
        long start = Stopwatch.GetTimestamp();
        GraphError? error = null;
        try
        {
            await AnswerAsync(context, route);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // The caller has gone, and whatever was going on was broken off: nobody may take what is left for an answer.
            Abandon(context);
        }
        catch (Exception exception)
        {
            error = ErrorOf(exception, context);
            await GraphErrorWriter.WriteAsync(context, error);
        }
        finally
        {
            telemetry.Stop(span, operation, context.Response.StatusCode, error, Stopwatch.GetElapsedTime(start));
        }
    }

    private static void Abandon(HttpContext context)
    {
        if (!context.Response.HasStarted)
        {
            context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
        }

        context.Abort();
    }

    private async Task AnswerAsync(HttpContext context, FeedRoute route)
    {
        _ = RequestIds.Of(context);
        context.Response.Headers.CacheControl = "private";
        RequestLimits.Check(context.Request, _options);
        string? path = RawPath.Of(context);
        if (path is not null && RawPath.HasDotSegment(path))
        {
            throw GraphErrors.BadRequest(
                "AG0205: the path has the segment '.' or '..', which URL software folds away, so that no appActivityId can be one of them.",
                new GraphErrorDetail("AG0205", "appActivityId", "appActivityId cannot be '.' or '..'; give the activity another id."));
        }

        if (path is not null && path.Contains('\\', StringComparison.Ordinal))
        {
            throw GraphErrors.BadRequest("The path has a backslash, which no URL has; write %5C.");
        }

        FeedOwner owner = FeedCaller.OwnerOf(context, _options);
        if (route.Operation is not { } operation)
        {
            throw UnknownResource(context);
        }

        throttle.Take(owner.UserId, operation.IsWrite);
        FeedRequest request = new(context, route, owner, _options);
        FeedCaller.CheckPath(request);
        if (operation.Options == QueryOptionSet.None)
        {
            ActivityQuery.Parse(request.Query, QueryOptionSet.None);
        }

        await operation.Handle(request);
    }

    private static GraphErrorException UnknownResource(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<AllowedMethods>() is { } allowed
            ? GraphErrors.NotAllowed(context.Request.Method, allowed.Value)
            : GraphErrors.NotFound("There is no such resource; the feed has activities, recent activities and history items of /me and /users/{id}.");

    private GraphError ErrorOf(Exception exception, HttpContext context)
    {
        switch (exception)
        {
            case GraphErrorException refused:
                return refused.Error;
            case HistoryFullException full:
                return GraphErrors.HistoryFull(full.Limit).Error;
            case BadHttpRequestException malformed:
                return GraphErrors.OfTransport(malformed);
            case ConnectionResetException or ConnectionAbortedException:
                return GraphErrors.OfTransport(new BadHttpRequestException("The body broke off."));
            default:
                string requestId = RequestIds.Of(context).RequestId;
                if (IsOfStore(exception))
                {
                    FeedLog.StoreUnavailable(logger, requestId, exception);
                    return GraphErrors.Unavailable("The feed cannot reach its store just now; try again as Retry-After says.");
                }

                FeedLog.Failed(logger, requestId, exception);
                return GraphErrors.Internal();
        }
    }

    /// <summary>A database that is busy, full or gone says so in its own way; whatever wraps it, the cause is below.</summary>
    private static bool IsOfStore(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            if (exception is DbException or TimeoutException)
            {
                return true;
            }
        }

        return false;
    }
}
