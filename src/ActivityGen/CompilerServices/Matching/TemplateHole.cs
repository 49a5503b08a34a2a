using System.ComponentModel;

namespace ActivityGen.CompilerServices;

/// <summary>Which texts can stand where a template has a member, and where the member's text goes.</summary>
/// <remarks>A slot is a recovered member's number, counted from 0; a slot in several holes must have one text in all of them.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TemplateHole
{
    private TemplateHole(int slot, bool canBeNull, HoleReader? reader)
    {
        Slot = slot;
        CanBeNull = canBeNull;
        Reader = reader;
    }

    /// <summary>Gets the slot, -1 where the text is not recovered.</summary>
    internal int Slot { get; }

    /// <summary>Gets a value indicating whether the member can be null.</summary>
    internal bool CanBeNull { get; }

    /// <summary>Gets what tells a value's text from another; null where any text is one.</summary>
    internal HoleReader? Reader { get; }

    /// <summary>Makes a hole whose text is accepted, whatever it is, and not recovered.</summary>
    /// <param name="canBeNull">Whether the member can be null.</param>
    /// <returns>The hole.</returns>
    public static TemplateHole Ignored(bool canBeNull = false) => new(-1, canBeNull, null);

    /// <summary>Makes a string's hole.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="canBeNull">Whether the member can be null.</param>
    /// <returns>The hole.</returns>
    public static TemplateHole String(int slot, bool canBeNull = false) => Recovered(slot, canBeNull, null);

    /// <summary>Makes a <see cref="System.Uri"/>'s hole.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="canBeNull">Whether the member can be null.</param>
    /// <returns>The hole.</returns>
    public static TemplateHole Uri(int slot, bool canBeNull = false) => Recovered(slot, canBeNull, new UriHoleReader());

    /// <summary>Makes a Boolean's hole: <c>true</c> or <c>false</c>.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="canBeNull">Whether the member can be null.</param>
    /// <returns>The hole.</returns>
    public static TemplateHole Boolean(int slot, bool canBeNull = false) => Recovered(slot, canBeNull, new BooleanHoleReader());

    /// <summary>Makes an enum's hole.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="slot">The slot.</param>
    /// <param name="canBeNull">Whether the member can be null.</param>
    /// <param name="format">An enum format (G, F, D, X); null for the name.</param>
    /// <returns>The hole.</returns>
    public static TemplateHole Enum<TEnum>(int slot, bool canBeNull = false, string? format = null)
        where TEnum : struct, Enum => Recovered(slot, canBeNull, new EnumHoleReader<TEnum>(format));

    /// <summary>Makes a formattable value's hole.</summary>
    /// <typeparam name="T">The member's type, without Nullable.</typeparam>
    /// <param name="slot">The slot.</param>
    /// <param name="canBeNull">Whether the member can be null.</param>
    /// <param name="format">A format of the type's; null for the type's unformatted form. The culture is invariant.</param>
    /// <returns>The hole.</returns>
    public static TemplateHole Of<T>(int slot, bool canBeNull = false, string? format = null)
        where T : ISpanFormattable, ISpanParsable<T> => Recovered(slot, canBeNull, new FormattedHoleReader<T>(format));

    private static TemplateHole Recovered(int slot, bool canBeNull, HoleReader? reader)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(slot);
        return new TemplateHole(slot, canBeNull, reader);
    }
}
