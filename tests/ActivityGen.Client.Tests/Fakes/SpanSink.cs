using System.Collections.Concurrent;
using System.Diagnostics;

namespace ActivityGen.Client.Tests;

/// <summary>Keeps the spans of a trace that this sink began: tests that run beside it have other traces.</summary>
internal sealed class SpanSink : IDisposable
{
    private readonly ConcurrentQueue<Activity> _spans = new();
    private readonly ActivityListener _listener;
    private readonly Activity _root;

    internal SpanSink()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _spans.Enqueue,
        };
        ActivitySource.AddActivityListener(_listener);
        _root = new Activity("test").SetIdFormat(ActivityIdFormat.W3C).Start();
    }

    internal string TraceId => _root.TraceId.ToHexString();

    internal IReadOnlyList<Activity> Spans => [.. _spans.Where(span => span.TraceId == _root.TraceId && span != _root)];

    /// <summary>Gets all that an exporter would see.</summary>
    internal string All => string.Join('\n', Spans.Select(span =>
        $"{span.Source.Name} {span.DisplayName} {span.StatusDescription} {string.Join(' ', span.TagObjects)} {string.Join(' ', span.Events.SelectMany(e => e.Tags))} {string.Join(' ', span.Baggage)}"));

    public void Dispose()
    {
        _root.Dispose();
        _listener.Dispose();
    }
}
