using System.Net;
using System.Net.Http.Headers;

namespace ActivityGen.Client;

/// <summary>A request's content: the bytes of a body that several tries share, for the service's own origin alone.</summary>
/// <remarks>
/// A handler that follows redirects gives the same request a new address and sends its content again (307, 308). That it does so to the same address is no such case: a proxy that asks for a
/// password, or a connection that refused the request, needs the content a second time.
/// </remarks>
internal sealed class ActivityContent : HttpContent
{
    private readonly PooledBody _body;
    private readonly FeedCall _call;
    private readonly FeedAddress _address;
    private readonly HttpRequestMessage _request;

    /// <summary>Initializes a new instance of the <see cref="ActivityContent"/> class.</summary>
    /// <param name="body">The body, which stays its owner's.</param>
    /// <param name="call">The call, for words.</param>
    /// <param name="address">Knows the service's own origin.</param>
    /// <param name="request">The request that this will be the content of.</param>
    internal ActivityContent(PooledBody body, FeedCall call, FeedAddress address, HttpRequestMessage request)
    {
        _body = body;
        _call = call;
        _address = address;
        _request = request;

        // JSON is UTF-8: RFC 8259 gives application/json no charset.
        Headers.ContentType = new MediaTypeHeaderValue("application/json");
    }

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    /// <inheritdoc/>
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        ThrowIfRedirected();
        ObjectDisposedException.ThrowIf(!_body.TryKeep(), this);
        try
        {
            await stream.WriteAsync(_body.Memory, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _body.Release();
        }
    }

    /// <inheritdoc/>
    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        ThrowIfRedirected();
        ObjectDisposedException.ThrowIf(!_body.TryKeep(), this);
        try
        {
            stream.Write(_body.Span);
        }
        finally
        {
            _body.Release();
        }
    }

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = _body.Length;
        return true;
    }

    private void ThrowIfRedirected()
    {
        if (_request.RequestUri is not { } target || !_address.IsOwn(target))
        {
            throw FeedFailure.OfOtherOrigin(_call);
        }
    }
}
