namespace ActivityGen;

/// <summary>Values for every activity of the assembly that has no other source for them.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class UserActivityDefaultsAttribute : Attribute
{
    /// <summary>Gets or sets the HTTPS origin that joins the app's platforms, such as <c>https://contoso.com</c>.</summary>
    public string? ActivitySourceHost { get; set; }

    /// <summary>Gets or sets the app's name, shown where the app is not installed.</summary>
    public string? AppDisplayName { get; set; }

    /// <summary>Gets or sets the user's IANA time zone id, such as <c>Europe/Paris</c>.</summary>
    public string? UserTimezone { get; set; }

    /// <summary>Gets or sets the colour behind the text, <c>#RRGGBB</c>.</summary>
    public string? BackgroundColor { get; set; }

    /// <summary>Gets or sets the icon's http or https URL.</summary>
    public string? IconUrl { get; set; }

    /// <summary>Gets or sets what a screen reader says for the icon.</summary>
    public string? AlternateText { get; set; }

    /// <summary>Gets or sets a value indicating whether the shell may append scale, contrast and language to the icon's URL. Left out of the body unless it is given.</summary>
    public bool AddImageQuery { get; set; }
}
