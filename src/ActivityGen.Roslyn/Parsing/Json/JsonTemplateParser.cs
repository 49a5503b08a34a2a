using System.Collections.Immutable;
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
internal sealed class JsonTemplateParser : JsonScanner
{
    /// <summary>Readers of bodies, System.Text.Json among them, take 64 levels; a card stands below two.</summary>
    private const int MaxDepth = 62;

    private readonly ImmutableArray<JsonTemplateNode>.Builder _nodes = ImmutableArray.CreateBuilder<JsonTemplateNode>();
    private readonly ImmutableDictionary<string, JsonTemplateRootValue>.Builder _root = ImmutableDictionary.CreateBuilder<string, JsonTemplateRootValue>();
    private bool _hasHole;

    private JsonTemplateParser(string json)
        : base(json)
    {
    }

    /// <summary>Parses a template, which must be one JSON object.</summary>
    internal static JsonTemplateSyntax Parse(string json)
    {
        JsonTemplateParser parser = new(json);
        parser.Root();
        return parser.Error is { } error
            ? new JsonTemplateSyntax(ImmutableArray<JsonTemplateNode>.Empty, ImmutableDictionary<string, JsonTemplateRootValue>.Empty, error)
            : new JsonTemplateSyntax(parser._nodes.ToImmutable(), parser._root.ToImmutable(), Error: null);
    }

    private void Root()
    {
        SkipWhiteSpace();
        if (At < Json.Length && Json[At] != '{')
        {
            Fail("it does not begin with '{'");
            return;
        }

        Value(depth: 1);
        SkipWhiteSpace();
        if (Error is null && At < Json.Length)
        {
            Fail("something follows the object");
        }

        Flush();
    }

    private void Value(int depth)
    {
        SkipWhiteSpace();
        if (Error is not null)
        {
            return;
        }

        if (At >= Json.Length)
        {
            Fail("it ends where a value is expected");
        }
        else if (depth > MaxDepth && Json[At] is '{' or '[')
        {
            Fail("it is nested deeper than 62 levels (a body has 64 in all)");
        }
        else
        {
            switch (Json[At])
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

        while (Error is null)
        {
            SkipWhiteSpace();
            if (At >= Json.Length || Json[At] != '"')
            {
                Fail("a property name in double quotes is expected");
                return;
            }

            int name = At;
            String(isName: true);
            string written = Error is null && depth == 1 ? Unescape(name + 1, At - 1) : string.Empty;
            SkipWhiteSpace();
            if (Error is null && !TryTake(':'))
            {
                Fail("':' is expected after the property name");
                return;
            }

            SkipWhiteSpace();
            int value = At;
            _hasHole = false;
            Value(depth + 1);
            if (depth == 1 && Error is null)
            {
                bool isText = Json[value] == '"';
                _root[written] = new JsonTemplateRootValue(isText && !_hasHole ? Unescape(value + 1, At - 1) : null, isText && _hasHole);
            }

            SkipWhiteSpace();
            if (Error is not null || TryTake('}'))
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

        while (Error is null)
        {
            Value(depth + 1);
            SkipWhiteSpace();
            if (Error is not null || TryTake(']'))
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
        int close = At + 1;
        if (string.CompareOrdinal(Json, At + 1, "${", 0, 2) == 0
            && (close = Json.IndexOfAny(['}', '"'], At + 1)) > 0
            && Json[close] == '}'
            && close + 1 < Json.Length
            && Json[close + 1] == '"')
        {
            At++;
            Hole(JsonTemplateNodeKind.ValueHole);
            At++;
        }
        else
        {
            String(isName: false);
        }
    }

    private void String(bool isName)
    {
        Take();
        while (At < Json.Length && Error is null)
        {
            char c = Json[At];
            if (c == '"')
            {
                Take();
                return;
            }

            if (c < ' ')
            {
                Fail("a control character in a string must be escaped");
            }
            else if (c == '\\' && string.CompareOrdinal(Json, At, "\\\\${", 0, 4) == 0)
            {
                Literal.Append("${");
                At += 4;
            }
            else if (c == '\\')
            {
                Escape();
            }
            else if (c == '$' && At + 1 < Json.Length && Json[At + 1] == '{')
            {
                if (isName)
                {
                    Fail(RuleCatalog.TemplateSyntax, "a property name cannot have a hole; write '\\\\${' for the characters themselves", new TextSpan(At, 2));
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

        if (Error is null)
        {
            Fail("a string is not closed");
        }
    }

    /// <summary>Takes a hole, from the dollar sign to the brace.</summary>
    private void Hole(JsonTemplateNodeKind kind)
    {
        int close = Json.IndexOfAny(['}', '"'], At);
        if (close < 0 || Json[close] != '}')
        {
            Fail(RuleCatalog.TemplateSyntax, "'${' has no matching '}'; close the hole, or write '\\\\${' for the characters themselves", new TextSpan(At, 2));
            return;
        }

        TextSpan span = TextSpan.FromBounds(At + 2, close);
        string name = Json.Substring(span.Start, span.Length).Trim();
        if (!TemplateName.IsValid(name))
        {
            Fail(
                RuleCatalog.TemplateSyntax,
                name.Length == 0 ? "a hole names a member: write for example '${Title}'" : $"'{name}' is not a member name; a hole is '${{Member}}', and members may be dotted (functions and formats are not supported: make a member of the text)",
                TextSpan.FromBounds(At, close + 1));
            return;
        }

        Flush();
        _hasHole = true;
        _nodes.Add(new JsonTemplateNode(name, kind, new TextSpan(Json.IndexOf(name, span.Start, StringComparison.Ordinal), name.Length)));
        At = close + 1;
    }

    /// <summary>Reads the inside of a string that was parsed already.</summary>
    private string Unescape(int start, int end)
    {
        StringBuilder text = new();
        for (int i = start; i < end; i++)
        {
            if (Json[i] != '\\')
            {
                text.Append(Json[i]);
            }
            else if (string.CompareOrdinal(Json, i, "\\\\${", 0, 4) == 0)
            {
                text.Append("${");
                i += 3;
            }
            else
            {
                i = AppendEscaped(i, text);
            }
        }

        return text.ToString();
    }

    private void Flush()
    {
        if (Literal.Length > 0)
        {
            _nodes.Add(new JsonTemplateNode(Literal.ToString(), JsonTemplateNodeKind.Literal, default));
            Literal.Clear();
        }
    }
}
