using System.ComponentModel;

namespace ActivityGen.CompilerServices;

/// <summary>A key or a link: members that a template turns into text.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ITemplateText
{
    /// <summary>Appends the text.</summary>
    /// <param name="text">Where it goes.</param>
    void Expand(ref ActivityTextWriter text);
}
