using System.Text;
using ActivityGen.Feed.Storage;

namespace ActivityGen.Feed.Http;

/// <summary>A request of a known caller to a known route.</summary>
internal sealed class FeedRequest
{
    private readonly string[] _segments;
    private readonly string _root;

    internal FeedRequest(HttpContext context, FeedRoute route, FeedOwner owner, ActivityFeedOptions options)
    {
        Context = context;
        Route = route;
        Owner = owner;
        Options = options;

        string path = context.Request.Path.ToUriComponent();
        int depth = route.Segments.Length;
        _segments = RawPath.Tail(RawPath.Of(context) ?? path, depth) ?? [.. route.Segments.Select(_ => "")];
        _root = RootOf(context.Request, path, depth);
    }

    internal HttpContext Context { get; }

    internal FeedRoute Route { get; }

    /// <summary>Gets whose activities the request reaches.</summary>
    internal FeedOwner Owner { get; }

    internal ActivityFeedOptions Options { get; }

    internal IActivityStore Store => Context.RequestServices.GetRequiredService<IActivityStore>();

    internal DateTimeOffset Now => Context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();

    internal CancellationToken Aborted => Context.RequestAborted;

    /// <summary>Gets the query as it was sent, without the question mark.</summary>
    internal string Query => Context.Request.QueryString.HasValue ? Context.Request.QueryString.Value![1..] : "";

    /// <summary>Gets the URL of the caller's activities, for what is below it.</summary>
    internal string ActivitiesUrl => _root + "/me/activities";

    /// <summary>Gets the URL of the request, as it was sent, without its query.</summary>
    internal string Url => $"{_root}/{string.Join('/', _segments)}";

    /// <summary>Gets the OData context of a page.</summary>
    internal string PageContext => $"{_root}/$metadata#Collection(userActivity)";

    /// <summary>Gets the OData context of one object below the caller's activities.</summary>
    /// <param name="path">Its path from there.</param>
    internal string EntityContext(string path) => $"{_root}/$metadata#users('{UrlSafeId.Encode(Owner.UserId)}')/activities{path}/$entity";

    /// <summary>Gets a part of the path, decoded once and no more.</summary>
    /// <exception cref="GraphErrorException">400: it is not percent-encoded UTF-8.</exception>
    internal string Segment(string name)
    {
        string raw = _segments[Array.IndexOf(Route.Segments, $"{{{name}}}")];
        return UrlSafeId.TryDecode(raw, out string? value)
            ? value
            : throw GraphErrors.BadRequest($"{name} in the path is not percent-encoded UTF-8: every character but A-Z a-z 0-9 - _ . ! ~ * ' ( ) is the %HH of its UTF-8 bytes.");
    }

    /// <summary>Gets the URL of the version, <c>http://127.0.0.1:5275/v1.0</c>: what stands before the route's own segments.</summary>
    private static string RootOf(HttpRequest request, string path, int depth)
    {
        int end = path.EndsWith('/') ? path.Length - 1 : path.Length;
        for (int i = 0; i < depth && end > 0; i++)
        {
            end = path.LastIndexOf('/', end - 1);
        }

        return new StringBuilder(request.Scheme)
            .Append("://")
            .Append(request.Host.ToUriComponent())
            .Append(request.PathBase.ToUriComponent())
            .Append(path, 0, Math.Max(end, 0))
            .ToString();
    }
}
