using System.Text.Json;
using ActivityGen.Feed.Http;

namespace ActivityGen.Feed.Writing;

/// <summary>Looks a body over, token by token, for what the model's reader does not see, or refuses where Graph passes over it.</summary>
internal sealed class BodyScan
{
    /// <summary>
    /// Readers of JSON stop at 64 levels unless told otherwise. A page's activity is two levels deeper than its body was, and a history item's
    /// body four: what was taken at the reader's own limit would make a whole page unreadable for others.
    /// </summary>
    private const int MaxDepth = 60;

    private readonly List<(int Start, int End)> _serverValues = [];
    private readonly BodyKind _kind;
    private readonly List<string> _path = [];
    private GraphErrorException? _unreadable;
    private GraphErrorException? _wrong;

    private BodyScan(BodyKind kind) => _kind = kind;

    /// <summary>Gets the names that lead to where the scan is; items of arrays have none.</summary>
    private string Path => string.Join('.', _path.Where(static name => name.Length > 0));

    /// <summary>Scans a body. One that is not JSON is scanned up to there: to say so is the reader's affair.</summary>
    /// <param name="utf8Json">The body.</param>
    /// <param name="kind">What it is.</param>
    /// <returns>What was found.</returns>
    internal static BodyScan Of(ReadOnlySpan<byte> utf8Json, BodyKind kind)
    {
        BodyScan scan = new(kind);
        try
        {
            Utf8JsonReader reader = new(utf8Json);
            while (reader.Read())
            {
                scan.Token(ref reader);
            }
        }
        catch (JsonException)
        {
            // The model's reader will fail at the same place, and has the words.
        }

        return scan;
    }

    /// <summary>Gets the body with null for what the server sets: whatever a client says there, of whatever type, is not looked at.</summary>
    /// <param name="utf8Json">The body that was scanned.</param>
    /// <exception cref="GraphErrorException">400, AG0215: a text in it is none.</exception>
    internal ReadOnlySpan<byte> Readable(ReadOnlySpan<byte> utf8Json)
    {
        if (_unreadable is not null)
        {
            throw _unreadable;
        }

        if (_serverValues.Count == 0)
        {
            return utf8Json;
        }

        using MemoryStream readable = new(utf8Json.Length);
        int copied = 0;
        foreach ((int start, int end) in _serverValues)
        {
            readable.Write(utf8Json[copied..start]);
            readable.Write("null"u8);
            copied = end;
        }

        readable.Write(utf8Json[copied..]);
        return readable.ToArray();
    }

    /// <summary>Refuses what can be read and not be kept.</summary>
    /// <exception cref="GraphErrorException">400: it is nested too deep, or a time has no offset.</exception>
    internal void Check()
    {
        if (_wrong is not null)
        {
            throw _wrong;
        }
    }

    private void Token(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                Enter(reader.CurrentDepth + 1, "");
                if (reader.CurrentDepth >= MaxDepth)
                {
                    _wrong ??= GraphErrors.BadRequest($"The body is nested more than {MaxDepth} levels deep.", new GraphErrorDetail("TooDeep", Path, $"at most {MaxDepth} levels"));
                }

                break;
            case JsonTokenType.String:
                Text(ref reader);
                break;
            case JsonTokenType.PropertyName:
                Text(ref reader);
                Property(ref reader);
                break;
        }
    }

    private void Property(ref Utf8JsonReader reader)
    {
        Enter(reader.CurrentDepth, TextOf(ref reader) ?? "");
        bool isItems = _kind == BodyKind.HistoryItem ? reader.CurrentDepth == 1 : reader.CurrentDepth == 3 && _path[0] == "historyItems";
        bool isActivitys = _kind == BodyKind.Activity && reader.CurrentDepth == 1;
        if (IsServerSet(ref reader, isActivitys, isItems))
        {
            reader.Read();
            int start = (int)reader.TokenStartIndex;
            reader.Skip();
            _serverValues.Add((start, (int)reader.BytesConsumed));
        }
        else if (isItems && IsTime(ref reader))
        {
            Time(ref reader);
        }
    }

    private static bool IsServerSet(ref Utf8JsonReader reader, bool isActivitys, bool isItems) =>
        ((isActivitys || isItems) && (reader.ValueTextEquals("status"u8) || reader.ValueTextEquals("createdDateTime"u8) || reader.ValueTextEquals("lastModifiedDateTime"u8)))
        || (isActivitys && (reader.ValueTextEquals("id"u8) || reader.ValueTextEquals("expirationDateTime"u8)));

    private static bool IsTime(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("startedDateTime"u8) || reader.ValueTextEquals("lastActiveDateTime"u8) || reader.ValueTextEquals("expirationDateTime"u8);

    /// <summary>A time without an offset would be read in the zone of the machine that the feed happens to run on.</summary>
    private void Time(ref Utf8JsonReader reader)
    {
        reader.Read();
        Token(ref reader);
        if (reader.TokenType == JsonTokenType.String && TextOf(ref reader) is { } text && !HasOffset(text))
        {
            _wrong ??= GraphErrors.BadRequest(
                $"{Path} has no offset: write Z behind a time in UTC, such as 2026-11-22T10:00:00Z, or an offset such as +01:00.",
                new GraphErrorDetail("TimeWithoutOffset", Path, "a time has Z or an offset"));
        }
    }

    private static bool HasOffset(string text)
    {
        int time = text.IndexOfAny(['T', 't']);
        return time >= 0 && text.AsSpan(time).IndexOfAny("Zz+-") >= 0;
    }

    /// <summary>A reader keeps the escapes of JSON that it does not look into. Half of a surrogate pair among them would be somebody else's to fail at.</summary>
    private void Text(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped || _unreadable is not null || TextOf(ref reader) is not null)
        {
            return;
        }

        _unreadable = GraphErrors.BadRequest(
            $"AG0215 at {(Path.Length == 0 ? "the body" : Path)}: a text has half of a surrogate pair, or bytes that are not UTF-8; it would be replaced in silence.",
            new GraphErrorDetail("AG0215", Path, "half of a surrogate pair, or bytes that are not UTF-8"));
    }

    /// <summary>Gets a token's text; null where it is none. Raw bytes that are not UTF-8 are left to the model's reader and its validation.</summary>
    private static string? TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Notes the name at a level of the path; what is below belonged to what came before.</summary>
    private void Enter(int depth, string name)
    {
        _path.RemoveRange(depth - 1, Math.Max(_path.Count - depth + 1, 0));
        _path.Add(name);
    }
}
