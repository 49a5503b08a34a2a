using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ActivityGen.Roslyn.Pipeline;

/// <summary>Hashes a stream of words and strings, in order, to 128 bits.</summary>
/// <remarks>
/// Not cryptographic: it guards against accidents, at a few nanoseconds a token. Hashes never leave the process, so the byte order
/// of the machine may show in them. A mutable struct: pass it by reference.
/// </remarks>
internal struct Hasher128
{
    private const ulong Prime1 = 0x9E3779B97F4A7C15;
    private const ulong Prime2 = 0xC2B2AE3D27D4EB4F;
    private const ulong Prime3 = 0xD6E8FEB86659FD93;
    private const ulong Prime4 = 0xA0761D6478BD642F;

    private ulong _a;
    private ulong _b;
    private ulong _count;

    /// <summary>Adds a word. For a given word the step is a bijection of the state, so what came before is never forgotten.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong value)
    {
        unchecked
        {
            _a = (Rotate(_a ^ (value * Prime1), 31) + _b + Prime3) * Prime2;
            _b = (Rotate(_b ^ (value * Prime3), 27) + _a + Prime1) * Prime4;
            _count++;
        }
    }

    /// <summary>Adds a number.</summary>
    public void Add(int value) => Add(unchecked((ulong)value));

    /// <summary>Adds a flag.</summary>
    public void Add(bool value) => Add(value ? 1UL : 0UL);

    /// <summary>Adds another hash.</summary>
    public void Add(Hash128 value)
    {
        Add(value.High);
        Add(value.Low);
    }

    /// <summary>Adds a string after its length, so that neighbours cannot trade characters; null is none of the strings.</summary>
    public void Add(string? text)
    {
        if (text is null)
        {
            Add(ulong.MaxValue);
            return;
        }

        Add((ulong)text.Length);
        ReadOnlySpan<char> rest = text.AsSpan();
        while (rest.Length >= 4)
        {
            Add(MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(rest)));
            rest = rest.Slice(4);
        }

        if (rest.Length > 0)
        {
            ulong word = 0;
            foreach (char c in rest)
            {
                word = (word << 16) | c;
            }

            Add(word);
        }
    }

    /// <summary>Gets the hash of all that was added so far.</summary>
    public readonly Hash128 ToHash()
    {
        unchecked
        {
            ulong a = Avalanche(_a ^ (_count * Prime4));
            ulong b = Avalanche(_b + (_count * Prime2));
            a += b;
            b = Avalanche(b ^ Rotate(a, 32));
            return new Hash128(Avalanche(a), b);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Rotate(ulong value, int bits) => (value << bits) | (value >> (64 - bits));

    private static ulong Avalanche(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 32)) * Prime3;
            value = (value ^ (value >> 29)) * Prime4;
            return value ^ (value >> 32);
        }
    }
}
