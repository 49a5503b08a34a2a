namespace ActivityGen.CompilerServices;

/// <summary>Reads <c>true</c> and <c>false</c>.</summary>
internal sealed class BooleanHoleReader() : HoleReader(format: null, minLength: 4, maxLength: 5)
{
    internal override bool Accepts(ReadOnlySpan<char> text) => HoleText.TryParseBoolean(text, out _);
}
