using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ActivityGen.Feed.OpenApi;

/// <summary>Adds what the feed's operations refer to: schemas, and the security scheme.</summary>
internal sealed class FeedDocumentTransformer : IOpenApiDocumentTransformer
{
    /// <summary>The security scheme's name.</summary>
    internal const string Bearer = "activityFeedBearer";

    /// <inheritdoc/>
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info.Description ??= "Microsoft Graph's user activities, answered by ActivityGen.Feed.";
        document.Components ??= new OpenApiComponents();
        document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        foreach ((string name, OpenApiSchema schema) in FeedSchemas.All(document))
        {
            document.Components.Schemas[name] = schema;
        }

        document.Components.SecuritySchemes[Bearer] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            BearerFormat = "JWT",
            Description = $"A token of the feed's authority with the scope {ActivityFeedOptions.DefaultScope}, or one of the local key.",
        };
        return Task.CompletedTask;
    }
}
