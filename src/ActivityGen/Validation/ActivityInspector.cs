using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using ActivityGen.CompilerServices;
using ActivityGen.Contract;

namespace ActivityGen;

/// <summary>Walks an activity in the contract's order and lists what breaks a rule.</summary>
internal sealed class ActivityInspector
{
    private readonly List<ActivityViolation> _violations = [];
    private readonly bool _textOnly;

    private ActivityInspector(bool textOnly) => _textOnly = textOnly;

    internal static List<ActivityViolation> Inspect(UserActivity activity)
    {
        ActivityInspector inspector = new(textOnly: false);
        inspector.Activity(activity);
        inspector.Size(activity);
        return inspector._violations;
    }

    internal static List<ActivityViolation> Inspect(ActivityHistoryItem item)
    {
        ActivityInspector inspector = new(textOnly: false);
        inspector.HistoryItem("the history item", "", item);
        return inspector._violations;
    }

    /// <summary>Lists what is wrong with history items, for a sequence that may not be there a second time.</summary>
    internal static void InspectHistory(IReadOnlyList<ActivityHistoryItem>? items, List<ActivityViolation> violations)
    {
        ActivityInspector inspector = new(textOnly: false);
        inspector.HistoryItems(items ?? []);
        violations.AddRange(inspector._violations);
    }

    /// <summary>Lists the violations of severity error alone; the body's size, a warning, is not even measured.</summary>
    internal static List<ActivityViolation> Errors(UserActivity activity)
    {
        ActivityInspector inspector = new(textOnly: false);
        inspector.Activity(activity);
        inspector._violations.RemoveAll(violation => violation.Severity != ActivitySeverity.Error);
        return inspector._violations;
    }

    /// <summary>Lists the texts that UTF-8 cannot carry (AG0215), for a writer that met one; other rules are not its business.</summary>
    internal static List<ActivityViolation> UnwritableText(object value)
    {
        ActivityInspector inspector = new(textOnly: true);
        switch (value)
        {
            case UserActivity activity:
                inspector.Activity(activity);
                break;
            case VisualInfo visual:
                inspector.Visual("", visual);
                break;
            case ImageInfo image:
                inspector.Image("", image);
                break;
            case ActivityHistoryItem item:
                inspector.HistoryItem("the history item", "", item);
                break;
        }

        return inspector._violations;
    }

    private void Activity(UserActivity activity)
    {
        foreach (PropertyContract property in PropertyContract.In(PropertyOwner.UserActivity))
        {
            switch (property.Property)
            {
                case ActivityProperty.VisualElements when activity.GivenVisualElements is { IsEmpty: false } visual:
                    Visual("visualElements.", visual);
                    break;
                case ActivityProperty.VisualElements:
                    // Nothing to show at all is one mistake: the title is not reported on top of it.
                    Missing(property);
                    break;
                case ActivityProperty.ContentInfo:
                    JsonObject(property.JsonName, activity.ContentInfo);
                    break;
                case ActivityProperty.HistoryItems:
                    HistoryItems(activity.HistoryItems);
                    break;
                default:
                    Text(property, "", activity.TextOf(property.Property));
                    break;
            }
        }

        Names("", activity.AdditionalData);
    }

    private void HistoryItems(IReadOnlyList<ActivityHistoryItem> items)
    {
        for (int i = 0; i < items.Count; i++)
        {
            string path = string.Create(CultureInfo.InvariantCulture, $"historyItems[{i}]");
            HistoryItem(path, path + ".", items[i]);
        }
    }

    private void Visual(string prefix, VisualInfo visual)
    {
        foreach (PropertyContract property in PropertyContract.In(PropertyOwner.VisualInfo))
        {
            switch (property.Property)
            {
                case ActivityProperty.DisplayText when string.IsNullOrEmpty(visual.GivenDisplayText):
                    Missing(property, visual.GivenDisplayText);
                    break;
                case ActivityProperty.Attribution:
                    if (visual.Attribution is { } image)
                    {
                        Image(prefix + "attribution.", image);
                    }

                    break;
                case ActivityProperty.Content:
                    JsonObject(prefix + property.JsonName, visual.Content);
                    break;
                default:
                    Text(property, prefix, visual.TextOf(property.Property));
                    break;
            }
        }

        Names(prefix, visual.AdditionalData);
    }

    private void Image(string prefix, ImageInfo image)
    {
        foreach (PropertyContract property in PropertyContract.In(PropertyOwner.ImageInfo))
        {
            Text(property, prefix, image.TextOf(property.Property));
        }

        Names(prefix, image.AdditionalData);
    }

    private void HistoryItem(string subject, string prefix, ActivityHistoryItem item)
    {
        PlainText(prefix + "id", item.Id);
        DateTimeOffset? started = item.GivenStartedDateTime;
        if (started is null && !_textOnly)
        {
            Add(RuleCatalog.HistoryStartMissing, prefix + "startedDateTime", null, subject);
        }

        if (item.LastActiveDateTime < started)
        {
            Times(prefix + "lastActiveDateTime", item.LastActiveDateTime, $"{Iso(item.LastActiveDateTime)} is before startedDateTime, {Iso(started)}", "write a time that is not earlier, or leave it out");
        }

        if (item.ActiveDurationSeconds < 0)
        {
            Times(prefix + "activeDurationSeconds", item.ActiveDurationSeconds, string.Create(CultureInfo.InvariantCulture, $"{item.ActiveDurationSeconds} is negative"), "write the seconds of activity, 0 or more, or leave it out");
        }

        if (item.ExpirationDateTime <= started)
        {
            Times(prefix + "expirationDateTime", item.ExpirationDateTime, $"{Iso(item.ExpirationDateTime)} is not after startedDateTime, {Iso(started)}", "write a later time, or leave it out");
        }

        Text(PropertyContract.Of(ActivityProperty.UserTimezone), prefix, item.UserTimezone);
        PlainText(prefix + "status", item.UnknownStatusText);
        Names(prefix, item.AdditionalData);
    }

    private void Missing(PropertyContract property, string? value = null)
    {
        if (!_textOnly)
        {
            Add(property.MissingRule!, property.Path, value, "the activity");
        }
    }

    private void Text(PropertyContract property, string prefix, string? value)
    {
        if (value is null)
        {
            if (property.IsRequired)
            {
                Missing(property);
            }
        }
        else if (_textOnly || property.Form == PropertyForm.Server)
        {
            PlainText(prefix + property.JsonName, value);
        }
        else if (ValueRules.Find(property.Property, value) is { } finding)
        {
            // The first argument names the property; here it stands under a path (a history item's has an index).
            string path = prefix + property.JsonName;
            string[] arguments = [.. finding.Arguments];
            arguments[0] = path;
            Add(finding.Rule, path, value, arguments);
        }
    }

    /// <summary>Text that no rule is about: it still has to be text.</summary>
    private void PlainText(string path, string? value)
    {
        int index = value is null ? -1 : WellFormedText.IndexOfLoneSurrogate(value);
        if (index >= 0)
        {
            Add(RuleCatalog.LoneSurrogate, path, value, path, index.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>A JSON parser lets bytes through that are not UTF-8: text made of them would be replaced in silence too.</summary>
    /// <returns>Whether the value is UTF-8, so that more can be said about it.</returns>
    private bool JsonText(string path, JsonElement value)
    {
        int index = MalformedUtf8.IndexIn(JsonMarshal.GetRawUtf8Value(value));
        if (index >= 0)
        {
            Add(MalformedUtf8.Rule, path, null, path, index.ToString(CultureInfo.InvariantCulture));
        }

        return index < 0;
    }

    private void Names(string prefix, IReadOnlyDictionary<string, JsonElement> additional)
    {
        foreach ((string name, JsonElement value) in additional)
        {
            PlainText(prefix + name, name);
            JsonText(prefix + name, value);
        }
    }

    private void JsonObject(string path, JsonElement? value)
    {
        if (value is { } element && JsonText(path, element) && !_textOnly && element.ValueKind != JsonValueKind.Object)
        {
            string found = element.ValueKind switch
            {
                JsonValueKind.Array => "it is an array",
                JsonValueKind.String => "it is a string",
                JsonValueKind.Number => "it is a number",
                _ => "it is true or false",
            };
            Add(RuleCatalog.JsonNotObject, path, element.GetRawText(), path, found);
        }
    }

    private void Size(UserActivity activity)
    {
        ActivityJsonWriter writer = new(sizeHint: 1024);
        try
        {
            writer.UserActivity(activity, odataTypes: false);
            if (writer.Position > SizeRule.DefaultLimit)
            {
                Add(RuleCatalog.TooLarge, "", null, "the activity", writer.Position.ToString(CultureInfo.InvariantCulture), SizeRule.DescribeLimit(SizeRule.DefaultLimit));
            }
        }
        finally
        {
            writer.Dispose();
        }
    }

    private void Times(string path, IFormattable? value, string wrong, string advice)
    {
        if (!_textOnly)
        {
            string? text = value is DateTimeOffset time ? Iso(time) : value?.ToString(null, CultureInfo.InvariantCulture);
            Add(RuleCatalog.HistoryTimesInconsistent, path, text, path, wrong, advice);
        }
    }

    private static string? Iso(DateTimeOffset? time) => time?.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture);

    private void Add(RuleDescription rule, string property, string? value, params string[] arguments)
    {
        ActivitySeverity severity = rule.Severity switch
        {
            RuleSeverity.Error => ActivitySeverity.Error,
            RuleSeverity.Warning => ActivitySeverity.Warning,
            _ => ActivitySeverity.Info,
        };
        _violations.Add(new ActivityViolation(rule.Id, severity, property, value, rule.Message(arguments)));
    }
}
