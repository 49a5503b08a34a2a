namespace ActivityGen;

/// <summary>What the user sees of an activity: Graph's <c>visualInfo</c>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class VisualElementsAttribute : Attribute
{
    /// <summary>Gets or sets the title: required, one line, not empty. An interpolation template, such as <c>"{Title}"</c>.</summary>
    public string? DisplayText { get; set; }

    /// <summary>Gets or sets the text below the title. An interpolation template.</summary>
    public string? Description { get; set; }

    /// <summary>Gets or sets the colour behind the text, <c>#RRGGBB</c>. An interpolation template.</summary>
    public string? BackgroundColor { get; set; }

    /// <summary>Gets or sets an Adaptive Card, a JSON object.</summary>
    public string? Content { get; set; }

    /// <summary>Gets or sets the name of the AdditionalFile that holds <see cref="Content"/>, relative to the project, else to the source file.</summary>
    public string? ContentFile { get; set; }
}
