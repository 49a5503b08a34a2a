using System.Buffers;
using System.Collections.ObjectModel;

namespace ActivityGen;

/// <summary>Reads a <c>userActivity</c> object.</summary>
internal static class UserActivityReader
{
    private const int OrdinaryCount = 32;

    internal static UserActivity Read<TTokens>(ref TTokens tokens)
        where TTokens : struct, IActivityTokens, allows ref struct
    {
        string? appActivityId = null, activationUrl = null, activitySourceHost = null, appDisplayName = null;
        string? contentUrl = null, fallbackUrl = null, userTimezone = null, id = null;
        VisualInfo? visualElements = null;
        HeldJson? contentInfo = null;
        ReadOnlyCollection<ActivityHistoryItem>? historyItems = null;
        StatusValue status = default;
        DateTimeOffset? created = null, lastModified = null, expiration = null;
        UnknownProperties unknown = default;

        tokens.StartObject("an activity, which is a JSON object");
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
                case 10 when name.SequenceEqual("contentUrl"u8):
                    contentUrl = tokens.Text();
                    break;
                case 11 when name.SequenceEqual("fallbackUrl"u8):
                    fallbackUrl = tokens.Text();
                    break;
                case 11 when name.SequenceEqual("contentInfo"u8):
                    contentInfo = tokens.Json();
                    break;
                case 12 when name.SequenceEqual("userTimezone"u8):
                    userTimezone = tokens.RepeatedText();
                    break;
                case 12 when name.SequenceEqual("historyItems"u8):
                    historyItems = HistoryItems(ref tokens);
                    break;
                case 13 when name.SequenceEqual("appActivityId"u8):
                    appActivityId = tokens.Text();
                    break;
                case 13 when name.SequenceEqual("activationUrl"u8):
                    activationUrl = tokens.Text();
                    break;
                case 14 when name.SequenceEqual("appDisplayName"u8):
                    appDisplayName = tokens.Text();
                    break;
                case 14 when name.SequenceEqual("visualElements"u8):
                    visualElements = tokens.NextIsNull() ? null : VisualInfoReader.Read(ref tokens);
                    break;
                case 15 when name.SequenceEqual("createdDateTime"u8):
                    created = tokens.Time();
                    break;
                case 18 when name.SequenceEqual("activitySourceHost"u8):
                    activitySourceHost = tokens.Text();
                    break;
                case 18 when name.SequenceEqual("expirationDateTime"u8):
                    expiration = tokens.Time();
                    break;
                case 20 when name.SequenceEqual("lastModifiedDateTime"u8):
                    lastModified = tokens.Time();
                    break;
                default:
                    unknown.Read(ref tokens, name);
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
            GivenContentInfo = contentInfo,
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

    private static ReadOnlyCollection<ActivityHistoryItem>? HistoryItems<TTokens>(ref TTokens tokens)
        where TTokens : struct, IActivityTokens, allows ref struct
    {
        if (!tokens.StartItems())
        {
            return null;
        }

        // Gathered in borrowed memory: what is kept has no room to spare.
        ActivityHistoryItem[] items = ArrayPool<ActivityHistoryItem>.Shared.Rent(OrdinaryCount);
        int count = 0;
        while (tokens.NextItem())
        {
            if (count == items.Length)
            {
                ActivityHistoryItem[] more = ArrayPool<ActivityHistoryItem>.Shared.Rent(2 * count);
                items.CopyTo(more, 0);
                Return(items, count);
                items = more;
            }

            items[count++] = ActivityHistoryItemReader.Read(ref tokens);
        }

        ReadOnlyCollection<ActivityHistoryItem> result = Array.AsReadOnly(items[..count]);
        Return(items, count);
        return result;
    }

    private static void Return(ActivityHistoryItem[] items, int count)
    {
        items.AsSpan(0, count).Clear();
        ArrayPool<ActivityHistoryItem>.Shared.Return(items);
    }
}
