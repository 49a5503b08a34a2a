using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Parsing.Patterns;

/// <summary>Tells without any search that a template is unique: reading it from left to right, one look always says what comes next.</summary>
/// <remarks>Nearly all templates are so. It says yes only where it is sure.</remarks>
internal static class DirectReading
{
    internal static bool IsCertain(PatternSpec pattern) =>
        pattern.Form == PatternForm.Text ? HasOneHole(pattern.Parts) : IsCertain(pattern.Parts);

    private static bool HasOneHole(EquatableArray<PartSpec> parts)
    {
        int holes = 0;
        foreach (PartSpec part in parts)
        {
            holes += part is LiteralPart ? 0 : 1;
        }

        return holes <= 1;
    }

    private static bool IsCertain(EquatableArray<PartSpec> parts)
    {
        List<string?> following = [];
        for (int i = 0; i < parts.Count; i++)
        {
            if (parts[i] is LiteralPart)
            {
                continue;
            }

            if (parts[i] is not ExpressionPart expression)
            {
                return false;
            }

            if (expression.Operator.AllowsReserved)
            {
                // Nothing in it is recovered, and nothing stands behind it that would be.
                return i == parts.Count - 1;
            }

            bool isBare = expression.Operator.First.Length == 0 && expression.Variables.Count == 1;
            for (int k = 0; k < expression.Variables.Count; k++)
            {
                // What follows a value must end it, whether or not anything of the expression stands before.
                if (!Ends(parts, i, k, following)
                    || (expression.Variables[k].Hole.Access.CanBeNull && !isBare && !IsTold(parts, i, k, expression, following)))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool Ends(EquatableArray<PartSpec> parts, int part, int variable, List<string?> following)
    {
        following.Clear();
        PatternHeads.Collect(parts, part, variable + 1, isWritten: true, following);
        return PatternHeads.EndsWithRun(following) && !(parts[part] is ExpressionPart { Operator: { IsNamed: true, IfEmpty.Length: 0 } } && CanBeginValue(following));
    }

    /// <summary>Gets a value indicating whether the <c>=</c> that an empty path parameter lacks may come from what follows.</summary>
    private static bool CanBeginValue(List<string?> following)
    {
        foreach (string? head in following)
        {
            if (head is { Length: > 0 } && head[0] == '=')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets a value indicating whether the next characters tell that an optional variable is there, or is not.</summary>
    private static bool IsTold(EquatableArray<PartSpec> parts, int part, int variable, ExpressionPart expression, List<string?> following) =>
        IsTold(parts, part, variable, PatternHeads.StartOf(expression, variable, isWritten: false), isWritten: false, following)
        && (variable == 0 || IsTold(parts, part, variable, PatternHeads.StartOf(expression, variable, isWritten: true), isWritten: true, following));

    private static bool IsTold(EquatableArray<PartSpec> parts, int part, int variable, string start, bool isWritten, List<string?> following)
    {
        following.Clear();
        PatternHeads.Collect(parts, part, variable + 1, isWritten, following);
        foreach (string? other in following)
        {
            if (other is null || start.Length == 0 || (other.Length > 0 && StartAlike(start, other)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool StartAlike(string left, string right) =>
        string.CompareOrdinal(left, 0, right, 0, Math.Min(left.Length, right.Length)) == 0;
}
