using ActivityGen.Contract;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Parsing.Patterns;

/// <summary>Makes patterns of templates: what reads them back, and what tells whether they can be read back, starts from here.</summary>
internal static class PatternBuilder
{
    /// <summary>Makes the pattern of a property's template or constant; null where the value is neither.</summary>
    internal static PatternSpec? Build(PropertyContract property, ValueSpec value)
    {
        // An origin is a URL: its host is compared as every host is.
        PatternForm form = property.Form switch
        {
            PropertyForm.Url or PropertyForm.Origin => PatternForm.Url,
            PropertyForm.Identifier => PatternForm.Identifier,
            _ => PatternForm.Text,
        };
        return value switch
        {
            TemplateSpec template => Build(form, template.Parts),
            TextConstantSpec constant => Build(form, new EquatableArray<PartSpec>([new LiteralPart(constant.Text)])),
            _ => null,
        };
    }

    /// <summary>Makes the pattern of a text that is no property's: a string inside JSON.</summary>
    internal static PatternSpec BuildText(EquatableArray<PartSpec> parts) => Build(PatternForm.Text, parts);

    private static PatternSpec Build(PatternForm form, EquatableArray<PartSpec> parts)
    {
        EquatableArray<PartSpec> written = parts;
        parts = ConstantHoles.Fold(parts);
        List<bool> recovered = [];
        List<UrlPlaces> ofValues = [];
        UrlPlaces places = UrlPlaces.Scheme;
        foreach (PartSpec part in parts)
        {
            switch (part)
            {
                case LiteralPart literal:
                    places = UrlTracker.Behind(places, literal.Text);
                    break;
                case HolePart hole:
                    recovered.Add(IsInstance(hole.Hole) && ReadableFormat.KeepsValue(hole.Hole));
                    break;
                case ExpressionPart expression:
                    ofValues.Clear();
                    places = UrlTracker.Behind(places, expression, ofValues);
                    for (int i = 0; i < expression.Variables.Count; i++)
                    {
                        bool isFixed = form == PatternForm.Url && UrlTracker.CanBeHost(ofValues[i]);
                        recovered.Add(!expression.Operator.AllowsReserved && !isFixed && IsInstance(expression.Variables[i].Hole));
                    }

                    break;
            }
        }

        return new PatternSpec(
            TemplateText.Of(form, written),
            form,
            form == PatternForm.Url ? UrlLiteral.Normalize(parts) : parts,
            new EquatableArray<bool>(recovered.ToArray()));
    }

    /// <summary>Gets a value indicating whether a hole's value is the activity's own; a static member's only the run knows.</summary>
    internal static bool IsInstance(HoleSpec hole) => hole.Access.Expression.StartsWith("this.", StringComparison.Ordinal);
}
