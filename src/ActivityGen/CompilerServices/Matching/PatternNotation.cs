using System.Text;

namespace ActivityGen.CompilerServices;

/// <summary>Reads a template's notation, which the compiler has checked: a line of source says as much as a list of parts.</summary>
internal static class PatternNotation
{
    /// <summary>Reads the parts of a template.</summary>
    /// <exception cref="ArgumentException">It is not well-formed, or does not have as many variables as there are holes.</exception>
    internal static TemplatePart[] Read(TemplateForm form, string template, ReadOnlySpan<TemplateHole> holes)
    {
        ArgumentNullException.ThrowIfNull(template);
        List<TemplatePart> parts = [];
        StringBuilder literal = new();
        int hole = 0;
        int i = 0;
        while (i < template.Length)
        {
            char c = template[i++];
            if (c is not ('{' or '}'))
            {
                literal.Append(c);
            }
            else if (i < template.Length && template[i] == c)
            {
                literal.Append(c);
                i++;
            }
            else
            {
                int end = c == '{' ? template.IndexOf('}', i) : -1;
                if (end < 0)
                {
                    throw Malformed(template);
                }

                Flush(parts, literal);
                parts.Add(form == TemplateForm.Text ? TemplatePart.Hole(Next(template, holes, ref hole)) : Expression(template, template[i..end], holes, ref hole));
                i = end + 1;
            }
        }

        Flush(parts, literal);
        return hole == holes.Length ? [.. parts] : throw Malformed(template);
    }

    private static void Flush(List<TemplatePart> parts, StringBuilder literal)
    {
        if (literal.Length > 0)
        {
            parts.Add(TemplatePart.Literal(literal.ToString()));
            literal.Clear();
        }
    }

    private static TemplatePart Expression(string template, string expression, ReadOnlySpan<TemplateHole> holes, ref int hole)
    {
        int start = expression.Length > 0 && ExpansionOperator.Find(expression[..1]) is not null ? 1 : 0;
        string[] names = expression[start..].Split(',');
        TemplateVariable[] variables = new TemplateVariable[names.Length];
        for (int i = 0; i < names.Length; i++)
        {
            variables[i] = new TemplateVariable(names[i], Next(template, holes, ref hole));
        }

        return TemplatePart.Expression(expression[..start], variables);
    }

    private static TemplateHole Next(string template, ReadOnlySpan<TemplateHole> holes, ref int hole) =>
        hole < holes.Length ? holes[hole++] : throw Malformed(template);

    private static ArgumentException Malformed(string template) => new($"'{template}' is no template, or has other variables than it has holes.", nameof(template));
}
