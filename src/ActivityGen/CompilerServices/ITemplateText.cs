using System.ComponentModel;

namespace ActivityGen.CompilerServices;

/// <summary>A key or a link: members that a template turns into text, of one form in every culture.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ITemplateText : ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>Appends the text.</summary>
    /// <param name="text">Where it goes.</param>
    void Expand(ref ActivityTextWriter text);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => TemplateText.ToString(this);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TemplateText.TryFormat(this, destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TemplateText.TryFormat(this, utf8Destination, out bytesWritten);
}
