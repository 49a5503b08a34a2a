using System.Buffers;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ActivityGen.CompilerServices;

/// <summary>Writes one JSON body into an <see cref="IBufferWriter{T}"/>: all of it, or nothing.</summary>
/// <remarks>
/// For generated code and for <see cref="UserActivityJson"/>, which so give the same bytes. Nothing reaches the output before
/// <see cref="TryComplete"/>: a value that breaks a rule only sets a mark, since the caller has a slower way that finds and lists
/// every violation.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[DebuggerDisplay("{_position} bytes, faulted: {_faulted}")]
public ref partial struct ActivityJsonWriter
{
    private readonly IBufferWriter<byte> _output;
    private Span<byte> _buffer;
    private byte[]? _rented;
    private int _position;
    private bool _faulted;
    private MappingFaults? _faults;
    private DayText _lastDay;

    // The time zone of the last history item (judged by then, where items are judged), and where its property stands: most histories have one zone.
    private string? _zone;
    private int _zoneStart;
    private int _zoneLength;

    // Strings that had something to escape: apart, so that a card full of texts does not push an id's members out.
    private WrittenTexts _expanded;
    private WrittenTexts _texts;

    /// <summary>Initializes a new instance of the <see cref="ActivityJsonWriter"/> struct.</summary>
    /// <param name="output">Where the body goes.</param>
    /// <param name="sizeHint">The expected size in bytes; a body that outgrows the output's own span is copied once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public ActivityJsonWriter(IBufferWriter<byte> output, int sizeHint)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = output;
        _buffer = output.GetSpan(sizeHint);
    }

    /// <summary>Gets the number of bytes written so far; a mark to <see cref="Rewind"/> to.</summary>
    public readonly int Position => _position;

    /// <summary>Appends bytes that are JSON already: names, punctuation, escaped constants.</summary>
    /// <param name="utf8Json">The bytes.</param>
    /// <remarks>Inlined, since a constant's length is known there: the copy becomes a few vector moves.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Raw(scoped ReadOnlySpan<byte> utf8Json)
    {
        Append(ref Claim(utf8Json.Length), 0, utf8Json);
        _position += utf8Json.Length;
    }

    /// <summary>Takes back everything after a mark, because an optional property came out empty.</summary>
    /// <param name="position">An earlier <see cref="Position"/>.</param>
    public void Rewind(int position)
    {
        Debug.Assert(position <= _position, "A mark lies behind.");
        _position = position;
        _expanded.Forget(position);
        _texts.Forget(position);
        if (_zoneStart + _zoneLength > position)
        {
            _zone = null;
        }
    }

    /// <summary>Notes that a value breaks a rule: <see cref="TryComplete"/> will return false.</summary>
    public void Fault() => _faulted = true;

    /// <summary>Hands the body to the output, unless a value broke a rule.</summary>
    /// <returns>False where a value broke a rule; then nothing was written.</returns>
    public bool TryComplete()
    {
        if (!_faulted)
        {
            if (_rented is null)
            {
                _output.Advance(_position);
            }
            else
            {
                _output.Write(_rented.AsSpan(0, _position));
            }
        }

        Dispose();
        return !_faulted;
    }

    /// <summary>Gives the buffer back without writing anything. Left out, as when a member throws, it costs the pool one array and nothing else.</summary>
    public void Dispose()
    {
        if (_rented is not null)
        {
            ArrayPool<byte>.Shared.Return(_rented);
            _rented = null;
        }

        _buffer = default;
    }

    /// <summary>Gets room for at least <paramref name="size"/> more bytes, without moving the position.</summary>
    private Span<byte> Reserve(int size) => MemoryMarshal.CreateSpan(ref Claim(size), _buffer.Length - _position);

    /// <summary>Gets room for at least <paramref name="size"/> more bytes, without moving the position.</summary>
    /// <remarks>
    /// The one place where a reference without bounds is made. <c>0 &lt;= _position &lt;= _buffer.Length</c> always holds, and
    /// who writes through the reference writes no more than was asked for: what the output's own span holds, more or less than the hint, does not matter.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref byte Claim(int size)
    {
        if (_buffer.Length - _position < size)
        {
            Grow(size);
        }

        return ref Unsafe.Add(ref MemoryMarshal.GetReference(_buffer), _position);
    }

    /// <summary>Copies bytes to a place in claimed room.</summary>
    /// <returns>The place behind them.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Append(ref byte room, int position, scoped ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref room, position), bytes.Length));
        return position + bytes.Length;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int size)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(checked(Math.Max(_position + size, _buffer.Length * 2)));
        _buffer[.._position].CopyTo(larger);
        if (_rented is not null)
        {
            ArrayPool<byte>.Shared.Return(_rented);
        }

        _rented = larger;
        _buffer = larger;
    }
}
