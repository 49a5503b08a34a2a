using System.Buffers;
using System.Numerics;

namespace ActivityGen.CompilerServices;

/// <summary>The (node, place) pairs from where a text is known not to match: what keeps backtracking linear in the text's length.</summary>
/// <remarks>A bit each, a row for each node that branches. Memory is taken at the first failure to be remembered: most texts have none.</remarks>
internal ref struct FailureMemo
{
    /// <summary>Words of scratch on the caller's stack: enough for five rows of an ordinary URL's length.</summary>
    internal const int ScratchLength = 32;

    /// <summary>Beyond this many words (a text of many megabytes) a match is given up rather than looked for.</summary>
    private const long MaxLength = 1 << 24;

    private readonly Span<ulong> _scratch;
    private readonly int _rows;
    private readonly int _textLength;
    private Span<ulong> _bits;
    private ulong[]? _rented;

    internal FailureMemo(Span<ulong> scratch, int rows, int textLength)
    {
        _scratch = scratch;
        _rows = rows;
        _textLength = textLength;
    }

    /// <summary>Gets a value indicating whether anything is remembered.</summary>
    internal readonly bool IsActive => !_bits.IsEmpty;

    /// <summary>Gets a value indicating whether there was no memory to remember in.</summary>
    internal bool IsFull { get; private set; }

    /// <summary>Gets the number of words in a row; a place more than characters, since a hole can begin at the end.</summary>
    internal readonly int RowLength => (_textLength >> 6) + 1;

    internal readonly bool HasFailed(int row, int place) =>
        IsActive && (_bits[(row * RowLength) + (place >> 6)] >> (place & 63) & 1) != 0;

    /// <summary>Gets the first place not before <paramref name="place"/> that has failed; <see cref="int.MaxValue"/> where there is none.</summary>
    internal readonly int NextFailure(int row, int place)
    {
        if (!IsActive)
        {
            return int.MaxValue;
        }

        ReadOnlySpan<ulong> words = _bits.Slice(row * RowLength, RowLength);
        int word = place >> 6;
        ulong bits = words[word] & (ulong.MaxValue << (place & 63));
        if (bits == 0)
        {
            int skipped = words[(word + 1)..].IndexOfAnyExcept(0UL);
            if (skipped < 0)
            {
                return int.MaxValue;
            }

            word += skipped + 1;
            bits = words[word];
        }

        return (word << 6) + BitOperations.TrailingZeroCount(bits);
    }

    internal void Mark(int row, int place) => MarkRange(row, place, place);

    /// <summary>Remembers the failure of all places from the first to the last.</summary>
    internal void MarkRange(int row, int first, int last)
    {
        if (!IsActive && !TryActivate())
        {
            return;
        }

        Span<ulong> words = _bits.Slice(row * RowLength, RowLength);
        ulong head = ulong.MaxValue << (first & 63);
        ulong tail = ulong.MaxValue >> (63 - (last & 63));
        int from = first >> 6;
        int to = last >> 6;
        if (from == to)
        {
            words[from] |= head & tail;
            return;
        }

        words[from] |= head;
        words[(from + 1)..to].Fill(ulong.MaxValue);
        words[to] |= tail;
    }

    /// <summary>Forgets what is remembered in some rows.</summary>
    internal readonly void Forget(int firstRow, int count)
    {
        if (IsActive)
        {
            _bits.Slice(firstRow * RowLength, count * RowLength).Clear();
        }
    }

    /// <summary>Gives rented space back.</summary>
    internal void Dispose()
    {
        if (_rented is not null)
        {
            ArrayPool<ulong>.Shared.Return(_rented);
            _rented = null;
        }
    }

    private bool TryActivate()
    {
        long length = (long)_rows * RowLength;
        if (length > MaxLength)
        {
            IsFull = true;
            return false;
        }

        Span<ulong> space = length <= _scratch.Length ? _scratch : _rented = ArrayPool<ulong>.Shared.Rent((int)length);
        _bits = space[..(int)length];
        _bits.Clear();
        return true;
    }
}
