#if ACTIVITYGEN_COMPILER
namespace ActivityGen.Contract;
#else
namespace ActivityGen;
#endif

/// <summary>A property of the Graph <c>userActivity</c> contract, its <c>visualInfo</c> and <c>imageInfo</c> included.</summary>
/// <remarks>
/// Used with <c>[MapTo]</c>. The server-set properties are listed so that binding one can be refused with a reason (AG0007)
/// rather than with a missing name. A number, once released, stays: what is added is added at the end.
/// </remarks>
#if ACTIVITYGEN_COMPILER
internal
#else
public
#endif
enum ActivityProperty
{
    /// <summary><c>appActivityId</c>: required, unique in the app, immutable.</summary>
    AppActivityId,

    /// <summary><c>activationUrl</c>: required, an absolute app-protocol or web URL.</summary>
    ActivationUrl,

    /// <summary><c>activitySourceHost</c>: required, an HTTPS origin such as <c>https://contoso.com</c>.</summary>
    ActivitySourceHost,

    /// <summary><c>appDisplayName</c>: shown when the app is not installed.</summary>
    AppDisplayName,

    /// <summary><c>contentUrl</c>: content that renders outside the app.</summary>
    ContentUrl,

    /// <summary><c>fallbackUrl</c>: an http or https URL for devices without the app.</summary>
    FallbackUrl,

    /// <summary><c>userTimezone</c>: an IANA time zone id.</summary>
    UserTimezone,

    /// <summary><c>visualElements</c>: required, a whole <c>visualInfo</c>.</summary>
    VisualElements,

    /// <summary><c>visualElements.displayText</c>: required, one line.</summary>
    DisplayText,

    /// <summary><c>visualElements.description</c>.</summary>
    Description,

    /// <summary><c>visualElements.backgroundColor</c>: <c>#RRGGBB</c>.</summary>
    BackgroundColor,

    /// <summary><c>visualElements.attribution</c>: a whole <c>imageInfo</c>.</summary>
    Attribution,

    /// <summary><c>visualElements.attribution.iconUrl</c>: http or https.</summary>
    IconUrl,

    /// <summary><c>visualElements.attribution.alternateText</c>: what a screen reader says for the icon.</summary>
    AlternateText,

    /// <summary><c>visualElements.attribution.addImageQuery</c>: whether the shell may append scale, contrast and language to the icon URL.</summary>
    AddImageQuery,

    /// <summary><c>visualElements.content</c>: an Adaptive Card, a JSON object.</summary>
    Content,

    /// <summary><c>contentInfo</c>: JSON-LD, a JSON object.</summary>
    ContentInfo,

    /// <summary><c>historyItems</c>: the user's engagements, inserted together with the activity.</summary>
    HistoryItems,

    /// <summary><c>id</c>: set by the server.</summary>
    Id,

    /// <summary><c>status</c>: set by the server.</summary>
    Status,

    /// <summary><c>createdDateTime</c>: set by the server.</summary>
    CreatedDateTime,

    /// <summary><c>lastModifiedDateTime</c>: set by the server.</summary>
    LastModifiedDateTime,

    /// <summary><c>expirationDateTime</c>: set by the server.</summary>
    ExpirationDateTime,
}
