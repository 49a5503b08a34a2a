using System.Text.Json;
using ActivityGen.Contract;

namespace ActivityGen.CompilerServices;

/// <summary>Whether a bound object breaks a rule of severity error: a yes or no without allocating, where <see cref="ActivityInspector"/> has the words.</summary>
internal static class ModelRules
{
    internal static bool HasError(VisualInfo visual)
    {
        foreach (PropertyContract property in PropertyContract.In(PropertyOwner.VisualInfo))
        {
            if (HasError(property.Property, visual.TextOf(property.Property)))
            {
                return true;
            }
        }

        return string.IsNullOrEmpty(visual.GivenDisplayText)
            || visual.Content is { ValueKind: not JsonValueKind.Object }
            || (visual.Attribution is { } image && HasError(image));
    }

    internal static bool HasError(ImageInfo image)
    {
        foreach (PropertyContract property in PropertyContract.In(PropertyOwner.ImageInfo))
        {
            if (HasError(property.Property, image.TextOf(property.Property)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Judges a history item's times and duration; its time zone is the caller's to judge.</summary>
    internal static bool HasTimeError(ActivityHistoryItem item) =>
        item.GivenStartedDateTime is not { } started
        || item.LastActiveDateTime < started
        || item.ActiveDurationSeconds < 0
        || item.ExpirationDateTime <= started;

    private static bool HasError(ActivityProperty property, string? value) =>
        value is not null && ValueRules.HasError(property, value);
}
