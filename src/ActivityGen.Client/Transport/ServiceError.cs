using System.Text.Json;

namespace ActivityGen.Client;

/// <summary>What a service says is wrong, read from whatever it sent: Graph's error body, or a proxy's page.</summary>
internal sealed record ServiceError(string? Code, string? Message, string? RequestId)
{
    /// <summary>An error body has a few hundred bytes; of a page that a proxy sends, no more is looked at.</summary>
    internal const int MaxBytes = 64 * 1024;

    private const int MaxMessageLength = 1000;

    private const int MaxNameLength = 128;

    /// <summary>Reads a body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="token">The token that was sent, which no message may repeat; null for none.</param>
    internal static ServiceError Read(ReadOnlyMemory<byte> body, string? token)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            if (Object(document.RootElement, "error") is not { } error)
            {
                return new ServiceError(null, null, null);
            }

            JsonElement? inner = Object(error, "innerError") ?? Object(error, "innererror");
            return new ServiceError(
                Name(Text(error, "code"), token),
                Words(Text(error, "message"), token),
                Name(inner is { } details ? Text(details, "request-id") : null, token));
        }
        catch (JsonException)
        {
            // Not Graph's: the status alone has to do.
            return new ServiceError(null, null, null);
        }
    }

    /// <summary>Returns what names a code or a request, and null for anything else: it will stand in messages and logs.</summary>
    internal static string? Name(string? text, string? token) =>
        text is { Length: > 0 and <= MaxNameLength }
        && text.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or ':')
        && (token is null || !text.Contains(token, StringComparison.Ordinal))
            ? text
            : null;

    private static string? Words(string? text, string? token)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        string safe = token is null ? text : text.Replace(token, "…", StringComparison.Ordinal);
        return safe.Length <= MaxMessageLength ? safe : string.Concat(safe.AsSpan(0, MaxMessageLength), "…");
    }

    private static JsonElement? Object(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Object ? value : null;

    private static string? Text(JsonElement parent, string name)
    {
        try
        {
            return parent.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, which is JSON and no text.
            return null;
        }
    }
}
