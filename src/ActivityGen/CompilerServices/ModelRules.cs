using System.Text.Json;
using ActivityGen.Contract;

namespace ActivityGen.CompilerServices;

/// <summary>Whether a bound object breaks a rule of severity error: a yes or no without allocating, where <see cref="ActivityInspector"/> has the words.</summary>
internal static class ModelRules
{
    internal static bool HasError(VisualInfo visual) =>
        string.IsNullOrEmpty(visual.GivenDisplayText)
        || HasError(ActivityProperty.DisplayText, visual.GivenDisplayText)
        || HasError(ActivityProperty.Description, visual.Description)
        || HasError(ActivityProperty.BackgroundColor, visual.BackgroundColor)
        || visual.Content is { ValueKind: not JsonValueKind.Object }
        || (visual.Attribution is { } image && HasError(image));

    internal static bool HasError(ImageInfo image) =>
        HasError(ActivityProperty.IconUrl, image.IconUrl)
        || HasError(ActivityProperty.AlternateText, image.AlternateText);

    /// <summary>Judges a history item's times and duration; its time zone is the caller's to judge.</summary>
    internal static bool HasTimeError(ActivityHistoryItem item) =>
        item.GivenStartedDateTime is not { } started
        || item.LastActiveDateTime < started
        || item.ActiveDurationSeconds < 0
        || item.ExpirationDateTime <= started;

    private static bool HasError(ActivityProperty property, string? value) =>
        value is not null && ValueRules.HasError(property, value);
}
