using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ActivityGen.CompilerServices;

/// <summary>What <see cref="TemplatePattern.Match"/> found: the values that a text was made of.</summary>
/// <remarks>It looks into the text and the slices given to <see cref="TemplatePattern.Match"/>, and lives no longer than they do.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct TemplateMatch
{
    private readonly TemplatePattern? _pattern;
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<TemplateSlice> _slices;

    internal TemplateMatch(TemplatePattern pattern, ReadOnlySpan<char> text, ReadOnlySpan<TemplateSlice> slices)
    {
        _pattern = pattern;
        _text = text;
        _slices = slices;
    }

    /// <summary>Gets a value indicating whether the text is one of the template's.</summary>
    public bool Success => _pattern is not null;

    /// <summary>Tells whether a variable is defined, be it by an empty text.</summary>
    /// <param name="slot">The variable's slot.</param>
    /// <returns>False where the member was null, and where nothing matched.</returns>
    public bool Has(int slot) => (uint)slot < (uint)_slices.Length && _slices[slot].State == SliceState.Defined;

    /// <summary>Gets a string.</summary>
    /// <param name="slot">The variable's slot.</param>
    /// <returns>The decoded text.</returns>
    /// <exception cref="InvalidOperationException">The variable is undefined.</exception>
    [SkipLocalsInit]
    public string String(int slot)
    {
        var decoded = new DecodedText(stackalloc char[DecodedText.ScratchLength]);
        string value = Read(slot, ref decoded).ToString();
        decoded.Dispose();
        return value;
    }

    /// <summary>Gets a URL.</summary>
    /// <param name="slot">The variable's slot.</param>
    /// <returns>The URL, whose <see cref="System.Uri.OriginalString"/> is the decoded text.</returns>
    /// <exception cref="InvalidOperationException">The variable is undefined, or not of this type.</exception>
    [SkipLocalsInit]
    public Uri Uri(int slot)
    {
        var decoded = new DecodedText(stackalloc char[DecodedText.ScratchLength]);
        bool isRead = HoleText.TryParseUri(Read(slot, ref decoded), out Uri? value);
        decoded.Dispose();
        return isRead ? value! : throw NotOfType<Uri>(slot);
    }

    /// <summary>Gets a Boolean.</summary>
    /// <param name="slot">The variable's slot.</param>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidOperationException">The variable is undefined, or not of this type.</exception>
    [SkipLocalsInit]
    public bool Boolean(int slot)
    {
        var decoded = new DecodedText(stackalloc char[DecodedText.ScratchLength]);
        bool isRead = HoleText.TryParseBoolean(Read(slot, ref decoded), out bool value);
        decoded.Dispose();
        return isRead ? value : throw NotOfType<bool>(slot);
    }

    /// <summary>Gets an enum value.</summary>
    /// <typeparam name="TEnum">The enum, as the slot's hole has it.</typeparam>
    /// <param name="slot">The variable's slot.</param>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidOperationException">The variable is undefined, or not of this type.</exception>
    [SkipLocalsInit]
    public TEnum Enum<TEnum>(int slot)
        where TEnum : struct, Enum
    {
        var decoded = new DecodedText(stackalloc char[DecodedText.ScratchLength]);
        bool isRead = HoleText.TryParseEnum(Read(slot, ref decoded), out TEnum value, FormatOf(slot));
        decoded.Dispose();
        return isRead ? value : throw NotOfType<TEnum>(slot);
    }

    /// <summary>Gets a formattable value.</summary>
    /// <typeparam name="T">The type, as the slot's hole has it.</typeparam>
    /// <param name="slot">The variable's slot.</param>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidOperationException">The variable is undefined, or not of this type.</exception>
    [SkipLocalsInit]
    public T Value<T>(int slot)
        where T : ISpanFormattable, ISpanParsable<T>
    {
        var decoded = new DecodedText(stackalloc char[DecodedText.ScratchLength]);
        bool isRead = HoleText.TryParse<T>(Read(slot, ref decoded), out T? value, FormatOf(slot));
        decoded.Dispose();
        return isRead ? value! : throw NotOfType<T>(slot);
    }

    /// <summary>Gets a string, or null for a variable that is undefined.</summary>
    /// <param name="slot">The variable's slot.</param>
    /// <returns>The decoded text, or null.</returns>
    public string? StringOrNull(int slot) => Has(slot) ? String(slot) : null;

    /// <summary>Gets a URL, or null for a variable that is undefined.</summary>
    /// <param name="slot">The variable's slot.</param>
    /// <returns>The URL, or null.</returns>
    public Uri? UriOrNull(int slot) => Has(slot) ? Uri(slot) : null;

    /// <summary>Gets a Boolean, or null for a variable that is undefined.</summary>
    /// <param name="slot">The variable's slot.</param>
    /// <returns>The value, or null.</returns>
    public bool? BooleanOrNull(int slot) => Has(slot) ? Boolean(slot) : null;

    /// <summary>Gets an enum value, or null for a variable that is undefined.</summary>
    /// <typeparam name="TEnum">The enum, as the slot's hole has it.</typeparam>
    /// <param name="slot">The variable's slot.</param>
    /// <returns>The value, or null.</returns>
    public TEnum? EnumOrNull<TEnum>(int slot)
        where TEnum : struct, Enum => Has(slot) ? Enum<TEnum>(slot) : null;

    /// <summary>Gets a formattable value, or null for a variable that is undefined.</summary>
    /// <typeparam name="T">The type, as the slot's hole has it.</typeparam>
    /// <param name="slot">The variable's slot.</param>
    /// <returns>The value, or null.</returns>
    public T? ValueOrNull<T>(int slot)
        where T : struct, ISpanFormattable, ISpanParsable<T> => Has(slot) ? Value<T>(slot) : null;

    private string? FormatOf(int slot) => _pattern!.HoleOf(slot)?.Reader?.Format;

    private ReadOnlySpan<char> Read(int slot, scoped ref DecodedText decoded)
    {
        if (!Has(slot))
        {
            ThrowUndefined(slot);
        }

        TemplateSlice slice = _slices[slot];
        return decoded.Read(_text[slice.Start..slice.End], slice.IsEncoded);
    }

    [DoesNotReturn]
    private void ThrowUndefined(int slot) => throw new InvalidOperationException(Success
        ? $"Slot {slot} of '{_pattern!.Template}' is undefined in '{_text}': ask Has first."
        : "Nothing matched: ask Success first.");

    private InvalidOperationException NotOfType<T>(int slot) =>
        new($"Slot {slot} of '{_pattern!.Template}' is not of type '{typeof(T)}' in '{_text}'.");
}
