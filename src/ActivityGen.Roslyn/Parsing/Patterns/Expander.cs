using System.Text;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Parsing.Patterns;

/// <summary>Expands a template with values, as the generated code does at run time.</summary>
internal static class Expander
{
    /// <summary>Expands a template.</summary>
    /// <param name="pattern">The template.</param>
    /// <param name="holes">Its holes.</param>
    /// <param name="values">The text of each hole's value, null for null.</param>
    internal static string Expand(PatternSpec pattern, List<PatternHole> holes, string?[] values)
    {
        StringBuilder result = new();
        int index = 0;
        foreach (PartSpec part in pattern.Parts)
        {
            switch (part)
            {
                case LiteralPart literal:
                    result.Append(literal.Text);
                    break;
                case HolePart:
                    result.Append(values[index++]);
                    break;
                case ExpressionPart expression:
                    Expand(result, expression, holes, values, ref index);
                    break;
            }
        }

        return result.ToString();
    }

    private static void Expand(StringBuilder result, ExpressionPart expression, List<PatternHole> holes, string?[] values, ref int index)
    {
        UriTemplateOperator @operator = expression.Operator;
        string lead = @operator.First;
        foreach (VariableSpec variable in expression.Variables)
        {
            int i = index++;
            if (values[i] is not { } value)
            {
                continue;
            }

            result.Append(lead);
            lead = @operator.Separator;
            if (@operator.IsNamed)
            {
                result.Append(variable.Name).Append(value.Length > 0 ? "=" : @operator.IfEmpty);
            }

            result.Append(ValueText.Encode(value, holes[i].Encoding));
        }
    }
}
