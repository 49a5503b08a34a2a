using System.Collections.ObjectModel;
using System.Text.Json;

namespace ActivityGen;

/// <summary>Gathers the properties of an object that the contract does not know; nothing is allocated until there is one.</summary>
internal struct UnknownProperties
{
    private OrderedDictionary<string, JsonElement>? _properties;

    /// <summary>Reads the property whose name the reader stands on: kept, or dropped where it is an annotation that every OData body may have.</summary>
    internal void Read(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name)
    {
        if (name.SequenceEqual("@odata.type"u8) || name.EndsWith("@odata.context"u8))
        {
            reader.Read();

            // Skip refuses a reader that may yet get more data; the serializer gives converters such readers, with the value complete.
            reader.TrySkip();
            return;
        }

        string text = PropertyNameText.Read(ref reader);
        reader.Read();
        _properties ??= new OrderedDictionary<string, JsonElement>(StringComparer.Ordinal);
        _properties[text] = JsonElement.ParseValue(ref reader);
    }

    internal readonly ReadOnlyDictionary<string, JsonElement>? ToDictionary() =>
        _properties is null ? null : new ReadOnlyDictionary<string, JsonElement>(_properties);
}
