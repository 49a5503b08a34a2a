using System.Globalization;
using ActivityGen.Roslyn.Pipeline;

namespace ActivityGen.Roslyn.Tests.Pipeline;

public sealed class Hasher128Tests
{
    [Fact]
    public void Equal_inputs_have_equal_hashes()
        => Assert.Equal(Hash("a", "bc", null), Hash("a", "bc", null));

    [Fact]
    public void Order_boundaries_null_and_length_count()
    {
        Hash128[] hashes =
        [
            Hash(), Hash((string?)null), Hash(string.Empty), Hash(string.Empty, string.Empty), Hash("a"), Hash("a", string.Empty), Hash(string.Empty, "a"),
            Hash("ab", "c"), Hash("a", "bc"), Hash("abc"), Hash("c", "ab"), Hash("\0"), Hash("\0\0"), Hash("a\0"), Hash("\0a"),
        ];
        Assert.Equal(hashes.Length, hashes.Distinct().Count());
    }

    [Fact]
    public void Short_inputs_do_not_collide_in_either_half()
    {
        HashSet<ulong> high = [];
        HashSet<ulong> low = [];
        for (int i = 0; i < 200_000; i++)
        {
            Hash128 hash = Hash(i.ToString("x", CultureInfo.InvariantCulture));
            Assert.True(high.Add(hash.High), "high half");
            Assert.True(low.Add(hash.Low), "low half");
        }
    }

    [Fact]
    public void Words_do_not_collide_in_either_half()
    {
        HashSet<ulong> high = [];
        HashSet<ulong> low = [];
        for (int x = 0; x < 450; x++)
        {
            for (int y = 0; y < 450; y++)
            {
                Hasher128 hasher = default;
                hasher.Add((ulong)x << 40);
                hasher.Add(y);
                Hash128 hash = hasher.ToHash();
                Assert.True(high.Add(hash.High), "high half");
                Assert.True(low.Add(hash.Low), "low half");
            }
        }
    }

    [Fact]
    public void One_bit_of_input_flips_about_half_of_the_output()
    {
        Random random = new(1);
        long flips = 0;
        const int Rounds = 2_000;
        for (int i = 0; i < Rounds; i++)
        {
            ulong word = (ulong)random.NextInt64();
            Hasher128 one = default;
            one.Add(word);
            Hasher128 other = default;
            other.Add(word ^ (1UL << random.Next(64)));
            int bits = System.Numerics.BitOperations.PopCount(one.ToHash().High ^ other.ToHash().High)
                + System.Numerics.BitOperations.PopCount(one.ToHash().Low ^ other.ToHash().Low);
            Assert.InRange(bits, 24, 104);
            flips += bits;
        }

        Assert.InRange(flips / (double)Rounds, 62, 66);
    }

    [Fact]
    public void Words_far_back_are_not_forgotten()
    {
        Hasher128 one = default;
        Hasher128 other = default;
        one.Add(1);
        other.Add(2);
        for (int i = 0; i < 10_000; i++)
        {
            one.Add(0UL);
            other.Add(0UL);
        }

        Assert.NotEqual(one.ToHash(), other.ToHash());
    }

    private static Hash128 Hash(params string?[] texts)
    {
        Hasher128 hasher = default;
        foreach (string? text in texts)
        {
            hasher.Add(text);
        }

        return hasher.ToHash();
    }
}
