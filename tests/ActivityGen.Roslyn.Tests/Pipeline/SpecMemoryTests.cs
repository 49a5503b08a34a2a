using System.Globalization;
using ActivityGen.Roslyn.Pipeline;

namespace ActivityGen.Roslyn.Tests.Pipeline;

public sealed class SpecMemoryTests
{
    private readonly SpecMemory<string> _memory = new();
    private int _parses;

    [Fact]
    public void The_same_fingerprint_gives_the_same_instance()
    {
        string first = Get("a", 1);
        Assert.Same(first, Get("a", 1));
        Assert.Equal(1, _parses);
    }

    [Fact]
    public void The_last_two_are_remembered_and_the_third_is_not()
    {
        string one = Get("a", 1);
        string two = Get("a", 2);
        Assert.Same(one, Get("a", 1));
        Assert.Same(two, Get("a", 2));
        Assert.Same(one, Get("a", 1));
        Get("a", 3);
        Assert.Equal(3, _parses);
        Assert.Same(one, Get("a", 1));
        Get("a", 2);
        Assert.Equal(4, _parses);
    }

    [Fact]
    public void Assemblies_do_not_share()
    {
        Get("a", 1);
        Get("b", 1);
        Get(null, 1);
        Assert.Equal(3, _parses);
    }

    [Fact]
    public void The_fingerprint_of_nothing_is_not_remembered_before_its_time()
    {
        _memory.GetOrAdd("a", default, 0, (_, _) => "zero", CancellationToken.None);
        Assert.Equal("zero", _memory.GetOrAdd("a", default, 0, (_, _) => "again", CancellationToken.None));
        Get("b", 1);
        Assert.Equal("zero", _memory.GetOrAdd("b", default, 0, (_, _) => "zero", CancellationToken.None));
    }

    [Fact]
    public void A_cancelled_parse_is_not_remembered()
    {
        using CancellationTokenSource source = new();
        Assert.Throws<OperationCanceledException>(() => _memory.GetOrAdd(
            "a",
            new Hash128(1, 1),
            source,
            (state, _) =>
            {
                state.Cancel();
                return "half";
            },
            source.Token));
        Assert.Equal(0, _memory.Count);
        Assert.Equal("whole", _memory.GetOrAdd("a", new Hash128(1, 1), 0, (_, _) => "whole", CancellationToken.None));
    }

    [Fact]
    public void The_assembly_that_was_used_longest_ago_is_forgotten()
    {
        SpecMemory<string> memory = new(capacity: 2);
        Get(memory, "a");
        Get(memory, "b");
        Get(memory, "a");
        Get(memory, "c");
        Assert.Equal(2, memory.Count);
        int before = _parses;
        Get(memory, "a");
        Get(memory, "c");
        Assert.Equal(before, _parses);
        Get(memory, "b");
        Assert.Equal(before + 1, _parses);

        void Get(SpecMemory<string> target, string name)
            => target.GetOrAdd(name, new Hash128(1, 1), this, static (test, _) => test.Parse(), CancellationToken.None);
    }

    [Fact]
    public void Many_projects_at_once_each_get_their_own()
    {
        SpecMemory<string> memory = new(capacity: 8);
        Parallel.For(0, 20_000, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            string name = "p" + (i % 12).ToString(CultureInfo.InvariantCulture);
            ulong version = (ulong)(i / 100);
            string expected = $"{name} {version}";
            Assert.Equal(expected, memory.GetOrAdd(name, new Hash128(1, version), expected, static (text, _) => text, CancellationToken.None));
        });
        Assert.InRange(memory.Count, 1, 8);
    }

    [Fact]
    public void Two_threads_that_parse_the_same_end_with_one_instance()
    {
        using Barrier both = new(2);
        string[] results = new string[2];
        Parallel.Invoke(() => results[0] = GetTogether(), () => results[1] = GetTogether());
        Assert.Same(results[0], _memory.GetOrAdd("a", new Hash128(1, 1), 0, (_, _) => "other", CancellationToken.None));
        Assert.Same(results[0], results[1]);

        string GetTogether() => _memory.GetOrAdd(
            "a",
            new Hash128(1, 1),
            both,
            (barrier, cancellationToken) =>
            {
                barrier.SignalAndWait(TimeSpan.FromSeconds(1), cancellationToken);
                return new string('x', 3);
            },
            CancellationToken.None);
    }

    private string Get(string? name, ulong fingerprint)
        => _memory.GetOrAdd(name, new Hash128(0, fingerprint), this, static (test, _) => test.Parse(), CancellationToken.None);

    private string Parse() => string.Create(CultureInfo.InvariantCulture, $"parse {++_parses}");
}
