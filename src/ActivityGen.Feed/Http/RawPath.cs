using Microsoft.AspNetCore.Http.Features;

namespace ActivityGen.Feed.Http;

/// <summary>The path as it was sent. What the server makes of it cannot tell <c>/</c> from <c>%2F</c>, nor <c>%2F</c> from <c>%252F</c>.</summary>
internal static class RawPath
{
    /// <summary>Gets the path of the request's target; null where the host keeps none, as a test server does.</summary>
    internal static string? Of(HttpContext context)
    {
        ReadOnlySpan<char> target = context.Features.Get<IHttpRequestFeature>()?.RawTarget;
        if (target.IsEmpty)
        {
            return null;
        }

        if (target[0] != '/')
        {
            // The absolute form, http://host/path, or neither (OPTIONS *), which no route of ours has.
            int authority = target.IndexOf("://", StringComparison.Ordinal);
            int end = authority < 0 ? -1 : target[(authority + 3)..].IndexOfAny('/', '?');
            target = end < 0 ? "/" : target[(authority + 3 + end)..];
        }

        int query = target.IndexOf('?');
        return (query < 0 ? target : target[..query]).ToString();
    }

    /// <summary>Tells whether a path has a segment that URL software folds away, <c>.</c> or <c>..</c>, encoded or not.</summary>
    internal static bool HasDotSegment(ReadOnlySpan<char> path)
    {
        foreach (Range range in path.Split('/'))
        {
            ReadOnlySpan<char> segment = path[range];
            int dots = 0;
            while (!segment.IsEmpty)
            {
                if (segment[0] == '.')
                {
                    segment = segment[1..];
                }
                else if (segment.StartsWith("%2E", StringComparison.OrdinalIgnoreCase))
                {
                    segment = segment[3..];
                }
                else
                {
                    dots = int.MaxValue;
                    break;
                }

                dots++;
            }

            if (dots is 1 or 2)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets the last segments of a path, without a slash at its end.</summary>
    /// <returns>Null where there are fewer.</returns>
    internal static string[]? Tail(string path, int count)
    {
        string[] segments = (path.EndsWith('/') ? path[..^1] : path).Split('/');
        return segments.Length > count ? segments[^count..] : null;
    }
}
