using System.Text;
using ActivityGen.Contract;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Parsing.Json;

/// <summary>Parses JSON (RFC 8259) into values that know their places; stops at the first error.</summary>
/// <param name="json">The text.</param>
/// <param name="rule">The rule that a text which is no JSON breaks.</param>
/// <param name="cancellationToken">Cancels the parsing: a file may be of any size.</param>
internal sealed class JsonValueParser(string json, RuleDescription rule, CancellationToken cancellationToken) : JsonScanner(json)
{
    /// <summary>What readers take; without a limit, a file of brackets would end the compiler's stack.</summary>
    private const int MaxDepth = 64;

    /// <summary>Parses the text, which must be one value.</summary>
    internal (JsonValue? Value, JsonTemplateError? Error) Parse()
    {
        SkipWhiteSpace();
        if (At >= Json.Length)
        {
            At = 0;
            Fail("it is empty");
            return (null, Error);
        }

        JsonValue? value = Value(depth: 1);
        SkipWhiteSpace();
        if (Error is null && At < Json.Length)
        {
            Expected("nothing", "follow the value");
        }

        return Error is null ? (value, null) : (null, Error);
    }

    private protected override void Fail(string what) => Fail(rule, what, Here);

    private JsonValue? Value(int depth)
    {
        cancellationToken.ThrowIfCancellationRequested();
        SkipWhiteSpace();
        int start = At;
        if (At >= Json.Length)
        {
            Fail("it ends where a value is expected");
            return null;
        }

        switch (Json[At])
        {
            case '{' or '[' when depth > MaxDepth:
                Fail("it is nested deeper than 64 levels");
                return null;
            case '{':
                List<JsonMember> members = Members(depth);
                return new JsonValue(JsonKind.Object, From(start)) { Members = members };
            case '[':
                List<JsonValue> elements = Elements(depth);
                return new JsonValue(JsonKind.Array, From(start)) { Elements = elements };
            case '"':
                string text = Text();
                return new JsonValue(JsonKind.String, From(start)) { Text = text };
            case '-' or (>= '0' and <= '9'):
                Number();
                return new JsonValue(JsonKind.Number, From(start));
            case 't' or 'f' or 'n':
                Word();
                return new JsonValue(Json[start] == 'n' ? JsonKind.Null : JsonKind.Boolean, From(start));
            default:
                Expected("a value", "stand here");
                return null;
        }
    }

    private List<JsonMember> Members(int depth)
    {
        List<JsonMember> members = [];
        At++;
        if (IsClosed('}', comma: -1))
        {
            return members;
        }

        while (Error is null)
        {
            SkipWhiteSpace();
            if (At >= Json.Length || Json[At] != '"')
            {
                Expected("a property name in double quotes", "stand here");
                break;
            }

            int start = At;
            string name = Text();
            TextSpan span = From(start);
            SkipWhiteSpace();
            if (Error is null && !TryTake(':'))
            {
                Expected("':'", "follow the property name");
            }

            if (Error is null && Value(depth + 1) is { } value)
            {
                members.Add(new JsonMember(name, span, value));
                if (IsEnd('}'))
                {
                    break;
                }
            }
        }

        return members;
    }

    private List<JsonValue> Elements(int depth)
    {
        List<JsonValue> elements = [];
        At++;
        if (IsClosed(']', comma: -1))
        {
            return elements;
        }

        while (Error is null && Value(depth + 1) is { } value)
        {
            elements.Add(value);
            if (IsEnd(']'))
            {
                break;
            }
        }

        return elements;
    }

    /// <summary>Takes what stands between two values, or closes.</summary>
    private bool IsEnd(char close)
    {
        SkipWhiteSpace();
        if (Error is not null || IsClosed(close, comma: -1))
        {
            return true;
        }

        int comma = At;
        if (!TryTake(','))
        {
            Expected($"',' or '{close}'", "follow");
            return true;
        }

        return IsClosed(close, comma);
    }

    /// <summary>Takes the closing bracket, if it is next. Behind a comma it is an error, of the comma.</summary>
    private bool IsClosed(char close, int comma)
    {
        SkipWhiteSpace();
        if (At >= Json.Length || Json[At] != close)
        {
            return false;
        }

        if (comma >= 0)
        {
            At = comma;
            Fail($"nothing follows this ',' before '{close}'; remove it");
            return true;
        }

        At++;
        return true;
    }

    private string Text()
    {
        Literal.Clear();
        int start = ++At;
        while (At < Json.Length && Json[At] != '"' && Error is null)
        {
            char c = Json[At];
            if (c < ' ')
            {
                Fail(c is '\n' or '\r' ? "the string is not closed on its line" : "a control character in a string must be escaped");
            }
            else if (c == '\\')
            {
                Escape();
            }
            else if (char.IsSurrogate(c))
            {
                Pair();
            }
            else
            {
                Take();
            }
        }

        if (Error is null && At >= Json.Length)
        {
            Fail("a string is not closed");
        }

        if (Error is not null)
        {
            return string.Empty;
        }

        string text = Unescape(start, At);
        At++;
        return text;
    }

    /// <summary>Reads the inside of a string whose escapes are right.</summary>
    private string Unescape(int start, int end)
    {
        if (Json.IndexOf('\\', start, end - start) < 0)
        {
            return Json.Substring(start, end - start);
        }

        StringBuilder text = new();
        for (int i = start; i < end; i++)
        {
            if (Json[i] == '\\')
            {
                i = AppendEscaped(i, text);
            }
            else
            {
                text.Append(Json[i]);
            }
        }

        return text.ToString();
    }

    /// <summary>Says what is expected, and of the likeliest mistakes what they are.</summary>
    private void Expected(string what, string place) => Fail(
        At >= Json.Length ? $"it ends where {what} should {place}"
        : Json[At] == '/' ? "JSON has no comments"
        : Json[At] == '\'' ? "JSON has double quotes only"
        : $"{what} should {place}, not '{MessageText.Value(Json.AsSpan(At, IsPair ? 2 : 1))}'");

    private bool IsPair => char.IsHighSurrogate(Json[At]) && At + 1 < Json.Length;

    private TextSpan From(int start) => TextSpan.FromBounds(start, At);
}
