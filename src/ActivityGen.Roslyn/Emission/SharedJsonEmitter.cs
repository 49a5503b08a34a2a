using ActivityGen.Contract;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Emission;

/// <summary>Emits JSON templates as methods, which the mapper calls and the body's writer does: once is enough to read and to compile.</summary>
internal static class SharedJsonEmitter
{
    private const string Activity = "activity";
    private const string Json = "json";

    internal static bool IsNeeded(ActivitySpec activity)
    {
        foreach (PropertySpec property in activity.Properties)
        {
            if (property.Value is JsonTemplateSpec)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Counts a template's own characters.</summary>
    internal static int LiteralLength(JsonTemplateSpec template)
    {
        int length = 0;
        foreach (JsonPartSpec part in template.Parts)
        {
            length += part is JsonLiteralPart literal ? literal.Json.Length : 0;
        }

        return length;
    }

    /// <summary>Gets the method that writes a property's JSON.</summary>
    internal static string Method(ActivityProperty property) => $"ActivityReader.Write{property}";

    /// <summary>Gets the statement that writes a property's JSON.</summary>
    internal static string Call(ActivityProperty property, string writer) => $"{Method(property)}(this, ref {writer});";

    internal static void Emit(SourceWriter source, ActivitySpec activity, bool isFirst)
    {
        foreach (PropertySpec property in activity.Properties)
        {
            if (property.Value is JsonTemplateSpec template)
            {
                if (!isFirst)
                {
                    source.Line();
                }

                isFirst = false;
                TypeDeclarationSpec self = activity.Type.Declarations[activity.Type.Declarations.Count - 1];
                source.Line($"internal static void Write{property.Property}(in {self.Name}{self.TypeParameters} {Activity}, ref ag::ActivityJsonWriter {Json})");
                source.Open();
                PartEmitter parts = new(source, Json, isJson: true, self: Activity);
                JsonTemplateEmitter.Emit(parts, template);
                parts.Flush();
                source.Close();
            }
        }
    }
}
