using System.Net;
using System.Text.Json;
using Microsoft.Graph;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Abstractions.Serialization;
using GraphModels = Microsoft.Graph.Models;

namespace ActivityGen.Client.Tests.MicrosoftGraph;

/// <summary>The upsert on Microsoft's Graph SDK, against a network that does what a script says.</summary>
public sealed class GraphUpsertTests : IDisposable
{
    private const string Stored = "{\"id\":\"7\",\"appActivityId\":\"/notes/1\"}";

    private readonly ScriptedHandler _network = new();
    private readonly HttpClient _http;
    private readonly GraphServiceClient _graph;

    public GraphUpsertTests()
    {
        _http = GraphClientFactory.Create(finalHandler: _network);
        _graph = new GraphServiceClient(_http, new ApiKeyAuthenticationProvider("key", "X-Key", ApiKeyAuthenticationProvider.KeyLocation.Header), "https://graph.contoso.com/beta");
    }

    // What the analyzer finds in the source is what these tests find in the objects.
#pragma warning disable AG0401
    public static TheoryData<string, string, Action<GraphModels.UserActivity>> Faults => new()
    {
        { "AG0105", "appActivityId", activity => activity.AppActivityId = null },
        { "AG0101", "activationUrl", activity => activity.ActivationUrl = null },
        { "AG0102", "activitySourceHost", activity => activity.ActivitySourceHost = null },
        { "AG0103", "visualElements", activity => activity.VisualElements = null },
        { "AG0104", "visualElements.displayText", activity => activity.VisualElements = new() { Description = "d" } },
        { "AG0205", "appActivityId", activity => activity.AppActivityId = ".." },
        { "AG0306", "contentInfo", activity => activity.ContentInfo = new UntypedArray([]) },
        { "AG0108", "historyItems[0].startedDateTime", activity => activity.HistoryItems = [new()] },
        { "AG0215", "appActivityId", activity => activity.AppActivityId = "\ud800" },
        { "AG0215", "visualElements.description", activity => activity.VisualElements!.Description = "x\udc00" },
        { "AG0215", "visualElements.attribution.alternateText", activity => activity.VisualElements!.Attribution = new() { AlternativeText = "\ud800" } },
        { "AG0215", "visualElements.content", activity => activity.VisualElements!.Content = Of("a", new UntypedArray([new UntypedString("\ud800")])) },
        { "AG0215", "contentInfo", activity => activity.ContentInfo = Of("\ud800", new UntypedNull()) },
        { "AG0215", "historyItems[1].userTimezone", activity => activity.HistoryItems = [new(), new() { UserTimezone = "\ud800" }] },
        { "AG0215", "more", activity => activity.AdditionalData["more"] = "\ud800" },
        { "AG0215", "more", activity => activity.AdditionalData["more"] = Of("a", new UntypedString("\ud800")) },
    };
#pragma warning restore AG0401

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task What_breaks_the_contract_is_not_sent(string rule, string path, Action<GraphModels.UserActivity> spoil)
    {
        ArgumentNullException.ThrowIfNull(spoil);
        GraphModels.UserActivity activity = new Note(1).ToGraphUserActivity();
        spoil(activity);
        ActivityValidationException thrown = await Assert.ThrowsAsync<ActivityValidationException>(() => _graph.UpsertAsync(activity));
        Assert.Contains((rule, path), thrown.Violations.Select(violation => (violation.RuleId, violation.Property)));
        await Assert.ThrowsAsync<ActivityValidationException>(() => _graph.Me.Activities.UpsertAsync(activity));
        Assert.Empty(_network.Requests);
    }

    [Fact]
    public async Task Our_own_kinds_are_judged_too_and_null_is_an_argument()
    {
        await Assert.ThrowsAsync<ActivityValidationException>(() => _graph.UpsertAsync(new Song("\ud800")));
        await Assert.ThrowsAsync<ActivityValidationException>(() => _graph.UpsertAsync(Activities.Plain(".")));
        ActivityValidationException thrown = await Assert.ThrowsAsync<ActivityValidationException>(() => _graph.UpsertAsync(new Nameless()));
        Assert.Equal("AG0205", Assert.Single(thrown.Violations).RuleId);
        await Assert.ThrowsAsync<ArgumentNullException>(() => _graph.UpsertAsync((IUserActivity)null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _graph.Me.Activities.UpsertAsync((UserActivity)null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => ((GraphServiceClient)null!).UpsertAsync(new Note(1)));
        Assert.Empty(_network.Requests);
    }

    [Fact]
    public async Task What_is_no_userActivity_is_an_argument_error()
    {
        GraphModels.UserActivity activity = new Note(1).ToGraphUserActivity();
        activity.VisualElements!.AdditionalData["description"] = 5;
        Assert.IsType<JsonException>((await Assert.ThrowsAsync<ArgumentException>(() => _graph.UpsertAsync(activity))).InnerException);
        activity.VisualElements.AdditionalData.Clear();
        activity.ContentInfo = Of("n", new UntypedDouble(double.PositiveInfinity));
        await Assert.ThrowsAsync<ArgumentException>(() => _graph.UpsertAsync(activity));
        Assert.Empty(_network.Requests);
    }

    [Fact]
    public async Task JSON_that_is_too_deep_is_an_argument_error()
    {
        GraphModels.UserActivity activity = new Note(1).ToGraphUserActivity();
        UntypedNode node = new UntypedNull();
        for (int i = 0; i < 200_000; i++)
        {
            node = new UntypedArray([node]);
        }

        activity.AdditionalData["more"] = node;
        await Assert.ThrowsAsync<ArgumentException>(() => _graph.UpsertAsync(activity));
        Assert.Empty(_network.Requests);
    }

    [Fact]
    public async Task What_is_wrong_with_an_activity_is_its_task_s_to_say()
    {
        // Thrown by the call itself, it would leave alone what the calls before it have started.
        Task judged = _graph.UpsertAsync(new Song("\ud800"));
        await Assert.ThrowsAsync<ActivityValidationException>(() => judged);
    }

    [Fact]
    public async Task A_history_item_that_is_null_is_none()
    {
        _network.Then(HttpStatusCode.Created, Json(Stored));
        GraphModels.UserActivity activity = new Note(1).ToGraphUserActivity();
        activity.HistoryItems = [null!];
        activity.VisualElements!.Description = "\ufffd";
        await _graph.UpsertAsync(activity);
        Assert.Single(_network.Requests);
    }

    [Fact]
    public async Task It_goes_through_the_client_s_own_authentication_configuration_and_retries()
    {
        _network.Then(HttpStatusCode.ServiceUnavailable, (string?)null, ("Retry-After", "0")).Then(HttpStatusCode.Created, Json(Stored));
        GraphModels.UserActivity? stored = await _graph.UpsertAsync(new Note(1), request => request.Headers.Add("Prefer", "x"));
        Assert.Equal("7", stored!.Id);
        SentRequest[] requests = [.. _network.Requests];
        Assert.Equal(2, requests.Length);
        Assert.All(requests, request => Assert.Equal(("https://graph.contoso.com/beta/me/activities/%2Fnotes%2F1", "key", "x"), (request.Uri.OriginalString, request.Headers["X-Key"], request.Headers["Prefer"])));
        Assert.All(requests, request => Assert.Equal(new Note(1).ToJsonUtf8Bytes(), request.Body));
    }

    [Fact]
    public async Task A_builder_with_an_address_of_its_own_keeps_it()
    {
        _network.Then(HttpStatusCode.OK, Json(Stored));
        await _graph.Me.Activities.WithUrl("https://other.contoso.com/v1.0/me/activities?$top=1").UpsertAsync(new Note(1));
        Assert.Equal("https://other.contoso.com/v1.0/me/activities/%2Fnotes%2F1", _network.Only.Uri.OriginalString);
    }

    [Fact]
    public async Task An_answer_without_a_body_is_null_and_an_error_the_SDK_s()
    {
        _network.Then(HttpStatusCode.NoContent).Then(HttpStatusCode.Forbidden, Json("{\"error\":{\"code\":\"Forbidden\",\"message\":\"no\"}}"));
        Assert.Null(await _graph.UpsertAsync(new Note(1)));
        ODataError error = await Assert.ThrowsAsync<ODataError>(() => _graph.UpsertAsync(new Note(1)));
        Assert.Equal((403, "Forbidden"), (error.ResponseStatusCode, error.Error!.Code));
    }

    [Fact]
    public async Task Giving_up_is_honoured()
    {
        using CancellationTokenSource source = new();
        _network.Then(async (_, cancellationToken) =>
        {
            await source.CancelAsync();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return new HttpResponseMessage();
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _graph.UpsertAsync(new Note(1), cancellationToken: source.Token));
        Assert.Single(_network.Requests);
    }

    public void Dispose()
    {
        _graph.Dispose();
        _http.Dispose();
        _network.Dispose();
    }

    private static StringContent Json(string body) => new(body, System.Text.Encoding.UTF8, "application/json");

    private static UntypedObject Of(string name, UntypedNode value) => new(new Dictionary<string, UntypedNode> { [name] = value });

    /// <summary>An activity by hand that has no id.</summary>
    private sealed class Nameless : IUserActivity
    {
        public string AppActivityId => "";

        public UserActivity ToUserActivity() => Activities.Plain();

        public void WriteJson(System.Buffers.IBufferWriter<byte> utf8Json) => UserActivityJson.Write(utf8Json, ToUserActivity());
    }
}
