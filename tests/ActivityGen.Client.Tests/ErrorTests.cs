using System.Net;
using System.Text;

namespace ActivityGen.Client.Tests;

public sealed class ErrorTests
{
    [Fact]
    public async Task An_error_says_all_that_the_service_said()
    {
        Given given = new();
        given.Network.Then(HttpStatusCode.BadRequest, Bodies.Error("AG0202", "activitySourceHost 'x' is wrong"), ("Retry-After", "9"));

        ActivityFeedException failure = await FailAsync(given);

        Assert.Equal(HttpStatusCode.BadRequest, failure.StatusCode);
        Assert.Equal("AG0202", failure.Code);
        Assert.Equal("activitySourceHost 'x' is wrong", failure.ServiceMessage);
        Assert.Equal("11112222-3333-4444-5555-666677778888", failure.RequestId);
        Assert.Equal(given.Network.Only.Headers["client-request-id"], failure.ClientRequestId.ToString());
        Assert.Equal(TimeSpan.FromSeconds(9), failure.RetryAfter);
        Assert.Equal(1, failure.Tries);
        Assert.Equal(
            $"PUT me/activities/{{appActivityId}}: the service answered 400 BadRequest, code 'AG0202'; the service asks to wait 9 s; ServiceMessage has the service's words (1 request, request-id 11112222-3333-4444-5555-666677778888, client-request-id {failure.ClientRequestId})",
            failure.Message);
    }

    [Fact]
    public async Task What_is_wrong_in_detail_is_listed_and_named_without_the_services_words()
    {
        Given given = new();
        given.Network.Then(HttpStatusCode.BadRequest, """
            {"error": {"code": "BadRequest", "message": "no", "details": [
              {"code": "AG0202", "target": "activitySourceHost", "message": "'Secret diary' is no origin"},
              {"code": "AG0108", "target": "historyItems[0].startedDateTime"}, 5, {"code": "Secret diary"}]}}
            """);

        ActivityFeedException failure = await FailAsync(given);

        Assert.Equal(
            [
                new ActivityFeedErrorDetail("AG0202", "activitySourceHost", "'Secret diary' is no origin"),
                new ActivityFeedErrorDetail("AG0108", "historyItems[0].startedDateTime", null),
                new ActivityFeedErrorDetail(null, null, null),
            ],
            failure.Details);
        Assert.Contains("code 'BadRequest'; AG0202 at activitySourceHost, AG0108 at historyItems[0].startedDateTime, wrong;", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret diary", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_header_names_the_request_before_the_body_does()
    {
        Given given = new();
        given.Network.Then(HttpStatusCode.BadRequest, Bodies.Error("x", "y"), ("request-id", "from-the-header"));

        Assert.Equal("from-the-header", (await FailAsync(given)).RequestId);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><body>502</body></html>")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"error": "plain"}""")]
    [InlineData("""{"error": {"code": 5, "message": [], "innerError": "x"}}""")]
    [InlineData("""{"error": {"code": "\ud800", "message": "\ud800"}}""")]
    [InlineData("""{"error": {"code": "has spaces and 'quotes'"}}""")]
    public async Task Whatever_stands_in_an_errors_body_the_status_is_told(string body)
    {
        Given given = new();
        given.Network.Then(HttpStatusCode.Forbidden, body);

        ActivityFeedException failure = await FailAsync(given);

        Assert.Equal((HttpStatusCode.Forbidden, null, null, null), (failure.StatusCode, failure.Code, failure.ServiceMessage, failure.RequestId));
        Assert.Contains("403 Forbidden", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_errors_body_that_breaks_off_or_is_huge_does_not_hide_the_status()
    {
        Given given = new();
        given.Network
            .Then(HttpStatusCode.Forbidden, new StreamContent(new BrokenStream("{"u8.ToArray())))
            .Then(HttpStatusCode.Conflict, new ByteArrayContent(new byte[1_000_000]));

        Assert.Equal(HttpStatusCode.Forbidden, (await FailAsync(given)).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await FailAsync(given)).StatusCode);
    }

    [Fact]
    public async Task Long_words_of_a_service_are_cut()
    {
        Given given = new();
        given.Network.Then(HttpStatusCode.BadRequest, Bodies.Error("x", new string('a', 5000)));

        Assert.Equal(1001, (await FailAsync(given)).ServiceMessage!.Length);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(307)]
    public async Task A_redirect_is_told_and_not_followed(int status)
    {
        Given given = new();
        given.Network.Then((HttpStatusCode)status, (string?)null, ("Location", "https://evil.example/"));

        Assert.Contains("redirects", (await FailAsync(given)).Message, StringComparison.Ordinal);
        Assert.Single(given.Network.Requests);
    }

    [Fact]
    public async Task An_answer_from_another_origin_is_none()
    {
        // A handler of the caller's that follows redirects.
        Given given = new();
        given.Network.Then((_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent(Bodies.Activity(), Encoding.UTF8),
            RequestMessage = new HttpRequestMessage(HttpMethod.Put, "https://evil.example/"),
        }));

        Assert.Contains("another origin", (await FailAsync(given)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_fails_is_the_cause()
    {
        Given given = new();
        given.Options.MaxRetries = 0;
        HttpRequestException cause = new(HttpRequestError.NameResolutionError);
        given.Network.ThenThrow(cause);

        ActivityFeedException failure = await FailAsync(given);

        Assert.Same(cause, failure.InnerException);
        Assert.Null(failure.StatusCode);
    }

    private static Task<ActivityFeedException> FailAsync(Given given) =>
        Assert.ThrowsAsync<ActivityFeedException>(() => given.Client.UpsertAsync(new Note(1)));
}
