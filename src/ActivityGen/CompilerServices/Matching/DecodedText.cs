using System.Buffers;

namespace ActivityGen.CompilerServices;

/// <summary>Decodes a value's text into scratch space, where it is percent-encoded at all.</summary>
internal ref struct DecodedText
{
    /// <summary>The scratch size, in characters, that every ordinary value fits into.</summary>
    internal const int ScratchLength = 128;

    private readonly Span<char> _scratch;
    private char[]? _rented;

    /// <summary>Initializes a new instance of the <see cref="DecodedText"/> struct.</summary>
    /// <param name="scratch">Space on the caller's stack, <see cref="ScratchLength"/> characters.</param>
    internal DecodedText(Span<char> scratch) => _scratch = scratch;

    /// <summary>Gets a value's text; it lives until <see cref="Dispose"/>.</summary>
    /// <param name="text">The text as it stands; well-formed, since a pattern took it.</param>
    /// <param name="isEncoded">Whether it is percent-encoded.</param>
    internal ReadOnlySpan<char> Read(ReadOnlySpan<char> text, bool isEncoded)
    {
        if (!isEncoded || !text.Contains('%'))
        {
            return text;
        }

        Span<char> buffer = text.Length <= _scratch.Length ? _scratch : _rented = ArrayPool<char>.Shared.Rent(text.Length);
        return buffer[..Decode(text, buffer)];
    }

    /// <summary>Gives rented space back.</summary>
    internal void Dispose()
    {
        if (_rented is not null)
        {
            ArrayPool<char>.Shared.Return(_rented);
            _rented = null;
        }
    }

    /// <summary>Decodes what an <see cref="EncodedAlphabet.Variable"/> took: nothing is left to check, not even lone surrogates.</summary>
    private static int Decode(ReadOnlySpan<char> text, Span<char> buffer)
    {
        int written = 0;
        while (!text.IsEmpty)
        {
            int plain = text.IndexOf('%');
            plain = plain < 0 ? text.Length : plain;
            text[..plain].CopyTo(buffer[written..]);
            text = text[plain..];
            written += plain;
            if (text.IsEmpty || PercentDecoding.DecodeScalar(text, buffer[written..], out int taken, out int put) != PercentDecodingResult.Done)
            {
                break;
            }

            text = text[taken..];
            written += put;
        }

        return written;
    }
}
