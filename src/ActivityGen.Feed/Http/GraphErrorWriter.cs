using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ActivityGen.Feed.Http;

/// <summary>Writes Graph's error body.</summary>
internal static class GraphErrorWriter
{
    /// <summary>For people to read in a terminal: quotes and non-ASCII text stay as they are. No browser takes it for a page.</summary>
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Answers with an error; one that comes after the answer has begun can only break it off.</summary>
    internal static async Task WriteAsync(HttpContext context, GraphError error)
    {
        HttpResponse response = context.Response;
        if (response.HasStarted)
        {
            context.Abort();
            return;
        }

        RequestIds ids = RequestIds.Of(context);
        response.StatusCode = error.Status;
        response.ContentType = "application/json";
        response.Headers.XContentTypeOptions = "nosniff";
        if (error.RetryAfter is { } wait)
        {
            response.Headers.RetryAfter = Math.Max(1, (long)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }

        if (error.Allow is not null)
        {
            response.Headers.Allow = error.Allow;
        }

        if (error.Authenticate is not null)
        {
            response.Headers.WWWAuthenticate = error.Authenticate;
        }

        ArrayBufferWriter<byte> body = new();
        Write(body, error, ids, context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow());
        response.ContentLength = body.WrittenCount;
        await response.Body.WriteAsync(body.WrittenMemory, context.RequestAborted);
    }

    private static void Write(ArrayBufferWriter<byte> body, GraphError error, RequestIds ids, DateTimeOffset now)
    {
        using Utf8JsonWriter writer = new(body, Json);
        writer.WriteStartObject();
        writer.WriteStartObject("error");
        writer.WriteString("code", error.Code);
        writer.WriteString("message", error.Message);
        if (error.Details.Count > 0)
        {
            writer.WriteStartArray("details");
            foreach (GraphErrorDetail detail in error.Details)
            {
                writer.WriteStartObject();
                writer.WriteString("code", detail.Code);
                writer.WriteString("target", detail.Target);
                writer.WriteString("message", detail.Message);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteStartObject("innerError");
        writer.WriteString("date", now.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture));
        writer.WriteString("request-id", ids.RequestId);
        writer.WriteString("client-request-id", ids.ClientRequestId ?? ids.RequestId);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
