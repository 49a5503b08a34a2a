using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;

namespace ActivityGen.Client.Tests;

public sealed class TelemetryTests
{
    [Fact]
    public async Task A_call_is_one_span_with_OpenTelemetrys_names()
    {
        using SpanSink spans = new();
        Given given = new();
        given.Network.Then(HttpStatusCode.ServiceUnavailable).Then(HttpStatusCode.Created, Bodies.Activity());

        await given.Time.RunAsync(given.Client.UpsertAsync(new Note(1)));

        Activity span = Assert.Single(spans.Spans);
        Assert.Equal(("ActivityGen.Client", "PUT /v1.0/me/activities/{appActivityId}", ActivityKind.Client, ActivityStatusCode.Unset), (span.Source.Name, span.DisplayName, span.Kind, span.Status));
        Assert.Equal(
            new Dictionary<string, object?>
            {
                ["http.request.method"] = "PUT",
                ["url.template"] = "/v1.0/me/activities/{appActivityId}",
                ["server.address"] = "feed.contoso.com",
                ["server.port"] = 443,
                ["http.response.status_code"] = 201,
                ["http.request.resend_count"] = 1,
            },
            span.TagObjects.ToDictionary());
    }

    [Theory]
    [InlineData(404, "404")]
    [InlineData(0, "System.Net.Http.HttpRequestException")]
    [InlineData(200, "System.Text.Json.JsonException")]
    public async Task A_failure_has_its_type(int status, string expected)
    {
        using SpanSink spans = new();
        Given given = new();
        given.Options.MaxRetries = 0;
        _ = status == 0 ? given.Network.ThenThrow(new HttpRequestException("x")) : given.Network.Then((HttpStatusCode)status, "no");

        await Assert.ThrowsAsync<ActivityFeedException>(() => given.Client.GetAsync(ActivityId.Parse("1")));

        Activity span = Assert.Single(spans.Spans);
        Assert.Equal(expected, span.GetTagItem("error.type"));
        Assert.Equal(ActivityStatusCode.Error, span.Status);
        Assert.Null(span.StatusDescription);
        Assert.Equal(status == 0 ? null : status, span.GetTagItem("http.response.status_code"));
    }

    [Fact]
    public async Task A_404_that_is_an_answer_is_no_failure()
    {
        using SpanSink spans = new();
        Given given = new();
        given.Network.Then(HttpStatusCode.NotFound, Bodies.Error("ItemNotFound", "gone"));

        await given.Client.DeleteAsync(ActivityId.Parse("1"));

        Assert.Equal(ActivityStatusCode.Unset, Assert.Single(spans.Spans).Status);
    }

    [Fact]
    public async Task A_call_is_measured_once_with_its_tries_and_waits()
    {
        // A server of this test's own, since a meter hears all tests.
        using MeterListener listener = new();
        List<(double Value, Dictionary<string, object?> Tags)> measured = [];
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Meter.Name == "ActivityGen.Client")
            {
                Assert.Equal(("activitygen.client.operation.duration", "s"), (instrument.Name, instrument.Unit));
                self.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<double>((_, value, tags, _) =>
        {
            Dictionary<string, object?> all = tags.ToArray().ToDictionary();
            if ((string?)all["server.address"] == "measured.contoso.com")
            {
                lock (measured)
                {
                    measured.Add((value, all));
                }
            }
        });
        listener.Start();
        Given given = new();
        given.Options.BaseAddress = new Uri("https://measured.contoso.com:8443/beta");
        given.Network.Then(HttpStatusCode.TooManyRequests, (string?)null, ("Retry-After", "9")).Then(HttpStatusCode.Conflict);

        await Assert.ThrowsAsync<ActivityFeedException>(() => given.Time.RunAsync(given.Client.UpsertAsync(new Note(1))));

        (double took, Dictionary<string, object?> named) = Assert.Single(measured);
        Assert.Equal(Assert.Single(given.Time.Waits).TotalSeconds, took);
        Assert.InRange(took, 9, 10);
        Assert.Equal(
            new Dictionary<string, object?>
            {
                ["http.request.method"] = "PUT",
                ["url.template"] = "/beta/me/activities/{appActivityId}",
                ["server.address"] = "measured.contoso.com",
                ["server.port"] = 8443,
                ["http.response.status_code"] = 409,
                ["error.type"] = "409",
            },
            named);
    }

    [Fact]
    public async Task Tries_and_outcomes_are_logged()
    {
        Given given = new();
        given.Network.Then(HttpStatusCode.TooManyRequests, (string?)null, ("Retry-After", "9")).Then(HttpStatusCode.Conflict, Bodies.Error("Conflict", "x")).Then(HttpStatusCode.OK, Bodies.Activity());

        await Assert.ThrowsAsync<ActivityFeedException>(() => given.Time.RunAsync(given.Client.UpsertAsync(new Note(1))));
        await given.Client.GetAsync(ActivityId.Parse("1"));

        string id = given.Network.Requests.First().Headers["client-request-id"];
        Assert.Collection(
            given.Logs.Lines,
            line => Assert.Matches($@"^Warning ActivityGen\.Client: PUT me/activities/{{appActivityId}} met 429 at request 1 and is tried again in 00:00:09(\.\d+)?, client-request-id {id} $", line),
            line => Assert.Equal($"Warning ActivityGen.Client: PUT me/activities/{{appActivityId}} failed with 409 after 2 requests, code Conflict, request-id 11112222-3333-4444-5555-666677778888, client-request-id {id} ", line),
            line => Assert.StartsWith("Debug ActivityGen.Client: GET me/activities/{id} answered 200 after 1 requests", line, StringComparison.Ordinal));
    }
}
