using System.Collections.ObjectModel;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ActivityGen;

/// <summary>Graph's <c>userActivity</c>: something that the user did in an app and may want to get back to.</summary>
/// <remarks>
/// Immutable, compared by value. URLs are kept as they were written. What a service holds can be read even where it breaks a rule:
/// an absent required property reads as empty, is not written back, and <see cref="Validate"/> reports it.
/// </remarks>
[JsonConverter(typeof(UserActivityJsonConverter))]
public sealed record UserActivity
{
    /// <summary>Gets the id that the app knows the activity by: required (AG0105), unique in the app, never changed; not percent-encoded.</summary>
    public required string AppActivityId
    {
        get => GivenAppActivityId ?? "";
        init => GivenAppActivityId = value;
    }

    /// <summary>Gets the URL that opens the activity: required (AG0101), absolute, app protocol or web (AG0201, AG0209).</summary>
    public required string ActivationUrl
    {
        get => GivenActivationUrl ?? "";
        init => GivenActivationUrl = value;
    }

    /// <summary>Gets the HTTPS origin that joins the app's platforms: required (AG0102), such as <c>https://contoso.com</c> (AG0202).</summary>
    public required string ActivitySourceHost
    {
        get => GivenActivitySourceHost ?? "";
        init => GivenActivitySourceHost = value;
    }

    /// <summary>Gets the app's name, shown where the app is not installed.</summary>
    public string? AppDisplayName { get; init; }

    /// <summary>Gets the URL of content that renders outside the app, absolute (AG0201).</summary>
    public string? ContentUrl { get; init; }

    /// <summary>Gets the http or https URL for devices without the app (AG0201, AG0208).</summary>
    public string? FallbackUrl { get; init; }

    /// <summary>Gets the IANA id of the time zone that the user was in (AG0204).</summary>
    public string? UserTimezone { get; init; }

    /// <summary>Gets what the user sees: required (AG0103). An empty one where a body that was read has none.</summary>
    public required VisualInfo VisualElements
    {
        get => GivenVisualElements ?? VisualInfo.Empty;
        init => GivenVisualElements = value;
    }

    /// <summary>Gets the description of the content in JSON-LD, a JSON object (AG0306). JSON null is none.</summary>
    /// <remarks>One that was read stays bytes until it is first asked for.</remarks>
    public JsonElement? ContentInfo
    {
        get => GivenContentInfo?.Element;
        init => GivenContentInfo = HeldJson.Of(value);
    }

    /// <summary>Gets the user's engagements, in their order; empty where there are none.</summary>
    /// <remarks>An empty list that was set is written, as <c>[]</c>; one that was never set is not.</remarks>
    /// <exception cref="ArgumentException">Set with an item that is null.</exception>
    public IReadOnlyList<ActivityHistoryItem> HistoryItems
    {
        get => GivenHistoryItems ?? ReadOnlyCollection<ActivityHistoryItem>.Empty;
        init => GivenHistoryItems = CopyOf(value);
    }

    /// <summary>Gets the server's id, which addresses DELETE and history items; decimal, may exceed Int64. Set by the server.</summary>
    public string? Id { get; internal init; }

    /// <summary>Gets whether the server still holds the activity. Set by the server.</summary>
    public ActivityStatus? Status { get; internal init; }

    /// <summary>Gets the text of <see cref="Status"/> as it was read, a text that this version does not know included.</summary>
    public string? StatusText => UnknownStatusText ?? StatusNames.Of(Status);

    /// <summary>Gets when the server got the activity. Set by the server.</summary>
    public DateTimeOffset? CreatedDateTime { get; internal init; }

    /// <summary>Gets when the server last changed the activity. Set by the server.</summary>
    public DateTimeOffset? LastModifiedDateTime { get; internal init; }

    /// <summary>Gets when the activity goes away. Set by the server.</summary>
    public DateTimeOffset? ExpirationDateTime { get; internal init; }

    /// <summary>Gets the properties that the contract does not know, in their order; they are written after the known ones.</summary>
    /// <exception cref="ArgumentException">Set with a name that the contract has, with an OData annotation, or with an undefined value.</exception>
    public IReadOnlyDictionary<string, JsonElement> AdditionalData
    {
        get => GivenAdditionalData ?? ReadOnlyDictionary<string, JsonElement>.Empty;
        init => GivenAdditionalData = AdditionalProperties.Checked(value, JsonNames.UserActivity);
    }

    // Null where a body had none (or a caller gave null): only then is nothing written, and a rule broken.
    internal string? GivenAppActivityId { get; private init; }

    internal string? GivenActivationUrl { get; private init; }

    internal string? GivenActivitySourceHost { get; private init; }

    internal VisualInfo? GivenVisualElements { get; private init; }

    internal HeldJson? GivenContentInfo { get; init; }

    internal ReadOnlyCollection<ActivityHistoryItem>? GivenHistoryItems { get; init; }

    internal string? UnknownStatusText { get; init; }

    internal ReadOnlyDictionary<string, JsonElement>? GivenAdditionalData { get; init; }

    /// <summary>Copies the activity with the properties that only a server sets; for services and test doubles.</summary>
    /// <param name="id">The server's id.</param>
    /// <param name="status">Whether the server still holds the activity.</param>
    /// <param name="createdDateTime">When the server got it.</param>
    /// <param name="lastModifiedDateTime">When the server last changed it.</param>
    /// <param name="expirationDateTime">When it goes away.</param>
    /// <returns>The copy; a property that is left out is absent in it, whatever this activity has.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not one of the five values.</exception>
    public UserActivity WithServerProperties(
        string? id = null,
        ActivityStatus? status = null,
        DateTimeOffset? createdDateTime = null,
        DateTimeOffset? lastModifiedDateTime = null,
        DateTimeOffset? expirationDateTime = null) =>
        this with
        {
            Id = id,
            Status = StatusNames.Checked(status),
            UnknownStatusText = null,
            CreatedDateTime = createdDateTime,
            LastModifiedDateTime = lastModifiedDateTime,
            ExpirationDateTime = expirationDateTime,
        };

    /// <summary>Lists what breaks a rule of the contract, in the contract's order, without throwing.</summary>
    /// <returns>Errors, warnings and infos; empty where all is well.</returns>
    public IReadOnlyList<ActivityViolation> Validate() => ActivityInspector.Inspect(this);

    /// <summary>Compares by value: history items one by one, times by the instant, JSON by what it says. Absent differs from empty.</summary>
    public bool Equals(UserActivity? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && GivenAppActivityId == other.GivenAppActivityId
            && GivenActivationUrl == other.GivenActivationUrl
            && GivenActivitySourceHost == other.GivenActivitySourceHost
            && AppDisplayName == other.AppDisplayName
            && ContentUrl == other.ContentUrl
            && FallbackUrl == other.FallbackUrl
            && UserTimezone == other.UserTimezone
            && GivenVisualElements == other.GivenVisualElements
            && Id == other.Id
            && Status == other.Status
            && UnknownStatusText == other.UnknownStatusText
            && CreatedDateTime == other.CreatedDateTime
            && LastModifiedDateTime == other.LastModifiedDateTime
            && ExpirationDateTime == other.ExpirationDateTime
            && HistoryEquals(GivenHistoryItems, other.GivenHistoryItems)
            && JsonValues.Equal(GivenContentInfo, other.GivenContentInfo)
            && JsonValues.Equal(GivenAdditionalData, other.GivenAdditionalData));

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(GivenAppActivityId, GivenActivationUrl, GivenVisualElements?.GivenDisplayText, Id, LastModifiedDateTime, HistoryItems.Count);

    // The compiler's own asks the JSON for its text, which throws where it has none (half of a surrogate pair, bytes that are not UTF-8).
    private bool PrintMembers(StringBuilder builder)
    {
        builder
            .Append(CultureInfo.InvariantCulture, $"AppActivityId = {AppActivityId}")
            .Append(CultureInfo.InvariantCulture, $", ActivationUrl = {ActivationUrl}")
            .Append(CultureInfo.InvariantCulture, $", ActivitySourceHost = {ActivitySourceHost}")
            .Append(CultureInfo.InvariantCulture, $", AppDisplayName = {AppDisplayName}")
            .Append(CultureInfo.InvariantCulture, $", ContentUrl = {ContentUrl}")
            .Append(CultureInfo.InvariantCulture, $", FallbackUrl = {FallbackUrl}")
            .Append(CultureInfo.InvariantCulture, $", UserTimezone = {UserTimezone}")
            .Append(CultureInfo.InvariantCulture, $", VisualElements = {VisualElements}")
            .Append(CultureInfo.InvariantCulture, $", ContentInfo = {JsonValues.Display(GivenContentInfo)}")
            .Append(CultureInfo.InvariantCulture, $", HistoryItems = {HistoryItems}")
            .Append(CultureInfo.InvariantCulture, $", Id = {Id}")
            .Append(CultureInfo.InvariantCulture, $", Status = {Status}")
            .Append(CultureInfo.InvariantCulture, $", StatusText = {StatusText}")
            .Append(CultureInfo.InvariantCulture, $", CreatedDateTime = {CreatedDateTime}")
            .Append(CultureInfo.InvariantCulture, $", LastModifiedDateTime = {LastModifiedDateTime}")
            .Append(CultureInfo.InvariantCulture, $", ExpirationDateTime = {ExpirationDateTime}")
            .Append(CultureInfo.InvariantCulture, $", AdditionalData = {AdditionalData}");
        return true;
    }

    /// <summary>Gets the text of a property that holds one; null where it is absent, and for a property that holds none.</summary>
    internal string? TextOf(ActivityProperty property) => property switch
    {
        ActivityProperty.AppActivityId => GivenAppActivityId,
        ActivityProperty.ActivationUrl => GivenActivationUrl,
        ActivityProperty.ActivitySourceHost => GivenActivitySourceHost,
        ActivityProperty.AppDisplayName => AppDisplayName,
        ActivityProperty.ContentUrl => ContentUrl,
        ActivityProperty.FallbackUrl => FallbackUrl,
        ActivityProperty.UserTimezone => UserTimezone,
        ActivityProperty.Id => Id,
        ActivityProperty.Status => UnknownStatusText,
        _ => null,
    };

    private static bool HistoryEquals(ReadOnlyCollection<ActivityHistoryItem>? left, ReadOnlyCollection<ActivityHistoryItem>? right) =>
        left is null || right is null ? left is null && right is null : left.SequenceEqual(right);

    private static ReadOnlyCollection<ActivityHistoryItem>? CopyOf(IReadOnlyList<ActivityHistoryItem>? value)
    {
        // Given null by a careless caller: absent. The shared empty list needs no copy.
        if (value is null || ReferenceEquals(value, ReadOnlyCollection<ActivityHistoryItem>.Empty))
        {
            return (ReadOnlyCollection<ActivityHistoryItem>?)value;
        }

        ActivityHistoryItem[] copy = [.. value];
        int missing = Array.IndexOf(copy, null);
        return missing < 0
            ? Array.AsReadOnly(copy)
            : throw new ArgumentException($"HistoryItems[{missing}] is null.", nameof(value));
    }
}
