using ActivityGen.Feed.OpenApi;
using Microsoft.AspNetCore.OpenApi;

namespace ActivityGen.Feed;

/// <summary>Puts the feed into an OpenAPI document.</summary>
public static class ActivityFeedOpenApiExtensions
{
    /// <summary>Describes the feed's calls in a document: parameters, bodies, answers, errors and the bearer token.</summary>
    /// <param name="options">The document's options: <c>services.AddOpenApi("v1", options => options.AddActivityFeed())</c>.</param>
    /// <returns><paramref name="options"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static OpenApiOptions AddActivityFeed(this OpenApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.AddDocumentTransformer<FeedDocumentTransformer>();
        options.AddOperationTransformer<FeedOperationTransformer>();
        return options;
    }
}
