using System.Diagnostics;
using System.Diagnostics.Metrics;
using ActivityGen.Feed.Http;

namespace ActivityGen.Feed.Telemetry;

/// <summary>Traces and metrics of the feed's own, beside those of ASP.NET Core. Tags name operations and outcomes, never a user, an id or content.</summary>
internal sealed class FeedTelemetry : IDisposable
{
    /// <summary>The name of the activity source and of the meter.</summary>
    internal const string Name = "ActivityGen.Feed";

    private readonly ActivitySource _source = new(Name);
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _refused;

    public FeedTelemetry(IMeterFactory meters)
    {
        Meter meter = meters.Create(Name);
        _duration = meter.CreateHistogram<double>("activitygen.feed.operation.duration", "s", "How long the feed took for an operation.");
        _refused = meter.CreateCounter<long>("activitygen.feed.refused", "{finding}", "What the feed refused, by the rule or the error's code.");
    }

    /// <inheritdoc/>
    public void Dispose() => _source.Dispose();

    internal Activity? Start(string operation) => _source.StartActivity("feed " + operation)?.SetTag("activitygen.feed.operation", operation);

    internal void Stop(Activity? span, string operation, int status, GraphError? error, TimeSpan elapsed)
    {
        TagList tags = new()
        {
            { "activitygen.feed.operation", operation },
            { "http.response.status_code", status },
        };
        if (error is not null)
        {
            tags.Add("error.type", error.Code);
            span?.SetTag("error.type", error.Code);
            span?.SetStatus(error.Status >= 500 ? ActivityStatusCode.Error : ActivityStatusCode.Unset);
            Count(operation, error);
        }

        span?.SetTag("http.response.status_code", status);
        _duration.Record(elapsed.TotalSeconds, tags);
    }

    private void Count(string operation, GraphError error)
    {
        if (error.Details.Count == 0)
        {
            _refused.Add(1, new("activitygen.feed.operation", operation), new("activitygen.feed.finding", error.Code));
        }

        foreach (GraphErrorDetail detail in error.Details)
        {
            _refused.Add(1, new("activitygen.feed.operation", operation), new("activitygen.feed.finding", detail.Code));
        }
    }
}
