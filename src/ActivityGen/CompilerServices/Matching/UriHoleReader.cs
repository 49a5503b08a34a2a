namespace ActivityGen.CompilerServices;

/// <summary>Reads URLs. What <see cref="Uri"/> takes, only making one can tell: of all readers, this one allocates.</summary>
internal sealed class UriHoleReader() : HoleReader(format: null)
{
    internal override bool Accepts(ReadOnlySpan<char> text) => HoleText.TryParseUri(text, out _);
}
