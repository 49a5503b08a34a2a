using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ActivityGen.Roslyn.Specs;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Parsing.Templates;

/// <summary>Parses RFC 6570 templates of levels 1 to 3.</summary>
internal static class UriTemplateParser
{
    /// <summary>Parses a template.</summary>
    /// <param name="template">The template.</param>
    /// <param name="literalsAreVerbatim">
    /// Whether literals may be anything and stay as they are (an id need not be a URL), rather than what a URL can have, percent-encoded where it must be.
    /// </param>
    internal static TemplateSyntax Parse(string template, bool literalsAreVerbatim)
    {
        ImmutableArray<TemplateNode>.Builder nodes = ImmutableArray.CreateBuilder<TemplateNode>();
        int i = 0;
        while (i < template.Length)
        {
            if (template[i] == '{')
            {
                int close = template.IndexOf('}', i);
                int nested = template.IndexOf('{', i + 1);
                if (close < 0 || (nested >= 0 && nested < close))
                {
                    return Fail("'{' has no matching '}'; close the expression " + Brace(literalsAreVerbatim, "%7B"), i, (close < 0 ? template.Length : nested) - i);
                }

                if (ParseExpression(template, i, close, out TemplateError? error) is not { } expression)
                {
                    return TemplateSyntax.Failed(error!);
                }

                nodes.Add(expression);
                i = close + 1;
                continue;
            }

            int end = template.IndexOfAny(['{', '}'], i);
            if (end < 0)
            {
                end = template.Length;
            }
            else if (template[end] == '}')
            {
                return Fail("'}' closes no expression; remove it " + Brace(literalsAreVerbatim, "%7D"), end, 1);
            }

            string text = template.Substring(i, end - i);
            if (!literalsAreVerbatim)
            {
                if (UriLiteral.TryEncode(text, out string encoded, out int badIndex, out string? reason))
                {
                    text = encoded;
                }
                else
                {
                    return Fail(reason!, i + badIndex, 1);
                }
            }

            nodes.Add(new LiteralNode(text, TextSpan.FromBounds(i, end)));
            i = end;
        }

        return new TemplateSyntax(nodes.ToImmutable(), Error: null);
    }

    private static ExpressionNode? ParseExpression(string template, int open, int close, out TemplateError? error)
    {
        TextSpan span = TextSpan.FromBounds(open, close + 1);
        if (close == open + 1)
        {
            error = new TemplateError("an expression names a member: write for example '{Slug}'", span);
            return null;
        }

        int start = open + 1;
        UriTemplateOperator @operator = UriTemplateOperator.Simple;
        if (OperatorOf(template[start]) is { } found)
        {
            @operator = found;
            start++;
        }
        else if ("=,!@|".IndexOf(template[start]) >= 0)
        {
            error = new TemplateError($"'{template[start]}' is an operator that RFC 6570 reserves for later; use one of + # . / ; ? & or none", span);
            return null;
        }

        ImmutableArray<VariableNode>.Builder variables = ImmutableArray.CreateBuilder<VariableNode>();
        while (true)
        {
            int comma = template.IndexOf(',', start, close - start);
            int end = comma < 0 ? close : comma;
            error = ParseVariable(template, start, end, span, variables);
            if (error is not null)
            {
                return null;
            }

            if (comma < 0)
            {
                return new ExpressionNode(@operator, variables.ToImmutable(), span);
            }

            start = comma + 1;
        }
    }

    private static TemplateError? ParseVariable(string template, int start, int end, TextSpan expression, ImmutableArray<VariableNode>.Builder variables)
    {
        string written = template.Substring(start, end - start);
        if (written.Length == 0)
        {
            return new TemplateError("a name is missing in the expression; write for example '{Slug}' or '{?Page,Lang}'", expression);
        }

        if (written[written.Length - 1] == '*')
        {
            return new TemplateError($"'{written}' explodes a list, which is level 4 of RFC 6570; an id or a URL of an activity takes levels 1 to 3: name a member with a single value", expression);
        }

        if (written.IndexOf(':') >= 0)
        {
            return new TemplateError($"'{written}' has a colon: that cuts a value to a prefix, which is level 4 of RFC 6570 and cannot be read back, and formats are for texts only; name a member that has the text alone", expression);
        }

        string name = Decode(written);
        if (!TemplateName.IsValid(name))
        {
            return new TemplateError($"'{written}' is not a member name; an expression is an operator (+ # . / ; ? & or none) and names with commas between", expression);
        }

        variables.Add(new VariableNode(name, UriLiteral.EncodeName(written), TextSpan.FromBounds(start, end)));
        return null;
    }

    private static UriTemplateOperator? OperatorOf(char c) => c switch
    {
        '+' => UriTemplateOperator.Reserved,
        '#' => UriTemplateOperator.Fragment,
        '.' => UriTemplateOperator.Label,
        '/' => UriTemplateOperator.Path,
        ';' => UriTemplateOperator.Parameter,
        '?' => UriTemplateOperator.Query,
        '&' => UriTemplateOperator.Continuation,
        _ => null,
    };

    /// <summary>Decodes the percent-encoded characters that RFC 6570 allows in names, so that a name can be any C# identifier.</summary>
    private static string Decode(string name)
    {
        if (name.IndexOf('%') < 0)
        {
            return name;
        }

        List<byte> bytes = [];
        int i = 0;
        while (i < name.Length)
        {
            if (name[i] == '%')
            {
                if (i + 2 >= name.Length || !byte.TryParse(name.Substring(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out byte value))
                {
                    return name;
                }

                bytes.Add(value);
                i += 3;
            }
            else
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(name.Substring(i, 1)));
                i++;
            }
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static string Brace(bool literalsAreVerbatim, string escape) => literalsAreVerbatim
        ? "(a brace of its own cannot stand in this template: put it into a member)"
        : $"(a URL cannot have a brace: write {escape} for one)";

    private static TemplateSyntax Fail(string message, int start, int length) =>
        TemplateSyntax.Failed(new TemplateError(message, new TextSpan(start, length)));
}
