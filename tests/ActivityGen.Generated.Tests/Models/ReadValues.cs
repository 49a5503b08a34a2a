using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ActivityGen.Generated.Tests.Models;

/// <summary>Somebody's own value, whose text needs encoding everywhere.</summary>
public readonly record struct Celsius(int Tenths) : ISpanFormattable, ISpanParsable<Celsius>
{
    private const string Unit = " °C/\"%\\";

    public static Celsius Parse(string s, IFormatProvider? provider) => Parse(s.AsSpan(), provider);

    public static Celsius Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out Celsius result) ? result : throw new FormatException();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Celsius result) => TryParse(s.AsSpan(), provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Celsius result)
    {
        result = default;
        if (!s.EndsWith(Unit, StringComparison.Ordinal) || !int.TryParse(s[..^Unit.Length], NumberStyles.AllowLeadingSign, provider, out int tenths))
        {
            return false;
        }

        result = new Celsius(tenths);
        return true;
    }

    public override string ToString() => ToString(null, null);

    public string ToString(string? format, IFormatProvider? formatProvider) => Tenths.ToString(formatProvider) + Unit;

    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        string text = ToString(null, provider);
        charsWritten = text.TryCopyTo(destination) ? text.Length : 0;
        return charsWritten > 0;
    }
}

/// <summary>Somebody's own class: any text.</summary>
public sealed record Tag(string Text) : ISpanFormattable, ISpanParsable<Tag>
{
    public static Tag Parse(string s, IFormatProvider? provider) => new(s);

    public static Tag Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => new(s.ToString());

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Tag result)
    {
        result = s is null ? null : new Tag(s);
        return s is not null;
    }

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Tag result)
    {
        result = new Tag(s.ToString());
        return true;
    }

    public override string ToString() => Text;

    public string ToString(string? format, IFormatProvider? formatProvider) => Text;

    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        charsWritten = Text.TryCopyTo(destination) ? Text.Length : 0;
        return charsWritten == Text.Length;
    }
}
