using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using ActivityGen.Contract;

namespace ActivityGen;

/// <summary>The URL-safe form of an <c>appActivityId</c>: what stands in the path of <c>PUT /me/activities/{id}</c>.</summary>
/// <remarks>
/// All but the 71 unreserved characters of RFC 2396 (<c>A-Z a-z 0-9 - _ . ! ~ * ' ( )</c>) become <c>%HH</c> of their UTF-8 bytes, upper case:
/// exactly what JavaScript's <c>encodeURIComponent</c> does, and not what <see cref="Uri.EscapeDataString(string)"/> does, which also
/// encodes <c>! * ' ( )</c> and turns a lone surrogate into U+FFFD. <c>/article?12345</c> is <c>%2Farticle%3F12345</c>.
/// <para>Encoding refuses lone surrogates only, and decoding malformed input only; whether an id can be used at all (rule AG0205) is
/// <see cref="IsUsable(ReadOnlySpan{char})"/>'s to say.</para>
/// </remarks>
public static class UrlSafeId
{
    private const int StackUnits = 512;

    /// <summary>Encodes an id.</summary>
    /// <param name="id">The id, any well-formed text; empty gives empty.</param>
    /// <returns>The encoded id; <paramref name="id"/> itself where nothing is to be encoded.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> has a lone surrogate, which has no UTF-8 form; the message has its index.</exception>
    public static string Encode(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        int kept = PercentEncoding.KeptLength(id, PercentSet.UrlSafeId);
        return kept == id.Length ? id : EncodeRest(id, kept);
    }

    /// <inheritdoc cref="Encode(string)"/>
    /// <returns>The encoded id.</returns>
    public static string Encode(ReadOnlySpan<char> id)
    {
        int kept = PercentEncoding.KeptLength(id, PercentSet.UrlSafeId);
        return kept == id.Length ? id.ToString() : EncodeRest(id, kept);
    }

    /// <summary>Encodes an id into UTF-16 text, without allocating.</summary>
    /// <param name="id">The id, any well-formed text.</param>
    /// <param name="destination">Where the encoded id goes; <see cref="GetMaxEncodedLength"/> units always suffice. After false its content is undefined.</param>
    /// <param name="charsWritten">The number of characters written; 0 after false.</param>
    /// <returns>False where <paramref name="destination"/> is too small.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> has a lone surrogate, and the text before it fits.</exception>
    public static bool TryEncode(ReadOnlySpan<char> id, Span<char> destination, out int charsWritten)
    {
        // Most ids are kept as they are: nothing but that copy on the short way.
        charsWritten = PercentEncoding.CopyKept(id, destination, PercentSet.UrlSafeId);
        return charsWritten == id.Length || TryEncodeRest(id, destination, ref charsWritten);
    }

    /// <summary>Encodes an id into UTF-8 (which here is ASCII), without allocating.</summary>
    /// <param name="id">The id, any well-formed text.</param>
    /// <param name="utf8Destination">Where the encoded id goes; <see cref="GetMaxEncodedLength"/> units always suffice. After false its content is undefined.</param>
    /// <param name="bytesWritten">The number of bytes written; 0 after false.</param>
    /// <returns>False where <paramref name="utf8Destination"/> is too small.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> has a lone surrogate, and the text before it fits.</exception>
    public static bool TryEncode(ReadOnlySpan<char> id, Span<byte> utf8Destination, out int bytesWritten)
    {
        // Most ids are kept as they are: nothing but that copy on the short way.
        bytesWritten = PercentEncoding.CopyKept(id, utf8Destination, PercentSet.UrlSafeId);
        return bytesWritten == id.Length || TryEncodeRest(id, utf8Destination, ref bytesWritten);
    }

    /// <summary>Gets the number of units, characters or bytes, that an encoded id takes at most.</summary>
    /// <param name="idLength">The id's length in characters.</param>
    /// <returns>Nine times the length: a character takes up to three UTF-8 bytes, and each of them three units.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="idLength"/> is negative, or the result exceeds <see cref="int.MaxValue"/>.</exception>
    public static int GetMaxEncodedLength(int idLength)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(idLength);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(idLength, int.MaxValue / PercentEncoding.MaxUnitsPerChar);
        return idLength * PercentEncoding.MaxUnitsPerChar;
    }

    /// <summary>Decodes an id; the inverse of <see cref="Encode(string)"/>.</summary>
    /// <param name="encoded">
    /// The encoded id. Lower-case hexadecimal digits are taken too, and so are characters that encoding would have escaped, non-ASCII ones
    /// included: they stand for themselves (as in <c>decodeURIComponent</c>; a <c>+</c> is a plus, not a space).
    /// </param>
    /// <returns>The id, always well-formed text.</returns>
    /// <exception cref="FormatException">
    /// A <c>%</c> without two hexadecimal digits, escapes that are not UTF-8 (overlong forms and surrogates included), or a lone surrogate;
    /// the message has the index and what to write.
    /// </exception>
    public static string Decode(ReadOnlySpan<char> encoded)
    {
        PercentDecodingResult result = DecodeToString(encoded, out string? id, out int index);
        return result == PercentDecodingResult.Done ? id! : throw Malformed(result, index);
    }

    /// <summary>Decodes an id from UTF-8, such as a raw request target.</summary>
    /// <param name="utf8Encoded">The encoded id; see <see cref="Decode(ReadOnlySpan{char})"/>. Bytes that stand for themselves must be UTF-8.</param>
    /// <returns>The id, always well-formed text.</returns>
    /// <exception cref="FormatException">As for <see cref="Decode(ReadOnlySpan{char})"/>, or bytes that are not UTF-8.</exception>
    public static string Decode(ReadOnlySpan<byte> utf8Encoded)
    {
        PercentDecodingResult result = DecodeToString(utf8Encoded, out string? id, out int index);
        return result == PercentDecodingResult.Done ? id! : throw Malformed(result, index);
    }

    /// <summary>Decodes an id where it can be decoded.</summary>
    /// <param name="encoded">The encoded id; see <see cref="Decode(ReadOnlySpan{char})"/>.</param>
    /// <param name="id">The id, null after false.</param>
    /// <returns>False where <see cref="Decode(ReadOnlySpan{char})"/> would throw.</returns>
    public static bool TryDecode(ReadOnlySpan<char> encoded, [NotNullWhen(true)] out string? id) =>
        DecodeToString(encoded, out id, out _) == PercentDecodingResult.Done;

    /// <summary>Decodes an id from UTF-8 where it can be decoded.</summary>
    /// <param name="utf8Encoded">The encoded id; see <see cref="Decode(ReadOnlySpan{byte})"/>.</param>
    /// <param name="id">The id, null after false.</param>
    /// <returns>False where <see cref="Decode(ReadOnlySpan{byte})"/> would throw.</returns>
    public static bool TryDecode(ReadOnlySpan<byte> utf8Encoded, [NotNullWhen(true)] out string? id) =>
        DecodeToString(utf8Encoded, out id, out _) == PercentDecodingResult.Done;

    /// <summary>Decodes an id into a span, without allocating.</summary>
    /// <param name="encoded">The encoded id; see <see cref="Decode(ReadOnlySpan{char})"/>.</param>
    /// <param name="destination">Where the id goes; as many characters as <paramref name="encoded"/> has always suffice. After false its content is undefined.</param>
    /// <param name="charsWritten">The number of characters written; 0 after false.</param>
    /// <returns>False where <paramref name="destination"/> is too small.</returns>
    /// <exception cref="FormatException">As for <see cref="Decode(ReadOnlySpan{char})"/>, where the text before the error fits.</exception>
    public static bool TryDecode(ReadOnlySpan<char> encoded, Span<char> destination, out int charsWritten)
    {
        PercentDecodingResult result = PercentDecoding.Decode(encoded, destination, out int read, out charsWritten);
        return Complete(result, read, ref charsWritten);
    }

    /// <summary>Decodes an id from UTF-8 into a span, without allocating.</summary>
    /// <param name="utf8Encoded">The encoded id; see <see cref="Decode(ReadOnlySpan{byte})"/>.</param>
    /// <param name="destination">Where the id goes; as many characters as <paramref name="utf8Encoded"/> has bytes always suffice. After false its content is undefined.</param>
    /// <param name="charsWritten">The number of characters written; 0 after false.</param>
    /// <returns>False where <paramref name="destination"/> is too small.</returns>
    /// <exception cref="FormatException">As for <see cref="Decode(ReadOnlySpan{byte})"/>, where the text before the error fits.</exception>
    public static bool TryDecode(ReadOnlySpan<byte> utf8Encoded, Span<char> destination, out int charsWritten)
    {
        PercentDecodingResult result = PercentDecoding.Decode(utf8Encoded, destination, out int read, out charsWritten);
        return Complete(result, read, ref charsWritten);
    }

    /// <summary>Tells whether an id can be used (rule AG0205): not empty, not <c>.</c> or <c>..</c>, without NUL and lone surrogate.</summary>
    /// <param name="id">The id as it is, not encoded.</param>
    /// <returns>True where the id can be used.</returns>
    public static bool IsUsable(ReadOnlySpan<char> id) => IdentifierRule.FindProblem(id, out _) == IdentifierProblem.None;

    /// <summary>Tells whether an id can be used (rule AG0205), and why not.</summary>
    /// <param name="id">The id as it is, not encoded.</param>
    /// <param name="reason">A sentence that says what is wrong with the id; null after true.</param>
    /// <returns>True where the id can be used.</returns>
    public static bool IsUsable(ReadOnlySpan<char> id, [NotNullWhen(false)] out string? reason)
    {
        IdentifierProblem problem = IdentifierRule.FindProblem(id, out int index);
        reason = problem == IdentifierProblem.None ? null : $"The id {IdentifierRule.Describe(problem, index)}.";
        return reason is null;
    }

    [SkipLocalsInit]
    private static string EncodeRest(ReadOnlySpan<char> id, int kept)
    {
        int max = checked(kept + GetMaxEncodedLength(id.Length - kept));
        char[]? rented = null;
        Span<char> buffer = max <= StackUnits ? stackalloc char[StackUnits] : (rented = ArrayPool<char>.Shared.Rent(max));
        try
        {
            bool fits = TryEncode(id, buffer, out int written);
            return fits ? buffer[..written].ToString() : throw new InvalidOperationException("The buffer holds the longest form.");
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<char>.Shared.Return(rented);
            }
        }
    }

    [SkipLocalsInit]
    private static PercentDecodingResult DecodeToString<TUnit>(ReadOnlySpan<TUnit> encoded, out string? id, out int index)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        char[]? rented = null;
        Span<char> buffer = encoded.Length <= StackUnits
            ? stackalloc char[StackUnits]
            : (rented = ArrayPool<char>.Shared.Rent(encoded.Length));
        PercentDecodingResult result = PercentDecoding.Decode(encoded, buffer, out index, out int written);
        id = result == PercentDecodingResult.Done ? buffer[..written].ToString() : null;
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return result;
    }

    private static bool TryEncodeRest<TUnit>(ReadOnlySpan<char> id, Span<TUnit> destination, ref int written)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        OperationStatus status = PercentEncoding.EncodeRest(id, destination, PercentSet.UrlSafeId, written, out int read, out written);
        return Complete(status, read, ref written);
    }

    private static bool Complete(OperationStatus status, int index, ref int written)
    {
        if (status == OperationStatus.Done)
        {
            return true;
        }

        written = 0;
        return status == OperationStatus.DestinationTooSmall ? false : throw LoneSurrogate(index, "id");
    }

    private static ArgumentException LoneSurrogate(int index, string parameter) =>
        new($"The id has half of a surrogate pair at index {index}, which no UTF-8 text can carry; write both halves, or leave it out.", parameter);

    private static bool Complete(PercentDecodingResult result, int index, ref int written)
    {
        if (result == PercentDecodingResult.Done)
        {
            return true;
        }

        written = 0;
        return result == PercentDecodingResult.DestinationTooSmall ? false : throw Malformed(result, index);
    }

    private static FormatException Malformed(PercentDecodingResult result, int index) => new(result switch
    {
        PercentDecodingResult.NotHex =>
            $"The encoded id has a '%' without two hexadecimal digits at index {index}; write '%25' for a percent sign.",
        PercentDecodingResult.NotUtf8 =>
            $"The encoded id has escapes at index {index} that are not the UTF-8 form of a character; write the %HH of its shortest UTF-8 form, as UrlSafeId.Encode does.",
        _ =>
            $"The encoded id has text at index {index} that is not well-formed Unicode; write the %HH of its UTF-8 bytes, as UrlSafeId.Encode does.",
    });
}
