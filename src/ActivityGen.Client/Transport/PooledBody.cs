using System.Buffers;

namespace ActivityGen.Client;

/// <summary>The body of a request or an answer, in memory of the pool.</summary>
/// <remarks>
/// Counted: a handler may still be sending a request's body when its answer is there or the caller gave up, and memory that went
/// back to the pool would then be sent with another's content in it.
/// </remarks>
internal sealed class PooledBody : IBufferWriter<byte>, IDisposable
{
    private const int OrdinarySize = 1024;

    private byte[] _buffer = [];
    private int _users = 1;
    private int _disposed;

    /// <summary>Gets how many bytes were written.</summary>
    internal int Length { get; private set; }

    /// <summary>Gets what was written.</summary>
    internal ReadOnlyMemory<byte> Memory => _buffer.AsMemory(0, Length);

    /// <summary>Gets what was written.</summary>
    internal ReadOnlySpan<byte> Span => _buffer.AsSpan(0, Length);

    /// <inheritdoc/>
    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _buffer.Length - Length);
        Length += count;
    }

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsMemory(Length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsSpan(Length);
    }

    /// <summary>Keeps the memory until <see cref="Release"/>.</summary>
    /// <returns>False where it went back to the pool already.</returns>
    internal bool TryKeep()
    {
        int users = Volatile.Read(ref _users);
        while (users > 0)
        {
            int seen = Interlocked.CompareExchange(ref _users, users + 1, users);
            if (seen == users)
            {
                return true;
            }

            users = seen;
        }

        return false;
    }

    /// <summary>Ends what <see cref="TryKeep"/> began.</summary>
    internal void Release()
    {
        if (Interlocked.Decrement(ref _users) == 0)
        {
            Return(_buffer);
            _buffer = [];
            Length = 0;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 0)
        {
            Release();
        }
    }

    private static void Return(byte[] buffer)
    {
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private void Reserve(int sizeHint)
    {
        if (_buffer.Length - Length >= Math.Max(sizeHint, 1))
        {
            return;
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent(checked(Length + Math.Max(sizeHint, Math.Max(OrdinarySize, Length))));
        Span.CopyTo(larger);
        Return(_buffer);
        _buffer = larger;
    }
}
