using ActivityGen.Contract;
using ActivityGen.Roslyn.Specs;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>AG0107 and AG0214: optional properties that another one asks for.</summary>
internal static class CompanionCheck
{
    internal static void Check(PropertySource?[] sources, List<PropertySpec> properties, SourceResolver resolver, INamedTypeSymbol type, SourceLocations locations, FindingBag findings)
    {
        foreach (PropertySpec property in properties)
        {
            if (property.Property == ActivityProperty.ActivationUrl
                && WrittenScheme.Of(property.Value) is { } scheme
                && !ParsedUrl.IsWeb(scheme.AsSpan())
                && IsAbsent(ActivityProperty.FallbackUrl))
            {
                findings.Add(RuleCatalog.FallbackUrlMissing, locations.Identifier, PropertyContract.Of(ActivityProperty.FallbackUrl), Names.Display(type), scheme);
            }
            else if (property.Property == ActivityProperty.IconUrl && AlternateTextPlace() is { } place)
            {
                findings.Add(RuleCatalog.AlternateTextMissing, place, PropertyContract.Of(ActivityProperty.AlternateText), Names.Display(type));
            }
        }

        bool IsAbsent(ActivityProperty property) => sources[(int)property] is null && !resolver.Refused[(int)property];

        // An empty text is left out of the body.
        Location? AlternateTextPlace() => sources[(int)ActivityProperty.AlternateText] is { Member: null, Constant.Value: "" } empty
            ? locations.OfArgument(empty.Attribute!, empty.Argument!)
            : IsAbsent(ActivityProperty.AlternateText) ? locations.Identifier : null;
    }
}
