using System.Collections.ObjectModel;
using System.Text.Json;

namespace ActivityGen;

/// <summary>Gathers the properties of an object that the contract does not know; nothing is allocated until there is one.</summary>
internal struct UnknownProperties
{
    private OrderedDictionary<string, JsonElement>? _properties;

    /// <summary>Reads the property that was stepped onto: kept, or dropped where it is an annotation that every OData body may have.</summary>
    internal void Read<TTokens>(ref TTokens tokens, scoped ReadOnlySpan<byte> name)
        where TTokens : struct, IActivityTokens, allows ref struct
    {
        if (name.SequenceEqual("@odata.type"u8) || name.EndsWith("@odata.context"u8))
        {
            tokens.Skip();
            return;
        }

        JsonElement value = tokens.Unknown(name, out string text);
        _properties ??= new OrderedDictionary<string, JsonElement>(StringComparer.Ordinal);
        _properties[text] = value;
    }

    internal readonly ReadOnlyDictionary<string, JsonElement>? ToDictionary() =>
        _properties is null ? null : new ReadOnlyDictionary<string, JsonElement>(_properties);
}
