using System.ComponentModel;
using System.Runtime.InteropServices;

namespace ActivityGen.CompilerServices;

/// <summary>Where a value stands in a text, or that it is undefined.</summary>
/// <remarks>Memory that the caller of <see cref="TemplatePattern.Match"/> lends; <see cref="TemplateMatch"/> reads it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[StructLayout(LayoutKind.Auto)]
public readonly struct TemplateSlice : IEquatable<TemplateSlice>
{
    /// <summary>A value that is not there.</summary>
    internal static readonly TemplateSlice Undefined = new(SliceState.Undefined, 0, 0, isEncoded: false);

    private TemplateSlice(SliceState state, int start, int end, bool isEncoded)
    {
        State = state;
        Start = start;
        End = end;
        IsEncoded = isEncoded;
    }

    /// <summary>Gets what is known of the value.</summary>
    internal SliceState State { get; }

    /// <summary>Gets the index of the first character.</summary>
    internal int Start { get; }

    /// <summary>Gets the index behind the last character.</summary>
    internal int End { get; }

    /// <summary>Gets a value indicating whether the text is percent-encoded.</summary>
    internal bool IsEncoded { get; }

    /// <summary>Compares two slices.</summary>
    /// <param name="left">A slice.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether they are the same place.</returns>
    public static bool operator ==(TemplateSlice left, TemplateSlice right) => left.Equals(right);

    /// <summary>Compares two slices.</summary>
    /// <param name="left">A slice.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether they are different places.</returns>
    public static bool operator !=(TemplateSlice left, TemplateSlice right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(TemplateSlice other) =>
        State == other.State && Start == other.Start && End == other.End && IsEncoded == other.IsEncoded;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TemplateSlice other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(State, Start, End, IsEncoded);

    internal static TemplateSlice Of(int start, int end, bool isEncoded) => new(SliceState.Defined, start, end, isEncoded);
}
