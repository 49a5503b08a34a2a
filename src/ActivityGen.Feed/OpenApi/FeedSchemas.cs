using System.Text.Json.Nodes;
using ActivityGen.Feed.Operations;
using Microsoft.OpenApi;

namespace ActivityGen.Feed.OpenApi;

/// <summary>The contract's types as JSON schemas.</summary>
internal static class FeedSchemas
{
    /// <summary>The schema of Graph's error body.</summary>
    internal const string Error = "microsoft.graph.ODataErrors.ODataError";

    private const string VisualInfo = "microsoft.graph.visualInfo";

    private const string ImageInfo = "microsoft.graph.imageInfo";

    private const string Status = "microsoft.graph.status";

    /// <summary>Gets the schemas by their names.</summary>
    internal static Dictionary<string, OpenApiSchema> All(OpenApiDocument document) => new()
    {
        [FeedOperations.Activity] = Activity(document),
        [FeedOperations.HistoryItem] = HistoryItem(document),
        [FeedOperations.ActivityPage] = Page(document),
        [VisualInfo] = Visual(document),
        [ImageInfo] = Image(),
        [Status] = StatusValues(),
        [Error] = ErrorBody(),
    };

    private static OpenApiSchema Activity(OpenApiDocument document) => Object(
        "Something that the user did in an app and may want to get back to. Other properties are kept.",
        ["appActivityId", "activationUrl", "activitySourceHost", "visualElements"],
        new()
        {
            ["id"] = Server(Text("The server's id, a decimal number.")),
            ["status"] = new OpenApiSchemaReference(Status, document),
            ["createdDateTime"] = Server(Time("When it was first stored.")),
            ["lastModifiedDateTime"] = Server(Time("When it was last stored.")),
            ["expirationDateTime"] = Server(Time("When it goes away.")),
            ["appActivityId"] = Text("The app's id, unique in the app, never changed; not percent-encoded."),
            ["activationUrl"] = Text("The absolute URL that opens the activity.", "uri"),
            ["activitySourceHost"] = Text("An HTTPS origin, https://contoso.com.", "uri"),
            ["appDisplayName"] = Text("The app's name."),
            ["contentUrl"] = Text("Content that renders outside the app.", "uri"),
            ["fallbackUrl"] = Text("An http or https URL for devices without the app.", "uri"),
            ["userTimezone"] = Text("An IANA time zone id."),
            ["visualElements"] = new OpenApiSchemaReference(VisualInfo, document),
            ["contentInfo"] = Json("JSON-LD, schema.org terms."),
            ["historyItems"] = ListOf(FeedOperations.HistoryItem, document, "In an answer only where $expand asks for them, or where they came with the request."),
        });

    private static OpenApiSchema HistoryItem(OpenApiDocument document) => Object(
        "One engagement of the user with an activity. Other properties are kept.",
        ["startedDateTime"],
        new()
        {
            ["id"] = Text("The client's id.", "uuid"),
            ["status"] = new OpenApiSchemaReference(Status, document),
            ["createdDateTime"] = Server(Time("When it was first stored.")),
            ["lastModifiedDateTime"] = Server(Time("When it was last stored.")),
            ["expirationDateTime"] = Time("When it goes away."),
            ["startedDateTime"] = Time("When the engagement began."),
            ["lastActiveDateTime"] = Time("When it ended."),
            ["activeDurationSeconds"] = new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32", Minimum = "0", Description = "How long the user was active; the difference of the two times where it is absent." },
            ["userTimezone"] = Text("An IANA time zone id."),
        });

    private static OpenApiSchema Visual(OpenApiDocument document) => Object(
        "What the user sees.",
        ["displayText"],
        new()
        {
            ["displayText"] = Text("The title."),
            ["description"] = Text("The text below it."),
            ["backgroundColor"] = new OpenApiSchema { Type = JsonSchemaType.String, Pattern = "^#[0-9A-Fa-f]{6}$", Description = "#RRGGBB." },
            ["attribution"] = new OpenApiSchemaReference(ImageInfo, document),
            ["content"] = Json("An Adaptive Card."),
        });

    private static OpenApiSchema Image() => Object(
        "The app's icon.",
        [],
        new()
        {
            ["iconUrl"] = Text("An http or https URL.", "uri"),
            ["alternateText"] = Text("What a screen reader says."),
            ["addImageQuery"] = new OpenApiSchema { Type = JsonSchemaType.Boolean, Description = "Whether scale, contrast and language may be appended to the URL." },
        });

    private static OpenApiSchema Page(OpenApiDocument document) => Object(
        "A page of activities.",
        ["value"],
        new()
        {
            ["@odata.context"] = Text("What the answer is of.", "uri"),
            ["@odata.nextLink"] = Text("The next page, to be followed as it is; absent on the last.", "uri"),
            ["value"] = ListOf(FeedOperations.Activity, document, "The activities."),
        });

    private static OpenApiSchema ErrorBody() => Object(
        "What went wrong; act on code.",
        ["error"],
        new()
        {
            ["error"] = Object(
                "The error.",
                ["code", "message"],
                new()
                {
                    ["code"] = Text("What clients act on."),
                    ["message"] = Text("What people read."),
                    ["details"] = new OpenApiSchema
                    {
                        Type = JsonSchemaType.Array,
                        Items = Object("A finding.", ["code", "message"], new() { ["code"] = Text("The rule, AG0101."), ["target"] = Text("The property's path."), ["message"] = Text("What is wrong.") }),
                    },
                    ["innerError"] = Object("The request.", [], new() { ["date"] = Text("UTC."), ["request-id"] = Text("The feed's id of the request."), ["client-request-id"] = Text("The caller's.") }),
                }),
        });

    private static OpenApiSchema StatusValues() => new()
    {
        Type = JsonSchemaType.String,
        ReadOnly = true,
        Enum = [.. ((string[])["active", "updated", "deleted", "ignored", "unknownFutureValue"]).Select(static name => (JsonNode)name)],
    };

    private static OpenApiSchema Object(string description, string[] required, Dictionary<string, IOpenApiSchema> properties) => new()
    {
        Type = JsonSchemaType.Object,
        Description = description,
        Required = new HashSet<string>(required),
        Properties = properties,
    };

    private static OpenApiSchema Json(string description) => new() { Type = JsonSchemaType.Object, Description = description };

    private static OpenApiSchema Text(string description, string? format = null) => new() { Type = JsonSchemaType.String, Format = format, Description = description };

    private static OpenApiSchema Time(string description) => Text(description, "date-time");

    private static OpenApiSchema Server(OpenApiSchema schema)
    {
        schema.ReadOnly = true;
        return schema;
    }

    private static OpenApiSchema ListOf(string name, OpenApiDocument document, string description) =>
        new() { Type = JsonSchemaType.Array, Description = description, Items = new OpenApiSchemaReference(name, document) };
}
