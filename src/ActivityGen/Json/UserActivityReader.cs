using System.Collections.ObjectModel;
using System.Text.Json;

namespace ActivityGen;

/// <summary>Reads a <c>userActivity</c> object.</summary>
internal static class UserActivityReader
{
    internal static UserActivity Read(ref Utf8JsonReader reader)
    {
        string? appActivityId = null, activationUrl = null, activitySourceHost = null, appDisplayName = null;
        string? contentUrl = null, fallbackUrl = null, userTimezone = null, id = null;
        VisualInfo? visualElements = null;
        JsonElement? contentInfo = null;
        ReadOnlyCollection<ActivityHistoryItem>? historyItems = null;
        StatusValue status = default;
        DateTimeOffset? created = null, lastModified = null, expiration = null;
        UnknownProperties unknown = default;

        JsonTokens.StartObject(ref reader, "an activity, which is a JSON object");
        while (JsonTokens.NextProperty(ref reader))
        {
            ReadOnlySpan<byte> name = JsonTokens.Name(ref reader);
            switch (name.Length)
            {
                case 2 when name.SequenceEqual("id"u8):
                    id = JsonTokens.Id(ref reader);
                    break;
                case 6 when name.SequenceEqual("status"u8):
                    status = StatusValue.Read(ref reader);
                    break;
                case 10 when name.SequenceEqual("contentUrl"u8):
                    contentUrl = JsonTokens.Text(ref reader);
                    break;
                case 11 when name.SequenceEqual("fallbackUrl"u8):
                    fallbackUrl = JsonTokens.Text(ref reader);
                    break;
                case 11 when name.SequenceEqual("contentInfo"u8):
                    contentInfo = JsonTokens.Json(ref reader);
                    break;
                case 12 when name.SequenceEqual("userTimezone"u8):
                    userTimezone = JsonTokens.Text(ref reader);
                    break;
                case 12 when name.SequenceEqual("historyItems"u8):
                    historyItems = HistoryItems(ref reader);
                    break;
                case 13 when name.SequenceEqual("appActivityId"u8):
                    appActivityId = JsonTokens.Text(ref reader);
                    break;
                case 13 when name.SequenceEqual("activationUrl"u8):
                    activationUrl = JsonTokens.Text(ref reader);
                    break;
                case 14 when name.SequenceEqual("appDisplayName"u8):
                    appDisplayName = JsonTokens.Text(ref reader);
                    break;
                case 14 when name.SequenceEqual("visualElements"u8):
                    visualElements = JsonTokens.NextIsNull(ref reader) ? null : VisualInfoReader.Read(ref reader);
                    break;
                case 15 when name.SequenceEqual("createdDateTime"u8):
                    created = JsonTokens.Time(ref reader);
                    break;
                case 18 when name.SequenceEqual("activitySourceHost"u8):
                    activitySourceHost = JsonTokens.Text(ref reader);
                    break;
                case 18 when name.SequenceEqual("expirationDateTime"u8):
                    expiration = JsonTokens.Time(ref reader);
                    break;
                case 20 when name.SequenceEqual("lastModifiedDateTime"u8):
                    lastModified = JsonTokens.Time(ref reader);
                    break;
                default:
                    unknown.Read(ref reader, name);
                    break;
            }
        }

        return new UserActivity
        {
            AppActivityId = appActivityId!,
            ActivationUrl = activationUrl!,
            ActivitySourceHost = activitySourceHost!,
            AppDisplayName = appDisplayName,
            ContentUrl = contentUrl,
            FallbackUrl = fallbackUrl,
            UserTimezone = userTimezone,
            VisualElements = visualElements!,
            ContentInfo = contentInfo,
            GivenHistoryItems = historyItems,
            Id = id,
            Status = status.Status,
            UnknownStatusText = status.UnknownText,
            CreatedDateTime = created,
            LastModifiedDateTime = lastModified,
            ExpirationDateTime = expiration,
            GivenAdditionalData = unknown.ToDictionary(),
        };
    }

    private static ReadOnlyCollection<ActivityHistoryItem>? HistoryItems(ref Utf8JsonReader reader)
    {
        if (JsonTokens.NextIsNull(ref reader))
        {
            return null;
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw JsonTokens.Expected(ref reader, "an array of history items");
        }

        List<ActivityHistoryItem> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ActivityHistoryItemReader.Read(ref reader));
        }

        return items.AsReadOnly();
    }
}
