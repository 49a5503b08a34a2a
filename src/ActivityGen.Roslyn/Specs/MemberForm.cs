namespace ActivityGen.Roslyn.Specs;

/// <summary>The type of a bound member, as far as emission cares.</summary>
internal enum MemberForm
{
    /// <summary><see cref="string"/>.</summary>
    String,

    /// <summary><see cref="System.Uri"/>, written as it was given.</summary>
    Uri,

    /// <summary><see cref="System.TimeZoneInfo"/>, written as its IANA id.</summary>
    TimeZone,

    /// <summary><c>bool</c>.</summary>
    Boolean,

    /// <summary><c>JsonElement</c>.</summary>
    JsonElement,

    /// <summary><c>JsonNode</c> or a type derived from it.</summary>
    JsonNode,

    /// <summary>A <see cref="string"/> that holds JSON.</summary>
    JsonText,

    /// <summary>The library's <c>VisualInfo</c>.</summary>
    VisualInfo,

    /// <summary>The library's <c>ImageInfo</c>.</summary>
    ImageInfo,

    /// <summary>A sequence of the library's <c>ActivityHistoryItem</c>.</summary>
    HistoryItems,
}
