namespace ActivityGen.Client;

/// <summary>Reads the body of an answer into memory of the pool.</summary>
internal static class ResponseBody
{
    /// <summary>Reads a body whole.</summary>
    /// <param name="content">The content.</param>
    /// <param name="limit">The most bytes that it may have.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The body, the caller's to dispose of.</returns>
    /// <exception cref="IOException">The connection broke, or the body ended before the length that its header says.</exception>
    /// <exception cref="ResponseTooLargeException">It has more bytes than it may.</exception>
    internal static async Task<PooledBody> ReadAsync(HttpContent content, int limit, CancellationToken cancellationToken)
    {
        long? announced = content.Headers.ContentLength;
        if (announced > limit)
        {
            throw new ResponseTooLargeException();
        }

        PooledBody body = new();
        try
        {
            Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
            {
                int read;
                while ((read = await stream.ReadAsync(body.GetMemory(announced is { } length ? (int)length - body.Length + 1 : 0), cancellationToken).ConfigureAwait(false)) > 0)
                {
                    body.Advance(read);
                    if (body.Length > limit)
                    {
                        throw new ResponseTooLargeException();
                    }
                }
            }

            // A proxy that gives up in the middle may close the connection in good order.
            return announced is null || body.Length >= announced
                ? body
                : throw new IOException("The answer ended before the length that its header says.");
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    /// <summary>Reads as much of an error's body as is worth reading; what is too large is as good as empty.</summary>
    /// <param name="content">The content.</param>
    /// <param name="decides">Whether the body decides what the answer means; where it does not, one that breaks off is as good as empty too.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The body, the caller's to dispose of.</returns>
    internal static async Task<PooledBody> ReadErrorAsync(HttpContent content, bool decides, CancellationToken cancellationToken)
    {
        try
        {
            return await ReadAsync(content, ServiceError.MaxBytes, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is ResponseTooLargeException || (!decides && (e is IOException or HttpRequestException)))
        {
            // The status is there, and says enough.
            return new PooledBody();
        }
    }
}
