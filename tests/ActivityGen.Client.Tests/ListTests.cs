using System.Net;

namespace ActivityGen.Client.Tests;

public sealed class ListTests
{
    private const string Next = "https://feed.contoso.com/v1.0/me/activities?$skiptoken=a%2Fb%252F..%2F%2E%2E&x=1";

    private static readonly ActivityId Id = ActivityId.Parse(Bodies.Id);

    [Fact]
    public async Task Links_are_followed_as_they_are_through_empty_pages()
    {
        Given given = new();
        given.Network
            .Then(HttpStatusCode.OK, Bodies.Page(Next, Bodies.Activity("/notes/1"), Bodies.Activity("/notes/2")))
            .Then(HttpStatusCode.OK, Bodies.Page("https://feed.contoso.com/elsewhere?p=3"))
            .Then(HttpStatusCode.OK, Bodies.Page("https://FEED.contoso.com:443/v1.0/me/activities?p=4"))
            .Then(HttpStatusCode.OK, Bodies.Page(null, Bodies.Activity("/notes/3")));

        List<UserActivity> all = await AllAsync(given.Client.ListAsync());

        Assert.Equal(["/notes/1", "/notes/2", "/notes/3"], all.Select(activity => activity.AppActivityId));
        Assert.Equal(
            ["https://feed.contoso.com/v1.0/me/activities", Next, "https://feed.contoso.com/elsewhere?p=3", "https://feed.contoso.com/v1.0/me/activities?p=4"],
            given.Network.Requests.Select(request => request.Uri.AbsoluteUri.Replace(":443", "", StringComparison.Ordinal)));
        Assert.All(given.Network.Requests, request => Assert.Equal(("GET", "Bearer " + Given.Token), (request.Method, request.Headers["Authorization"])));
    }

    [Fact]
    public async Task Recent_has_its_own_path_and_a_relative_link_is_put_behind_it()
    {
        Given given = new();
        given.Network.Then(HttpStatusCode.OK, Bodies.Page("recent?p=2")).Then(HttpStatusCode.OK, Bodies.Page("/v1.0/me/activities/recent?p=3")).Then(HttpStatusCode.OK, Bodies.Page(null));

        Assert.Empty(await AllAsync(given.Client.GetRecentAsync()));

        Assert.Equal(["/v1.0/me/activities/recent", "/v1.0/me/activities/recent?p=2", "/v1.0/me/activities/recent?p=3"], given.Network.Requests.Select(request => request.Path));
    }

    [Fact]
    public async Task A_page_is_fetched_when_it_is_needed_and_not_before()
    {
        Given given = new();
        given.Network.Then(HttpStatusCode.OK, Bodies.Page(Next, Bodies.Activity()));
        IAsyncEnumerable<UserActivity> list = given.Client.ListAsync();

        Assert.Empty(given.Network.Requests);
        await using IAsyncEnumerator<UserActivity> activities = list.GetAsyncEnumerator();
        Assert.True(await activities.MoveNextAsync());
        Assert.Single(given.Network.Requests);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    public async Task Top_holds_over_all_pages_whatever_the_service_sends(int top, int pages)
    {
        Given given = new();
        given.Network
            .Then(HttpStatusCode.OK, Bodies.Page(Next, Bodies.Activity(), Bodies.Activity()))
            .Then(HttpStatusCode.OK, Bodies.Page("https://feed.contoso.com/3", Bodies.Activity(), Bodies.Activity()));

        Assert.Equal(top, (await AllAsync(given.Client.ListAsync(new ActivityQuery { Top = top }))).Count);
        Assert.Equal(pages, given.Network.Requests.Count);
        Assert.Equal($"/v1.0/me/activities?$top={top}", given.Network.Requests.First().Path);
    }

    [Theory]
    [InlineData("https://evil.example/v1.0/me/activities?p=2")]
    [InlineData("http://feed.contoso.com/v1.0/me/activities?p=2")]
    [InlineData("https://feed.contoso.com:444/v1.0/me/activities?p=2")]
    [InlineData("https://feed.contoso.com@evil.example/p")]
    [InlineData("https://user:pass@feed.contoso.com/p")]
    [InlineData("//evil.example/p")]
    [InlineData("https:\\\\\\\\evil.example/p")]
    [InlineData("https://feed.contoso.com.evil.example/p")]
    [InlineData("file:///etc/passwd")]
    public async Task A_link_to_another_origin_is_not_followed(string link)
    {
        Given given = new();
        given.Network.Then(HttpStatusCode.OK, Bodies.Page(link, Bodies.Activity()));
        await using IAsyncEnumerator<UserActivity> activities = given.Client.ListAsync().GetAsyncEnumerator();

        Assert.True(await activities.MoveNextAsync());
        ActivityFeedException failure = await Assert.ThrowsAsync<ActivityFeedException>(async () => await activities.MoveNextAsync());

        Assert.Contains("nextLink", failure.Message, StringComparison.Ordinal);
        Assert.Single(given.Network.Requests);
    }

    [Fact]
    public async Task A_list_that_leads_back_to_itself_is_an_error()
    {
        Given given = new();
        given.Network
            .Then(HttpStatusCode.OK, Bodies.Page(Next))
            .Then(HttpStatusCode.OK, Bodies.Page("https://feed.contoso.com/v1.0/me/activities?p=3"))
            .Then(HttpStatusCode.OK, Bodies.Page(Next));

        ActivityFeedException failure = await Assert.ThrowsAsync<ActivityFeedException>(() => AllAsync(given.Client.ListAsync()));

        Assert.Contains("read already", failure.Message, StringComparison.Ordinal);
        Assert.Equal(3, given.Network.Requests.Count);
    }

    [Theory]
    [InlineData("<html>", 200)]
    [InlineData("{}", 200)]
    [InlineData("[]", 200)]
    [InlineData("""{"value": {}}""", 200)]
    [InlineData("""{"value": [1]}""", 200)]
    [InlineData("""{"value": [{"id": true}]}""", 200)]
    [InlineData("""{"value": [], "@odata.nextLink": 5}""", 200)]
    [InlineData("""{"value": [], "@odata.nextLink": "\ud800"}""", 200)]
    [InlineData("""{"value": [{}""", 200)]
    [InlineData("""{"value": []} {"value": []}""", 200)]
    [InlineData("""{"value": [],}""", 200)]
    [InlineData("", 204)]
    public async Task An_answer_that_is_no_list_is_an_error_that_says_so(string body, int status)
    {
        Given given = new();
        given.Network.Then((HttpStatusCode)status, body);

        ActivityFeedException failure = await Assert.ThrowsAsync<ActivityFeedException>(() => AllAsync(given.Client.ListAsync()));

        Assert.Contains("a body that is not what the call answers with", failure.Message, StringComparison.Ordinal);
        Assert.Equal(status, (int)failure.StatusCode!);
    }

    [Fact]
    public async Task Names_may_be_spelled_with_escapes_and_the_link_may_be_null()
    {
        Given given = new();
        given.Network.Then(HttpStatusCode.OK, $$"""{"x": [{"value": 1}], "@odata.nextLink": null, "\u0076alue": [{{Bodies.Activity()}}]}""");

        Assert.Equal(Id, ActivityId.Of(Assert.Single(await AllAsync(given.Client.ListAsync()))));
    }

    [Fact]
    public async Task An_activity_as_deep_as_one_can_be_is_read_in_a_page()
    {
        string deep = string.Concat(Enumerable.Repeat("[", 63)) + string.Concat(Enumerable.Repeat("]", 63));
        Given given = new();
        given.Network.Then(HttpStatusCode.OK, Bodies.Page(null, $$"""{"id": "1", "deep": {{deep}}}""")).Then(HttpStatusCode.OK, Bodies.Page(null, $$"""{"id": "1", "deep": [{{deep}}]}"""));

        Assert.Single(await AllAsync(given.Client.ListAsync()));
        await Assert.ThrowsAsync<ActivityFeedException>(() => AllAsync(given.Client.ListAsync()));
    }

    [Fact]
    public async Task An_answer_that_is_too_large_is_refused_announced_or_not()
    {
        Given given = new();
        given.Options.MaxResponseBytes = 4096;
        string large = Bodies.Page(null, Enumerable.Repeat(Bodies.Activity(), 20).ToArray());
        given.Network.Then(HttpStatusCode.OK, large).Then(HttpStatusCode.OK, new StreamContent(new UnannouncedStream(large)));

        for (int i = 0; i < 2; i++)
        {
            ActivityFeedException failure = await Assert.ThrowsAsync<ActivityFeedException>(() => AllAsync(given.Client.ListAsync()));
            Assert.Contains("more than 4096 bytes", failure.Message, StringComparison.Ordinal);
        }

        Assert.Equal(2, given.Network.Requests.Count);
    }

    [Fact]
    public async Task Typed_lists_give_those_of_the_type_and_skip_the_others()
    {
        Given given = new();
        string page = Bodies.Page(null, Bodies.Activity("/notes/1"), Bodies.Activity("/songs/x"), Bodies.Activity("/other"), Bodies.Activity("/notes/2"));
        given.Network.Then(HttpStatusCode.OK, page).Then(HttpStatusCode.OK, page);

        Assert.Equal([new Note(1), new Note(2)], await AllAsync(given.Client.ListAsync<Note>()));
        Assert.Equal([1, 2], (await AllAsync(given.Client.GetRecentAsync<Note>())).Select(note => note.Number));
        Assert.Equal(["/v1.0/me/activities", "/v1.0/me/activities/recent"], given.Network.Requests.Select(request => request.Path));
    }

    [Fact]
    public async Task Lists_with_a_reader_give_each_as_its_own_type_and_lose_none()
    {
        Given given = new();
        string page = Bodies.Page(null, Bodies.Activity("/notes/1"), Bodies.Activity("/other"));
        given.Network.Then(HttpStatusCode.OK, page).Then(HttpStatusCode.OK, page);

        List<ReceivedActivity> listed = await AllAsync(given.Client.ListAsync(Activities.Read));
        List<ReceivedActivity> recent = await AllAsync(given.Client.GetRecentAsync(Activities.Read, new ActivityQuery { Top = 1 }));

        Assert.Equal([new Note(1), null], listed.Select(received => received.Typed));
        Assert.Equal(["/notes/1", "/other"], listed.Select(received => received.Activity.AppActivityId));
        Assert.Equal(new Note(1), Assert.Single(recent).Typed);
        Assert.Equal("/v1.0/me/activities/recent?$top=1", given.Network.Requests.Last().Path);
    }

    [Fact]
    public void A_reader_that_is_missing_is_told_before_anything_is_enumerated()
    {
        ActivityFeedClient client = new Given().Client;

        Assert.Throws<ArgumentNullException>(() => client.ListAsync((ActivityReader)null!));
        Assert.Throws<ArgumentNullException>(() => client.GetRecentAsync((ActivityReader)null!));
    }

    private static async Task<List<T>> AllAsync<T>(IAsyncEnumerable<T> source)
    {
        List<T> all = [];
        await foreach (T item in source)
        {
            all.Add(item);
        }

        return all;
    }

    /// <summary>A stream whose length nobody knows before its end.</summary>
    private sealed class UnannouncedStream(string text) : MemoryStream(System.Text.Encoding.UTF8.GetBytes(text))
    {
        public override bool CanSeek => false;
    }
}
