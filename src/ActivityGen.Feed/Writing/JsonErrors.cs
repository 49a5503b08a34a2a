using System.Globalization;
using System.Text.Json;
using ActivityGen.Feed.Http;

namespace ActivityGen.Feed.Writing;

/// <summary>Says where a body is not JSON, or not of the right types.</summary>
internal static class JsonErrors
{
    private static readonly string[] Positions = [" Path: ", " LineNumber: "];

    /// <summary>How the reader of a single object ends its message, since the serializer above it knows the object alone.</summary>
    private const string NestedStart = " At $";

    private const string NestedEnd = " of the value.";

    /// <summary>Tells the caller of it, with line and position from 1, as editors count.</summary>
    internal static GraphErrorException Malformed(JsonException exception)
    {
        string message = exception.Message;
        foreach (string position in Positions)
        {
            int at = message.IndexOf(position, StringComparison.Ordinal);
            message = at < 0 ? message : message[..at];
        }

        string path = exception.Path ?? "$";
        int nested = message.LastIndexOf(NestedStart, StringComparison.Ordinal);
        if (nested >= 0 && message.EndsWith(NestedEnd, StringComparison.Ordinal))
        {
            path = message[(nested + NestedStart.Length - 1)..^NestedEnd.Length];
            message = message[..nested];
        }

        string where = exception is { LineNumber: { } line, BytePositionInLine: { } place }
            ? string.Create(CultureInfo.InvariantCulture, $" Line {line + 1}, position {place + 1}, at {path}.")
            : $" At {path}.";
        return GraphErrors.BadRequest(message + where, new GraphErrorDetail("InvalidJson", path, message));
    }
}
