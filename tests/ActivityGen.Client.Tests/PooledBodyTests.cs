using System.Buffers;
using System.Net;

namespace ActivityGen.Client.Tests;

public sealed class PooledBodyTests
{
    [Fact]
    public void What_is_written_is_kept_whole_over_many_growths()
    {
        using PooledBody body = new();
        byte[] expected = [.. Enumerable.Range(0, 100_000).Select(i => (byte)(i * 7))];
        foreach (byte[] chunk in expected.Chunk(333))
        {
            body.Write(chunk);
        }

        Assert.Equal(expected, body.Memory.ToArray());
        Assert.Throws<ArgumentOutOfRangeException>(() => body.Advance(int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => body.Advance(-1));
    }

    [Fact]
    public async Task Memory_that_is_being_sent_is_not_given_back()
    {
        PooledBody body = new();
        body.Write("content"u8);
        using ActivityContent content = Content(body, out _);
        GatedStream stream = new();

        Task sending = content.CopyToAsync(stream);
        body.Dispose();
        body.Dispose();
        Assert.Equal("content"u8.ToArray(), body.Memory.ToArray());
        stream.Open();
        await sending;

        Assert.Equal("content"u8.ToArray(), stream.ToArray());
        Assert.Equal(0, body.Length);
        using ActivityContent late = Content(body, out _);
        HttpRequestException failure = await Assert.ThrowsAsync<HttpRequestException>(() => late.CopyToAsync(new MemoryStream()));
        Assert.IsType<ObjectDisposedException>(failure.InnerException!.InnerException ?? failure.InnerException);
    }

    [Fact]
    public async Task A_content_can_be_sent_any_number_of_times_in_either_way()
    {
        using PooledBody body = new();
        body.Write("content"u8);
        using ActivityContent content = Content(body, out _);
        using MemoryStream both = new();

        await content.CopyToAsync(both);
        content.CopyTo(both, default(TransportContext), CancellationToken.None);

        Assert.Equal("contentcontent"u8.ToArray(), both.ToArray());
        Assert.Equal(7, content.Headers.ContentLength);
    }

    [Fact]
    public async Task A_content_goes_to_the_services_own_origin_alone()
    {
        using PooledBody body = new();
        body.Write("content"u8);
        using ActivityContent content = Content(body, out HttpRequestMessage request);
        using MemoryStream stream = new();

        // As a handler that follows redirects does it.
        request.RequestUri = new Uri("https://evil.example/");

        await Assert.ThrowsAsync<ActivityFeedException>(() => content.CopyToAsync(stream));
        Assert.Throws<ActivityFeedException>(() => content.CopyTo(stream, default(TransportContext), CancellationToken.None));
        Assert.Equal(0, stream.Length);
    }

    private static ActivityContent Content(PooledBody body, out HttpRequestMessage request)
    {
        Uri address = new("https://feed.contoso.com/v1.0/me/activities");
        request = new HttpRequestMessage(HttpMethod.Post, address);
        return new ActivityContent(body, new FeedCall(HttpMethod.Post, "me/activities", address, body), new FeedAddress(address), request);
    }

    /// <summary>A stream whose writes wait.</summary>
    private sealed class GatedStream : MemoryStream
    {
        private readonly TaskCompletionSource _gate = new();

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await _gate.Task;
            Write(buffer.Span);
        }

        internal void Open() => _gate.SetResult();
    }
}
