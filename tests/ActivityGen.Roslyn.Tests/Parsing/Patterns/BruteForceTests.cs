using System.Text.RegularExpressions;
using ActivityGen.Contract;
using ActivityGen.Roslyn.Parsing.Patterns;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Tests.Parsing.Patterns;

/// <summary>What the searches say of random small templates, held against every text that a few values give.</summary>
public class BruteForceTests
{
    private const int Templates = 400;

    private static readonly string[] Starts = ["x://", "x://h/", "X://H", "x:", "x:/"];

    [Theory]
    [InlineData(1, PatternForm.Identifier)]
    [InlineData(2, PatternForm.Identifier)]
    [InlineData(3, PatternForm.Text)]
    [InlineData(5, PatternForm.Url)]
    public void A_collision_means_not_unique_and_a_proof_holds(int seed, object form)
    {
        bool isText = form is PatternForm.Text;
        Random random = new(seed);
        int collisions = 0;
        int proven = 0;
        for (int i = 0; i < Templates; i++)
        {
            (string template, string members) = SmallTemplates.Random(random, isText);
            template = form is PatternForm.Url ? Starts[random.Next(Starts.Length)] + template : template;
            PatternSpec pattern = form switch
            {
                PatternForm.Text => Patterns.Text(template, members),
                PatternForm.Url => Patterns.Url(template, members),
                _ => Patterns.Id(template, members),
            };
            string what = template + " over " + members;
            bool isUnique = AmbiguitySearch.IsUnique(pattern);
            Ambiguity? found = AmbiguitySearch.Find(pattern);
            bool hasCollision = HasCollision(pattern);
            Assert.False(isUnique && hasCollision, "taken for unique: " + what);
            if (found is not null)
            {
                Assert.False(isUnique && found.Cause == AmbiguityCause.Boundary, what);
                Assert.True(Holds(pattern, found), $"{what}: {found.Left} and {found.Right} do not both give {found.Text}");
            }

            collisions += hasCollision ? 1 : 0;
            proven += hasCollision && found is not null ? 1 : 0;
        }

        // A proof is a service, not a promise; but nearly always there is one. The empty id, '.' and '..' prove nothing.
        Assert.True(collisions > Templates / 20, $"{collisions} collisions");
        Assert.True(proven >= collisions * 95 / 100, $"{proven} proofs of {collisions} collisions");
    }

    [Fact]
    public void Overlaps_are_found_and_hold()
    {
        Random random = new(4);
        int overlaps = 0;
        int found = 0;
        for (int i = 0; i < Templates; i++)
        {
            (string template, string members) left = SmallTemplates.Random(random, isText: false);
            (string template, string members) right = random.Next(3) == 0 ? left : SmallTemplates.Random(random, isText: false);
            PatternSpec a = Patterns.Id(left.template, left.members);
            PatternSpec b = Patterns.Id(right.template, right.members);
            string? text = OverlapSearch.Find(a, b);
            if (HasStatic(a) || HasStatic(b))
            {
                // What statics hold, only the run knows: nothing is proven.
                Assert.Null(text);
                continue;
            }

            HashSet<string> texts = [.. SmallTemplates.Combinations(a, []).Select(values => SmallTemplates.Expand(a, values))];
            bool overlap = SmallTemplates.Combinations(b, []).Select(values => SmallTemplates.Expand(b, values))
                .Any(other => !ValueRules.HasError(ActivityProperty.AppActivityId, other) && texts.Contains(other));
            overlaps += overlap ? 1 : 0;
            found += overlap && text is not null ? 1 : 0;
            if (text is not null)
            {
                Assert.True(Gives(a, text) && Gives(b, text), $"{left} and {right} do not both give {text}");
            }
        }

        Assert.True(overlaps > Templates / 10, $"{overlaps} overlaps");
        Assert.True(found >= overlaps * 98 / 100, $"{found} found of {overlaps}");
    }

    private static bool HasStatic(PatternSpec pattern) =>
        SmallTemplates.Holes(pattern).Exists(pair => !pair.Hole.Access.Expression.StartsWith("this.", StringComparison.Ordinal));

    /// <summary>Gets a value indicating whether two tuples that differ in a recovered value give one text.</summary>
    private static bool HasCollision(PatternSpec pattern)
    {
        List<(HoleSpec Hole, bool HasLead)> holes = SmallTemplates.Holes(pattern);
        Dictionary<string, string> seen = [];
        foreach (Dictionary<string, string?> values in SmallTemplates.Combinations(pattern, []))
        {
            // Statics have one value at a time; theirs is part of the text's key.
            string statics = string.Concat(values.Where(pair => !pair.Key.StartsWith("this.", StringComparison.Ordinal)).Select(pair => pair.Value + "\0"));
            string text = statics + "\n" + SmallTemplates.Expand(pattern, values);
            string recovered = string.Join('\0', holes.Where((_, i) => pattern.Recovered[i]).Select(pair => Told(values[pair.Hole.Access.Expression], pair)));
            if (!seen.TryAdd(text, recovered) && seen[text] != recovered)
            {
                return true;
            }
        }

        return false;

        // Where nothing stands before it, an empty text is null's and an empty value's.
        string Told(string? value, (HoleSpec Hole, bool HasLead) hole) =>
            value is not null && (value.Length > 0 || IsTold(hole)) ? "'" + value : "null";

        bool IsTold((HoleSpec Hole, bool HasLead) hole) => holes.Any(other => other.HasLead && other.Hole.Access.Expression == hole.Hole.Access.Expression);
    }

    private static bool Holds(PatternSpec pattern, Ambiguity found) => Holds(pattern, found, []) || Holds(pattern, found, Substrings(found.Text));

    private static bool Holds(PatternSpec pattern, Ambiguity found, List<string> more)
    {
        foreach (Dictionary<string, string?> values in SmallTemplates.Combinations(pattern, more, 2_000_000))
        {
            Dictionary<string, string?> left = new(values);
            Dictionary<string, string?> right = new(values);
            foreach (AmbiguousMember member in found.Members)
            {
                left["this." + member.Name] = Parse(member.Left);
                right["this." + member.Name] = Parse(member.Right);
            }

            string text = pattern.Form == PatternForm.Url ? SmallTemplates.LowerHost(found.Text) : found.Text;
            if (SmallTemplates.Expand(pattern, left) == text && SmallTemplates.Expand(pattern, right) == text)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Gives(PatternSpec pattern, string text) =>
        SmallTemplates.Combinations(pattern, Substrings(text), 2_000_000).Any(values => SmallTemplates.Expand(pattern, values) == text);

    private static List<string> Substrings(string text) =>
    [
        .. Enumerable.Range(0, text.Length)
            .SelectMany(start => Enumerable.Range(1, text.Length - start).Select(length => text[start..(start + length)]))
            .SelectMany(part => (string[])[part, Uri.UnescapeDataString(part)])
            .Distinct(),
    ];

    private static string? Parse(string shown) => shown == "null" ? null
        : shown is ['"' or '\'', ..] ? Regex.Unescape(shown[1..^1])
        : shown;
}
