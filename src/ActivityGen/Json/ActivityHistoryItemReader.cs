using System.Text.Json;

namespace ActivityGen;

/// <summary>Reads an <c>activityHistoryItem</c> object.</summary>
internal static class ActivityHistoryItemReader
{
    internal static ActivityHistoryItem Read(ref Utf8JsonReader reader)
    {
        string? id = null, userTimezone = null;
        DateTimeOffset? started = null, lastActive = null, expiration = null, created = null, lastModified = null;
        int? seconds = null;
        StatusValue status = default;
        UnknownProperties unknown = default;

        JsonTokens.StartObject(ref reader, "a history item, which is a JSON object");
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
                case 12 when name.SequenceEqual("userTimezone"u8):
                    userTimezone = JsonTokens.Text(ref reader);
                    break;
                case 15 when name.SequenceEqual("startedDateTime"u8):
                    started = JsonTokens.Time(ref reader);
                    break;
                case 15 when name.SequenceEqual("createdDateTime"u8):
                    created = JsonTokens.Time(ref reader);
                    break;
                case 18 when name.SequenceEqual("lastActiveDateTime"u8):
                    lastActive = JsonTokens.Time(ref reader);
                    break;
                case 18 when name.SequenceEqual("expirationDateTime"u8):
                    expiration = JsonTokens.Time(ref reader);
                    break;
                case 20 when name.SequenceEqual("lastModifiedDateTime"u8):
                    lastModified = JsonTokens.Time(ref reader);
                    break;
                case 21 when name.SequenceEqual("activeDurationSeconds"u8):
                    seconds = JsonTokens.Int32(ref reader);
                    break;
                default:
                    unknown.Read(ref reader, name);
                    break;
            }
        }

        return new ActivityHistoryItem
        {
            Id = id,
            StartedDateTime = default,
            GivenStartedDateTime = started,
            LastActiveDateTime = lastActive,
            ActiveDurationSeconds = seconds,
            ExpirationDateTime = expiration,
            UserTimezone = userTimezone,
            Status = status.Status,
            UnknownStatusText = status.UnknownText,
            CreatedDateTime = created,
            LastModifiedDateTime = lastModified,
            GivenAdditionalData = unknown.ToDictionary(),
        };
    }
}
