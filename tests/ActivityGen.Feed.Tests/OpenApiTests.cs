using System.Net;
using System.Text.Json;
using ActivityGen.Feed.Tests.Support;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ActivityGen.Feed.Tests;

public sealed class OpenApiTests(FeedFixture fixture) : IClassFixture<FeedFixture>
{
    private static readonly string[] Paths =
    [
        "/me/activities GET,POST", "/me/activities/recent GET", "/me/activities/{id} DELETE,GET,PUT", "/me/activities/{id}/historyItems/{itemId} DELETE,PUT",
        "/users/{userId}/activities GET,POST", "/users/{userId}/activities/recent GET", "/users/{userId}/activities/{id} DELETE,GET,PUT",
        "/users/{userId}/activities/{id}/historyItems/{itemId} DELETE,PUT", "/invitations/{invitationId}/invitedUser/activities POST",
    ];

    [Fact]
    public async Task Every_call_is_in_the_document_with_all_that_it_takes()
    {
        JsonElement document = await DocumentAsync();
        JsonElement paths = document.GetProperty("paths");
        string[] found = [.. paths.EnumerateObject().Select(static path => $"{path.Name} {string.Join(',', path.Value.EnumerateObject().Select(static one => one.Name.ToUpperInvariant()).Order())}")];
        Assert.Equal(
            ((string[])["/v1.0", "/beta"]).SelectMany(static version => Paths.Select(path => version + path)).Order(),
            found.Where(static path => !path.StartsWith("/health", StringComparison.Ordinal)).Order());

        HashSet<string> ids = [];
        foreach (JsonElement operation in paths.EnumerateObject().SelectMany(static path => path.Value.EnumerateObject()).Select(static one => one.Value))
        {
            Assert.True(ids.Add(operation.GetProperty("operationId").GetString()!));
            Assert.NotEmpty(operation.GetProperty("summary").GetString()!);
            Assert.True(operation.GetProperty("security")[0].TryGetProperty("activityFeedBearer", out _));
            Assert.True(operation.GetProperty("responses").TryGetProperty("429", out _));
        }
    }

    [Fact]
    public async Task A_put_is_described_to_the_last()
    {
        JsonElement document = await DocumentAsync();
        JsonElement put = document.GetProperty("paths").GetProperty("/v1.0/me/activities/{id}").GetProperty("put");
        JsonElement parameter = Assert.Single(put.GetProperty("parameters").EnumerateArray());
        Assert.Equal("id path", $"{parameter.GetProperty("name").GetString()} {parameter.GetProperty("in").GetString()}");
        const string Activity = "#/components/schemas/microsoft.graph.userActivity";
        Assert.Equal(Activity, SchemaOf(put.GetProperty("requestBody")));
        Assert.Equal(Activity, SchemaOf(put.GetProperty("responses").GetProperty("201")));
        Assert.Equal("#/components/schemas/microsoft.graph.ODataErrors.ODataError", SchemaOf(put.GetProperty("responses").GetProperty("400")));

        JsonElement list = document.GetProperty("paths").GetProperty("/beta/users/{userId}/activities").GetProperty("get");
        Assert.Equal(["userId", "$filter", "$expand", "$top", "$skiptoken"], list.GetProperty("parameters").EnumerateArray().Select(static one => one.GetProperty("name").GetString()));

        JsonElement schema = document.GetProperty("components").GetProperty("schemas").GetProperty("microsoft.graph.userActivity");
        Assert.Equal(
            ["activationUrl", "activitySourceHost", "appActivityId", "visualElements"],
            schema.GetProperty("required").EnumerateArray().Select(static one => one.GetString()).Order());
        Assert.Equal("bearer", document.GetProperty("components").GetProperty("securitySchemes").GetProperty("activityFeedBearer").GetProperty("scheme").GetString());
    }

    [Theory]
    [InlineData(typeof(UserActivity))]
    [InlineData(typeof(VisualInfo))]
    [InlineData(typeof(ImageInfo))]
    [InlineData(typeof(ActivityHistoryItem))]
    public async Task The_schemas_have_every_property_of_the_object_model(Type type)
    {
        string name = "microsoft.graph." + JsonNamingPolicy.CamelCase.ConvertName(type.Name);
        JsonElement properties = (await DocumentAsync()).GetProperty("components").GetProperty("schemas").GetProperty(name).GetProperty("properties");
        foreach (string property in type.GetProperties().Select(static one => one.Name).Where(static one => one is not ("AdditionalData" or "StatusText")))
        {
            Assert.True(
                properties.TryGetProperty(JsonNamingPolicy.CamelCase.ConvertName(property), out _),
                $"The schema {name} has no '{JsonNamingPolicy.CamelCase.ConvertName(property)}'; describe it in src/ActivityGen.Feed/OpenApi/FeedSchemas.cs.");
        }
    }

    [Fact]
    public async Task Every_reference_leads_somewhere()
    {
        JsonElement document = await DocumentAsync();
        JsonElement schemas = document.GetProperty("components").GetProperty("schemas");
        string[] references = [.. References(document)];
        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.True(schemas.TryGetProperty(reference.Split('/')[^1], out _), reference));
    }

    [Fact]
    public void Routes_are_templates()
    {
        // What goes into http.route: never an id.
        RouteEndpoint[] endpoints = [.. fixture.Feed.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];
        Assert.Contains(endpoints, static endpoint => endpoint.RoutePattern.RawText == "/v1.0/me/activities/{id}/historyItems/{itemId}");
        Assert.Contains(endpoints, static endpoint => endpoint.RoutePattern.RawText == "/beta/users/{userId}/activities/microsoft.graph.recent()");
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_is_open_to_all(string path)
    {
        using HttpResponseMessage answer = await fixture.Feed.ClientOf(null).GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("Healthy", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Without_its_database_the_feed_lives_but_is_not_ready()
    {
        await using FeedServer feed = await FeedServer.StartAsync();
        await feed.Client().PutActivityAsync("a");
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (string file in Directory.GetFiles(feed.Folder, "feed.db*"))
        {
            File.Delete(file);
        }

        Assert.Equal(HttpStatusCode.OK, (await feed.ClientOf(null).GetAsync("/health/live")).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await feed.ClientOf(null).GetAsync("/health/ready")).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await feed.Client().GetAsync("/v1.0/me/activities")).StatusCode);
    }

    private async Task<JsonElement> DocumentAsync()
    {
        using HttpResponseMessage answer = await fixture.Feed.ClientOf(null).GetAsync("/openapi/v1.json");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.JsonAsync();
    }

    private static string? SchemaOf(JsonElement holder) =>
        holder.GetProperty("content").GetProperty("application/json").GetProperty("schema").GetProperty("$ref").GetString();

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static property => property.Name == "$ref" ? [property.Value.GetString()!] : References(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };
}
