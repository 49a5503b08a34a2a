using System.Text;
using ActivityGen.Roslyn.Parsing.Templates;
using ActivityGen.Roslyn.Specs;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.CodeFixes.Mending;

/// <summary>Puts between a template's variables what no value can contain; which of the ways works, the template's own analysis says.</summary>
internal static class SeparatorMending
{
    /// <summary>Gets the templates to try, the least changed first.</summary>
    internal static IEnumerable<string> Values(string template, bool isIdentifier)
    {
        TemplateSyntax syntax = UriTemplateParser.Parse(template, literalsAreVerbatim: isIdentifier);
        if (syntax.Error is not null)
        {
            yield break;
        }

        foreach (Way way in (Way[])[Way.Slash, Way.Hyphen, Way.SlashForAll, Way.Query])
        {
            string result = Write(template, syntax, way);
            if (result != template)
            {
                yield return result;
            }
        }
    }

    private static string Write(string template, TemplateSyntax syntax, Way way)
    {
        StringBuilder result = new(template);
        for (int i = syntax.Nodes.Length - 1; i >= 0; i--)
        {
            switch (syntax.Nodes[i])
            {
                case ExpressionNode second when second.Operator == UriTemplateOperator.Simple && way is Way.Slash or Way.Hyphen or Way.SlashForAll && i > 0 && syntax.Nodes[i - 1] is ExpressionNode:
                    result.Insert(second.Span.Start, way == Way.Hyphen ? '-' : '/');
                    break;
                case ExpressionNode second when second.Operator == UriTemplateOperator.Label && way == Way.SlashForAll && i > 0:
                    Replace(result, new TextSpan(second.Span.Start, 2), "/{");
                    break;
                case LiteralNode between when way == Way.SlashForAll && i > 0 && i + 1 < syntax.Nodes.Length && between.Text.IndexOf('/') < 0 && !between.Text.Any(char.IsLetterOrDigit):
                    Replace(result, between.Span, "/");
                    break;
                case ExpressionNode optional when optional.Operator == UriTemplateOperator.Path && way == Way.Query && i == syntax.Nodes.Length - 1:
                    Replace(result, new TextSpan(optional.Span.Start, 2), "{?");
                    break;
            }
        }

        return result.ToString();
    }

    private static void Replace(StringBuilder text, TextSpan span, string with) => text.Remove(span.Start, span.Length).Insert(span.Start, with);

    private enum Way
    {
        /// <summary>A slash between variables that nothing parts.</summary>
        Slash,

        /// <summary>A hyphen there, for values that have none, such as numbers.</summary>
        Hyphen,

        /// <summary>A slash also in place of what values can have too: <c>{A}-{B}</c>, <c>{A}{.B}</c>.</summary>
        SlashForAll,

        /// <summary>Names for segments that may be missing: <c>{?A,B}</c> for <c>{/A,B}</c>.</summary>
        Query,
    }
}
