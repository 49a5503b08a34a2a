using System.Text.Json;

namespace ActivityGen.Feed.Writing;

/// <summary>OData's annotations of an object are its sender's words: <c>@odata.nextLink</c>, say. Those of a request are not kept, since in an answer they would be the feed's.</summary>
internal static class Annotations
{
    /// <summary>Takes the annotations out of unknown properties.</summary>
    /// <param name="properties">The properties.</param>
    /// <returns>The others, in their order; the same where there are none.</returns>
    internal static IReadOnlyDictionary<string, JsonElement> Without(IReadOnlyDictionary<string, JsonElement> properties) =>
        properties.Keys.Any(IsAnnotation)
            ? properties.Where(static property => !IsAnnotation(property.Key)).ToDictionary(StringComparer.Ordinal)
            : properties;

    private static bool IsAnnotation(string name) => name.StartsWith('@');
}
