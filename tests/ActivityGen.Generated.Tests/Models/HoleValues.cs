using System.Diagnostics.CodeAnalysis;

namespace ActivityGen.Generated.Tests.Models;

public enum PlainEnum
{
    None,
    One,
    Größe,
    @class = -5,
}

[Flags]
public enum FlagsEnum : ulong
{
    None = 0,
    A = 1,
    B = 2,
    High = 1UL << 63,
}

public enum ByteEnum : byte
{
    Zero,
    Max = 255,
}

public enum DuplicateEnum : sbyte
{
    First = 1,
    Second = 1,
    Minus = -1,
}

/// <summary>A value whose text needs every kind of escaping.</summary>
public readonly record struct AwkwardText(int Number) : ISpanFormattable, ISpanParsable<AwkwardText>
{
    public static AwkwardText Parse(string s, IFormatProvider? provider) => throw new NotSupportedException();

    public static AwkwardText Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => throw new NotSupportedException();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AwkwardText result)
    {
        result = default;
        return false;
    }

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AwkwardText result)
    {
        result = default;
        return false;
    }

    public override string ToString() => ToString(null, null);

    public string ToString(string? format, IFormatProvider? formatProvider) =>
        string.Create(formatProvider, $"{Number} \"q\"\\\u0000\n/?#%41%é\U0001F600{format}{1.5}");

    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        string text = ToString(format.Length == 0 ? null : format.ToString(), provider);
        charsWritten = text.TryCopyTo(destination) ? text.Length : 0;
        return charsWritten > 0;
    }
}

/// <summary>A value longer than any scratch buffer, one that only its own ToString can make.</summary>
public sealed record LongText(int Length) : ISpanFormattable, ISpanParsable<LongText>
{
    public static LongText Parse(string s, IFormatProvider? provider) => throw new NotSupportedException();

    public static LongText Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => throw new NotSupportedException();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out LongText result)
    {
        result = null;
        return false;
    }

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out LongText result)
    {
        result = null;
        return false;
    }

    public override string ToString() => ToString(null, null);

    public string ToString(string? format, IFormatProvider? formatProvider) => string.Concat(Enumerable.Repeat("é\"\U0001F600x", Length));

    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        string text = ToString();
        charsWritten = text.TryCopyTo(destination) ? text.Length : 0;
        return charsWritten == text.Length;
    }
}

/// <summary>A value whose text is empty.</summary>
public readonly record struct EmptyText : ISpanFormattable, ISpanParsable<EmptyText>
{
    public static EmptyText Parse(string s, IFormatProvider? provider) => default;

    public static EmptyText Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => default;

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EmptyText result)
    {
        result = default;
        return s is { Length: 0 };
    }

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out EmptyText result)
    {
        result = default;
        return s.Length == 0;
    }

    public override string ToString() => "";

    public string ToString(string? format, IFormatProvider? formatProvider) => "";

    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        charsWritten = 0;
        return true;
    }
}
