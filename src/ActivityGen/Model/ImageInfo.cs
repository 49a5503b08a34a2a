using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ActivityGen;

/// <summary>Graph's <c>imageInfo</c>: the icon of the app or site that an activity comes from.</summary>
[JsonConverter(typeof(ImageInfoJsonConverter))]
public sealed record ImageInfo
{
    /// <summary>Gets the icon's URL, http or https (AG0201, AG0208), as it was written.</summary>
    public string? IconUrl { get; init; }

    /// <summary>Gets what a screen reader says for the icon. The older name <c>alternativeText</c> is read too, never written.</summary>
    public string? AlternateText { get; init; }

    /// <summary>Gets whether the shell may append scale, contrast and language to the icon's URL.</summary>
    public bool? AddImageQuery { get; init; }

    /// <summary>Gets the properties that the contract does not know, in their order; they are written after the known ones.</summary>
    /// <exception cref="ArgumentException">Set with a name that the contract has, with an OData annotation, or with an undefined value.</exception>
    public IReadOnlyDictionary<string, JsonElement> AdditionalData
    {
        get => GivenAdditionalData ?? ReadOnlyDictionary<string, JsonElement>.Empty;
        init => GivenAdditionalData = AdditionalProperties.Checked(value, JsonNames.ImageInfo);
    }

    internal ReadOnlyDictionary<string, JsonElement>? GivenAdditionalData { get; init; }

    internal bool IsEmpty => IconUrl is null && AlternateText is null && AddImageQuery is null && GivenAdditionalData is null;

    /// <summary>Gets the text of a property that holds one; null where it is absent, and for a property that holds none.</summary>
    internal string? TextOf(ActivityProperty property) => property switch
    {
        ActivityProperty.IconUrl => IconUrl,
        ActivityProperty.AlternateText => AlternateText,
        _ => null,
    };

    /// <summary>Compares by value; JSON by what it says, not by its spelling.</summary>
    public bool Equals(ImageInfo? other) =>
        other is not null
        && IconUrl == other.IconUrl
        && AlternateText == other.AlternateText
        && AddImageQuery == other.AddImageQuery
        && JsonValues.Equal(GivenAdditionalData, other.GivenAdditionalData);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IconUrl, AlternateText, AddImageQuery);
}
