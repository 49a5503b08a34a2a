using System.Net;
using System.Text;
using System.Text.Json;
using ActivityGen.Feed.Tests.Support;

namespace ActivityGen.Feed.Tests;

public sealed class BodyTests(FeedFixture fixture) : IClassFixture<FeedFixture>
{
    private const string Path = "/v1.0/me/activities";

    private readonly HttpClient _client = fixture.NewUser();

    [Theory]
    [InlineData("text/plain", 415)]
    [InlineData("application/xml", 415)]
    [InlineData("application/json; charset=utf-16", 415)]
    [InlineData("application/json; charset=iso-8859-1", 415)]
    [InlineData("application/json; charset=UTF-8", 201)]
    [InlineData("application/json; charset=\"utf-8\"", 201)]
    [InlineData("Application/JSON;odata.metadata=minimal", 201)]
    public async Task The_content_type_is_json_in_utf8(string type, int status)
    {
        using HttpResponseMessage answer = await _client.PostAsync(Path, Json.Content(Encoding.UTF8.GetBytes(Json.Activity(type)), type));
        Assert.Equal(status, (int)answer.StatusCode);
        if (status == 415)
        {
            Assert.Equal("UnsupportedMediaType", await answer.ErrorCodeAsync());
        }
    }

    [Theory]
    [InlineData("gzip", 415)]
    [InlineData("identity, gzip", 415)]
    [InlineData("identity", 201)]
    public async Task Nothing_is_decompressed(string encoding, int status)
    {
        HttpContent content = Json.Content(Json.Activity(encoding));
        content.Headers.TryAddWithoutValidation("Content-Encoding", encoding);
        Assert.Equal(status, (int)(await _client.PostAsync(Path, content)).StatusCode);
    }

    [Fact]
    public async Task An_absent_content_type_is_told() =>
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await _client.PostAsync(Path, new ByteArrayContent([1]))).StatusCode);

    [Fact]
    public async Task A_byte_order_mark_is_passed_over()
    {
        byte[] body = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Json.Activity("mark"))];
        Assert.Equal(HttpStatusCode.Created, (await _client.PostAsync(Path, Json.Content(body))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await _client.PostAsync(Path, Json.Content([0xEF, 0xBB, 0xBF]))).StatusCode);
        byte[] utf16 = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Json.Activity("mark"))];
        Assert.Equal(HttpStatusCode.BadRequest, (await _client.PostAsync(Path, Json.Content(utf16))).StatusCode);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData(" ", "Line 1, position 2")]
    [InlineData("{\n  \"appActivityId\": 1\n}", "Line 2, position 20, at $.appActivityId")]
    [InlineData("{\n  \"appActivityId\": \"a\",\n}", "Line 3, position 1")]
    [InlineData("[]", "Line 1, position 1")]
    [InlineData("null", "Line 1, position 1")]
    [InlineData("{} {}", "Line 1, position 4")]
    [InlineData("{/**/}", "Line 1, position 2")]
    [InlineData("{\"historyItems\": [null]}", "at $.historyItems[0]")]
    [InlineData("{\"historyItems\": [{\"startedDateTime\": \"yesterday\"}]}", "at $.historyItems[0].startedDateTime")]
    [InlineData("{\"visualElements\": {\"displayText\": \"\\uD800\"}}", "displayText")]
    public async Task What_is_no_activity_is_told_where(string body, string where)
    {
        using HttpResponseMessage answer = await _client.SendAsync(HttpMethod.Post, Path, body);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        string message = (await answer.ErrorAsync()).GetProperty("message").GetString()!;
        Assert.True(message.Contains(where, StringComparison.Ordinal), message);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("null", "null")]
    [InlineData("{\n\"startedDateTime\": 1}", "Line 2, position 21, at $.startedDateTime.")]
    [InlineData("{\"startedDateTime\": \"2020-01-01T00:00:00Z\"", "Line 1")]
    [InlineData("{}", "AG0108 at startedDateTime")]
    [InlineData("{\"startedDateTime\": \"2020-01-01T00:00:00Z\", \"activeDurationSeconds\": -1}", "AG0213 at activeDurationSeconds")]
    [InlineData("{\"startedDateTime\": \"2020-01-01T00:00:00Z\", \"lastActiveDateTime\": \"2019-01-01T00:00:00Z\"}", "AG0213 at lastActiveDateTime")]
    [InlineData("{\"startedDateTime\": \"2020-01-01T00:00:00Z\", \"userTimezone\": \"Pacific Standard Time\"}", "AG0204 at userTimezone")]
    [InlineData("{\"startedDateTime\": \"2020-01-01T00:00:00Z\", \"id\": \"7\"}", "GUID")]
    [InlineData("{\"startedDateTime\": \"2020-01-01T00:00:00Z\", \"id\": \"00000000-0000-0000-0000-000000000001\"}", "not the one in the path")]
    public async Task What_is_no_history_item_is_told_where(string body, string where)
    {
        string id = (await (await _client.PutActivityAsync("items")).JsonAsync()).GetProperty("id").GetString()!;
        using HttpResponseMessage answer = await _client.SendAsync(HttpMethod.Put, $"{Path}/{id}/historyItems/{Guid.NewGuid()}", body);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        string message = (await answer.ErrorAsync()).GetProperty("message").GetString()!;
        Assert.True(message.Contains(where, StringComparison.Ordinal), message);
    }

    [Fact]
    public async Task Every_violation_of_the_contract_is_a_detail()
    {
        const string Body = """
            { "appActivityId": "x", "activationUrl": "javascript:alert(1)", "activitySourceHost": "http://contoso.com/a",
              "visualElements": { "displayText": "two\nlines", "backgroundColor": "blue" }, "contentInfo": [],
              "historyItems": [ { "lastActiveDateTime": "2020-01-01T00:00:00Z" } ] }
            """;
        using HttpResponseMessage answer = await _client.SendAsync(HttpMethod.Post, Path, Body);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        JsonElement error = await answer.ErrorAsync();
        Assert.Equal("BadRequest", error.GetProperty("code").GetString());
        Assert.StartsWith("AG0209 at activationUrl: ", error.GetProperty("message").GetString(), StringComparison.Ordinal);

        // That a title has two lines is a hint (AG0211): the service takes it.
        Assert.Equal(
            ["AG0209 activationUrl", "AG0202 activitySourceHost", "AG0203 visualElements.backgroundColor", "AG0306 contentInfo", "AG0108 historyItems[0].startedDateTime"],
            error.GetProperty("details").EnumerateArray().Select(detail => $"{detail.GetProperty("code").GetString()} {detail.GetProperty("target").GetString()}"));
    }

    [Fact]
    public async Task An_activity_over_100_kB_is_refused_by_its_rule()
    {
        using HttpResponseMessage answer = await _client.PutActivityAsync("large", $", \"appDisplayName\": \"{new string('a', 100_000)}\"");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("AG0212", (await answer.ErrorAsync()).GetProperty("details")[0].GetProperty("code").GetString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_over_the_limit_is_refused_before_it_is_read(bool chunked)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, Path) { Content = Json.Content(new byte[(1024 * 1024) + 1]) };
        request.Headers.TransferEncodingChunked = chunked;
        using HttpResponseMessage answer = await _client.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal("RequestBodyTooLarge", await answer.ErrorCodeAsync());
    }

    [Fact]
    public async Task Json_that_is_too_deep_is_refused()
    {
        string Nested(int depth) => $", \"custom\": {new string('[', depth)}{new string(']', depth)}";
        Assert.Equal(HttpStatusCode.Created, (await _client.PutActivityAsync("deep", Nested(59))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await _client.PutActivityAsync("deeper", Nested(60))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await _client.PutActivityAsync("deeper still", Nested(64))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await _client.PutActivityAsync("deepest", Nested(100_000))).StatusCode);
    }

    [Fact]
    public async Task What_the_server_sets_is_the_servers()
    {
        JsonElement activity = await (await _client.PutActivityAsync(
            "server",
            """
            , "id": "\uD83D\uDE00", "status": "String", "createdDateTime": "0001-01-01T00:00:00Z", "lastModifiedDateTime": "2016-12-31T23:59:22.6673905+03:00",
              "expirationDateTime": "2016-12-31T23:59:22.6673905+03:00", "@odata.type": "#microsoft.graph.userActivity", "custom@odata.type": "kept",
              "historyItems": [ { "status": "deleted", "startedDateTime": "2020-01-01T00:00:00Z", "createdDateTime": "2000-01-01T00:00:00Z" } ]
            """)).JsonAsync();
        Assert.Matches("^[0-9]+$", activity.GetProperty("id").GetString());
        Assert.Equal("active", activity.GetProperty("status").GetString());
        Assert.True(activity.GetProperty("createdDateTime").GetDateTimeOffset() > DateTimeOffset.UtcNow.AddMinutes(-5));
        Assert.True(activity.GetProperty("expirationDateTime").GetDateTimeOffset() > DateTimeOffset.UtcNow.AddDays(29));
        Assert.False(activity.TryGetProperty("@odata.type", out _));
        Assert.Equal("kept", activity.GetProperty("custom@odata.type").GetString());
        JsonElement item = activity.GetProperty("historyItems")[0];
        Assert.Equal("active", item.GetProperty("status").GetString());
        Assert.True(item.GetProperty("createdDateTime").GetDateTimeOffset().Year > 2000);
        Assert.Equal(activity.EnumerateObject().Count(), activity.EnumerateObject().Select(property => property.Name).Distinct().Count());
    }

    [Fact]
    public async Task What_is_missing_is_said_in_words_for_bodies()
    {
        using HttpResponseMessage answer = await _client.PostAsync(Path, Json.Content("{}"u8.ToArray()));
        JsonElement[] details = [.. (await answer.ErrorAsync()).GetProperty("details").EnumerateArray()];
        Assert.Equal(["AG0105", "AG0101", "AG0102", "AG0103"], details.Select(detail => detail.GetProperty("code").GetString()));
        Assert.Equal(["appActivityId", "activationUrl", "activitySourceHost", "visualElements"], details.Select(detail => detail.GetProperty("target").GetString()));
        Assert.All(details, detail => Assert.DoesNotContain("[", detail.GetProperty("message").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_server_sets_is_not_looked_at_whatever_it_is()
    {
        using HttpResponseMessage answer = await _client.PutActivityAsync(
            "odd server",
            """
            , "id": {}, "status": [true], "createdDateTime": "x", "lastModifiedDateTime": 5, "expirationDateTime": "String (timestamp)",
              "historyItems": [ { "status": {}, "startedDateTime": "2020-01-01T00:00:00Z", "createdDateTime": "x", "lastModifiedDateTime": "" } ],
              "@odata.nextLink": "evil", "@odata.id": "evil"
            """);
        JsonElement activity = await answer.JsonAsync();
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal("active", activity.GetProperty("status").GetString());
        Assert.Single(activity.GetProperty("historyItems").EnumerateArray());
        Assert.DoesNotContain("evil", activity.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""", "contentInfo": { "a": [ "\ud800" ] }""", "contentInfo.a")]
    [InlineData(""", "contentInfo": { "\udfff": 1 }""", "contentInfo")]
    [InlineData(""", "zz": "x\ud800x" """, "zz")]
    [InlineData(""", "appDisplayName": "\ud800" """, "appDisplayName")]
    [InlineData(""", "historyItems": [ { "startedDateTime": "2020-01-01T00:00:00Z", "zz": "\ud800" } ]""", "historyItems.zz")]
    public async Task Half_of_a_surrogate_pair_is_refused_wherever_it_is(string more, string target)
    {
        using HttpResponseMessage answer = await _client.PutActivityAsync("surrogate", more);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        JsonElement detail = (await answer.ErrorAsync()).GetProperty("details")[0];
        Assert.Equal("AG0215", detail.GetProperty("code").GetString());
        Assert.StartsWith(target, detail.GetProperty("target").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"startedDateTime\": \"2026-07-01T12:00:00\"", "TimeWithoutOffset")]
    [InlineData("\"startedDateTime\": \"2026-07-01\"", "TimeWithoutOffset")]
    [InlineData("\"startedDateTime\": \"2026-07-01T12:00:00Z\", \"lastActiveDateTime\": \"2026-07-01T13:00:00.5\"", "TimeWithoutOffset")]
    [InlineData("\"startedDateTime\": \"2016-01-01T00:00:00Z\", \"expirationDateTime\": \"2017-01-01T00:00:00Z\"", "AlreadyExpired")]
    public async Task A_time_that_would_be_another_or_past_is_refused(string item, string code)
    {
        using HttpResponseMessage deep = await _client.PutActivityAsync("times", $$""", "historyItems": [ { {{item}} } ]""");
        Assert.Equal(HttpStatusCode.BadRequest, deep.StatusCode);
        Assert.Equal(code, (await deep.ErrorAsync()).GetProperty("details")[0].GetProperty("code").GetString());

        string id = (await (await _client.PutActivityAsync("times")).JsonAsync()).GetProperty("id").GetString()!;
        using HttpResponseMessage put = await _client.PutAsync($"{Path}/{id}/historyItems/{Guid.NewGuid()}", Json.Content(System.Text.Encoding.UTF8.GetBytes($$"""{ {{item}} }""")));
        Assert.Equal(HttpStatusCode.BadRequest, put.StatusCode);
        Assert.Equal(code, (await put.ErrorAsync()).GetProperty("details")[0].GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("7", "historyItems[0].id is not a GUID")]
    [InlineData("{00000000-0000-0000-0000-000000000001}", "historyItems[0].id is not a GUID")]
    public async Task A_deep_inserted_id_is_a_guid(string id, string message)
    {
        using HttpResponseMessage answer = await _client.PutActivityAsync("guid", $$""", "historyItems": [ { "startedDateTime": "2020-01-01T00:00:00Z", "id": "{{id}}" } ]""");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(message, (await answer.ErrorAsync()).GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deep_inserted_id_is_there_once()
    {
        const string One = """{ "startedDateTime": "2020-01-01T00:00:00Z", "id": "390e06e2-7e5b-4133-8014-fac7ac5991af" }""";
        using HttpResponseMessage twice = await _client.PutActivityAsync("twice", $", \"historyItems\": [ {One}, {One.Replace("af\"", "AF\"", StringComparison.Ordinal)} ]");
        Assert.Equal(HttpStatusCode.BadRequest, twice.StatusCode);
        Assert.Contains("historyItems[1].id", (await twice.ErrorAsync()).GetProperty("message").GetString(), StringComparison.Ordinal);
        JsonElement once = await (await _client.PutActivityAsync("twice", $", \"historyItems\": [ {One} ]")).JsonAsync();
        Assert.Equal("390e06e2-7e5b-4133-8014-fac7ac5991af", once.GetProperty("historyItems")[0].GetProperty("id").GetString());
    }

    [Fact]
    public async Task What_the_contract_does_not_know_is_kept_as_it_is_spelled()
    {
        const string Custom = """{"n":1.50,"text":"\u00e9 < é","list":[null,true,1e3]}""";
        string id = (await (await _client.PutActivityAsync("kept", $", \"custom\": {Custom}")).JsonAsync()).GetProperty("id").GetString()!;
        Assert.Equal(Custom, (await (await _client.GetAsync($"{Path}/{id}")).JsonAsync()).GetProperty("custom").GetRawText());
    }

    [Fact]
    public async Task A_duration_longer_than_a_number_of_seconds_can_say_is_the_longest()
    {
        JsonElement activity = await (await _client.PutActivityAsync(
            "long",
            """, "historyItems": [ { "startedDateTime": "0001-01-01T00:00:00Z", "lastActiveDateTime": "9999-12-31T23:59:59.9999999Z" } ]""")).JsonAsync();
        JsonElement item = activity.GetProperty("historyItems")[0];
        Assert.Equal(int.MaxValue, item.GetProperty("activeDurationSeconds").GetInt32());
        Assert.Equal("9999-12-31T23:59:59.999Z", item.GetProperty("lastActiveDateTime").GetString());
    }
}
