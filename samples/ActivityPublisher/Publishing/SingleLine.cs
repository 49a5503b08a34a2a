namespace ActivityPublisher.Publishing;

/// <summary>Text from outside, made fit for a line of output: no line breaks, no escape sequences that a terminal would act on.</summary>
internal static class SingleLine
{
    /// <summary>Replaces control characters by spaces.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text on one line.</returns>
    internal static string Of(string text) => text.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0 && text.AsSpan().IndexOfAnyInRange('\u007F', '\u009F') < 0
        ? text
        : string.Create(text.Length, text, static (line, source) =>
        {
            for (int i = 0; i < line.Length; i++)
            {
                line[i] = char.IsControl(source[i]) ? ' ' : source[i];
            }
        });
}
