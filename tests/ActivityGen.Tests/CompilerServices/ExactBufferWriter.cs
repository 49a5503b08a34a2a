using System.Buffers;

namespace ActivityGen.Tests.CompilerServices;

/// <summary>An output that gives exactly what is asked for, or another size, and watches the bytes behind it.</summary>
internal sealed class ExactBufferWriter(Func<int, int>? size = null) : IBufferWriter<byte>
{
    private const int Guard = 64;

    private readonly List<byte> _written = [];
    private byte[] _memory = [];
    private int _given;

    internal byte[] Written => [.. _written];

    public void Advance(int count)
    {
        Assert.InRange(count, 0, _given);
        _written.AddRange(_memory.AsSpan(0, count));
        AssertUntouched();
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        AssertUntouched();
        // Nothing at all is against the contract, and BuffersExtensions.Write says so.
        _given = Math.Max(size?.Invoke(sizeHint) ?? sizeHint, 16);
        _memory = new byte[_given + Guard];
        Array.Fill(_memory, (byte)0xAA);
        return _memory.AsMemory(0, _given);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    internal void AssertUntouched() => Assert.Equal(_memory.Length == 0 ? 0 : Guard, _memory.AsSpan(_given).Count((byte)0xAA));
}
