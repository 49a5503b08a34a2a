using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Parsing.Templates;

/// <summary>Parses the interpolation form: <c>{Member}</c>, <c>{Member:format}</c>, <c>{{</c>, <c>}}</c>.</summary>
internal static class TextTemplateParser
{
    internal static TemplateSyntax Parse(string template)
    {
        ImmutableArray<TemplateNode>.Builder nodes = ImmutableArray.CreateBuilder<TemplateNode>();
        StringBuilder literal = new();
        int literalStart = 0;
        int i = 0;
        while (i < template.Length)
        {
            char c = template[i];
            if (c is not ('{' or '}'))
            {
                literal.Append(c);
                i++;
            }
            else if (i + 1 < template.Length && template[i + 1] == c)
            {
                literal.Append(c);
                i += 2;
            }
            else if (c == '}')
            {
                return Fail("'}' closes no hole; write '}}' for a brace in the text", i, 1);
            }
            else
            {
                int close = template.IndexOf('}', i);
                if (close < 0)
                {
                    return Fail("'{' has no matching '}'; close the hole, or write '{{' for a brace in the text", i, template.Length - i);
                }

                Flush(nodes, literal, literalStart, i);
                if (ParseHole(template, i, close, out TemplateError? error) is not { } hole)
                {
                    return TemplateSyntax.Failed(error!);
                }

                nodes.Add(hole);
                i = literalStart = close + 1;
            }
        }

        Flush(nodes, literal, literalStart, i);
        return new TemplateSyntax(nodes.ToImmutable(), Error: null);
    }

    private static HoleNode? ParseHole(string template, int open, int close, out TemplateError? error)
    {
        int colon = template.IndexOf(':', open, close - open);
        int start = open + 1;
        int end = colon < 0 ? close : colon;
        while (start < end && template[start] == ' ')
        {
            start++;
        }

        while (end > start && template[end - 1] == ' ')
        {
            end--;
        }

        if (end > start && template[start] == '@')
        {
            // C# escapes a keyword so; the member's name has no '@'.
            start++;
        }

        TextSpan span = TextSpan.FromBounds(open, close + 1);
        string name = template.Substring(start, end - start);
        error = null;
        if (name.Length == 0)
        {
            error = new TemplateError("a hole names a member: write for example '{Title}'", span);
        }
        else if (name.IndexOf(',') >= 0)
        {
            error = new TemplateError($"'{name}' has an alignment, which a text on a card has no use for; write the member's name alone", span);
        }
        else if (!TemplateName.IsValid(name))
        {
            error = new TemplateError($"'{name}' is not a member name; a hole is '{{Member}}' or '{{Member:format}}', and members may be dotted", span);
        }
        else if (colon >= 0 && colon + 1 == close)
        {
            error = new TemplateError($"the format of '{name}' is empty; write one after the colon, or leave the colon out", span);
        }
        else if (colon >= 0 && template.IndexOf('{', colon, close - colon) >= 0)
        {
            error = new TemplateError($"the format of '{name}' has a brace in it, which a format cannot have", span);
        }

        return error is null
            ? new HoleNode(name, TextSpan.FromBounds(start, end), colon < 0 ? null : template.Substring(colon + 1, close - colon - 1), span)
            : null;
    }

    private static TemplateSyntax Fail(string message, int start, int length) =>
        TemplateSyntax.Failed(new TemplateError(message, new TextSpan(start, length)));

    private static void Flush(ImmutableArray<TemplateNode>.Builder nodes, StringBuilder literal, int start, int end)
    {
        if (literal.Length > 0)
        {
            nodes.Add(new LiteralNode(literal.ToString(), TextSpan.FromBounds(start, end)));
            literal.Clear();
        }
    }
}
