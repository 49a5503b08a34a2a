using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace ActivityGen.Feed.Http;

/// <summary>Takes a JSON body in, no more of it than the limit.</summary>
internal static class RequestBody
{
    private const int OrdinarySize = 4096;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads the whole body.</summary>
    /// <returns>The body, not empty, without a byte order mark; the caller's to dispose of.</returns>
    /// <exception cref="GraphErrorException">415: it is not JSON in UTF-8; 413: it is too large; 400: there is none.</exception>
    internal static async Task<PooledBuffer> ReadAsync(HttpRequest request, int limit)
    {
        CheckType(request);
        if (request.ContentLength > limit)
        {
            throw GraphErrors.TooLarge(limit);
        }

        // Below, the server stops taking what nobody will read.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = limit;
        }

        PooledBuffer body = new((int)(request.ContentLength ?? OrdinarySize) + 1);
        try
        {
            try
            {
                await ReadAsync(request.BodyReader, body, limit, request.HttpContext.RequestAborted);
            }
            catch (IOException exception) when (exception is not BadHttpRequestException && !request.HttpContext.RequestAborted.IsCancellationRequested)
            {
                // A chunk's size beyond all numbers is an error of the server's own to Kestrel; it is the caller's all the same.
                throw GraphErrors.BadRequest("The body is not well-formed HTTP, or broke off.");
            }

            return body.Length > 0 ? body : throw GraphErrors.BadRequest("The body is empty; it has to be a JSON object.");
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    private static async Task ReadAsync(PipeReader reader, PooledBuffer body, int limit, CancellationToken cancellationToken)
    {
        bool isStart = true;
        while (true)
        {
            ReadResult result = await reader.ReadAsync(cancellationToken);
            ReadOnlySequence<byte> bytes = result.Buffer;
            if (isStart && bytes.Length < ByteOrderMark.Length && !result.IsCompleted)
            {
                reader.AdvanceTo(bytes.Start, bytes.End);
                continue;
            }

            if (body.Length + bytes.Length > limit)
            {
                reader.AdvanceTo(bytes.End);
                throw GraphErrors.TooLarge(limit);
            }

            Append(body, isStart ? WithoutMark(bytes) : bytes);
            isStart = false;
            reader.AdvanceTo(bytes.End);
            if (result.IsCompleted)
            {
                return;
            }
        }
    }

    private static void Append(PooledBuffer body, ReadOnlySequence<byte> bytes)
    {
        foreach (ReadOnlyMemory<byte> part in bytes)
        {
            body.Write(part.Span);
        }
    }

    /// <summary>RFC 8259 lets a reader ignore the mark that some editors and shells put first.</summary>
    private static ReadOnlySequence<byte> WithoutMark(ReadOnlySequence<byte> bytes)
    {
        SequenceReader<byte> reader = new(bytes);
        return reader.IsNext(ByteOrderMark, advancePast: true) ? bytes.Slice(reader.Position) : bytes;
    }

    private static void CheckType(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type)
            || !type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase))
        {
            throw GraphErrors.UnsupportedMedia("The body's Content-Type has to be application/json.");
        }

        if (type.Charset.HasValue && !HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            throw GraphErrors.UnsupportedMedia("The body's charset has to be utf-8.");
        }

        foreach (string? encoding in request.Headers.ContentEncoding)
        {
            if (!string.Equals(encoding, "identity", StringComparison.OrdinalIgnoreCase))
            {
                throw GraphErrors.UnsupportedMedia("The body's Content-Encoding has to be identity: nothing is decompressed here.");
            }
        }
    }
}
