using System.Globalization;
using ActivityGen.Feed.Http;
using ActivityGen.Feed.Querying;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ActivityGen.Feed.OpenApi;

/// <summary>Describes each of the feed's endpoints by the operation that it is of.</summary>
internal sealed class FeedOperationTransformer : IOpenApiOperationTransformer
{
    private const string JsonType = "application/json";

    private static readonly int[] Errors = [400, 401, 403, 404, 429, 500, 503];

    private static readonly int[] WriteErrors = [409, 413, 415];

    private static readonly Dictionary<string, string> PathParameters = new()
    {
        ["userId"] = "The caller's own id; another is 403.",
        ["invitationId"] = "The invitation's id.",
        ["itemId"] = "The history item's id, a GUID.",
    };

    private static readonly (QueryOptionSet Option, string Name, string Description)[] QueryParameters =
    [
        (QueryOptionSet.Filter, "$filter", "On lastModifiedDateTime: gt, ge, lt, le, joined by and."),
        (QueryOptionSet.Expand, "$expand", "historyItems, or historyItems($filter=lastModifiedDateTime gt …)."),
        (QueryOptionSet.Top, "$top", "The most activities over all pages, 1 or more."),
        (QueryOptionSet.SkipToken, "$skiptoken", "Of a nextLink, which is followed as it is."),
    ];

    /// <inheritdoc/>
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<FeedRoute>().FirstOrDefault() is { Operation: { } known } route)
        {
            Describe(operation, route, known, context);
        }

        return Task.CompletedTask;
    }

    private static void Describe(OpenApiOperation operation, FeedRoute route, FeedOperation known, OpenApiOperationTransformerContext context)
    {
        OpenApiDocument document = context.Document!;
        operation.OperationId = OperationId(context.Description.RelativePath ?? "", known);
        operation.Summary = known.Summary;
        operation.Tags = new HashSet<OpenApiTagReference>();
        operation.Parameters = [.. PathParametersOf(route, known), .. QueryParametersOf(known)];
        operation.RequestBody = known.Body is null ? null : new OpenApiRequestBody { Required = true, Content = Content(known.Body, document) };
        operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(FeedDocumentTransformer.Bearer, document)] = [] }];
        operation.Responses = [];
        foreach (int status in known.Successes)
        {
            operation.Responses[Number(status)] = new OpenApiResponse
            {
                Description = status switch { 201 => "Created.", 204 => "Deleted.", _ => "Done." },
                Content = known.Result is null ? null : Content(known.Result, document),
            };
        }

        foreach (int status in known.Body is null ? Errors : [.. Errors, .. WriteErrors])
        {
            operation.Responses[Number(status)] = new OpenApiResponse { Description = "Graph's error body.", Content = Content(FeedSchemas.Error, document) };
        }
    }

    private static IEnumerable<IOpenApiParameter> PathParametersOf(FeedRoute route, FeedOperation known) =>
        from segment in route.Segments
        where segment.StartsWith('{')
        let name = segment.Trim('{', '}')
        select new OpenApiParameter
        {
            Name = name,
            In = ParameterLocation.Path,
            Required = true,
            Description = name == "id"
                ? known.Name == "UpsertActivity" ? "The appActivityId, percent-encoded: all but A-Z a-z 0-9 - _ . ! ~ * ' ( )." : "The server's id."
                : PathParameters[name],
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        };

    private static IEnumerable<IOpenApiParameter> QueryParametersOf(FeedOperation known) =>
        from parameter in QueryParameters
        where known.Options.HasFlag(parameter.Option)
        select new OpenApiParameter
        {
            Name = parameter.Name,
            In = ParameterLocation.Query,
            Description = parameter.Description,
            Schema = parameter.Option == QueryOptionSet.Top
                ? new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32", Minimum = "1" }
                : new OpenApiSchema { Type = JsonSchemaType.String },
        };

    private static Dictionary<string, OpenApiMediaType> Content(string schema, OpenApiDocument document) => new()
    {
        [JsonType] = new OpenApiMediaType { Schema = new OpenApiSchemaReference(schema, document) },
    };

    /// <summary>Makes the id, which is one in the document: of the version, of whose activities, and of the call.</summary>
    private static string OperationId(string path, FeedOperation known)
    {
        string version = path.Contains("beta/", StringComparison.Ordinal) ? "Beta" : "";
        string whose = path.Contains("invitations/", StringComparison.Ordinal) ? "Invited" : path.Contains("users/", StringComparison.Ordinal) ? "User" : "My";
        return version + whose + known.Name;
    }

    private static string Number(int status) => status.ToString(CultureInfo.InvariantCulture);
}
