using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace ActivityGen.Feed.Http;

/// <summary>Limits on what comes before the body. The server has its own above them, which it answers without a body.</summary>
internal static class RequestLimits
{
    /// <summary>Refuses a request line or headers that are too long.</summary>
    /// <exception cref="GraphErrorException">414 or 431.</exception>
    internal static void Check(HttpRequest request, ActivityFeedOptions options)
    {
        string target = request.HttpContext.Features.Get<IHttpRequestFeature>()?.RawTarget ?? "";
        if (request.Method.Length + target.Length + request.Protocol.Length + 2 > options.MaxRequestLineBytes)
        {
            throw GraphErrors.UriTooLong(options.MaxRequestLineBytes);
        }

        long size = 0;
        foreach ((string name, StringValues values) in request.Headers)
        {
            foreach (string? value in values)
            {
                // The colon, the space and the end of the line are in it too.
                size += name.Length + Encoding.UTF8.GetByteCount(value ?? "") + 4;
            }
        }

        if (size > options.MaxHeaderBytes)
        {
            throw GraphErrors.HeadersTooLarge(options.MaxHeaderBytes);
        }
    }
}
