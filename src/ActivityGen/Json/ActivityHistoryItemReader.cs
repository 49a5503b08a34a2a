namespace ActivityGen;

/// <summary>Reads an <c>activityHistoryItem</c> object.</summary>
internal static class ActivityHistoryItemReader
{
    internal static ActivityHistoryItem Read<TTokens>(ref TTokens tokens)
        where TTokens : struct, IActivityTokens, allows ref struct
    {
        string? id = null, userTimezone = null;
        DateTimeOffset? started = null, lastActive = null, expiration = null, created = null, lastModified = null;
        int? seconds = null;
        StatusValue status = default;
        UnknownProperties unknown = default;

        tokens.StartObject("a history item, which is a JSON object");
        while (tokens.NextProperty(out ReadOnlySpan<byte> name))
        {
            switch (name.Length)
            {
                case 2 when name.SequenceEqual("id"u8):
                    id = tokens.Id();
                    break;
                case 6 when name.SequenceEqual("status"u8):
                    status = tokens.Status();
                    break;
                case 12 when name.SequenceEqual("userTimezone"u8):
                    userTimezone = tokens.RepeatedText();
                    break;
                case 15 when name.SequenceEqual("startedDateTime"u8):
                    started = tokens.Time();
                    break;
                case 15 when name.SequenceEqual("createdDateTime"u8):
                    created = tokens.Time();
                    break;
                case 18 when name.SequenceEqual("lastActiveDateTime"u8):
                    lastActive = tokens.Time();
                    break;
                case 18 when name.SequenceEqual("expirationDateTime"u8):
                    expiration = tokens.Time();
                    break;
                case 20 when name.SequenceEqual("lastModifiedDateTime"u8):
                    lastModified = tokens.Time();
                    break;
                case 21 when name.SequenceEqual("activeDurationSeconds"u8):
                    seconds = tokens.Int32();
                    break;
                default:
                    unknown.Read(ref tokens, name);
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
