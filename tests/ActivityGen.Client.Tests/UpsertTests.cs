using System.Net;
using System.Text;

namespace ActivityGen.Client.Tests;

public sealed class UpsertTests
{
    private const string Prefix = "https://feed.contoso.com/v1.0/me/activities/";

    [Fact]
    public async Task An_activity_is_put_under_its_id_with_its_own_bytes()
    {
        Given given = new();
        given.Network.Then(HttpStatusCode.Created, Bodies.Activity());
        Note note = new(1);

        ActivityUpsertResult result = await given.Client.UpsertAsync(note);

        SentRequest sent = given.Network.Only;
        Assert.Equal("PUT", sent.Method);
        Assert.Equal(Prefix + "%2Fnotes%2F1", sent.Uri.AbsoluteUri);
        Assert.Equal(note.ToJsonUtf8Bytes(), sent.Body);
        Assert.Equal("application/json", sent.Headers["Content-Type"]);
        Assert.Equal(sent.Body!.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), sent.Headers["Content-Length"]);
        Assert.Equal("application/json", sent.Headers["Accept"]);
        Assert.Equal("Bearer " + Given.Token, sent.Headers["Authorization"]);
        Assert.True(Guid.TryParseExact(sent.Headers["client-request-id"], "D", out _));
        Assert.True(result.IsNew);
        Assert.Equal(Bodies.Id, result.Id.ToString());
        Assert.Equal(ActivityStatus.Updated, result.Activity.Status);
        Assert.False(result.Activity.VisualElements.Attribution!.AddImageQuery);
        Assert.True(result.Activity.AdditionalData.ContainsKey("somethingNew"));
    }

    [Fact]
    public async Task A_replaced_activity_is_not_new()
    {
        Given given = new();
        given.Network.Then(HttpStatusCode.OK, Bodies.Activity());

        Assert.False((await given.Client.UpsertAsync(Activities.Plain())).IsNew);
        Assert.Equal(UserActivityJson.SerializeToUtf8Bytes(Activities.Plain()), given.Network.Only.Body);
    }

    [Theory]
    [InlineData("/", "%2F")]
    [InlineData("%2F", "%252F")]
    [InlineData("%2e%2e", "%252e%252e")]
    [InlineData("a+b", "a%2Bb")]
    [InlineData("a b", "a%20b")]
    [InlineData("é", "%C3%A9")]
    [InlineData("!*'()~", "!*'()~")]
    [InlineData("...", "...")]
    [InlineData("recent", "recent")]
    [InlineData("a/../b?c#d", "a%2F..%2Fb%3Fc%23d")]
    [InlineData("\\", "%5C")]
    public async Task An_id_stands_in_the_path_to_the_letter(string id, string segment)
    {
        Given given = new();
        given.Network.Then(HttpStatusCode.OK, Bodies.Activity());

        await given.Client.UpsertAsync(Activities.Plain(id));

        Assert.Equal(Prefix + segment, given.Network.Only.Uri.AbsoluteUri);
        Assert.Equal(Prefix + segment, given.Network.Only.Uri.OriginalString);
        Assert.Equal("/v1.0/me/activities/" + segment, given.Network.Only.Path);
    }

    [Fact]
    public async Task An_id_of_two_thousand_characters_is_sent_whole()
    {
        string id = new('漢', 2000);
        Given given = new();
        given.Network.Then(HttpStatusCode.OK, Bodies.Activity());

        await given.Client.UpsertAsync(Activities.Plain(id));

        Assert.Equal(18_000, given.Network.Only.Uri.AbsoluteUri.Length - Prefix.Length);
        Assert.Equal(id, UrlSafeId.Decode(given.Network.Only.Uri.AbsoluteUri.AsSpan(Prefix.Length)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("a\0")]
    [InlineData("half")]
    public async Task An_id_that_no_path_can_carry_is_refused_before_a_byte_is_sent(string id)
    {
        // Half of a surrogate pair does not survive in a test's name.
        id = id == "half" ? "\ud800" : id;
        Given given = new();

        await Assert.ThrowsAsync<ActivityValidationException>(() => given.Client.UpsertAsync(Activities.Plain(id)));
        ActivityValidationException typed = await Assert.ThrowsAsync<ActivityValidationException>(() => given.Client.UpsertAsync(new Careless(id)));

        Assert.Equal("AG0205", Assert.Single(typed.Violations).RuleId);
        Assert.Empty(given.Network.Requests);
    }

    [Fact]
    public async Task An_activity_that_breaks_a_rule_is_refused_before_a_byte_is_sent()
    {
        Given given = new();

        ActivityValidationException plain = await Assert.ThrowsAsync<ActivityValidationException>(
            () => given.Client.UpsertAsync(Activities.Plain() with { ActivitySourceHost = "https://notes.contoso.com/path" }));
        await Assert.ThrowsAsync<ActivityValidationException>(() => given.Client.UpsertAsync(new Song("")));

        Assert.Equal("AG0202", Assert.Single(plain.Violations).RuleId);
        Assert.Empty(given.Network.Requests);
    }

    [Fact]
    public async Task History_items_go_with_the_activity()
    {
        Given given = new();
        given.Network.Then(HttpStatusCode.Created, Bodies.Activity());
        ActivityHistoryItem item = new() { StartedDateTime = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), ActiveDurationSeconds = 5 };

        await given.Client.UpsertAsync(Activities.Plain() with { HistoryItems = [item] });

        Assert.Equal(item, Assert.Single(UserActivityJson.Deserialize(given.Network.Only.Body).HistoryItems));
    }

    [Fact]
    public async Task What_a_service_answered_with_can_be_sent_again_without_what_only_it_sets()
    {
        Given given = new();
        given.Network.Then(HttpStatusCode.OK, Bodies.Activity());

        await given.Client.UpsertAsync(UserActivityJson.Deserialize(Bodies.Activity()));

        UserActivity sent = UserActivityJson.Deserialize(given.Network.Only.Body);
        Assert.Null(sent.Id);
        Assert.Null(sent.StatusText);
        Assert.Null(sent.LastModifiedDateTime);
        Assert.True(sent.AdditionalData.ContainsKey("somethingNew"));
    }

    [Fact]
    public async Task What_only_a_service_sets_is_left_out_of_history_items_too()
    {
        Given given = new();
        given.Network.Then(HttpStatusCode.OK, Bodies.Activity());
        string id = Guid.NewGuid().ToString();
        UserActivity expanded = UserActivityJson.Deserialize(Bodies.Activity().Replace("\"somethingNew\"", $"\"historyItems\": [{Bodies.Item(id)}], \"somethingNew\"", StringComparison.Ordinal));
        Assert.Equal(ActivityStatus.Active, Assert.Single(expanded.HistoryItems).Status);

        await given.Client.UpsertAsync(expanded);

        ActivityHistoryItem sent = Assert.Single(UserActivityJson.Deserialize(given.Network.Only.Body).HistoryItems);
        Assert.Equal((id, null, null, null), (sent.Id, sent.Status, sent.CreatedDateTime, sent.LastModifiedDateTime));
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), sent.StartedDateTime);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("[]")]
    [InlineData("""{"appActivityId": "x"}""")]
    [InlineData("""{"appActivityId": "x", "id": "../.."}""")]
    public async Task An_answer_that_is_no_stored_activity_is_an_error_that_says_so(string body)
    {
        Given given = new();
        given.Network.Then(HttpStatusCode.OK, body);

        ActivityFeedException failure = await Assert.ThrowsAsync<ActivityFeedException>(() => given.Client.UpsertAsync(Activities.Plain()));

        Assert.Contains("a body that is not what the call answers with", failure.Message, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, failure.StatusCode);
    }

    [Fact]
    public async Task A_byte_order_mark_before_an_answer_is_taken_in_stride()
    {
        Given given = new();
        given.Network.Then(HttpStatusCode.OK, new ByteArrayContent([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Bodies.Activity())]));

        Assert.Equal(Bodies.Id, (await given.Client.UpsertAsync(Activities.Plain())).Id.ToString());
    }

    [Theory]
    [InlineData("https://feed.contoso.com", "https://feed.contoso.com/me/activities/x")]
    [InlineData("https://feed.contoso.com/beta", "https://feed.contoso.com/beta/me/activities/x")]
    [InlineData("https://feed.contoso.com:8443/a/v1.0/", "https://feed.contoso.com:8443/a/v1.0/me/activities/x")]
    [InlineData("http://127.0.0.1:5275/v1.0", "http://127.0.0.1:5275/v1.0/me/activities/x")]
    public async Task The_base_address_is_the_options_or_the_HttpClients(string address, string expected)
    {
        ScriptedHandler network = new ScriptedHandler().Then(HttpStatusCode.OK, Bodies.Activity()).Then(HttpStatusCode.OK, Bodies.Activity());

        await new ActivityFeedClient(new HttpClient(network), new ActivityFeedClientOptions { BaseAddress = new Uri(address) }).UpsertAsync(Activities.Plain("x"));
        await new ActivityFeedClient(new HttpClient(network) { BaseAddress = new Uri(address) }).UpsertAsync(Activities.Plain("x"));

        Assert.All(network.Requests, request => Assert.Equal(expected, request.Uri.AbsoluteUri));
        Assert.All(network.Requests, request => Assert.False(request.Headers.ContainsKey("Authorization")));
        Assert.Equal(2, network.Requests.Count);
    }

    [Fact]
    public async Task Graph_is_the_service_unless_another_one_is_named()
    {
        ScriptedHandler network = new ScriptedHandler().Then(HttpStatusCode.OK, Bodies.Activity());

        await new ActivityFeedClient(new HttpClient(network)).UpsertAsync(Activities.Plain("x"));

        Assert.Equal("https://graph.microsoft.com/v1.0/me/activities/x", network.Only.Uri.AbsoluteUri);
    }

    /// <summary>An implementation by hand that asks no rule.</summary>
    private sealed class Careless(string id) : IUserActivity
    {
        public string AppActivityId => id;

        public UserActivity ToUserActivity() => Activities.Plain(id);

        public void WriteJson(System.Buffers.IBufferWriter<byte> utf8Json) => System.Buffers.BuffersExtensions.Write(utf8Json, "{}"u8);
    }
}
