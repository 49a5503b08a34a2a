namespace ActivityGen;

/// <summary>The icon of an activity: Graph's <c>imageInfo</c>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class AttributionAttribute : Attribute
{
    /// <summary>Gets or sets the icon's http or https URL. An RFC 6570 template.</summary>
    public string? IconUrl { get; set; }

    /// <summary>Gets or sets what a screen reader says for the icon. An interpolation template.</summary>
    public string? AlternateText { get; set; }

    /// <summary>Gets or sets a value indicating whether the shell may append scale, contrast and language to the icon's URL. Left out of the body unless it is given.</summary>
    public bool AddImageQuery { get; set; }
}
