using System.Text.Json;

namespace ActivityGen.Client;

/// <summary>What a service says is wrong, read from whatever it sent: Graph's error body, or a proxy's page.</summary>
internal sealed record ServiceError(string? Code, string? Message, string? RequestId, IReadOnlyList<ActivityFeedErrorDetail> Details)
{
    /// <summary>An error body has a few hundred bytes; of a page that a proxy sends, no more is looked at.</summary>
    internal const int MaxBytes = 64 * 1024;

    private const int MaxMessageLength = 1000;

    private const int MaxNameLength = 128;

    private const int MaxDetails = 20;

    private static readonly ServiceError None = new(null, null, null, []);

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
                return None;
            }

            JsonElement? inner = Object(error, "innerError") ?? Object(error, "innererror");
            return new ServiceError(
                Name(Text(error, "code"), token),
                Words(Text(error, "message"), token),
                Name(inner is { } more ? Text(more, "request-id") : null, token),
                ReadDetails(error, token));
        }
        catch (JsonException)
        {
            // Not Graph's: the status alone has to do.
            return None;
        }
    }

    /// <summary>Returns what names a code or a request, and null for anything else: it will stand in messages and logs.</summary>
    internal static string? Name(string? text, string? token) =>
        text is { Length: > 0 and <= MaxNameLength }
        && text.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or ':' or '[' or ']' or '@')
        && (token is null || !text.Contains(token, StringComparison.Ordinal))
            ? text
            : null;

    private static List<ActivityFeedErrorDetail> ReadDetails(JsonElement error, string? token)
    {
        List<ActivityFeedErrorDetail> details = [];
        if (error.TryGetProperty("details", out JsonElement list) && list.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in list.EnumerateArray().Where(static item => item.ValueKind == JsonValueKind.Object).Take(MaxDetails))
            {
                details.Add(new ActivityFeedErrorDetail(Name(Text(item, "code"), token), Name(Text(item, "target"), token), Words(Text(item, "message"), token)));
            }
        }

        return details;
    }

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
