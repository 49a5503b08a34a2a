using System.Text;
using System.Text.Json;

namespace ActivityGen.Tests.Json.Suite;

/// <summary>A place in an activity's document that takes any JSON value.</summary>
/// <param name="Property">The path that violations give.</param>
/// <param name="Before">The document before the value.</param>
/// <param name="After">The document behind the value.</param>
internal sealed record JsonPlace(string Property, string Before, string After)
{
    internal static readonly IReadOnlyDictionary<string, JsonPlace> All = new JsonPlace[]
    {
        new("unknown", """{"appActivityId":"a","unknown":""", "}"),
        new("contentInfo", """{"contentInfo":""", ""","appActivityId":"a"}"""),
        new("visualElements.content", """{"visualElements":{"displayText":"t","content":""", "}}"),
        new("visualElements.u", """{"visualElements":{"u":""", ""","displayText":"t"}}"""),
        new("visualElements.attribution.u", """{"visualElements":{"displayText":"t","attribution":{"u":""", """}},"x":1}"""),
        new("historyItems[0].u", """{"historyItems":[{"u":""", ""","startedDateTime":"2018-02-26"}]}"""),
    }.ToDictionary(place => place.Property);

    /// <summary>Gets a value indicating whether JSON null is no value here, and anything but an object breaks AG0306.</summary>
    internal bool TakesObjectsOnly => Property is "contentInfo" or "visualElements.content";

    internal byte[] Document(byte[] value) => [.. Encoding.UTF8.GetBytes(Before), .. value, .. Encoding.UTF8.GetBytes(After)];

    /// <returns>The value at this place of a document; null where there is none.</returns>
    internal JsonElement? Find(JsonElement document)
    {
        foreach (string name in Property.Replace("[0]", ".0", StringComparison.Ordinal).Split('.'))
        {
            if (document.ValueKind == JsonValueKind.Array)
            {
                document = document[0];
            }
            else if (!document.TryGetProperty(name, out document))
            {
                return null;
            }
        }

        return document;
    }
}
