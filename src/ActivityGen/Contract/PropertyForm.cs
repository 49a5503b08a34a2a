namespace ActivityGen.Contract;

/// <summary>What kind of value a property holds; decides the templates, the member types and the rules that apply to it.</summary>
internal enum PropertyForm
{
    /// <summary>The app's own id: an RFC 6570 template with verbatim literals.</summary>
    Identifier,

    /// <summary>An absolute URL: an RFC 6570 template.</summary>
    Url,

    /// <summary>An HTTPS origin: an RFC 6570 template with verbatim literals, judged as a whole.</summary>
    Origin,

    /// <summary>Text for people: an interpolation template.</summary>
    Text,

    /// <summary><c>#RRGGBB</c>: an interpolation template.</summary>
    Color,

    /// <summary>An IANA time zone id: an interpolation template.</summary>
    TimeZone,

    /// <summary>A JSON object.</summary>
    Json,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>A nested complex value (<c>visualInfo</c>, <c>imageInfo</c>).</summary>
    Complex,

    /// <summary>A collection of <c>activityHistoryItem</c>.</summary>
    History,

    /// <summary>Set by the server, never by a client.</summary>
    Server,
}
