using System.Globalization;
using Microsoft.Kiota.Abstractions.Serialization;
using Models = Microsoft.Graph.Models;

namespace ActivityGen.Client;

/// <summary>Looks for text in the SDK's objects that is none: half of a surrogate pair, which the SDK replaces without a word.</summary>
internal static class GraphTexts
{
    /// <summary>Finds the first text that is malformed.</summary>
    /// <returns>Its JSON path; null where there is none.</returns>
    internal static string? FindMalformed(Models.UserActivity activity) =>
        First(
            Text("appActivityId", activity.AppActivityId),
            Text("activationUrl", activity.ActivationUrl),
            Text("activitySourceHost", activity.ActivitySourceHost),
            Text("appDisplayName", activity.AppDisplayName),
            Text("contentUrl", activity.ContentUrl),
            Text("fallbackUrl", activity.FallbackUrl),
            Text("userTimezone", activity.UserTimezone),
            Text("id", activity.Id),
            Json("contentInfo", activity.ContentInfo),
            Members("", activity.AdditionalData))
        ?? (activity.VisualElements is { } visual ? Visual(visual) : null)
        ?? History(activity.HistoryItems);

    private static string? Visual(Models.VisualInfo visual) =>
        First(
            Text("visualElements.displayText", visual.DisplayText),
            Text("visualElements.description", visual.Description),
            Text("visualElements.backgroundColor", visual.BackgroundColor),
            Json("visualElements.content", visual.Content),
            Members("visualElements.", visual.AdditionalData),
            Text("visualElements.attribution.iconUrl", visual.Attribution?.IconUrl),
            Text("visualElements.attribution.alternateText", visual.Attribution?.AlternateText),
            Text("visualElements.attribution.alternateText", visual.Attribution?.AlternativeText),
            Members("visualElements.attribution.", visual.Attribution?.AdditionalData));

    private static string? History(List<Models.ActivityHistoryItem>? items)
    {
        for (int i = 0; i < items?.Count; i++)
        {
            // What a null among them is, the body's reader says.
            string path = string.Create(CultureInfo.InvariantCulture, $"historyItems[{i}].");
            if (items[i] is { } item && First(Text(path + "id", item.Id), Text(path + "userTimezone", item.UserTimezone), Members(path, item.AdditionalData)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static string? Members(string path, IDictionary<string, object>? members)
    {
        foreach ((string name, object value) in members ?? new Dictionary<string, object>())
        {
            string place = path + name;
            if ((Text(place, name) ?? (value is UntypedNode node ? Json(place, node) : Text(place, value as string))) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static string? Json(string path, UntypedNode? node)
    {
        switch (node)
        {
            case UntypedString text:
                return Text(path, text.GetValue());
            case UntypedObject members:
                foreach ((string name, UntypedNode value) in members.GetValue())
                {
                    if ((Text(path, name) ?? Json(path, value)) is { } found)
                    {
                        return found;
                    }
                }

                return null;
            case UntypedArray items:
                foreach (UntypedNode item in items.GetValue())
                {
                    if (Json(path, item) is { } found)
                    {
                        return found;
                    }
                }

                return null;
            default:
                return null;
        }
    }

    private static string? Text(string path, string? text)
    {
        for (int i = 0; i < text?.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return path;
            }
        }

        return null;
    }

    private static string? First(params ReadOnlySpan<string?> found)
    {
        foreach (string? path in found)
        {
            if (path is not null)
            {
                return path;
            }
        }

        return null;
    }
}
