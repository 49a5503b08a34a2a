namespace ActivityGen.CompilerServices;

/// <summary>Reads a formattable type's values.</summary>
/// <typeparam name="T">The type.</typeparam>
internal sealed class FormattedHoleReader<T> : HoleReader
    where T : ISpanFormattable, ISpanParsable<T>
{
    /// <summary>Initializes a new instance of the <see cref="FormattedHoleReader{T}"/> class.</summary>
    /// <param name="format">A format of the type's; null for the unformatted form.</param>
    internal FormattedHoleReader(string? format)
        : this(format, FormattedLength.Of<T>(format))
    {
    }

    private FormattedHoleReader(string? format, (int Min, int Max) length)
        : base(format, length.Min, length.Max)
    {
    }

    internal override bool Accepts(ReadOnlySpan<char> text) => HoleText.TryParse<T>(text, out _, Format);
}
