using System.Text.Json;

namespace ActivityGen.Tests.Json;

/// <summary>The two ways to read a document, each alone.</summary>
internal static class SwiftReading
{
    /// <returns>What the fast way reads; null where it leaves the document to the strict one.</returns>
    internal static UserActivity? Swift(byte[] document) => ActivityJsonReader.ReadOrdinary(document);

    /// <returns>What the strict way reads; null where it refuses the document.</returns>
    internal static UserActivity? Strict(byte[] document)
    {
        try
        {
            return ActivityJsonReader.Read(document, UserActivityReader.Read<StrictTokens>);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Asserts that what the fast way takes is what the strict way takes, to the last offset and the last byte of JSON.</summary>
    /// <returns>Whether the fast way took it.</returns>
    internal static bool AgreesOn(byte[] document)
    {
        if (Swift(document) is not { } swift)
        {
            return false;
        }

        UserActivity? strict = Strict(document);
        Assert.True(strict is not null, "Taken, though the strict way refuses it.");
        Assert.Equal(Spelling(strict), Spelling(swift));
        Assert.Equal(strict, swift);
        return true;
    }

    /// <summary>Everything that equality by value may overlook: offsets of times, the spelling and the order of JSON values and unknown properties.</summary>
    private static IEnumerable<string?> Spelling(UserActivity activity)
    {
        foreach (DateTimeOffset? time in new[] { activity.CreatedDateTime, activity.LastModifiedDateTime, activity.ExpirationDateTime })
        {
            yield return time?.ToString("O");
        }

        yield return activity.StatusText;
        foreach (string? text in Unknown(activity.AdditionalData).Append(Raw(activity.ContentInfo)))
        {
            yield return text;
        }

        yield return activity.GivenVisualElements is null ? "none" : Raw(activity.VisualElements.Content);
        foreach (string? text in Unknown(activity.VisualElements.AdditionalData).Concat(Unknown(activity.VisualElements.Attribution?.AdditionalData)))
        {
            yield return text;
        }

        foreach (ActivityHistoryItem item in activity.HistoryItems)
        {
            foreach (DateTimeOffset? time in new[] { item.GivenStartedDateTime, item.LastActiveDateTime, item.ExpirationDateTime, item.CreatedDateTime, item.LastModifiedDateTime })
            {
                yield return time?.ToString("O");
            }

            foreach (string? text in Unknown(item.AdditionalData).Append(item.StatusText))
            {
                yield return text;
            }
        }
    }

    private static IEnumerable<string?> Unknown(IReadOnlyDictionary<string, JsonElement>? data) =>
        (data ?? new Dictionary<string, JsonElement>()).SelectMany(pair => new[] { pair.Key, Raw(pair.Value) });

    // Bytes that are not UTF-8 have no text: each byte as a character then.
    private static string? Raw(JsonElement? element) =>
        element is { } value ? System.Text.Encoding.Latin1.GetString(System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(value)) : null;
}
