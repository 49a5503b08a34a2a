using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using ActivityGen.Feed.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ActivityGen.Feed.Tests;

public sealed class TelemetryTests
{
    [Fact]
    public async Task Traces_and_metrics_name_operations_and_nothing_of_the_user()
    {
        await using FeedServer feed = await FeedServer.StartAsync();
        IMeterFactory meters = feed.Services.GetRequiredService<IMeterFactory>();
        ConcurrentQueue<string> spans = new();
        ConcurrentQueue<string> values = new();
        using ActivityListener traces = new()
        {
            ShouldListenTo = static source => source.Name is "ActivityGen.Feed" or "Microsoft.AspNetCore",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = span => spans.Enqueue($"{span.Source.Name} {span.DisplayName} {Describe(span.TagObjects)}"),
        };
        ActivitySource.AddActivityListener(traces);
        using MeterListener metrics = new()
        {
            InstrumentPublished = (instrument, listener) =>
            {
                // Other tests run other feeds meanwhile: only this one's meters.
                if (ReferenceEquals(instrument.Meter.Scope, meters) && instrument.Meter.Name is "ActivityGen.Feed" or "Microsoft.AspNetCore.Hosting")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        metrics.SetMeasurementEventCallback<double>((instrument, value, tags, _) => values.Enqueue($"{instrument.Name} {Describe(tags.ToArray())}"));
        metrics.SetMeasurementEventCallback<long>((instrument, value, tags, _) => values.Enqueue($"{instrument.Name} {Describe(tags.ToArray())}"));
        metrics.Start();

        using HttpClient client = feed.Client("secretuser", "secretapp");
        await client.PutActivityAsync("secret/id");
        await client.PutActivityAsync("secret/id", """, "activationUrl": "secret" """);
        await client.GetAsync("/v1.0/users/secretuser/activities/12345678901234567?$select=secret");
        await client.DeleteAsync("/v1.0/me/activities/12345678901234567");

        // The host's own measurements come when the answer has gone.
        for (int i = 0; i < 100 && values.Count(static value => value.StartsWith("http.server.request.duration", StringComparison.Ordinal)) < 4; i++)
        {
            await Task.Delay(20);
        }

        Assert.Contains(spans, static span => span.StartsWith("ActivityGen.Feed feed UpsertActivity", StringComparison.Ordinal) && span.Contains("http.response.status_code=201", StringComparison.Ordinal));
        Assert.Contains(values, static value => value.StartsWith("activitygen.feed.operation.duration", StringComparison.Ordinal) && value.Contains("activitygen.feed.operation=GetActivity", StringComparison.Ordinal) && value.Contains("http.response.status_code=400", StringComparison.Ordinal));
        Assert.Contains("activitygen.feed.refused activitygen.feed.operation=UpsertActivity activitygen.feed.finding=AG0201", values);
        Assert.Contains(values, static value => value.StartsWith("http.server.request.duration", StringComparison.Ordinal) && value.Contains("http.route=/v1.0/me/activities/{id}", StringComparison.Ordinal));
        Assert.DoesNotContain(values, static value => value.Contains("secret", StringComparison.Ordinal) || value.Contains("12345678901234567", StringComparison.Ordinal));
        Assert.DoesNotContain(spans, static span => span.Contains("secret", StringComparison.Ordinal) || span.Contains("12345678901234567", StringComparison.Ordinal));
    }

    private static string Describe(IEnumerable<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.Select(static tag => $"{tag.Key}={tag.Value}"));
}
