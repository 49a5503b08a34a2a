namespace ActivityGen.CompilerServices;

/// <summary>Tells the texts of a type's values from other texts.</summary>
/// <param name="format">The format of the values; null for the type's unformatted form.</param>
/// <param name="minLength">The fewest characters that such a text has.</param>
/// <param name="maxLength">The most characters that such a text has.</param>
/// <remarks>Known bounds keep hostile texts cheap where the end of a value has to be searched for. Only texts in ASCII have them: a character, a spelling.</remarks>
internal abstract class HoleReader(string? format, int minLength = 0, int maxLength = int.MaxValue)
{
    /// <summary>Gets the format of the values.</summary>
    internal string? Format { get; } = format;

    /// <summary>Gets the fewest characters that such a text has.</summary>
    internal int MinLength { get; } = minLength;

    /// <summary>Gets the most characters that such a text has; <see cref="int.MaxValue"/> where nobody knows.</summary>
    internal int MaxLength { get; } = maxLength;

    /// <summary>Tells whether a text is a value's, character by character.</summary>
    internal abstract bool Accepts(ReadOnlySpan<char> text);
}
