using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ActivityGen.CompilerServices;

/// <summary>Formats keys and links.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TemplateText
{
    private const int StackLength = 256;

    /// <summary>Gets a value's text.</summary>
    /// <typeparam name="T">The key's or the link's type.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    [SkipLocalsInit]
    public static string ToString<T>(T value)
        where T : ITemplateText
    {
        var text = new ActivityTextWriter(stackalloc char[StackLength]);
        value.Expand(ref text);
        string result = text.Finish();
        text.Dispose();
        return result;
    }

    /// <summary>Formats a value's text, whole or not at all.</summary>
    /// <typeparam name="T">The key's or the link's type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="destination">Where the text goes.</param>
    /// <param name="charsWritten">The number of characters written; 0 where they don't fit.</param>
    /// <returns>Whether the text fits.</returns>
    [SkipLocalsInit]
    public static bool TryFormat<T>(T value, Span<char> destination, out int charsWritten)
        where T : ITemplateText
    {
        var text = new ActivityTextWriter(stackalloc char[StackLength]);
        value.Expand(ref text);
        bool fits = text.TryCopyTo(destination, out charsWritten);
        text.Dispose();
        return fits;
    }

    /// <summary>Formats a value's text in UTF-8, whole or not at all.</summary>
    /// <typeparam name="T">The key's or the link's type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="utf8Destination">Where the text goes. Half of a surrogate pair becomes U+FFFD, as everywhere in .NET.</param>
    /// <param name="bytesWritten">The number of bytes written; 0 where they don't fit.</param>
    /// <returns>Whether the text fits.</returns>
    [SkipLocalsInit]
    public static bool TryFormat<T>(T value, Span<byte> utf8Destination, out int bytesWritten)
        where T : ITemplateText
    {
        var text = new ActivityTextWriter(stackalloc char[StackLength]);
        value.Expand(ref text);
        bool fits = text.TryCopyTo(utf8Destination, out bytesWritten);
        text.Dispose();
        return fits;
    }

    /// <summary>Recovers a value's members from its text.</summary>
    /// <typeparam name="T">The key's or the link's type.</typeparam>
    /// <param name="s">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="ActivityFormatException">The text is not one of the type's.</exception>
    public static T Parse<T>(string s)
        where T : struct, ITemplateValue<T>
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse<T>(s.AsSpan());
    }

    /// <summary>Recovers a value's members from its text.</summary>
    /// <typeparam name="T">The key's or the link's type.</typeparam>
    /// <param name="s">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ActivityFormatException">The text is not one of the type's.</exception>
    public static T Parse<T>(ReadOnlySpan<char> s)
        where T : struct, ITemplateValue<T> =>
        T.TryParse(s, null, out T result)
            ? result
            : throw ActivityFormatException.ForText($"{T.Kind} of '{TypeDisplay.Of(typeof(T).DeclaringType)}'", s, T.Template);

    /// <summary>Recovers a value's members from its text; null is no value's text.</summary>
    /// <typeparam name="T">The key's or the link's type.</typeparam>
    /// <param name="s">The text.</param>
    /// <param name="result">The value.</param>
    /// <returns>Whether the text is one of the type's.</returns>
    public static bool TryParse<T>([NotNullWhen(true)] string? s, out T result)
        where T : struct, ITemplateValue<T>
    {
        result = default;
        return s is not null && T.TryParse(s.AsSpan(), null, out result);
    }

    /// <summary>Recovers a value's members from a text by a pattern.</summary>
    /// <typeparam name="T">The key's or the link's type.</typeparam>
    /// <param name="pattern">The pattern, whose slots are those of <see cref="ITemplateValue{TSelf}.Read"/>.</param>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the text is one of the pattern's.</returns>
    [SkipLocalsInit]
    public static bool TryMatch<T>(TemplatePattern pattern, ReadOnlySpan<char> text, out T value)
        where T : struct, ITemplateValue<T>
    {
        ArgumentNullException.ThrowIfNull(pattern);
        const int Most = 32;
        Span<TemplateSlice> slices = pattern.SlotCount <= Most ? stackalloc TemplateSlice[Most] : new TemplateSlice[pattern.SlotCount];
        TemplateMatch match = pattern.Match(text, slices[..pattern.SlotCount]);
        value = match.Success ? T.Read(match) : default;
        return match.Success;
    }

    /// <summary>Compares two values by their texts.</summary>
    /// <typeparam name="T">The key's or the link's type.</typeparam>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether the texts are the same, character by character.</returns>
    [SkipLocalsInit]
    public static bool HaveSameText<T>(T left, T right)
        where T : struct, ITemplateText
    {
        var one = new ActivityTextWriter(stackalloc char[StackLength]);
        var other = new ActivityTextWriter(stackalloc char[StackLength]);
        left.Expand(ref one);
        right.Expand(ref other);
        bool isSame = one.Written.SequenceEqual(other.Written);
        one.Dispose();
        other.Dispose();
        return isSame;
    }

    /// <summary>Gets the hash code of a value's text.</summary>
    /// <typeparam name="T">The key's or the link's type.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The hash code.</returns>
    [SkipLocalsInit]
    public static int HashCodeOf<T>(T value)
        where T : struct, ITemplateText
    {
        var text = new ActivityTextWriter(stackalloc char[StackLength]);
        value.Expand(ref text);
        int hashCode = string.GetHashCode(text.Written);
        text.Dispose();
        return hashCode;
    }

    /// <summary>Compares a text with that of the value that was found in it; what a template with static members needs, since its pattern takes anything for them.</summary>
    /// <typeparam name="T">The key's or the link's type.</typeparam>
    /// <param name="text">The text; it has the template's form.</param>
    /// <param name="value">The value.</param>
    /// <param name="form">The template's form.</param>
    /// <returns>Whether the texts are the same, but for the form of percent-encoding and, in a URL, the letter case of scheme and host.</returns>
    [SkipLocalsInit]
    public static bool IsTextOf<T>(ReadOnlySpan<char> text, T value, TemplateForm form)
        where T : struct, ITemplateText
    {
        var writer = new ActivityTextWriter(stackalloc char[StackLength]);
        value.Expand(ref writer);
        bool isSame = IsSame(text, writer.Written, form == TemplateForm.Url);
        writer.Dispose();
        return isSame;
    }

    private static bool IsSame(ReadOnlySpan<char> left, ReadOnlySpan<char> right, bool isUrl)
    {
        UrlParts leftParts = isUrl ? new(left) : default;
        UrlParts rightParts = isUrl ? new(right) : default;
        int l = 0;
        int r = 0;
        while (l < left.Length && r < right.Length)
        {
            int unit = UrlUnit.Read(left, l, leftParts.IgnoresCase(l), out int leftLength);
            if (unit != UrlUnit.Read(right, r, rightParts.IgnoresCase(r), out int rightLength))
            {
                return false;
            }

            l += leftLength;
            r += rightLength;
        }

        return l == left.Length && r == right.Length;
    }
}
