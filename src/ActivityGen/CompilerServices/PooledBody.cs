using System.Buffers;

namespace ActivityGen.CompilerServices;

/// <summary>A body in memory of the pool, for as long as it takes to copy it.</summary>
internal sealed class PooledBody : IBufferWriter<byte>
{
    private byte[] _buffer = [];
    private int _length;

    /// <inheritdoc/>
    public void Advance(int count) => _length += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsMemory(_length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsSpan(_length);
    }

    /// <summary>Copies what was written, and gives the memory back.</summary>
    internal byte[] Finish()
    {
        byte[] result = _buffer.AsSpan(0, _length).ToArray();
        Return();
        return result;
    }

    private void Reserve(int sizeHint)
    {
        if (_buffer.Length - _length >= Math.Max(sizeHint, 1))
        {
            return;
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent(checked(_length + Math.Max(sizeHint, Math.Max(256, _length))));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        Return();
        _buffer = larger;
    }

    private void Return()
    {
        if (_buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = [];
        }
    }
}
