using System.Text;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Parsing.Patterns;

/// <summary>Writes a template's parts as the template that they came from.</summary>
internal static class TemplateText
{
    internal static string Of(PatternForm form, EquatableArray<PartSpec> parts)
    {
        StringBuilder result = new();
        foreach (PartSpec part in parts)
        {
            switch (part)
            {
                case LiteralPart literal:
                    result.Append(form == PatternForm.Text ? literal.Text.Replace("{", "{{").Replace("}", "}}") : literal.Text);
                    break;
                case HolePart { Hole: var hole }:
                    result.Append('{').Append(NameOf(hole)).Append(hole.IsFormatted ? ":" + hole.Format : string.Empty).Append('}');
                    break;
                case ExpressionPart expression:
                    Append(result, expression);
                    break;
            }
        }

        return result.ToString();
    }

    /// <summary>Gets a member's name as templates have it.</summary>
    internal static string NameOf(HoleSpec hole)
    {
        string name = hole.Access.Expression.Replace("?.", ".").Replace("@", string.Empty);
        return name.StartsWith("this.", StringComparison.Ordinal) ? name.Substring("this.".Length) : name.Substring(name.LastIndexOf('.') + 1);
    }

    private static void Append(StringBuilder result, ExpressionPart expression)
    {
        // The operators differ in what they begin with, but for the two that begin with nothing.
        string sign = expression.Operator.First.Length == 0 && expression.Operator.AllowsReserved ? "+" : expression.Operator.First;
        result.Append('{').Append(sign);
        for (int i = 0; i < expression.Variables.Count; i++)
        {
            result.Append(i > 0 ? "," : string.Empty).Append(NameOf(expression.Variables[i].Hole));
        }

        result.Append('}');
    }
}
