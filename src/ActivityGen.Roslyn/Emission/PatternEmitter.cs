using System.Globalization;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Emission;

/// <summary>Emits the fields that hold patterns.</summary>
internal static class PatternEmitter
{
    internal static void Emit(SourceWriter source, PatternEntrySpec entry)
    {
        source.Line($"internal static readonly ag::TemplatePattern {entry.Name} = new(");
        source.Indent();
        source.Line($"{Literals.CSharp(entry.Pattern.Template)},");
        source.Line($"ag::TemplateForm.{entry.Pattern.Form},");

        // A collection expression, since C# 12 knows no span behind params.
        source.Line("[");
        source.Indent();
        int hole = 0;
        foreach (PartSpec part in entry.Pattern.Parts)
        {
            source.Line(Part(part, entry, ref hole) + ",");
        }

        source.Unindent();
        source.Line("]);");
        source.Unindent();
    }

    private static string Part(PartSpec part, PatternEntrySpec entry, ref int hole)
    {
        switch (part)
        {
            case LiteralPart literal:
                return $"ag::TemplatePart.Literal({Literals.CSharp(literal.Text)})";
            case HolePart text:
                return $"ag::TemplatePart.Hole({Hole(text.Hole, entry.Slots[hole++])})";
            default:
                ExpressionPart expression = (ExpressionPart)part;
                List<string> variables = [];
                foreach (VariableSpec variable in expression.Variables)
                {
                    variables.Add($"new ag::TemplateVariable({Literals.CSharp(variable.Name)}, {Hole(variable.Hole, entry.Slots[hole++])})");
                }

                return $"ag::TemplatePart.Expression({Literals.CSharp(Operator(expression.Operator))}, [{string.Join(", ", variables)}])";
        }
    }

    private static string Hole(HoleSpec hole, int slot)
    {
        string canBeNull = hole.Access.CanBeNull ? "true" : "false";
        if (slot < 0)
        {
            return $"ag::TemplateHole.Ignored({canBeNull})";
        }

        string type = hole.Form switch
        {
            HoleForm.Formattable => $"Of<{hole.Type.Name}>",
            HoleForm.Enum => $"Enum<{hole.Type.Name}>",
            _ => hole.Form.ToString(),
        };
        string format = hole.IsFormatted ? ", " + Literals.CSharp(hole.Format!) : string.Empty;
        return $"ag::TemplateHole.{type}({slot.ToString(CultureInfo.InvariantCulture)}, {canBeNull}{format})";
    }

    private static string Operator(UriTemplateOperator @operator) => @operator.AllowsReserved && @operator.First.Length == 0 ? "+" : @operator.First;
}
