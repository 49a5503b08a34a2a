namespace ActivityGen;

/// <summary>Makes a partial type an activity: the compiler writes its mapper, id, links and JSON.</summary>
/// <remarks>
/// Every value is a constant or a template. URLs and the id are RFC 6570 templates of levels 1 to 3
/// (<c>"/articles/{Slug}{?Page}"</c>); texts are interpolation templates (<c>"by {Author}, page {Page}"</c>). The names are
/// members of the type. A value that is not given here comes from a member with <see cref="MapToAttribute"/>, from a member with the
/// property's own name, or from <see cref="UserActivityDefaultsAttribute"/>.
/// On an abstract class the attribute generates nothing: it lends its values to the derived types that carry the attribute themselves.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class UserActivityAttribute : Attribute
{
    /// <summary>Gets or sets the id that the app knows the activity by: required, unique in the app, immutable. An RFC 6570 template whose literals are verbatim.</summary>
    public string? AppActivityId { get; set; }

    /// <summary>Gets or sets the URL that opens the activity: required, absolute, an app protocol or the web. An RFC 6570 template.</summary>
    public string? ActivationUrl { get; set; }

    /// <summary>Gets or sets the HTTPS origin that joins the app's platforms, such as <c>https://contoso.com</c>: required, often an assembly default.</summary>
    public string? ActivitySourceHost { get; set; }

    /// <summary>Gets or sets the app's name, shown where the app is not installed. An interpolation template.</summary>
    public string? AppDisplayName { get; set; }

    /// <summary>Gets or sets the URL of content that renders outside the app. An RFC 6570 template.</summary>
    public string? ContentUrl { get; set; }

    /// <summary>Gets or sets the http or https URL for devices without the app. An RFC 6570 template.</summary>
    public string? FallbackUrl { get; set; }

    /// <summary>Gets or sets the user's IANA time zone id, such as <c>Europe/Paris</c>. An interpolation template.</summary>
    public string? UserTimezone { get; set; }

    /// <summary>Gets or sets a JSON-LD object that describes the content.</summary>
    public string? ContentInfo { get; set; }

    /// <summary>Gets or sets the name of the AdditionalFile that holds <see cref="ContentInfo"/>, relative to the project, else to the source file.</summary>
    public string? ContentInfoFile { get; set; }
}
