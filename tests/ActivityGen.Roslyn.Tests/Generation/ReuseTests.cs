using ActivityGen.Roslyn.Specs;
using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace ActivityGen.Roslyn.Tests.Generation;

/// <summary>The guard of reuse type by type: what changes nothing for a type is not parsed again, and nothing else is kept.</summary>
public sealed class ReuseTests
{
    private static readonly (string Path, int Way)[] ChangesNothing = [("/0/Globals.cs", 1), ("/0/Bonus.cs", 1), ("/0/Extensions.cs", 1), ("/0/Plain.cs", 1), ("/0/Named.cs", 1), ("/0/IConstraint.cs", 1), ("/0/Hosts.Second.cs", 1), ("/0/Person.cs", 1), ("/0/Usings.cs", 2), ("/0/Level.cs", 1), ("/0/Level.cs", 2), ("/0/System.cs", 3)];

    private readonly CSharpCompilation _start = MeshProject.Start();

    public static TheoryData<string, int> Ways
    {
        get
        {
            TheoryData<string, int> data = new();
            foreach ((string path, string?[] ways) in MeshProject.Files)
            {
                for (int way = 1; way < ways.Length; way++)
                {
                    data.Add(path, way);
                }
            }

            return data;
        }
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 30)];

    [Theory]
    [MemberData(nameof(Ways))]
    public void One_file_in_another_way_gives_what_a_cold_run_gives(string path, int way)
    {
        GeneratorRun first = Generating.Run(_start);
        GeneratorRun next = first.With(MeshProject.With(_start, path, way));
        string text = Generating.Text(next);
        TextDiff.AssertEqual(Generating.Text(Generating.Run(next.Input)), text, $"{path}, {way}");
        if (Generating.Text(first) != text)
        {
            GeneratorRun back = next.With(_start);
            TextDiff.AssertEqual(Generating.Text(first), Generating.Text(back), $"{path}, {way} and back");
        }
        else
        {
            Assert.Contains((path, way), ChangesNothing);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Any_files_in_any_ways_give_what_a_cold_run_gives(int seed)
    {
        Random random = new(seed);
        CSharpCompilation compilation = _start;
        GeneratorRun run = Generating.Run(compilation);
        List<CSharpCompilation> past = [compilation];
        for (int step = 0; step < 25; step++)
        {
            string edits = string.Empty;
            if (random.Next(8) == 0)
            {
                compilation = past[random.Next(Math.Max(0, past.Count - 3), past.Count)];
                edits = "back";
            }

            for (int count = random.Next(3); count >= 0; count--)
            {
                (string path, string?[] ways) = MeshProject.Files.ElementAt(random.Next(MeshProject.Files.Count));
                int way = random.Next(ways.Length);
                compilation = MeshProject.With(compilation, path, way);
                edits += $" {path}:{way}";
            }

            past.Add(compilation);
            run = run.With(compilation);
            TextDiff.AssertEqual(Generating.Text(Generating.Run(compilation)), Generating.Text(run), $"seed {seed}, step {step}:{edits}");
        }
    }

    [Fact]
    public void Few_are_at_fault_at_the_start()
        => Assert.Equal(["Formatted: AG0304", "Wide: AG0101"], Generating.Specs(Generating.Run(_start)).Where(spec => spec.Faults.Count > 0).Select(spec => $"{spec.Type.DisplayName.Split('<')[0]}: {spec.Faults[0].RuleId}"));

    /// <summary>That the guard above guards something: types are in fact kept, and only the right ones.</summary>
    [Theory]
    [InlineData("/0/ConstC.cs", 1, "Chain")]
    [InlineData("/0/Near.cs", 1, "Deep")]
    [InlineData("/0/ValuesBase.cs", 1, "Static")]
    [InlineData("/0/Root.cs", 1, "Derived")]
    [InlineData("/0/Address.cs", 2, "Dotted")]
    [InlineData("/0/Level.cs", 1, "Dotted", "Parted")]
    [InlineData("/0/ICode.cs", 1, "Formatted")]
    [InlineData("/0/Parted.Part.cs", 1, "Parted")]
    [InlineData("/0/Outer.Part.cs", 1, "Nested")]
    [InlineData("/0/Plain.cs", 1)]
    [InlineData("/0/Globals.cs", 1)]
    public void Only_what_may_have_changed_is_parsed_again(string path, int way, params string[] parsed)
    {
        GeneratorRun first = Generating.Run(_start);
        GeneratorRun next = first.With(MeshProject.With(_start, path, way));
        HashSet<ActivitySpec> before = new(Generating.Specs(first), ReferenceEqualityComparer.Instance);
        Assert.Equal(parsed, Generating.Specs(next).Where(spec => !before.Contains(spec)).Select(spec => spec.Type.DisplayName.Split('<', '.')[^1] is "T>" ? "Formatted" : spec.Type.DisplayName.Split('.')[^1]));
    }
}
