using System.Collections.Concurrent;
using ActivityGen.Roslyn.Parsing.Options;
using ActivityGen.Roslyn.Specs;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>The types that the parser compares with, looked up once a compilation.</summary>
internal sealed class KnownSymbols
{
    private KnownSymbols(Compilation compilation, INamedTypeSymbol userActivityAttribute, AdditionalFileSet files, RuleOptionsReader options)
    {
        Options = options;
        Files = files;
        Compilation = compilation;
        UserActivityAttribute = userActivityAttribute;
        VisualElementsAttribute = compilation.GetTypeByMetadataName("ActivityGen.VisualElementsAttribute");
        AttributionAttribute = compilation.GetTypeByMetadataName("ActivityGen.AttributionAttribute");
        DefaultsAttribute = compilation.GetTypeByMetadataName("ActivityGen.UserActivityDefaultsAttribute");
        MapToAttribute = compilation.GetTypeByMetadataName("ActivityGen.MapToAttribute");
        VisualInfo = compilation.GetTypeByMetadataName("ActivityGen.VisualInfo");
        ImageInfo = compilation.GetTypeByMetadataName("ActivityGen.ImageInfo");
        HistoryItem = compilation.GetTypeByMetadataName("ActivityGen.ActivityHistoryItem");
        Uri = compilation.GetTypeByMetadataName("System.Uri");
        TimeZoneInfo = compilation.GetTypeByMetadataName("System.TimeZoneInfo");
        JsonElement = compilation.GetTypeByMetadataName("System.Text.Json.JsonElement");
        JsonNode = compilation.GetTypeByMetadataName("System.Text.Json.Nodes.JsonNode");
        Guid = compilation.GetTypeByMetadataName("System.Guid");
        DateTimeOffset = compilation.GetTypeByMetadataName("System.DateTimeOffset");
        DateOnly = compilation.GetTypeByMetadataName("System.DateOnly");
        TimeOnly = compilation.GetTypeByMetadataName("System.TimeOnly");
        TimeSpan = compilation.GetTypeByMetadataName("System.TimeSpan");
        SpanFormattable = compilation.GetTypeByMetadataName("System.ISpanFormattable");
        SpanParsable = compilation.GetTypeByMetadataName("System.ISpanParsable`1");
    }

    internal Compilation Compilation { get; }

    /// <summary>Gets whether the patterns seen so far are uniquely decodable: the types of a project have texts alike, and a search is long.</summary>
    internal ConcurrentDictionary<PatternSpec, bool> Uniqueness { get; } = new();

    /// <summary>Gets the files beside the source that activities may name.</summary>
    internal AdditionalFileSet Files { get; }

    /// <summary>Gets the project's options for rules; the defaults in the generator, which reports nothing.</summary>
    internal RuleOptionsReader Options { get; }

    internal INamedTypeSymbol UserActivityAttribute { get; }

    internal INamedTypeSymbol? VisualElementsAttribute { get; }

    internal INamedTypeSymbol? AttributionAttribute { get; }

    internal INamedTypeSymbol? DefaultsAttribute { get; }

    internal INamedTypeSymbol? MapToAttribute { get; }

    internal INamedTypeSymbol? VisualInfo { get; }

    internal INamedTypeSymbol? ImageInfo { get; }

    internal INamedTypeSymbol? HistoryItem { get; }

    internal INamedTypeSymbol? Uri { get; }

    internal INamedTypeSymbol? TimeZoneInfo { get; }

    internal INamedTypeSymbol? JsonElement { get; }

    internal INamedTypeSymbol? JsonNode { get; }

    internal INamedTypeSymbol? Guid { get; }

    internal INamedTypeSymbol? DateTimeOffset { get; }

    internal INamedTypeSymbol? DateOnly { get; }

    internal INamedTypeSymbol? TimeOnly { get; }

    internal INamedTypeSymbol? TimeSpan { get; }

    internal INamedTypeSymbol? SpanFormattable { get; }

    internal INamedTypeSymbol? SpanParsable { get; }

    /// <summary>Looks the types up; null where the compilation does not reference the runtime library.</summary>
    internal static KnownSymbols? TryCreate(Compilation compilation, AdditionalFileSet? files = null, RuleOptionsReader? options = null) =>
        compilation.GetTypeByMetadataName("ActivityGen.UserActivityAttribute") is { } attribute
            ? new KnownSymbols(compilation, attribute, files ?? AdditionalFileSet.Empty, options ?? RuleOptionsReader.Defaults)
            : null;

    /// <summary>Finds an attribute on a symbol.</summary>
    internal static AttributeData? Find(ISymbol symbol, INamedTypeSymbol? attribute)
    {
        foreach (AttributeData data in symbol.GetAttributes())
        {
            if (attribute is not null && SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute))
            {
                return data;
            }
        }

        return null;
    }
}
