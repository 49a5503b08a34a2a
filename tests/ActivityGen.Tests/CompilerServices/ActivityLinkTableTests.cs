using System.Text.RegularExpressions;
using ActivityGen.CompilerServices;
using FsCheck.Fluent;

namespace ActivityGen.Tests.CompilerServices;

public sealed class ActivityLinkTableTests
{
    private static readonly string[] Pieces = ["a", "b", "ab", "-", "/", "/", "%2F", "{}", "{}", "?q=", "~"];

    private static readonly string[] UrlPieces = ["a", "b", "A", "-", "/", "/", "%2F", "%2f", "%61", "%7E", "x", "?q=", "~", "%!", "é", "%C3"];

    [Fact]
    public void A_shape_fits_the_beginning_of_a_url()
    {
        Check(["a://h/x/{}/y", "a://h/x/{}", "a://h/x/", "a://h/"], "A://H/x/1%2f-/y?z", 0, 1, 2, 3);
        Check(["a://h/x/{}/y", "a://h/x/{}", "a://h/x/", "a://h/"], "a://h/x/1%2f-/z", 1, 2, 3);
        Check(["a://h/x/{}/y", "a://h/x/{}"], "a://h/X/1/y");
        Check(["a:{}!", "a:{}"], "a:!", 0, 1);
        Check(["", "a"], "", 0);
        Check(["a:%2F", "a:/"], "a:%2fx", 0);
        Check(["a:x", "a:x", "a:x"], "a:%78y", 0, 1, 2);
        Check(["a:{}x"], "a:x");
        Check([], "a:");
        Check(["a:b"], "a:%");
        Check(["a:b"], "a");
    }

    [Fact]
    public void The_table_finds_what_a_loop_finds() => ForAll.Of(
        Gen.Choose(0, int.MaxValue - 1),
        seed =>
        {
            Random random = new(seed);
            string[] shapes = new string[random.Next(30)];
            for (int i = 0; i < shapes.Length; i++)
            {
                shapes[i] = (random.Next(4) == 0 ? "b-b:" : "a://h") + string.Concat(random.GetItems(Pieces, random.Next(6)));
            }

            ActivityLinkTable table = new(shapes);
            Regex[] oracles = [.. shapes.Select(Oracle)];
            for (int i = 0; i < 30; i++)
            {
                string url = (random.Next(4) == 0 ? "B-b:" : "a://H") + string.Concat(random.GetItems(UrlPieces, random.Next(8)));
                string canonical = Canonical(url);
                Check(table, shapes, url, [.. Enumerable.Range(0, shapes.Length).Where(s => oracles[s].IsMatch(canonical))]);
            }
        });

    [Fact]
    public void The_number_of_shapes_does_not_matter()
    {
        string[] shapes = [.. Enumerable.Range(0, 1000).Select(i => (i % 5) switch
        {
            0 => $"https://h.example/{i}/{{}}",
            1 => $"https://h.example/{{}}/{i}",
            2 => $"https://h.example/articles/{{}}/of/{{}}/part{i}/{{}}",
            3 => $"app-{i}://x/{{}}",
            _ => $"https://h.example/articles/{{}}/{i}?q={{}}",
        })];
        ActivityLinkTable table = new(shapes);
        int most = 0;
        for (int i = 0; i < 1000; i++)
        {
            string url = shapes[i].Replace("{}", "a%20b", StringComparison.Ordinal);
            Assert.Equal(i, table.NextCounted(url, i - 1, out int visited));
            most = Math.Max(most, visited);
            visited = 0;
            table.NextCounted(url + "!", 998, out visited);
            most = Math.Max(most, visited);
        }

        Assert.InRange(most, 1, 40);
    }

    [Fact]
    public void Nothing_is_allocated_and_nothing_throws()
    {
        ActivityLinkTable table = new([.. Enumerable.Range(0, 100).Select(i => $"a://h/{{}}/{i}/{{}}")]);
        string[] urls = ["a://h/x/57/y", "", "%", "a:", "\uD800\0", new string('%', 10_000), "a://h/" + new string('a', 100_000), "://@/", "a://@@"];
        long Measure()
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            foreach (string url in urls)
            {
                table.Next(url, -1);
                table.Next(url, int.MaxValue);
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Measure();
        Assert.Equal(0, Measure());
        Assert.Equal(57, table.Next("a://h/x/57/y", -1));
    }

    private static void Check(string[] shapes, string url, params int[] expected) => Check(new ActivityLinkTable(shapes), shapes, url, expected);

    private static void Check(ActivityLinkTable table, string[] shapes, string url, int[] expected)
    {
        List<int> found = [];
        for (int i = table.Next(url, -1); i >= 0; i = table.Next(url, i))
        {
            found.Add(i);
        }

        Assert.True(expected.SequenceEqual(found), $"{url}: {string.Join(' ', found)}, not {string.Join(' ', expected)}, of {string.Join(' ', shapes)}");
    }

    /// <summary>A shape as a regular expression over canonical URLs; the atomic group is the maximal run.</summary>
    private static Regex Oracle(string shape) => new(
        "^" + Regex.Escape(shape).Replace(@"\{}", "(?>(?:[A-Za-z0-9._~-]|%[0-9A-F]{2})*)", StringComparison.Ordinal),
        RegexOptions.CultureInvariant);

    private static string Canonical(string url)
    {
        string canonical = Regex.Replace(url, "%[0-9A-Fa-f]{2}", static triplet =>
        {
            char c = (char)Convert.ToByte(triplet.Value[1..], 16);
            return char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~' ? c.ToString() : triplet.Value.ToUpperInvariant();
        });
        return Regex.Replace(canonical, "^[^:]*(://[^/?#]*)?", static start =>
            Regex.Replace(start.Value.ToLowerInvariant(), "%[0-9a-f]{2}", static triplet => triplet.Value.ToUpperInvariant()));
    }
}
