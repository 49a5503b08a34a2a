namespace ActivityGen.Feed.Http;

/// <summary>The two ids of a request: ours, which every answer has, and the caller's own, where it sent one.</summary>
internal sealed class RequestIds
{
    private const int LongestClientId = 128;

    private RequestIds(string requestId, string? clientRequestId)
    {
        RequestId = requestId;
        ClientRequestId = clientRequestId;
    }

    /// <summary>Gets the feed's id of the request.</summary>
    internal string RequestId { get; }

    /// <summary>Gets the caller's id of the request; null where it sent none, or one that is not fit to be sent back.</summary>
    internal string? ClientRequestId { get; }

    /// <summary>Gets the ids of a request; the first to ask puts them into the response's headers.</summary>
    internal static RequestIds Of(HttpContext context)
    {
        if (context.Features.Get<RequestIds>() is { } known)
        {
            return known;
        }

        string? client = context.Request.Headers["client-request-id"] is [{ Length: > 0 and <= LongestClientId } only] && only.All(static c => c is > ' ' and < '\x7f')
            ? only
            : null;
        RequestIds ids = new(Guid.NewGuid().ToString(), client);
        context.Features.Set(ids);
        context.Response.Headers["request-id"] = ids.RequestId;
        if (client is not null)
        {
            context.Response.Headers["client-request-id"] = client;
        }

        return ids;
    }
}
