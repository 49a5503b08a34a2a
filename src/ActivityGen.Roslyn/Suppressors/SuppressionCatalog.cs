using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Suppressors;

/// <summary>The warnings of other analyzers that are noise on annotated types, in the order of their ids; each has a page under docs/rules.</summary>
internal static class SuppressionCatalog
{
    internal static readonly SuppressionDescriptor UrlTemplate = new(
        "AGS0001",
        "CA2243",
        "The argument is a URL template, which ActivityGen parses and judges as what it expands to (AG0201, AG0301)");

    internal static readonly SuppressionDescriptor UrlProperty = new(
        "AGS0002",
        "CA1056",
        "ActivityGen judges the URL that the property holds (AG0201), and sends it as it was written, which System.Uri would not keep");

    internal static readonly SuppressionDescriptor UrlParameter = new(
        "AGS0003",
        "CA1054",
        "The parameter fills a property whose URL ActivityGen judges (AG0201) and sends as it was written, which System.Uri would not keep");

    internal static readonly SuppressionDescriptor CollectionSetter = new(
        "AGS0004",
        "CA2227",
        "Generated code sets the property when the activity is read back; without the setter it would be lost");

    internal static readonly SuppressionDescriptor KeyAndGetKey = new(
        "AGS0005",
        "CA1721",
        "The method GetKey is generated and cannot be named otherwise");
}
