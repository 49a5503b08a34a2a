using System.Globalization;
using System.Text.Json;
using ActivityGen.Feed.Http;

namespace ActivityGen.Feed.Writing;

/// <summary>Says where a body is not JSON, or not of the right types.</summary>
internal static class JsonErrors
{
    private static readonly string[] Positions = [" Path: ", " LineNumber: "];

    /// <summary>Tells the caller of it, with line and position from 1, as editors count.</summary>
    internal static GraphErrorException Malformed(JsonException exception)
    {
        string message = exception.Message;
        foreach (string position in Positions)
        {
            int at = message.IndexOf(position, StringComparison.Ordinal);
            message = at < 0 ? message : message[..at];
        }

        string where = exception is { LineNumber: { } line, BytePositionInLine: { } place }
            ? string.Create(CultureInfo.InvariantCulture, $" Line {line + 1}, position {place + 1}, at {exception.Path ?? "$"}.")
            : "";
        return GraphErrors.BadRequest(message.TrimEnd() + where, new GraphErrorDetail("InvalidJson", exception.Path ?? "$", message.TrimEnd()));
    }
}
