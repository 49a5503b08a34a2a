using ActivityGen.Contract;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Parsing.Patterns;

/// <summary>AG0303: an id or activationUrl template that cannot be read back, with the proof.</summary>
internal static class AmbiguousRule
{
    internal static void Check(PropertySource source, TemplateSpec value, SourceLocations locations, FindingBag findings)
    {
        PropertyContract property = source.Property;
        if (property.Property is ActivityProperty.AppActivityId or ActivityProperty.ActivationUrl
            && PatternBuilder.Build(property, value) is { } pattern
            && AmbiguitySearch.Find(pattern) is { } ambiguity)
        {
            findings.Add(
                RuleCatalog.TemplateNotUnique,
                locations.OfArgument(source.Attribute!, source.Argument!),
                property,
                property.Path,
                ambiguity.Left,
                ambiguity.Right,
                MessageText.Value(ambiguity.Text.AsSpan()),
                Advice(property, value, ambiguity.Cause));
        }
    }

    private static string Advice(PropertyContract property, TemplateSpec value, AmbiguityCause cause) => cause switch
    {
        AmbiguityCause.ReservedExpansion when value.Parts.Count == 1 => $"bind the member that has the whole text with [MapTo(ActivityProperty.{property.Property})] instead",
        AmbiguityCause.ReservedExpansion => "leave the '+' or '#' out: the variable is then percent-encoded as a whole, and can be decoded",
        AmbiguityCause.LetterCase => "put the variable into the path or the query, since letter case means nothing in a scheme and a host",
        _ => "put a separator between the variables that no value can contain, such as '/', and give optional ones their names, as '{?Page}' does",
    };
}
