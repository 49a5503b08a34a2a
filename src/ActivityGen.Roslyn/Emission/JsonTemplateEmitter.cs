using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Emission;

/// <summary>Emits a JSON template as calls on a run-time JSON writer.</summary>
internal static class JsonTemplateEmitter
{
    private const string Values = "ag::ActivityValues";

    internal static void Emit(PartEmitter parts, JsonTemplateSpec template)
    {
        foreach (JsonPartSpec part in template.Parts)
        {
            switch (part)
            {
                case JsonLiteralPart literal:
                    parts.Raw(literal.Json);
                    break;
                case JsonTextPart text:
                    parts.Hole(text.Hole);
                    break;
                case JsonValuePart value:
                    Value(parts, parts.Of(value.Access), value.Value);
                    break;
            }
        }
    }

    private static void Value(PartEmitter parts, string expression, JsonValueSpec value)
    {
        if (!value.CanBeNull)
        {
            Present(parts, expression, value);
            return;
        }

        if (OrNull(parts, expression, value) is { } statement)
        {
            parts.Statement(statement);
            return;
        }

        string local = parts.Local("value");
        parts.Open($"if ({expression} is {{ }} {local})");
        Present(parts, local, value);
        parts.Close();
        parts.Open("else");
        parts.Raw("null");
        parts.Close();
    }

    /// <summary>Gets the call that writes the value or null, where the writer has one.</summary>
    private static string? OrNull(PartEmitter parts, string expression, JsonValueSpec value)
    {
        string format = value.Format is null ? string.Empty : ", " + Literals.CSharp(value.Format);
        return value switch
        {
            { Form: JsonValueForm.Boolean } => $"{parts.Target}.BooleanOrNull({expression});",
            { Form: JsonValueForm.Number } when value.Type!.IsFrameworkStruct => $"{parts.Target}.NumberOrNull({expression});",
            { Form: JsonValueForm.Text, Hole: HoleForm.String } => $"{parts.Target}.StringOrNull({expression});",
            { Form: JsonValueForm.Text, Hole: HoleForm.Uri } => $"{parts.Target}.StringOrNull({expression}?.OriginalString);",
            { Form: JsonValueForm.Text, Hole: HoleForm.Enum } => $"{parts.Target}.StringOfEnumOrNull({expression}{format});",
            { Form: JsonValueForm.Text, Hole: HoleForm.Formattable } when value.Type!.IsFrameworkStruct => $"{parts.Target}.StringOfOrNull({expression}{format});",
            _ => null,
        };
    }

    private static void Present(PartEmitter parts, string expression, JsonValueSpec value)
    {
        switch (value.Form)
        {
            case JsonValueForm.Text:
                parts.Raw("\"");
                parts.Hole(new HoleSpec(new AccessSpec(expression, CanBeNull: false), value.Hole!.Value, value.Format, value.Type!));
                parts.Raw("\"");
                break;
            case JsonValueForm.Number:
                parts.Statement($"{parts.Target}.NumberOf({expression});");
                break;
            case JsonValueForm.Boolean:
                parts.Statement($"{parts.Target}.Boolean({expression});");
                break;
            case JsonValueForm.Json:
                parts.Statement($"{parts.Target}.JsonOrNull({Values}.Json({expression}));");
                break;
            case JsonValueForm.Array:
                Array(parts, expression, value.Element!);
                break;
        }
    }

    private static void Array(PartEmitter parts, string expression, JsonValueSpec element)
    {
        string start = parts.Local("start");
        string item = parts.Local("item");
        parts.Raw("[");
        parts.Statement($"int {start} = {parts.Target}.Position;");
        parts.Open($"foreach (var {item} in {Values}.Items({expression}))");
        parts.Open($"if ({parts.Target}.Position != {start})");
        parts.Raw(",");
        parts.Close();
        parts.Line();
        Value(parts, item, element);
        parts.Close();
        parts.Raw("]");
    }
}
