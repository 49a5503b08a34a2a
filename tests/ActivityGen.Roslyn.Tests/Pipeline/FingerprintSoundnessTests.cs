using ActivityGen.Roslyn.Pipeline;
using ActivityGen.Roslyn.Tests.Harness;

namespace ActivityGen.Roslyn.Tests.Pipeline;

public sealed class FingerprintSoundnessTests : PipelineTestBase
{
    private const string Article = """
        using ActivityGen;

        namespace Reader;

        [UserActivity(AppActivityId = "/articles/{Slug}", ActivationUrl = "reader://" + Names.Host)]
        public partial class Article : Base
        {
            public const string Kind = Names.Host + "/kind";

            public string Slug { get; init; } = "none";

            public string? Title { get; set; }

            public int Page(int from = 1)
            {
                return from + 1;
            }

            public Topic Topic
            {
                get
                {
                    return Topic.First;
                }
            }

            public override string ToString()
            {
                return Slug;
            }
        }
        """;

    private const string Names = """
        namespace Reader;

        public static class Names
        {
            public const string Host = "host";

            public static void M()
            {
                System.Console.WriteLine();
            }
        }

        public enum Topic
        {
            First,
            Second,
        }

        public class Base
        {
            public string Author { get; set; } = "";

            public Base()
            {
            }
        }
        """;

    private const string Episode = """
        // Copyright
        global using EpisodeAttribute = ActivityGen.UserActivityAttribute;

        #nullable enable

        [Episode(AppActivityId = "e")]
        public partial record Episode(string Name, int Season = 1)
        {
            public long Number => Season * 2L;

        #if EXTRA
            public string Extra { get; } = "x";
        #endif

            public void Play()
            {
        #nullable restore
                string s = Name;
            }

            public string After { get; set; } = "after";
        }
        """;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 50)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Equal_fingerprints_mean_equal_declarations(int seed)
    {
        ProjectState project = new ProjectState().Add(Article).Add(Names).Add(Episode);
        Dictionary<Hash128, (string Description, string Declarations)> seen = [];
        foreach (EditStep step in Edits.Sequence(project, seed, count: 30))
        {
            // Options say nothing about declarations by themselves, so that a hit must come from the compilation alone.
            Hash128 fingerprint = Fingerprint(step.State.Compilation);
            string declarations = DeclarationOracle.Describe(step.State.Compilation);
            if (seen.TryGetValue(fingerprint, out var before))
            {
                TextDiff.AssertEqual(before.Declarations, declarations, $"{step.Description}: same fingerprint as after '{before.Description}'.");
            }
            else
            {
                seen.Add(fingerprint, (step.Description, declarations));
            }
        }
    }

    [Fact]
    public void Sequences_make_both_kinds_of_edits_and_repeat_by_seed()
    {
        int same = 0;
        int different = 0;
        HashSet<string> kinds = [];
        foreach (int seed in Enumerable.Range(100, 15))
        {
            Hash128? last = null;
            List<string> first = [];
            foreach (EditStep step in Edits.Sequence(new ProjectState().Add(Article).Add(Names).Add(Episode), seed, count: 30))
            {
                Hash128 fingerprint = Fingerprint(step.State.Compilation, step.State.Options);
                same += fingerprint == last ? 1 : 0;
                different += fingerprint == last ? 0 : 1;
                last = fingerprint;
                first.Add(step.Description);
                kinds.Add(step.Description[(step.Description.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim());
            }

            Assert.Equal(first, Edits.Sequence(new ProjectState().Add(Article).Add(Names).Add(Episode), seed, count: 30).Select(step => step.Description));
        }

        Assert.True(same > 30, $"only {same} edits kept the fingerprint");
        Assert.True(different > 200, $"only {different} edits changed the fingerprint");
        Assert.All(Edits.All, edit => Assert.True(kinds.Contains(edit.Name) || edit.Name == "top-level statement", $"'{edit.Name}' never happened"));
    }
}
