using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Net;

namespace ActivityGen.Client;

/// <summary>Traces and metrics of the calls, with OpenTelemetry's names for HTTP; paths stand there as templates, never with an id.</summary>
internal static class ClientTelemetry
{
    /// <summary>The name of the source and of the meter.</summary>
    internal const string Name = "ActivityGen.Client";

    private static readonly ActivitySource Source = new(Name);

    private static readonly Meter Meter = new(Name);

    /// <summary>Calls with all their tries and waits; single requests are in HttpClient's own <c>http.client.request.duration</c>.</summary>
    private static readonly Histogram<double> Duration = Meter.CreateHistogram(
        "activitygen.client.operation.duration",
        "s",
        "How long calls took, further tries and waits included.",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 100] });

    /// <summary>Begins a call's span; null where nobody listens.</summary>
    internal static Activity? Start(FeedCall call, FeedAddress address)
    {
        if (!Source.HasListeners())
        {
            return null;
        }

        string template = address.PathPrefix + call.Template;
        TagList tags = Tags(call, address, template);
        return Source.StartActivity($"{call.Method.Method} {template}", ActivityKind.Client, default(ActivityContext), tags);
    }

    /// <summary>Ends a call's span and counts it.</summary>
    internal static void Stop(Activity? span, FeedCall call, FeedAddress address, HttpStatusCode? status, string? errorType, TimeSpan took)
    {
        if (span is not null)
        {
            if (status is { } code)
            {
                span.SetTag("http.response.status_code", (int)code);
            }

            if (call.Tries > 1)
            {
                span.SetTag("http.request.resend_count", call.Tries - 1);
            }

            if (errorType is not null)
            {
                span.SetTag("error.type", errorType);
                span.SetStatus(ActivityStatusCode.Error);
            }
        }

        if (Duration.Enabled)
        {
            TagList tags = Tags(call, address, address.PathPrefix + call.Template);
            if (status is { } code)
            {
                tags.Add("http.response.status_code", (int)code);
            }

            if (errorType is not null)
            {
                tags.Add("error.type", errorType);
            }

            Duration.Record(took.TotalSeconds, tags);
        }
    }

    /// <summary>Gets a status as <c>error.type</c> has it.</summary>
    internal static string ErrorType(HttpStatusCode status) => ((int)status).ToString(CultureInfo.InvariantCulture);

    private static TagList Tags(FeedCall call, FeedAddress address, string template) => new()
    {
        { "http.request.method", call.Method.Method },
        { "url.template", template },
        { "server.address", address.Host },
        { "server.port", address.Port },
    };
}
