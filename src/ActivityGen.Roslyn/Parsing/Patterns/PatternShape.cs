using System.Text;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Parsing.Patterns;

/// <summary>The part of a template that one look at a text decides: literals, and variables that end where the run of their characters ends.</summary>
internal static class PatternShape
{
    /// <summary>What stands for a variable; no literal of a URL or an id has braces.</summary>
    internal const string Variable = "{}";

    /// <summary>Gets the shape: the longest beginning that stands in every text of the template.</summary>
    internal static string Of(PatternSpec pattern) => Of(pattern, out _);

    /// <summary>Gets the shape, and whether it is that of the whole template.</summary>
    internal static string Of(PatternSpec pattern, out bool isWhole)
    {
        StringBuilder shape = new();
        isWhole = false;
        for (int i = 0; i < pattern.Parts.Count; i++)
        {
            if (pattern.Parts[i] is LiteralPart literal)
            {
                shape.Append(literal.Text);
            }
            else if (pattern.Parts[i] is not ExpressionPart expression || !Append(shape, pattern.Parts, i, expression))
            {
                return shape.ToString();
            }
        }

        isWhole = true;
        return shape.ToString();
    }

    private static bool Append(StringBuilder shape, EquatableArray<PartSpec> parts, int part, ExpressionPart expression)
    {
        UriTemplateOperator @operator = expression.Operator;
        bool isBare = @operator.First.Length == 0 && expression.Variables.Count == 1;
        List<string?> following = [];
        for (int i = 0; i < expression.Variables.Count; i++)
        {
            HoleSpec hole = expression.Variables[i].Hole;

            // A bare variable that is null is one that is empty; elsewhere null leaves out what stands before the value.
            if (@operator.AllowsReserved || (hole.Access.CanBeNull && !isBare))
            {
                return false;
            }

            shape.Append(PatternHeads.StartOf(expression, i, isWritten: i > 0));
            if (@operator.IsNamed && @operator.IfEmpty.Length == 0)
            {
                if (hole.Type.Shape == HoleShape.Any)
                {
                    return false;
                }

                shape.Append('=');
            }

            following.Clear();
            PatternHeads.Collect(parts, part, i + 1, isWritten: true, following);
            if (!PatternHeads.EndsWithRun(following))
            {
                return false;
            }

            shape.Append(Variable);
        }

        return true;
    }
}
