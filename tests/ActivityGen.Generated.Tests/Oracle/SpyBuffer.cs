using System.Buffers;

namespace ActivityGen.Generated.Tests.Oracle;

/// <summary>A buffer writer that gives spans of odd sizes, never more than was asked for unless told, and counts what it is given.</summary>
internal sealed class SpyBuffer(int extra = 0, bool honoursHint = true) : IBufferWriter<byte>
{
    private readonly List<byte> _bytes = [];
    private byte[] _span = [];

    public int Advances { get; private set; }

    public byte[] Bytes => [.. _bytes];

    public void Advance(int count)
    {
        Assert.InRange(count, 0, _span.Length);
        Advances++;
        _bytes.AddRange(_span.AsSpan(0, count));
        _span = [];
    }

    public Memory<byte> GetMemory(int sizeHint = 0) => _span = New(sizeHint);

    public Span<byte> GetSpan(int sizeHint = 0) => _span = New(sizeHint);

    private byte[] New(int sizeHint)
    {
        byte[] result = new byte[Math.Max(1, (honoursHint ? sizeHint : 0) + extra)];
        result.AsSpan().Fill(0xFF);
        return result;
    }
}
