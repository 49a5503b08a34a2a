using ActivityGen.Feed.Http;
using ActivityGen.Feed.Operations;
using ActivityGen.Feed.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ActivityGen.Feed.Tests;

public sealed class RawPathTests
{
    [Theory]
    [InlineData("/a/%2F?b=/c", "/a/%2F")]
    [InlineData("http://host/a/%2F?b", "/a/%2F")]
    [InlineData("HTTPS://host:1/a", "/a")]
    [InlineData("http://host", "/")]
    [InlineData("http://host?b=/c", "")]
    [InlineData("*", "/")]
    [InlineData("", null)]
    public void The_path_of_a_target_is_what_was_sent(string target, string? path) => Assert.Equal(path, RawPath.Of(ContextOf(target, "/folded")));

    [Theory]
    [InlineData("/a/.", true)]
    [InlineData("/a/%2e%2E/b", true)]
    [InlineData("/./a", true)]
    [InlineData("..", true)]
    [InlineData("/a/...", false)]
    [InlineData("/a/.b", false)]
    [InlineData("/a/b.", false)]
    [InlineData("/a/%252E", false)]
    [InlineData("/a//b", false)]
    public void Dot_segments_are_found_in_every_spelling(string path, bool has) => Assert.Equal(has, RawPath.HasDotSegment(path));

    [Theory]
    [InlineData("/v1.0/me/activities/%252F", "/v1.0/me/activities/%2F", "%2F")]
    [InlineData("http://host/v1.0/me/activities/%2F", "/v1.0/me/activities/%2F", "/")]
    [InlineData("", "/v1.0/me/activities/a b", "a b")]
    [InlineData("", "/v1.0/me/activities/é", "é")]
    public void An_id_is_taken_from_the_target_and_without_one_from_the_path(string target, string path, string id)
    {
        DefaultHttpContext context = ContextOf(target, path);
        FeedOperation upsert = FeedOperations.All.Single(static operation => operation.Name == "UpsertActivity");
        FeedRequest request = new(context, new FeedRoute("/me/activities/{id}", upsert), new FeedOwner("u", "a"), new ActivityFeedOptions());
        Assert.Equal(id, request.Segment("id"));
        Assert.Equal("http://host/v1.0/me/activities", request.ActivitiesUrl);
    }

    private static DefaultHttpContext ContextOf(string target, string path)
    {
        DefaultHttpContext context = new();
        context.Features.Get<IHttpRequestFeature>()!.RawTarget = target;
        context.Request.Scheme = "http";
        context.Request.Host = new HostString("host");
        context.Request.Path = path;
        return context;
    }
}
