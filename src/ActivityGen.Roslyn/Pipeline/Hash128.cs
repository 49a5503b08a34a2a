namespace ActivityGen.Roslyn.Pipeline;

/// <summary>A 128-bit hash, wide enough that equal hashes are taken for equal inputs.</summary>
/// <remarks>At 64 bits a long session over a large solution could meet a collision, and a collision here is stale generated code.</remarks>
internal readonly struct Hash128(ulong high, ulong low) : IEquatable<Hash128>
{
    public ulong High { get; } = high;

    public ulong Low { get; } = low;

    public static bool operator ==(Hash128 left, Hash128 right) => left.Equals(right);

    public static bool operator !=(Hash128 left, Hash128 right) => !left.Equals(right);

    public bool Equals(Hash128 other) => High == other.High && Low == other.Low;

    public override bool Equals(object? obj) => obj is Hash128 other && Equals(other);

    public override int GetHashCode() => unchecked((int)Low ^ (int)(Low >> 32));

    public override string ToString() => $"{High:x16}{Low:x16}";
}
