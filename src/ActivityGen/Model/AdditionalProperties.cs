using System.Collections.Frozen;
using System.Collections.ObjectModel;
using System.Text.Json;

namespace ActivityGen;

/// <summary>What the contract does not know but a body may carry: kept in order, and never a second value for a known name.</summary>
internal static class AdditionalProperties
{
    internal const string TypeAnnotation = "@odata.type";

    internal const string ContextAnnotation = "@odata.context";

    /// <summary>Copies what a caller gives, checking the names.</summary>
    /// <returns>Null where there is nothing.</returns>
    /// <exception cref="ArgumentException">A name that the contract has, an annotation that readers drop, or an undefined value.</exception>
    internal static ReadOnlyDictionary<string, JsonElement>? Checked(IReadOnlyDictionary<string, JsonElement>? value, FrozenSet<string> known)
    {
        if (value is null || value.Count == 0)
        {
            return null;
        }

        OrderedDictionary<string, JsonElement> copy = new(value.Count, StringComparer.Ordinal);
        foreach ((string name, JsonElement element) in value)
        {
            if (known.Contains(name))
            {
                throw new ArgumentException($"'{name}' is a property of the contract already: set the property of that name instead of AdditionalData.", nameof(value));
            }

            if (name == TypeAnnotation || name.EndsWith(ContextAnnotation, StringComparison.Ordinal))
            {
                throw new ArgumentException($"'{name}' is an OData annotation, not data: readers drop it. UserActivityJsonOptions.WriteODataTypes writes the type annotations.", nameof(value));
            }

            if (element.ValueKind == JsonValueKind.Undefined)
            {
                throw new ArgumentException($"'{name}' has an undefined JsonElement; for null, give a JSON null.", nameof(value));
            }

            copy[name] = element.Clone();
        }

        return new ReadOnlyDictionary<string, JsonElement>(copy);
    }
}
