using System.Text;
using System.Text.Json;
using ActivityGen.Feed.Tests.Support;

namespace ActivityGen.Feed.Tests;

/// <summary>Whatever comes over the wire: an answer or a closed connection, never a failure, never silence.</summary>
public sealed class MalformedRequestTests(FeedFixture fixture) : IClassFixture<FeedFixture>
{
    private const int Count = 1500;

    private static readonly string[] Methods = ["GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS", "get", "", "PUT\0", "VERYLONGMETHODNAME", "P UT"];

    private static readonly string[] Segments =
    [
        "v1.0", "beta", "me", "users", "anna", "activities", "recent", "recent()", "microsoft.graph.recent()", "historyItems", "invitations", "invitedUser", "..", ".", "%2e",
        "%2F", "%252F", "%", "%zz", "%00", "%ff", "%C3%A9", "%ED%A0%80", "1", "99999999999999999999", "390e06e2-7e5b-4133-8014-fac7ac5991af", "", "\\", "a;b", "é", "{id}", "%E4%B8%AD",
    ];

    private static readonly string[] Queries =
    [
        "", "?", "?$top=1", "?$top=", "?$filter=", "?$filter=lastModifiedDateTime%20gt%202020-01-01T00:00:00Z", "?$expand=historyItems($filter=", "?$skiptoken=AAAA", "?%zz", "?&&=&",
        "?$select=a", "?$top=1&$top=1", "?$filter=((((((", "?\u00ff", "?$expand=historyItems",
    ];

    private static readonly string[] Headers =
    [
        "Content-Type: application/json", "Content-Type: text/plain", "Content-Type: ;;;", "Content-Length: -1", "Content-Length: 99999999999999999999", "Transfer-Encoding: chunked",
        "Transfer-Encoding: gzip", "Content-Encoding: gzip", "Expect: 100-continue", "Accept: */*", "client-request-id: \u0007", "Host: a", "Host:", "X: " + "y", " folded", "NoColon", ": empty",
        "Authorization: Basic YTpi", "Authorization: Bearer", "Authorization: Bearer a.b.c", "If-Match: *", "Upgrade: h2c", "Connection: upgrade",
    ];

    private static readonly string[] Bodies =
    [
        "", "{", "}", "null", "[]", "\"a\"", "{\"appActivityId\":\"1\"}", "{\"appActivityId\":1e999}", "{\"historyItems\":[{}]}", "{\"startedDateTime\":\"2020-01-01T00:00:00Z\"}",
        "{\"a\":\"\\ud800\"}", "\u00ff\u00fe", "{\"visualElements\":{\"content\":\"x\"}}", "0\r\n\r\n", "5\r\n{\"a\":\r\n0\r\n\r\n", "zz\r\n", "{\"createdDateTime\":\"9999-99-99T00:00:00Z\"}",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(300)]
    public async Task Requests_put_together_at_random_never_fail_or_hang(int seed)
    {
        string token = fixture.Feed.Token();
        Random random = new(seed);
        byte[][] requests = [.. Enumerable.Range(0, Count).Select(_ => Assemble(random, token))];
        await AssertAllAsync(requests);
    }

    [Theory]
    [InlineData(4000)]
    [InlineData(50000)]
    public async Task Good_requests_with_bytes_changed_never_fail_or_hang(int seed)
    {
        string body = Json.Activity("/mutated", """, "historyItems": [ { "startedDateTime": "2018-02-26T20:20:48Z", "lastActiveDateTime": "2018-02-26T20:20:49Z" } ] """);
        string good = $"PUT {Json.PathOf("/mutated")} HTTP/1.1\r\nHost: {fixture.Feed.Address.Authority}\r\nAuthorization: Bearer {fixture.Feed.Token()}\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}";
        Random random = new(seed);
        byte[][] requests = [.. Enumerable.Range(0, Count).Select(_ => Mutate(random, Encoding.UTF8.GetBytes(good)))];
        await AssertAllAsync(requests);

        // And the feed is as well as before.
        Assert.Contains(RawHttp.StatusOf(await RawHttp.SendAsync(fixture.Feed.Address, Encoding.UTF8.GetBytes(good), endOfRequest: false)), (int[])[200, 201]);
    }

    [Fact]
    public async Task Bodies_that_break_off_end_the_request()
    {
        string head = $"PUT /v1.0/me/activities/a HTTP/1.1\r\nHost: {fixture.Feed.Address.Authority}\r\nAuthorization: Bearer {fixture.Feed.Token()}\r\nContent-Type: application/json\r\n";
        foreach (string rest in (string[])["Content-Length: 1000\r\n\r\n{", "Content-Length: 1000\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"a\"", "Transfer-Encoding: chunked\r\n\r\nnonsense\r\n", "Transfer-Encoding: chunked\r\n\r\n80000000\r\n{"])
        {
            string answer = await RawHttp.SendAsync(fixture.Feed.Address, Encoding.ASCII.GetBytes(head + rest));
            Assert.Contains(RawHttp.StatusOf(answer), (int[])[0, 400]);
        }
    }

    private static byte[] Assemble(Random random, string token)
    {
        StringBuilder text = new();
        text.Append(Pick(random, Methods)).Append(' ');
        int segments = random.Next(0, 9);
        string path = random.Next(3) == 0 ? "/v1.0/me/activities" : "";
        for (int i = 0; i < segments; i++)
        {
            path += "/" + Pick(random, Segments);
        }

        text.Append(random.Next(20) == 0 ? "http://feed" : "").Append(path).Append(Pick(random, Queries)).Append(random.Next(30) == 0 ? " HTTP/3.7" : " HTTP/1.1").Append("\r\n");
        if (random.Next(10) != 0)
        {
            text.Append("Host: feed\r\n");
        }

        if (random.Next(5) != 0)
        {
            text.Append("Authorization: Bearer ").Append(token).Append("\r\n");
        }

        for (int i = random.Next(4); i > 0; i--)
        {
            text.Append(Pick(random, Headers)).Append("\r\n");
        }

        string body = Pick(random, Bodies);
        if (random.Next(2) == 0)
        {
            text.Append("Content-Type: application/json\r\nContent-Length: ").Append(body.Length).Append("\r\n");
        }

        return Encoding.Latin1.GetBytes(text.Append("\r\n").Append(body).ToString());
    }

    private static byte[] Mutate(Random random, byte[] request)
    {
        for (int i = random.Next(1, 6); i > 0; i--)
        {
            int at = random.Next(request.Length);
            switch (random.Next(3))
            {
                case 0:
                    request[at] = (byte)random.Next(256);
                    break;
                case 1:
                    request = [.. request[..at], .. request[(at + 1)..]];
                    break;
                default:
                    request = [.. request[..at], (byte)random.Next(256), .. request[at..]];
                    break;
            }
        }

        return request;
    }

    private async Task AssertAllAsync(byte[][] requests)
    {
        int answered = 0;
        await Parallel.ForEachAsync(requests, new ParallelOptions { MaxDegreeOfParallelism = 100 }, async (request, _) =>
        {
            string answer = await RawHttp.SendAsync(fixture.Feed.Address, request);
            Interlocked.Add(ref answered, answer.Length > 0 ? 1 : 0);
            string shown = $"{Encoding.Latin1.GetString(request)}\n=> {answer}";
            foreach (string status in answer.Split("HTTP/1.1 ").Skip(1))
            {
                Assert.False(status.StartsWith('5') && !status.StartsWith("505", StringComparison.Ordinal), shown);
            }

            // What the feed itself answers is Graph's error, not some page.
            if (RawHttp.StatusOf(answer) is >= 400 && answer.Contains("\r\nrequest-id:", StringComparison.OrdinalIgnoreCase) && !answer.Contains("Content-Length: 0", StringComparison.Ordinal)
                && RawHttp.BodyOf(answer) is { Length: > 0 } body)
            {
                Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(body));
                Assert.True(JsonDocument.TryParseValue(ref reader, out JsonDocument? error), shown);
                Assert.True(error!.RootElement.TryGetProperty("error", out JsonElement _), shown);
            }
        });

        // Were nearly all of them just dropped, this would prove nothing.
        Assert.InRange(answered, requests.Length * 3 / 4, requests.Length);
    }

    private static string Pick(Random random, string[] of) => of[random.Next(of.Length)];
}
