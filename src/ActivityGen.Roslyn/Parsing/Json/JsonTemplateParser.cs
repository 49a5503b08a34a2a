using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ActivityGen.Contract;
using ActivityGen.Roslyn.Parsing.Templates;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Parsing.Json;

/// <summary>Parses JSON (RFC 8259) whose strings may have holes, <c>${Member}</c>, and keeps every position.</summary>
/// <remarks>
/// Our own, since hosts of the compiler disagree on which System.Text.Json is loaded, if any. A hole follows the Adaptive Cards template
/// language: <c>\${</c> (in JSON, <c>\\${</c>) is a literal <c>${</c>.
/// </remarks>
internal sealed class JsonTemplateParser
{
    private const int MaxDepth = 64;

    private readonly string _json;
    private readonly ImmutableArray<JsonTemplateNode>.Builder _nodes = ImmutableArray.CreateBuilder<JsonTemplateNode>();
    private readonly ImmutableDictionary<string, JsonTemplateRootValue>.Builder _root = ImmutableDictionary.CreateBuilder<string, JsonTemplateRootValue>();
    private readonly StringBuilder _literal = new();
    private int _at;
    private bool _hasHole;
    private JsonTemplateError? _error;

    private JsonTemplateParser(string json) => _json = json;

    /// <summary>Parses a template, which must be one JSON object.</summary>
    internal static JsonTemplateSyntax Parse(string json)
    {
        JsonTemplateParser parser = new(json);
        parser.Root();
        return parser._error is { } error
            ? new JsonTemplateSyntax(ImmutableArray<JsonTemplateNode>.Empty, ImmutableDictionary<string, JsonTemplateRootValue>.Empty, error)
            : new JsonTemplateSyntax(parser._nodes.ToImmutable(), parser._root.ToImmutable(), Error: null);
    }

    private void Root()
    {
        SkipWhiteSpace();
        if (_at < _json.Length && _json[_at] != '{')
        {
            Fail("it does not begin with '{'");
            return;
        }

        Value(depth: 1);
        SkipWhiteSpace();
        if (_error is null && _at < _json.Length)
        {
            Fail("something follows the object");
        }

        Flush();
    }

    private void Value(int depth)
    {
        SkipWhiteSpace();
        if (_error is not null)
        {
            return;
        }

        if (_at >= _json.Length)
        {
            Fail("it ends where a value is expected");
        }
        else if (depth > MaxDepth && _json[_at] is '{' or '[')
        {
            Fail("it is nested deeper than 64 levels");
        }
        else
        {
            switch (_json[_at])
            {
                case '{':
                    Object(depth);
                    break;
                case '[':
                    Array(depth);
                    break;
                case '"':
                    StringValue();
                    break;
                case '-' or (>= '0' and <= '9'):
                    Number();
                    break;
                default:
                    Word();
                    break;
            }
        }
    }

    private void Object(int depth)
    {
        Take();
        SkipWhiteSpace();
        if (TryTake('}'))
        {
            return;
        }

        while (_error is null)
        {
            SkipWhiteSpace();
            if (_at >= _json.Length || _json[_at] != '"')
            {
                Fail("a property name in double quotes is expected");
                return;
            }

            int name = _at;
            String(isName: true);
            string written = _error is null && depth == 1 ? Unescape(_json, name + 1, _at - 1) : string.Empty;
            SkipWhiteSpace();
            if (_error is null && !TryTake(':'))
            {
                Fail("':' is expected after the property name");
                return;
            }

            SkipWhiteSpace();
            int value = _at;
            _hasHole = false;
            Value(depth + 1);
            if (depth == 1 && _error is null)
            {
                bool isText = _json[value] == '"';
                _root[written] = new JsonTemplateRootValue(isText && !_hasHole ? Unescape(_json, value + 1, _at - 1) : null, isText && _hasHole);
            }

            SkipWhiteSpace();
            if (_error is not null || TryTake('}'))
            {
                return;
            }

            if (!TryTake(','))
            {
                Fail("',' or '}' is expected");
            }
        }
    }

    private void Array(int depth)
    {
        Take();
        SkipWhiteSpace();
        if (TryTake(']'))
        {
            return;
        }

        while (_error is null)
        {
            Value(depth + 1);
            SkipWhiteSpace();
            if (_error is not null || TryTake(']'))
            {
                return;
            }

            if (!TryTake(','))
            {
                Fail("',' or ']' is expected");
            }
        }
    }

    /// <summary>Takes a string that is a value: one hole and nothing else is a value of the member's own type.</summary>
    private void StringValue()
    {
        int close = _at + 1;
        if (string.CompareOrdinal(_json, _at + 1, "${", 0, 2) == 0
            && (close = _json.IndexOfAny(['}', '"'], _at + 1)) > 0
            && _json[close] == '}'
            && close + 1 < _json.Length
            && _json[close + 1] == '"')
        {
            _at++;
            Hole(JsonTemplateNodeKind.ValueHole);
            _at++;
        }
        else
        {
            String(isName: false);
        }
    }

    private void String(bool isName)
    {
        Take();
        while (_at < _json.Length && _error is null)
        {
            char c = _json[_at];
            if (c == '"')
            {
                Take();
                return;
            }

            if (c < ' ')
            {
                Fail("a control character in a string must be escaped");
            }
            else if (c == '\\' && string.CompareOrdinal(_json, _at, "\\\\${", 0, 4) == 0)
            {
                _literal.Append("${");
                _at += 4;
            }
            else if (c == '\\')
            {
                Escape();
            }
            else if (c == '$' && _at + 1 < _json.Length && _json[_at + 1] == '{')
            {
                if (isName)
                {
                    Fail(RuleCatalog.TemplateSyntax, "a property name cannot have a hole; write '\\\\${' for the characters themselves", new TextSpan(_at, 2));
                    return;
                }

                Hole(JsonTemplateNodeKind.TextHole);
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

        if (_error is null)
        {
            Fail("a string is not closed");
        }
    }

    /// <summary>Takes a hole, from the dollar sign to the brace.</summary>
    private void Hole(JsonTemplateNodeKind kind)
    {
        int close = _json.IndexOfAny(['}', '"'], _at);
        if (close < 0 || _json[close] != '}')
        {
            Fail(RuleCatalog.TemplateSyntax, "'${' has no matching '}'; close the hole, or write '\\\\${' for the characters themselves", new TextSpan(_at, 2));
            return;
        }

        TextSpan span = TextSpan.FromBounds(_at + 2, close);
        string name = _json.Substring(span.Start, span.Length).Trim();
        if (!TemplateName.IsValid(name))
        {
            Fail(
                RuleCatalog.TemplateSyntax,
                name.Length == 0 ? "a hole names a member: write for example '${Title}'" : $"'{name}' is not a member name; a hole is '${{Member}}', and members may be dotted (functions and formats are not supported: make a member of the text)",
                TextSpan.FromBounds(_at, close + 1));
            return;
        }

        Flush();
        _hasHole = true;
        _nodes.Add(new JsonTemplateNode(name, kind, new TextSpan(_json.IndexOf(name, span.Start, StringComparison.Ordinal), name.Length)));
        _at = close + 1;
    }

    private void Pair()
    {
        if (char.IsHighSurrogate(_json[_at]) && _at + 1 < _json.Length && char.IsLowSurrogate(_json[_at + 1]))
        {
            Take();
            Take();
        }
        else
        {
            Fail("half of a surrogate pair stands here, which no UTF-8 text can carry");
        }
    }

    private void Escape()
    {
        if (_at + 1 >= _json.Length || "\"\\/bfnrtu".IndexOf(_json[_at + 1]) < 0)
        {
            Fail("'\\' begins no escape");
            return;
        }

        int digits = _json[_at + 1] == 'u' ? 4 : 0;
        Take();
        Take();
        for (int i = 0; i < digits; i++)
        {
            if (_at >= _json.Length || !Uri.IsHexDigit(_json[_at]))
            {
                Fail("'\\u' takes four hexadecimal digits");
                return;
            }

            Take();
        }
    }

    /// <summary>Reads the inside of a string that was parsed already.</summary>
    private static string Unescape(string json, int start, int end)
    {
        StringBuilder text = new();
        for (int i = start; i < end; i++)
        {
            if (json[i] != '\\')
            {
                text.Append(json[i]);
                continue;
            }

            i++;
            if (json[i] == 'u')
            {
                text.Append((char)int.Parse(json.Substring(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 4;
            }
            else if (json[i] == '\\' && string.CompareOrdinal(json, i + 1, "${", 0, 2) == 0)
            {
                text.Append("${");
                i += 2;
            }
            else
            {
                int escape = "bfnrt".IndexOf(json[i]);
                text.Append(escape < 0 ? json[i] : "\b\f\n\r\t"[escape]);
            }
        }

        return text.ToString();
    }

    private void Number()
    {
        TryTake('-');
        if (!TryTake('0') && !Digits())
        {
            return;
        }

        if (TryTake('.') && !Digits())
        {
            return;
        }

        if (TryTake('e') || TryTake('E'))
        {
            _ = TryTake('+') || TryTake('-');
            Digits();
        }
    }

    private bool Digits()
    {
        int start = _at;
        while (_at < _json.Length && _json[_at] is >= '0' and <= '9')
        {
            Take();
        }

        if (_at == start)
        {
            Fail("a digit is expected");
        }

        return _at > start;
    }

    private void Word()
    {
        foreach (string word in (string[])["true", "false", "null"])
        {
            if (string.CompareOrdinal(_json, _at, word, 0, word.Length) == 0)
            {
                _literal.Append(word);
                _at += word.Length;
                return;
            }
        }

        Fail($"'{_json[_at]}' begins no value");
    }

    private void SkipWhiteSpace()
    {
        while (_at < _json.Length && _json[_at] is ' ' or '\t' or '\r' or '\n')
        {
            _at++;
        }
    }

    private bool TryTake(char c)
    {
        if (_error is null && _at < _json.Length && _json[_at] == c)
        {
            Take();
            return true;
        }

        return false;
    }

    private void Take() => _literal.Append(_json[_at++]);

    private void Flush()
    {
        if (_literal.Length > 0)
        {
            _nodes.Add(new JsonTemplateNode(_literal.ToString(), JsonTemplateNodeKind.Literal, default));
            _literal.Clear();
        }
    }

    private void Fail(string what)
    {
        int line = 1;
        int column = 1;
        for (int i = 0; i < _at && i < _json.Length; i++)
        {
            (line, column) = _json[i] == '\n' ? (line + 1, 1) : (line, column + 1);
        }

        Fail(
            RuleCatalog.JsonNotObject,
            string.Format(CultureInfo.InvariantCulture, "{0} (line {1}, column {2})", what, line, column),
            new TextSpan(Math.Min(_at, _json.Length), _at < _json.Length ? 1 : 0));
    }

    private void Fail(RuleDescription rule, string message, TextSpan span) => _error ??= new JsonTemplateError(rule, message, span);
}
