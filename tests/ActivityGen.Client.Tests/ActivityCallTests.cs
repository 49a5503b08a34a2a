using System.Net;

namespace ActivityGen.Client.Tests;

public sealed class ActivityCallTests
{
    private static readonly ActivityId Id = ActivityId.Parse(Bodies.Id);

    [Fact]
    public async Task Create_posts_by_all_three_paths_from_both_kinds_of_activity()
    {
        Given given = new();
        for (int i = 0; i < 6; i++)
        {
            given.Network.Then(HttpStatusCode.Created, Bodies.Activity());
        }

        Note note = new(7);
        await given.Client.CreateAsync(note);
        await given.Client.CreateAsync(note.ToUserActivity());
        await given.Client.CreateForUserAsync("ann@contoso.com", note);
        await given.Client.CreateForUserAsync("ann@contoso.com", note.ToUserActivity());
        await given.Client.CreateForInvitedUserAsync("a/b", note);
        UserActivity created = await given.Client.CreateForInvitedUserAsync("a/b", note.ToUserActivity());

        Assert.Equal(
            [
                "/v1.0/me/activities", "/v1.0/me/activities",
                "/v1.0/users/ann%40contoso.com/activities", "/v1.0/users/ann%40contoso.com/activities",
                "/v1.0/invitations/a%2Fb/invitedUser/activities", "/v1.0/invitations/a%2Fb/invitedUser/activities",
            ],
            given.Network.Requests.Select(request => request.Path));
        Assert.All(given.Network.Requests, request => Assert.Equal("POST", request.Method));
        Assert.All(given.Network.Requests, request => Assert.Equal(note.ToJsonUtf8Bytes(), request.Body));
        Assert.Equal(Bodies.Id, created.Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    public async Task A_user_that_no_path_can_carry_is_refused(string user)
    {
        Given given = new();

        ArgumentException ofUser = await Assert.ThrowsAnyAsync<ArgumentException>(() => given.Client.CreateForUserAsync(user, new Note(1)));
        ArgumentException ofInvitation = await Assert.ThrowsAnyAsync<ArgumentException>(() => given.Client.CreateForInvitedUserAsync(user, new Note(1)));

        Assert.Equal("userId", ofUser.ParamName);
        Assert.Equal("invitationId", ofInvitation.ParamName);
    }

    [Theory]
    [InlineData(HttpStatusCode.NoContent, true)]
    [InlineData(HttpStatusCode.NotFound, false)]
    public async Task Delete_says_whether_it_was_there(HttpStatusCode status, bool expected)
    {
        Given given = new();
        given.Network.Then(status, Bodies.Error("ItemNotFound", "gone")).Then(status, Bodies.Error("ItemNotFound", "gone"));
        HistoryItemId item = HistoryItemId.New();

        Assert.Equal(expected, await given.Client.DeleteAsync(Id));
        Assert.Equal(expected, await given.Client.DeleteHistoryItemAsync(Id, item));

        Assert.Equal(["DELETE", "DELETE"], given.Network.Requests.Select(request => request.Method));
        Assert.Equal([$"/v1.0/me/activities/{Bodies.Id}", $"/v1.0/me/activities/{Bodies.Id}/historyItems/{item}"], given.Network.Requests.Select(request => request.Path));
        Assert.All(given.Network.Requests, request => Assert.Null(request.Body));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>404</html>")]
    [InlineData("{}")]
    [InlineData("""{"error": "not found"}""")]
    [InlineData("""{"error": {"message": "not found"}}""")]
    public async Task A_404_that_is_not_the_services_is_an_error_and_no_deletion(string body)
    {
        Given given = new();
        given.Network.Then(HttpStatusCode.NotFound, body).Then(HttpStatusCode.NotFound, body);

        ActivityFeedException ofActivity = await Assert.ThrowsAsync<ActivityFeedException>(() => given.Client.DeleteAsync(Id));
        ActivityFeedException ofItem = await Assert.ThrowsAsync<ActivityFeedException>(() => given.Client.DeleteHistoryItemAsync(Id, HistoryItemId.New()));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (ofActivity.StatusCode, ofItem.StatusCode));
        Assert.Contains("base address", ofActivity.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_404_that_breaks_off_is_asked_for_again()
    {
        Given given = new();
        given.Network
            .Then(HttpStatusCode.NotFound, new StreamContent(new BrokenStream("{"u8.ToArray())))
            .Then(HttpStatusCode.NotFound, Bodies.Error("ItemNotFound", "gone"));

        Assert.False(await given.Time.RunAsync(given.Client.DeleteAsync(Id)));
        Assert.Equal(2, given.Network.Requests.Count);
    }

    [Fact]
    public async Task Get_gives_the_activity_or_its_own_type()
    {
        Given given = new();
        given.Network.Then(HttpStatusCode.OK, Bodies.Activity()).Then(HttpStatusCode.OK, Bodies.Activity()).Then(HttpStatusCode.OK, Bodies.Activity("/songs/x"));

        Assert.Equal("/notes/1", (await given.Client.GetAsync(Id)).AppActivityId);
        Assert.Equal(new Note(1), await given.Client.GetAsync<Note>(Id));
        await Assert.ThrowsAsync<ActivityFormatException>(() => given.Client.GetAsync<Note>(Id));

        Assert.All(given.Network.Requests, request => Assert.Equal(("GET", $"/v1.0/me/activities/{Bodies.Id}"), (request.Method, request.Path)));
    }

    [Fact]
    public async Task Get_of_what_is_not_there_is_an_error_with_its_status()
    {
        Given given = new();
        given.Network.Then(HttpStatusCode.NotFound, Bodies.Error("ItemNotFound", "gone"));

        ActivityFeedException failure = await Assert.ThrowsAsync<ActivityFeedException>(() => given.Client.GetAsync(Id));

        Assert.Equal((HttpStatusCode.NotFound, "ItemNotFound"), (failure.StatusCode, failure.Code));
    }

    [Fact]
    public async Task A_history_item_is_put_under_its_own_id()
    {
        Given given = new();
        HistoryItemId id = HistoryItemId.New();
        given.Network.Then(HttpStatusCode.Created, Bodies.Item(id.ToString()));
        ActivityHistoryItem item = new() { StartedDateTime = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), ActiveDurationSeconds = 9, UserTimezone = "Europe/Berlin" };

        ActivityHistoryItem stored = await given.Client.PutHistoryItemAsync(Id, id, item);

        SentRequest sent = given.Network.Only;
        Assert.Equal(("PUT", $"/v1.0/me/activities/{Bodies.Id}/historyItems/{id}"), (sent.Method, sent.Path));
        Assert.Equal($$"""{"id":"{{id}}","startedDateTime":"2026-01-02T03:04:05+00:00","activeDurationSeconds":9,"userTimezone":"Europe/Berlin"}""", Sorted(sent.Text));
        Assert.Equal(ActivityStatus.Active, stored.Status);
    }

    [Fact]
    public async Task A_history_item_that_breaks_a_rule_or_has_another_id_is_refused()
    {
        Given given = new();
        ActivityHistoryItem item = new() { StartedDateTime = DateTimeOffset.UnixEpoch };

        ActivityValidationException failure = await Assert.ThrowsAsync<ActivityValidationException>(
            () => given.Client.PutHistoryItemAsync(Id, HistoryItemId.New(), item with { ActiveDurationSeconds = -1 }));
        await Assert.ThrowsAsync<ArgumentException>(() => given.Client.PutHistoryItemAsync(Id, HistoryItemId.New(), item with { Id = Guid.NewGuid().ToString() }));

        Assert.Equal("AG0213", Assert.Single(failure.Violations).RuleId);
        Assert.Empty(given.Network.Requests);
    }

    [Fact]
    public async Task An_id_that_is_none_is_refused_with_words_that_help()
    {
        ActivityFeedClient client = new Given().Client;
        ActivityHistoryItem item = new() { StartedDateTime = DateTimeOffset.UnixEpoch };

        Assert.Contains("ActivityId.Of", (await Assert.ThrowsAsync<ArgumentException>(() => client.DeleteAsync(default))).Message, StringComparison.Ordinal);
        Assert.Contains("ActivityId.Of", (await Assert.ThrowsAsync<ArgumentException>(() => client.GetAsync(default))).Message, StringComparison.Ordinal);
        Assert.Contains("HistoryItemId.New", (await Assert.ThrowsAsync<ArgumentException>(() => client.PutHistoryItemAsync(Id, default, item))).Message, StringComparison.Ordinal);
        Assert.Contains("HistoryItemId.New", (await Assert.ThrowsAsync<ArgumentException>(() => client.DeleteHistoryItemAsync(Id, default))).Message, StringComparison.Ordinal);
    }

    /// <summary>The writer's own order is the runtime library's affair.</summary>
    private static string Sorted(string json)
    {
        using System.Text.Json.JsonDocument document = System.Text.Json.JsonDocument.Parse(json);
        string[] order = ["id", "startedDateTime", "activeDurationSeconds", "userTimezone"];
        return "{" + string.Join(',', document.RootElement.EnumerateObject().OrderBy(property => Array.IndexOf(order, property.Name)).Select(property => $"\"{property.Name}\":{property.Value.GetRawText()}")) + "}";
    }
}
