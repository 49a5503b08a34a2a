using System.Net;
using System.Text.Json;
using ActivityGen.Feed.Tests.Support;

namespace ActivityGen.Feed.Tests;

public sealed class PagingTests
{
    private const string Items = """, "historyItems": [ { "startedDateTime": "2018-02-26T20:20:48Z" } ] """;

    [Theory]
    [InlineData("/v1.0/me/activities", 25, 4)]
    [InlineData("/beta/users/a%2Fb%252Fc/activities/", 25, 4)]
    [InlineData("/v1.0/me/activities/microsoft.graph.recent()?$expand=historyItems", 25, 4)]
    [InlineData("/v1.0/me/activities?$top=25", 25, 4)]
    [InlineData("/v1.0/me/activities?$top=14", 14, 2)]
    [InlineData("/v1.0/me/activities?$top=7", 7, 1)]
    [InlineData("/v1.0/me/activities?$top=1", 1, 1)]
    [InlineData("/v1.0/me/activities?$TOP=15&$filter=lastModifiedDateTime+gt+2018-02-26T20:20:48%2B00:00", 15, 3)]
    public async Task A_list_goes_on_by_its_next_link(string path, int count, int pages)
    {
        await using FeedServer feed = await FeedServer.StartAsync(static options => options.PageSize = 7);
        using HttpClient client = feed.Client("a/b%2Fc");
        for (int i = 0; i < 25; i++)
        {
            Assert.Equal(HttpStatusCode.Created, (await client.PutActivityAsync($"id{i}", Items)).StatusCode);
        }

        List<string> seen = [];
        string? next = path;
        int followed = 0;
        for (; next is not null; followed++)
        {
            using HttpResponseMessage answer = await client.GetAsync(next);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            JsonElement page = await answer.JsonAsync();
            foreach (JsonElement activity in page.GetProperty("value").EnumerateArray())
            {
                seen.Add(activity.GetProperty("appActivityId").GetString()!);
                Assert.Equal(path.Contains("expand", StringComparison.Ordinal), activity.TryGetProperty("historyItems", out _));
            }

            next = page.TryGetProperty("@odata.nextLink", out JsonElement link) ? link.GetString() : null;
            Assert.StartsWith(feed.Address + path[1..].Split('?')[0].TrimEnd('/') + "?", next ?? feed.Address + path[1..].Split('?')[0].TrimEnd('/') + "?", StringComparison.Ordinal);
        }

        Assert.Equal(pages, followed);
        Assert.Equal(Enumerable.Range(0, 25).Reverse().Take(count).Select(i => $"id{i}"), seen);
    }

    [Fact]
    public async Task A_filter_and_a_token_are_judged()
    {
        await using FeedServer feed = await FeedServer.StartAsync(static options => options.PageSize = 2);
        using HttpClient client = feed.Client();
        for (int i = 0; i < 5; i++)
        {
            await client.PutActivityAsync($"id{i}");
        }

        JsonElement all = await (await client.GetAsync("/v1.0/me/activities?$top=2")).JsonAsync();
        string middle = all.GetProperty("value")[1].GetProperty("lastModifiedDateTime").GetString()!;
        Assert.Equal(["id4"], await IdsAsync(client, $"$filter=lastModifiedDateTime gt {middle}"));
        Assert.Equal(["id4", "id3"], await IdsAsync(client, $"$filter=lastModifiedDateTime ge {middle}"));
        Assert.Equal(["id2", "id1"], await IdsAsync(client, $"$filter=lastModifiedDateTime lt {middle}"));
        Assert.Equal(["id3"], await IdsAsync(client, $"$filter=lastModifiedDateTime ge {middle} and lastModifiedDateTime le {middle}"));

        string next = (await (await client.GetAsync("/v1.0/me/activities")).JsonAsync()).GetProperty("@odata.nextLink").GetString()!;
        foreach (string wrong in (string[])[next + "A", next + $"&$filter=lastModifiedDateTime gt {middle}", next.Replace("activities?", "activities/recent?", StringComparison.Ordinal), next[..^3], next + "&$skiptoken=1"])
        {
            using HttpResponseMessage answer = await client.GetAsync(wrong);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Contains("$skiptoken", (await answer.ErrorAsync()).GetProperty("message").GetString(), StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.BadRequest, (await feed.Client("bert").GetAsync(next)).StatusCode);
    }

    [Theory]
    [InlineData("PUT", "/v1.0/me/activities/x")]
    [InlineData("POST", "/v1.0/me/activities")]
    [InlineData("DELETE", "/v1.0/me/activities/1")]
    [InlineData("PUT", "/v1.0/me/activities/1/historyItems/390e06e2-7e5b-4133-8014-fac7ac5991af")]
    public async Task A_write_takes_no_options(string method, string path)
    {
        await using FeedServer feed = await FeedServer.StartAsync();
        using HttpResponseMessage answer = await feed.Client().SendAsync(new HttpMethod(method), path + "?$top=1", Json.Activity("x"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("$top", (await answer.ErrorAsync()).GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<string?>> IdsAsync(HttpClient client, string query)
    {
        JsonElement page = await (await client.GetAsync("/v1.0/me/activities?" + query)).JsonAsync();
        return [.. page.GetProperty("value").EnumerateArray().Select(one => one.GetProperty("appActivityId").GetString())];
    }
}
