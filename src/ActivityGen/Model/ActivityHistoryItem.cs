using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ActivityGen;

/// <summary>Graph's <c>activityHistoryItem</c>: one engagement of the user with an activity.</summary>
[JsonConverter(typeof(ActivityHistoryItemJsonConverter))]
public sealed record ActivityHistoryItem
{
    /// <summary>Gets the id, a GUID that the client makes for a PUT; none in a deep insert.</summary>
    public string? Id { get; init; }

    /// <summary>Gets when the engagement began: required (AG0108). The default value where a body that was read has none.</summary>
    public required DateTimeOffset StartedDateTime
    {
        get => GivenStartedDateTime ?? default;
        init => GivenStartedDateTime = value;
    }

    /// <summary>Gets when the engagement ended, not before <see cref="StartedDateTime"/> (AG0213).</summary>
    public DateTimeOffset? LastActiveDateTime { get; init; }

    /// <summary>Gets how long the user was active, in seconds, 0 or more (AG0213); the service takes the difference of the two times where it is absent.</summary>
    public int? ActiveDurationSeconds { get; init; }

    /// <summary>Gets when the item goes away, after <see cref="StartedDateTime"/> (AG0213).</summary>
    public DateTimeOffset? ExpirationDateTime { get; init; }

    /// <summary>Gets the IANA id of the user's time zone (AG0204).</summary>
    public string? UserTimezone { get; init; }

    /// <summary>Gets whether the server still holds the item. Set by the server.</summary>
    public ActivityStatus? Status { get; internal init; }

    /// <summary>Gets the text of <see cref="Status"/> as it was read, a text that this version does not know included.</summary>
    public string? StatusText => UnknownStatusText ?? StatusNames.Of(Status);

    /// <summary>Gets when the server got the item. Set by the server.</summary>
    public DateTimeOffset? CreatedDateTime { get; internal init; }

    /// <summary>Gets when the server last changed the item. Set by the server.</summary>
    public DateTimeOffset? LastModifiedDateTime { get; internal init; }

    /// <summary>Gets the properties that the contract does not know, in their order; they are written after the known ones.</summary>
    /// <exception cref="ArgumentException">Set with a name that the contract has, with an OData annotation, or with an undefined value.</exception>
    public IReadOnlyDictionary<string, JsonElement> AdditionalData
    {
        get => GivenAdditionalData ?? ReadOnlyDictionary<string, JsonElement>.Empty;
        init => GivenAdditionalData = AdditionalProperties.Checked(value, JsonNames.HistoryItem);
    }

    internal DateTimeOffset? GivenStartedDateTime { get; init; }

    internal string? UnknownStatusText { get; init; }

    internal ReadOnlyDictionary<string, JsonElement>? GivenAdditionalData { get; init; }

    /// <summary>Copies the item with the properties that only a server sets; for services and test doubles.</summary>
    /// <param name="status">Whether the server still holds the item.</param>
    /// <param name="createdDateTime">When the server got it.</param>
    /// <param name="lastModifiedDateTime">When the server last changed it.</param>
    /// <returns>The copy; a property that is left out is absent in it, whatever this item has.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not one of the five values.</exception>
    public ActivityHistoryItem WithServerProperties(
        ActivityStatus? status = null,
        DateTimeOffset? createdDateTime = null,
        DateTimeOffset? lastModifiedDateTime = null) =>
        this with
        {
            Status = StatusNames.Checked(status),
            UnknownStatusText = null,
            CreatedDateTime = createdDateTime,
            LastModifiedDateTime = lastModifiedDateTime,
        };

    /// <summary>Lists what breaks a rule of the contract, in the contract's order, without throwing.</summary>
    /// <returns>Errors, warnings and infos; empty where all is well. Paths begin at the item: <c>startedDateTime</c>.</returns>
    public IReadOnlyList<ActivityViolation> Validate() => ActivityInspector.Inspect(this);

    /// <summary>Compares by value: times by the instant, JSON by what it says.</summary>
    public bool Equals(ActivityHistoryItem? other) =>
        other is not null
        && Id == other.Id
        && GivenStartedDateTime == other.GivenStartedDateTime
        && LastActiveDateTime == other.LastActiveDateTime
        && ActiveDurationSeconds == other.ActiveDurationSeconds
        && ExpirationDateTime == other.ExpirationDateTime
        && UserTimezone == other.UserTimezone
        && Status == other.Status
        && UnknownStatusText == other.UnknownStatusText
        && CreatedDateTime == other.CreatedDateTime
        && LastModifiedDateTime == other.LastModifiedDateTime
        && JsonValues.Equal(GivenAdditionalData, other.GivenAdditionalData);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, GivenStartedDateTime, LastActiveDateTime, ActiveDurationSeconds);
}
