using System.Globalization;
using System.Text;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Emission;

/// <summary>Emits the fields that hold patterns.</summary>
internal static class PatternEmitter
{
    internal static void Emit(SourceWriter source, PatternEntrySpec entry)
    {
        StringBuilder notation = new();
        List<string> holes = [];
        foreach (PartSpec part in entry.Pattern.Parts)
        {
            Append(notation, holes, part, entry.Slots);
        }

        string template = notation.ToString();
        string asWritten = template == entry.Pattern.Template ? string.Empty : ", " + Literals.CSharp(entry.Pattern.Template);
        source.Line($"internal static readonly ag::TemplatePattern {entry.Name} =");
        source.Indent();

        // A collection expression, since C# 12 knows no span behind params.
        source.Line($"new(ag::TemplateForm.{entry.Pattern.Form}, {Literals.CSharp(template)}, [{string.Join(", ", holes)}]{asWritten});");
        source.Unindent();
    }

    private static void Append(StringBuilder notation, List<string> holes, PartSpec part, EquatableArray<int> slots)
    {
        switch (part)
        {
            case LiteralPart literal:
                notation.Append(literal.Text.Replace("{", "{{").Replace("}", "}}"));
                break;
            case HolePart text:
                notation.Append('{').Append(Name(text.Hole)).Append('}');
                holes.Add(Hole(text.Hole, slots[holes.Count]));
                break;
            default:
                ExpressionPart expression = (ExpressionPart)part;
                notation.Append('{').Append(Operator(expression.Operator));
                for (int i = 0; i < expression.Variables.Count; i++)
                {
                    notation.Append(i == 0 ? string.Empty : ",").Append(expression.Variables[i].Name);
                    holes.Add(Hole(expression.Variables[i].Hole, slots[holes.Count]));
                }

                notation.Append('}');
                break;
        }
    }

    /// <summary>Gets what stands in a text's hole, for people: the run-time library counts holes.</summary>
    private static string Name(HoleSpec hole)
    {
        string expression = hole.Access.Expression;
        return expression.StartsWith("this.", StringComparison.Ordinal) ? expression.Substring(5).Replace("?", "").Replace("!", "").Replace("@", "") : string.Empty;
    }

    private static string Hole(HoleSpec hole, int slot)
    {
        string canBeNull = hole.Access.CanBeNull ? "canBeNull: true" : string.Empty;
        if (slot < 0)
        {
            return $"ag::TemplateHole.Ignored({canBeNull})";
        }

        canBeNull = canBeNull.Length > 0 ? ", " + canBeNull : string.Empty;

        string type = hole.Form switch
        {
            HoleForm.Formattable => $"Of<{hole.Type.Name}>",
            HoleForm.Enum => $"Enum<{hole.Type.Name}>",
            _ => hole.Form.ToString(),
        };
        string format = hole.IsFormatted ? ", format: " + Literals.CSharp(hole.Format!) : string.Empty;
        return $"ag::TemplateHole.{type}({slot.ToString(CultureInfo.InvariantCulture)}{canBeNull}{format})";
    }

    private static string Operator(UriTemplateOperator @operator) => @operator.AllowsReserved && @operator.First.Length == 0 ? "+" : @operator.First;
}
