using System.Collections.Frozen;
using ActivityGen.Contract;

namespace ActivityGen;

/// <summary>The JSON names that each Graph type has of its own, so that additional data cannot write one of them twice.</summary>
internal static class JsonNames
{
    internal static readonly FrozenSet<string> UserActivity = NamesOf(PropertyOwner.UserActivity);

    internal static readonly FrozenSet<string> VisualInfo = NamesOf(PropertyOwner.VisualInfo);

    /// <summary><c>alternativeText</c> is the older name of <c>alternateText</c>: it is read into the same property.</summary>
    internal static readonly FrozenSet<string> ImageInfo = NamesOf(PropertyOwner.ImageInfo, "alternativeText");

    internal static readonly FrozenSet<string> HistoryItem = FrozenSet.Create(
        StringComparer.Ordinal,
        "id",
        "startedDateTime",
        "lastActiveDateTime",
        "activeDurationSeconds",
        "expirationDateTime",
        "userTimezone",
        "status",
        "createdDateTime",
        "lastModifiedDateTime");

    private static FrozenSet<string> NamesOf(PropertyOwner owner, params ReadOnlySpan<string> more)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (PropertyContract property in PropertyContract.All)
        {
            if (property.Owner == owner)
            {
                names.Add(property.JsonName);
            }
        }

        foreach (string name in more)
        {
            names.Add(name);
        }

        return names.ToFrozenSet(StringComparer.Ordinal);
    }
}
