using System.Collections.Concurrent;
using ActivityGen.Roslyn.Parsing.Options;
using ActivityGen.Roslyn.Specs;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>The types that the parser compares with, each looked up once a compilation, when it is asked for: most documents need none.</summary>
internal sealed class KnownSymbols
{
    /// <summary>What stands for a type that was looked for and is not there.</summary>
    private static readonly object Missing = new();

    private object? _visualElementsAttribute;
    private object? _attributionAttribute;
    private object? _defaultsAttribute;
    private object? _mapToAttribute;
    private object? _visualInfo;
    private object? _imageInfo;
    private object? _historyItem;
    private object? _uri;
    private object? _timeZoneInfo;
    private object? _jsonElement;
    private object? _jsonNode;
    private object? _guid;
    private object? _dateTimeOffset;
    private object? _dateOnly;
    private object? _timeOnly;
    private object? _timeSpan;
    private object? _spanFormattable;
    private object? _spanParsable;
    private object? _hasGraph;

    private KnownSymbols(Compilation compilation, INamedTypeSymbol userActivityAttribute, AdditionalFileSet files, RuleOptionsReader options)
    {
        Options = options;
        Files = files;
        Compilation = compilation;
        UserActivityAttribute = userActivityAttribute;
    }

    internal Compilation Compilation { get; }

    /// <summary>Gets whether the patterns seen so far are uniquely decodable: the types of a project have texts alike, and a search is long.</summary>
    internal ConcurrentDictionary<PatternSpec, bool> Uniqueness { get; } = new();

    /// <summary>Gets the files beside the source that activities may name.</summary>
    internal AdditionalFileSet Files { get; }

    /// <summary>Gets the project's options for rules; the defaults in the generator, which reports nothing.</summary>
    internal RuleOptionsReader Options { get; }

    internal INamedTypeSymbol UserActivityAttribute { get; }

    internal INamedTypeSymbol? VisualElementsAttribute => Get(ref _visualElementsAttribute, "ActivityGen.VisualElementsAttribute");

    internal INamedTypeSymbol? AttributionAttribute => Get(ref _attributionAttribute, "ActivityGen.AttributionAttribute");

    internal INamedTypeSymbol? DefaultsAttribute => Get(ref _defaultsAttribute, "ActivityGen.UserActivityDefaultsAttribute");

    internal INamedTypeSymbol? MapToAttribute => Get(ref _mapToAttribute, "ActivityGen.MapToAttribute");

    internal INamedTypeSymbol? VisualInfo => Get(ref _visualInfo, "ActivityGen.VisualInfo");

    internal INamedTypeSymbol? ImageInfo => Get(ref _imageInfo, "ActivityGen.ImageInfo");

    internal INamedTypeSymbol? HistoryItem => Get(ref _historyItem, "ActivityGen.ActivityHistoryItem");

    internal INamedTypeSymbol? Uri => Get(ref _uri, "System.Uri");

    internal INamedTypeSymbol? TimeZoneInfo => Get(ref _timeZoneInfo, "System.TimeZoneInfo");

    internal INamedTypeSymbol? JsonElement => Get(ref _jsonElement, "System.Text.Json.JsonElement");

    internal INamedTypeSymbol? JsonNode => Get(ref _jsonNode, "System.Text.Json.Nodes.JsonNode");

    internal INamedTypeSymbol? Guid => Get(ref _guid, "System.Guid");

    internal INamedTypeSymbol? DateTimeOffset => Get(ref _dateTimeOffset, "System.DateTimeOffset");

    internal INamedTypeSymbol? DateOnly => Get(ref _dateOnly, "System.DateOnly");

    internal INamedTypeSymbol? TimeOnly => Get(ref _timeOnly, "System.TimeOnly");

    internal INamedTypeSymbol? TimeSpan => Get(ref _timeSpan, "System.TimeSpan");

    internal INamedTypeSymbol? SpanFormattable => Get(ref _spanFormattable, "System.ISpanFormattable");

    internal INamedTypeSymbol? SpanParsable => Get(ref _spanParsable, "System.ISpanParsable`1");

    /// <summary>Gets a value indicating whether the project references Microsoft's Graph SDK, and generated code can use it.</summary>
    internal bool HasGraph => (bool)(_hasGraph ??= GraphReference.IsUsable(Compilation));

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

    private INamedTypeSymbol? Get(ref object? slot, string name) => (slot ??= Compilation.GetTypeByMetadataName(name) ?? Missing) as INamedTypeSymbol;
}
