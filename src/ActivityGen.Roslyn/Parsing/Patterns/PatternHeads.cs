using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Parsing.Patterns;

/// <summary>What can follow at a place of a URL's or an id's template.</summary>
internal static class PatternHeads
{
    /// <summary>Gets the known beginnings of what can follow: empty for the end, null where a value follows, of which no beginning is known.</summary>
    /// <param name="parts">The template.</param>
    /// <param name="part">The part that follows.</param>
    /// <param name="variable">The variable of it that follows.</param>
    /// <param name="isWritten">Whether a variable of the same expression has been written.</param>
    /// <param name="heads">Takes the beginnings.</param>
    internal static void Collect(EquatableArray<PartSpec> parts, int part, int variable, bool isWritten, List<string?> heads)
    {
        for (; part < parts.Count; part++, variable = 0, isWritten = false)
        {
            if (parts[part] is LiteralPart literal)
            {
                heads.Add(literal.Text);
                return;
            }

            if (parts[part] is not ExpressionPart expression)
            {
                heads.Add(null);
                return;
            }

            for (; variable < expression.Variables.Count; variable++)
            {
                string start = StartOf(expression, variable, isWritten);
                heads.Add(start.Length == 0 ? null : start);
                if (!expression.Variables[variable].Hole.Access.CanBeNull)
                {
                    return;
                }
            }
        }

        heads.Add(string.Empty);
    }

    /// <summary>Gets what stands before a variable's value; of a path parameter without its <c>=</c>, which an empty value has not.</summary>
    internal static string StartOf(ExpressionPart expression, int variable, bool isWritten)
    {
        UriTemplateOperator @operator = expression.Operator;
        string lead = isWritten ? @operator.Separator : @operator.First;
        return @operator.IsNamed ? lead + expression.Variables[variable].Name + @operator.IfEmpty : lead;
    }

    /// <summary>Gets a value indicating whether a simple variable's value ends where the run of its characters ends.</summary>
    internal static bool EndsWithRun(List<string?> following)
    {
        foreach (string? head in following)
        {
            if (head is null || (head.Length > 0 && TextCharacters.IsInVariable(head[0])))
            {
                return false;
            }
        }

        return true;
    }
}
