using System.Diagnostics;

namespace ActivityGen.Client;

/// <summary>Hands the trace on to the service, in place of HttpClient's own tracing.</summary>
/// <remarks>That is switched off: its spans have <c>url.full</c>, and the path of an upsert has the app's id, which is the user's affair.</remarks>
internal sealed class TraceContextHandler : DelegatingHandler
{
    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        DistributedContextPropagator.Current.Inject(Activity.Current, request, static (carrier, name, value) =>
        {
            if (carrier is HttpRequestMessage message && !message.Headers.Contains(name))
            {
                message.Headers.TryAddWithoutValidation(name, value);
            }
        });
        return base.SendAsync(request, cancellationToken);
    }
}
