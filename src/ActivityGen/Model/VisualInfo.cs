using System.Collections.ObjectModel;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ActivityGen;

/// <summary>Graph's <c>visualInfo</c>: what the user sees of an activity.</summary>
[JsonConverter(typeof(VisualInfoJsonConverter))]
public sealed record VisualInfo
{
    /// <summary>What an absent <c>visualElements</c> reads as.</summary>
    internal static readonly VisualInfo Empty = new() { DisplayText = null! };

    /// <summary>Gets the title: required, not empty (AG0104), one line (AG0211). Empty where a body that was read has none.</summary>
    public required string DisplayText
    {
        get => GivenDisplayText ?? "";
        init => GivenDisplayText = value;
    }

    /// <summary>Gets the text below the title.</summary>
    public string? Description { get; init; }

    /// <summary>Gets the colour behind the text, <c>#RRGGBB</c> (AG0203).</summary>
    public string? BackgroundColor { get; init; }

    /// <summary>Gets the Adaptive Card, a JSON object (AG0306). JSON null is no card.</summary>
    /// <remarks>One that was read stays bytes until it is first asked for.</remarks>
    public JsonElement? Content
    {
        get => GivenContent?.Element;
        init => GivenContent = HeldJson.Of(value);
    }

    /// <summary>Gets the icon of the app or site that the activity comes from.</summary>
    public ImageInfo? Attribution { get; init; }

    /// <summary>Gets the properties that the contract does not know, in their order; they are written after the known ones.</summary>
    /// <exception cref="ArgumentException">Set with a name that the contract has, with an OData annotation, or with an undefined value.</exception>
    public IReadOnlyDictionary<string, JsonElement> AdditionalData
    {
        get => GivenAdditionalData ?? ReadOnlyDictionary<string, JsonElement>.Empty;
        init => GivenAdditionalData = AdditionalProperties.Checked(value, JsonNames.VisualInfo);
    }

    internal string? GivenDisplayText { get; private init; }

    internal HeldJson? GivenContent { get; init; }

    internal ReadOnlyDictionary<string, JsonElement>? GivenAdditionalData { get; init; }

    internal bool IsEmpty =>
        GivenDisplayText is null
        && Description is null
        && BackgroundColor is null
        && GivenContent is null
        && (Attribution is null || Attribution.IsEmpty)
        && GivenAdditionalData is null;

    /// <summary>Gets the text of a property that holds one; null where it is absent, and for a property that holds none.</summary>
    internal string? TextOf(ActivityProperty property) => property switch
    {
        ActivityProperty.DisplayText => GivenDisplayText,
        ActivityProperty.Description => Description,
        ActivityProperty.BackgroundColor => BackgroundColor,
        _ => null,
    };

    /// <summary>Compares by value; JSON by what it says, not by its spelling. A title that is absent differs from one that is empty.</summary>
    public bool Equals(VisualInfo? other) =>
        other is not null
        && GivenDisplayText == other.GivenDisplayText
        && Description == other.Description
        && BackgroundColor == other.BackgroundColor
        && Attribution == other.Attribution
        && JsonValues.Equal(GivenContent, other.GivenContent)
        && JsonValues.Equal(GivenAdditionalData, other.GivenAdditionalData);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(GivenDisplayText, Description, BackgroundColor, Attribution);

    // The compiler's own asks the JSON for its text, which throws where it has none (half of a surrogate pair, bytes that are not UTF-8).
    private bool PrintMembers(StringBuilder builder)
    {
        builder
            .Append(CultureInfo.InvariantCulture, $"DisplayText = {DisplayText}")
            .Append(CultureInfo.InvariantCulture, $", Description = {Description}")
            .Append(CultureInfo.InvariantCulture, $", BackgroundColor = {BackgroundColor}")
            .Append(CultureInfo.InvariantCulture, $", Content = {JsonValues.Display(GivenContent)}")
            .Append(CultureInfo.InvariantCulture, $", Attribution = {Attribution}")
            .Append(CultureInfo.InvariantCulture, $", AdditionalData = {AdditionalData}");
        return true;
    }
}
