using System.Net.Http.Headers;

namespace ActivityGen.Client.Tests.Integration;

/// <summary>A network that does to each request what a script says, over and over.</summary>
internal sealed class FaultyHandler(params Fault[] script) : DelegatingHandler
{
    private int _next;

    /// <summary>Gets how many requests went out.</summary>
    internal int Count => _next;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Fault fault = script[(Interlocked.Increment(ref _next) - 1) % script.Length];
        if (fault == Fault.DropRequest)
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError, "The connection was refused.");
        }

        if (fault == Fault.Repeat)
        {
            // A proxy that sends again what it has no answer to: the service sees the request twice.
            using HttpRequestMessage again = await CopyAsync(request, cancellationToken);
            (await base.SendAsync(again, cancellationToken)).Dispose();
        }

        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        switch (fault)
        {
            case Fault.DropResponse:
                response.Dispose();
                throw new HttpRequestException(HttpRequestError.ResponseEnded, "The connection was reset.");
            case Fault.Truncate:
                byte[] body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
                MediaTypeHeaderValue? type = response.Content.Headers.ContentType;
                response.Content = new StreamContent(new BrokenStream(body[..(body.Length / 2)]));
                response.Content.Headers.ContentType = type;
                return response;
            case Fault.Delay:
                await Task.Delay(50, cancellationToken);
                return response;
            default:
                return response;
        }
    }

    private static async Task<HttpRequestMessage> CopyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpRequestMessage copy = new(request.Method, request.RequestUri) { Version = request.Version };
        foreach ((string name, IEnumerable<string> values) in request.Headers)
        {
            copy.Headers.TryAddWithoutValidation(name, values);
        }

        if (request.Content is not null)
        {
            copy.Content = new ByteArrayContent(await request.Content.ReadAsByteArrayAsync(cancellationToken));
            copy.Content.Headers.ContentType = request.Content.Headers.ContentType;
        }

        return copy;
    }
}
