using System.Text;
using ActivityGen.Contract;

namespace ActivityGen.Tests.Contract;

/// <summary>The quick look at a URL takes nothing that the grammar refuses.</summary>
public sealed class UrlScanTests
{
    private static readonly string[] Pieces =
        ["http", "https", "HTTPS", "a", "contoso-app", "1", ":", "://", "//", "/", "?", "#", "%", "%2F", "%2", "@", "[::1]", ".", "host", ":80", "é", " ", "\"", "x=y&z", "~", "|", "\uD83D"];

    [Theory]
    [InlineData("https://reader.contoso.com/articles/hello%20world?Page=12#top", 5)]
    [InlineData("contoso-reader://articles/x?Page=1", 14)]
    [InlineData("contoso-hub:open?Path=a%2Fb", 11)]
    [InlineData("https://contoso.com:8080/", 0)]
    [InlineData("https:///x", 0)]
    [InlineData("/foo", 0)]
    public void Usual_forms_are_taken(string url, int schemeLength) => Assert.Equal(schemeLength, UrlScan.SchemeLength(url));

    [Fact]
    public void What_is_taken_the_grammar_takes()
    {
        var random = new Random(3);
        int taken = 0;
        for (int i = 0; i < 300_000; i++)
        {
            var text = new StringBuilder(random.Next(2) == 0 ? "https://" : string.Empty);
            for (int k = random.Next(7); k >= 0; k--)
            {
                text.Append(Pieces[random.Next(Pieces.Length)]);
            }

            int length = UrlScan.SchemeLength(text.ToString());
            if (length > 0)
            {
                taken++;
                ParsedUrl url = ParsedUrl.Read(text.ToString());
                Assert.True(url.Problem == UrlProblem.None && url.SchemeLength == length, text.ToString());
            }
        }

        Assert.True(taken > 10_000);
    }
}
