using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using ActivityGen.Contract;

namespace ActivityGen.CompilerServices;

/// <summary>Reads the texts that values have in ids, URLs, texts and JSON strings: the exact inverse of formatting them.</summary>
/// <remarks>The current culture does not matter. A text that another text of the same value would replace (<c>+5</c>, <c>05</c>, <c> 5</c>) is none.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class HoleText
{
    /// <summary>Reads a formattable value.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="text">The text.</param>
    /// <param name="value">The value whose text it is.</param>
    /// <param name="format">A format of the type's; null for the type's unformatted form.</param>
    /// <returns>True only where formatting <paramref name="value"/> gives exactly <paramref name="text"/>.</returns>
    [SkipLocalsInit]
    public static bool TryParse<T>(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out T value, string? format = null)
        where T : ISpanFormattable, ISpanParsable<T>
    {
        if (!FormattedText.TryParse(text, out value, format))
        {
            return false;
        }

        // Asked of reference types only: unoptimized code would box the others for the question.
        if (!typeof(T).IsValueType && value is null)
        {
            return false;
        }

        if (typeof(T) == typeof(DateTime) && Unsafe.As<T, DateTime>(ref value!).Kind == DateTimeKind.Local)
        {
            // A local time is written with its machine's offset: the machine that reads it may have another one.
            return TryParse<DateTimeOffset>(text, out _, format);
        }

        var formatted = new FormattedValue(stackalloc char[FormattedValue.ScratchLength]);
        bool isSame = formatted.Format(value!, format).SequenceEqual(text);
        formatted.Dispose();
        return isSame;
    }

    /// <summary>Reads an enum value.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="text">The text; names are case-sensitive.</param>
    /// <param name="value">The value whose text it is.</param>
    /// <param name="format">An enum format (G, F, D, X); null for the name.</param>
    /// <returns>True only where formatting <paramref name="value"/> gives exactly <paramref name="text"/>.</returns>
    [SkipLocalsInit]
    public static bool TryParseEnum<TEnum>(ReadOnlySpan<char> text, out TEnum value, string? format = null)
        where TEnum : struct, Enum
    {
        if (!(format is "X" or "x" || IsNumber(text) ? TryParseNumber(text, format, out value) : Enum.TryParse(text, out value)))
        {
            return false;
        }

        var formatted = new FormattedValue(stackalloc char[FormattedValue.ScratchLength]);
        bool isSame = formatted.FormatEnum(value, format).SequenceEqual(text);
        formatted.Dispose();
        return isSame;
    }

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    /// <param name="text">The text, in lower case.</param>
    /// <param name="value">The value.</param>
    /// <returns>False where it is neither.</returns>
    public static bool TryParseBoolean(ReadOnlySpan<char> text, out bool value)
    {
        value = text is "true";
        return value || text is "false";
    }

    /// <summary>Reads a URL: absolute where it has a scheme by RFC 3986, else relative, on every system.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The URL, whose <see cref="Uri.OriginalString"/> is <paramref name="text"/>.</param>
    /// <returns>False where <see cref="Uri"/> does not take it.</returns>
    public static bool TryParseUri(ReadOnlySpan<char> text, [NotNullWhen(true)] out Uri? value)
    {
        // RelativeOrAbsolute would make a file of '/foo' on Unix, and nothing of the kind on Windows.
        UriKind kind = HasScheme(text) ? UriKind.Absolute : UriKind.Relative;
        return Uri.TryCreate(text.ToString(), kind, out value) && text.SequenceEqual(value.OriginalString);
    }

    private static bool HasScheme(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && UrlCharacters.IsScheme(text[length]))
        {
            length++;
        }

        return length > 0 && length < text.Length && text[length] == ':' && UrlCharacters.IsLetter(text[0]);
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => !text.IsEmpty && (text[0] == '-' || UrlCharacters.IsDigit(text[0]));

    /// <summary>Reads an enum's number, whatever its underlying type is: one out of range is another one then, with another text.</summary>
    /// <remarks><see cref="Enum.TryParse{TEnum}(ReadOnlySpan{char}, out TEnum)"/> has no hexadecimal form, and takes the current culture's sign.</remarks>
    private static bool TryParseNumber<TEnum>(ReadOnlySpan<char> text, string? format, out TEnum value)
        where TEnum : struct, Enum
    {
        NumberStyles style = format is "X" or "x" ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        bool isNegative = style == NumberStyles.None && text[0] == '-';
        bool isRead = ulong.TryParse(isNegative ? text[1..] : text, style, CultureInfo.InvariantCulture, out ulong number);
        number = isNegative ? 0 - number : number;
        value = Unsafe.SizeOf<TEnum>() switch
        {
            sizeof(byte) => As((byte)number),
            sizeof(ushort) => As((ushort)number),
            sizeof(uint) => As((uint)number),
            _ => As(number),
        };
        return isRead;

        static TEnum As<TNumber>(TNumber number) => Unsafe.As<TNumber, TEnum>(ref number);
    }
}
