using System.Text;

namespace ActivityGen.Tests.CompilerServices;

public sealed class TemplateRoundTripTests
{
    private const string Unreserved = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";

    [Fact]
    public void Texts_come_back() => ForAll.Of(RandomTemplates.Texts, ComesBack, 2000);

    [Fact]
    public void Ids_come_back() => ForAll.Of(RandomTemplates.Identifiers, ComesBack, 2000);

    [Fact]
    public void Urls_come_back() => ForAll.Of(RandomTemplates.Urls, ComesBack, 2000);

    [Fact]
    public void Urls_come_back_in_any_spelling() => ForAll.Of(
        RandomTemplates.Urls,
        example =>
        {
            string spelling = Respell(example.Text, example.Random);
            Assert.Equal(example.Recovered(), example.Template.Match(spelling));
        },
        2000);

    [Fact]
    public void Every_expansion_matches_with_values_that_give_it_again() => ForAll.Of(
        RandomTemplates.Ambiguous,
        example =>
        {
            object?[]? values = example.Template.Match(example.Text, out long steps);
            Assert.NotNull(values);
            Assert.Equal(example.Text, example.Template.Expand(values));
            Assert.InRange(steps, 0, 1_000_000);
        },
        6000);

    [Fact]
    public void What_matches_can_be_expanded() => ForAll.Of(
        RandomTemplates.Ambiguous,
        example =>
        {
            string text = Mutate(example.Text, example.Random);
            if (example.Template.Match(text) is { } values)
            {
                // The two spellings that an expansion does not give: '%' is hardly left after this, and the fixed part knows neither.
                Assert.Equal(Canonical(text), Canonical(example.Template.Expand(values)));
            }
        },
        6000);

    private static void ComesBack(TemplateCase example) => Assert.Equal(example.Recovered(), example.Template.Match(example.Text));

    private static string Canonical(string text)
    {
        StringBuilder canonical = new();
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]))
            {
                char decoded = (char)Convert.ToByte(text.Substring(i + 1, 2), 16);
                canonical.Append(Unreserved.Contains(decoded) ? decoded.ToString() : text.Substring(i, 3).ToUpperInvariant());
                i += 2;
            }
            else
            {
                canonical.Append(text[i]);
            }
        }

        return canonical.ToString();
    }

    private static string Mutate(string text, Random random)
    {
        StringBuilder mutated = new(text);
        for (int i = random.Next(3); i > 0; i--)
        {
            int at = random.Next(mutated.Length + 1);
            if (random.Next(2) == 0 || at == mutated.Length)
            {
                mutated.Insert(at, "a-./,;=%0?&1"[random.Next(12)]);
            }
            else
            {
                mutated.Remove(at, 1);
            }
        }

        return mutated.ToString();
    }

    /// <summary>Spells a URL of the tests another way: letter case in scheme and host, %hh in lower case, unreserved characters encoded.</summary>
    private static string Respell(string url, Random random)
    {
        StringBuilder spelling = new();
        int hostStart = url.IndexOf("://", StringComparison.Ordinal) + 3;
        int hostEnd = url.IndexOfAny(['/', '?', '#', '&'], hostStart);
        hostEnd = hostEnd < 0 ? url.Length : hostEnd;
        for (int i = 0; i < url.Length; i++)
        {
            char c = url[i];
            if (c == '%')
            {
                string triplet = url.Substring(i, 3);
                spelling.Append(random.Next(2) == 0 ? triplet : triplet.ToLowerInvariant());
                i += 2;
            }
            else if (i >= hostStart && Unreserved.Contains(c) && random.Next(4) == 0)
            {
                spelling.Append('%').Append(((int)c).ToString(random.Next(2) == 0 ? "x2" : "X2"));
            }
            else
            {
                spelling.Append(i < hostEnd && random.Next(2) == 0 ? char.ToUpperInvariant(c) : c);
            }
        }

        return spelling.ToString();
    }
}
