using System.Net;
using System.Net.Http.Headers;

namespace ActivityGen.Client;

/// <summary>A request's content: the bytes of a body that several tries share.</summary>
internal sealed class ActivityContent : HttpContent
{
    private readonly PooledBody _body;

    /// <summary>Initializes a new instance of the <see cref="ActivityContent"/> class.</summary>
    /// <param name="body">The body, which stays its owner's.</param>
    internal ActivityContent(PooledBody body)
    {
        _body = body;

        // JSON is UTF-8: RFC 8259 gives application/json no charset.
        Headers.ContentType = new MediaTypeHeaderValue("application/json");
    }

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    /// <inheritdoc/>
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
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
}
