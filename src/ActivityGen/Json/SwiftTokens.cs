using System.Text;
using System.Text.Json;

namespace ActivityGen;

/// <summary>The parts of a document as it usually is, in one piece and without surprises, by a parser of our own.</summary>
/// <remarks>
/// It knows no errors. Whatever it does not understand (what is no JSON, a value of the wrong type, a name with escapes) makes it give up: from
/// then on everything is at its end, and <see cref="IsWhole"/> is false. The document is then read again by <see cref="StrictTokens"/>, whose verdict,
/// value and words count. So all that it must not do is take what the other refuses, or take it for another value.
/// </remarks>
internal ref struct SwiftTokens : IActivityTokens
{
    private readonly ReadOnlySpan<byte> _json;
    private ReadOnlySpan<byte> _repeatedBytes;
    private string? _repeatedText;
    private int _position;
    private int _depth;

    /// <summary>What stands before the next property or item: a comma, or before the first the brace or bracket, which <see cref="_position"/> is at.</summary>
    private byte _separator;
    private bool _gaveUp;

    internal SwiftTokens(ReadOnlySpan<byte> json)
    {
        _json = json;
        _position = JsonBytes.SkipSpace(json, 0);
    }

    /// <summary>Gets a value indicating whether everything was understood, to the document's end.</summary>
    internal readonly bool IsWhole => !_gaveUp && JsonBytes.SkipSpace(_json, _position) == _json.Length;

    public void StartObject(string expected)
    {
        if (JsonBytes.At(_json, _position) != '{')
        {
            GiveUp();
            return;
        }

        Enter((byte)'{');
    }

    public bool NextProperty(out ReadOnlySpan<byte> name)
    {
        ReadOnlySpan<byte> json = _json;
        int at = _position;

        // The way that all write who write for machines; whatever else there is takes longer.
        if (_separator == ',' && (uint)at < (uint)json.Length && json[at..] is [(byte)',', (byte)'"', ..])
        {
            at++;
        }
        else if ((at = Next(json, (byte)'}')) < 0)
        {
            name = default;
            return false;
        }
        else if (json[at] != '"')
        {
            return NoName(out name);
        }

        int start = at + 1;
        int end = JsonBytes.PlainEnd(json, start);
        if (JsonBytes.At(json, end) != '"' && (end = ForeignNameEnd(json, start, end)) < 0)
        {
            return NoName(out name);
        }

        at = end + 1;
        if (JsonBytes.At(json, at) != ':' && JsonBytes.At(json, at = JsonBytes.SkipSpace(json, at)) != ':')
        {
            return NoName(out name);
        }

        _position = JsonBytes.SkipSpace(json, at + 1);
        name = json[start..end];
        return true;
    }

    public bool NextIsNull() => _gaveUp || IsNull();

    public bool StartItems()
    {
        if (NextIsNull())
        {
            return false;
        }

        if (JsonBytes.At(_json, _position) != '[')
        {
            GiveUp();
            return false;
        }

        Enter((byte)'[');
        return true;
    }

    public bool NextItem()
    {
        int at = Next(_json, (byte)']');
        if (at >= 0)
        {
            _position = at;
        }

        return at >= 0;
    }

    public string? Text()
    {
        ReadOnlySpan<byte> json = _json;
        int start = _position + 1;
        if (JsonBytes.At(json, _position) != '"')
        {
            return NoText();
        }

        int end = JsonBytes.PlainEnd(json, start);
        if (JsonBytes.At(json, end) != '"')
        {
            return RichText(start);
        }

        _position = end + 1;
        return JsonText.OfAscii(json[start..end]);
    }

    public string? RepeatedText()
    {
        ReadOnlySpan<byte> json = _json;
        int start = _position;
        if (_repeatedText is { } same && json[start..].StartsWith(_repeatedBytes))
        {
            _position = start + _repeatedBytes.Length;
            return same;
        }

        // With its quotation marks, so that it is no mere beginning of another text.
        string? text = Text();
        _repeatedText = text;
        _repeatedBytes = json[start.._position];
        return text;
    }

    public string? Id()
    {
        if (JsonBytes.At(_json, _position) is not ((byte)'-' or (>= (byte)'0' and <= (byte)'9')))
        {
            return Text();
        }

        int start = _position;
        return Ends(JsonSyntax.NumberEnd(_json, start)) ? JsonText.OfAscii(_json[start.._position]) : null;
    }

    public bool? Boolean()
    {
        ReadOnlySpan<byte> rest = _json[_position..];
        if (rest.StartsWith("true"u8))
        {
            _position += 4;
            return true;
        }

        if (rest.StartsWith("false"u8))
        {
            _position += 5;
            return false;
        }

        if (rest.StartsWith("\"true\""u8))
        {
            _position += 6;
            return true;
        }

        if (rest.StartsWith("\"false\""u8))
        {
            _position += 7;
            return false;
        }

        _ = IsNull() || GiveUp();
        return null;
    }

    public int? Int32()
    {
        // Nine digits fit whatever they are; what is longer, or has a sign, a fraction or an exponent, is rare.
        const int SafeDigits = 9;
        ReadOnlySpan<byte> json = _json;
        int start = _position;
        int at = start;
        int value = 0;
        while (JsonBytes.At(json, at) is var digit and >= (byte)'0' and <= (byte)'9' && at - start < SafeDigits)
        {
            value = (value * 10) + digit - '0';
            at++;
        }

        if (at == start || (json[start] == '0' && at > start + 1) || JsonBytes.At(json, at) is >= (byte)'0' and <= (byte)'9')
        {
            _ = NextIsNull() || GiveUp();
            return null;
        }

        _position = at;
        return value;
    }

    public DateTimeOffset? Time()
    {
        ReadOnlySpan<byte> json = _json;
        int start = _position + 1;
        if (JsonBytes.At(json, _position) != '"')
        {
            _ = NextIsNull() || GiveUp();
            return null;
        }

        int end = JsonBytes.PlainEnd(json, start);
        bool isRead = JsonBytes.At(json, end) == '"'
            ? JsonTime.TryRead(json[start..end++], out DateTimeOffset time) || TryReadOtherTime(json[_position..end], out time)
            : TryReadEscapedTime(json, start, out end, out time);
        if (!isRead)
        {
            GiveUp();
            return null;
        }

        _position = end;
        return time;
    }

    public StatusValue Status()
    {
        ReadOnlySpan<byte> rest = _json[_position..];
        if (rest.StartsWith("\"active\""u8))
        {
            _position += 8;
            return new StatusValue(ActivityStatus.Active);
        }

        if (rest.StartsWith("\"updated\""u8))
        {
            _position += 9;
            return new StatusValue(ActivityStatus.Updated);
        }

        if (rest is [>= (byte)'0' and <= (byte)'4', ..])
        {
            _position++;
            return new StatusValue((ActivityStatus)(rest[0] - '0'));
        }

        return Text() is { } text ? StatusValue.Of(text) : default;
    }

    public HeldJson? Json()
    {
        if (NextIsNull())
        {
            return null;
        }

        int start = _position;
        return Ends(JsonSyntax.ValueEnd(_json, start, _depth)) ? HeldJson.OfValid(_json[start.._position]) : null;
    }

    public JsonElement Unknown(scoped ReadOnlySpan<byte> name, out string text)
    {
        int start = _position;
        if (!Ends(JsonSyntax.ValueEnd(_json, start, _depth)))
        {
            text = "";
            return default;
        }

        text = Encoding.UTF8.GetString(name);
        return JsonElement.Parse(_json[start.._position]);
    }

    public void Skip() => Ends(JsonSyntax.ValueEnd(_json, _position, _depth));

    /// <summary>Finds the next property or item, behind a comma where one has to be; or steps out.</summary>
    /// <returns>Where it begins; -1 where there is none.</returns>
    private int Next(ReadOnlySpan<byte> json, byte close)
    {
        int at = JsonBytes.SkipSpace(json, _position);
        byte separator = _separator;
        if (JsonBytes.At(json, at) == separator)
        {
            at = JsonBytes.SkipSpace(json, at + 1);
            _separator = (byte)',';
            if (at < json.Length && (separator == ',' || json[at] != close))
            {
                return at;
            }
        }

        if (JsonBytes.At(json, at) != close)
        {
            GiveUp();
            return -1;
        }

        _depth--;
        _separator = (byte)',';
        _position = at + 1;
        return -1;
    }

    private bool IsNull()
    {
        if (!_json[_position..].StartsWith("null"u8))
        {
            return false;
        }

        _position += 4;
        return true;
    }

    private void Enter(byte separator)
    {
        _depth++;
        _separator = separator;
    }

    private bool Ends(int end)
    {
        if (end < 0)
        {
            return GiveUp();
        }

        _position = end;
        return true;
    }

    /// <summary>Gets the end of a name with characters beyond ASCII; -1 where it has escapes, or is no UTF-8.</summary>
    private static int ForeignNameEnd(ReadOnlySpan<byte> json, int start, int plainEnd)
    {
        int end = JsonBytes.StringStop(json, plainEnd);
        return JsonBytes.At(json, end) == '"' && System.Text.Unicode.Utf8.IsValid(json[start..end]) ? end : -1;
    }

    private bool NoName(out ReadOnlySpan<byte> name)
    {
        name = default;
        return GiveUp();
    }

    private string? NoText()
    {
        _ = NextIsNull() || GiveUp();
        return null;
    }

    private string? RichText(int start)
    {
        if (JsonText.Read(_json, ref start) is { } text)
        {
            _position = start;
            return text;
        }

        GiveUp();
        return null;
    }

    /// <summary>Reads a time of a form that is rarely seen, such as a date alone.</summary>
    private static bool TryReadOtherTime(ReadOnlySpan<byte> quoted, out DateTimeOffset time)
    {
        Utf8JsonReader reader = new(quoted);
        reader.Read();
        return reader.TryGetDateTimeOffset(out time);
    }

    /// <summary>Reads a time of the usual forms with escapes: System.Text.Json writes the plus sign of an offset so.</summary>
    private static bool TryReadEscapedTime(ReadOnlySpan<byte> json, int start, out int end, out DateTimeOffset time)
    {
        time = default;
        end = JsonSyntax.StringEnd(json, start);
        return end >= 0 && JsonTime.TryRead(JsonText.Unescape(json[start..(end - 1)], stackalloc byte[JsonTime.MaxLength]), out time);
    }

    /// <returns>False.</returns>
    private bool GiveUp()
    {
        // Nothing is right at the end of the document: whoever reads on finds nothing.
        _gaveUp = true;
        _position = _json.Length;
        return false;
    }
}
