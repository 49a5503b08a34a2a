using System.Text;
using ActivityGen.Roslyn.Pipeline;
using ActivityGen.Roslyn.Tests.Harness;

namespace ActivityGen.Roslyn.Tests.Pipeline;

/// <summary>An AdditionalFile counts by its path and its characters.</summary>
public class FileFingerprintTests
{
    /// <summary>In an encoding that lacks a character, different texts are the same bytes, and so is their checksum.</summary>
    [Theory]
    [InlineData("iso-8859-1", "→", "←")]
    [InlineData("us-ascii", "é", "è")]
    [InlineData("utf-8", "a", "b")]
    public void Different_texts_differ_whatever_the_encoding(string encoding, string left, string right) =>
        Assert.NotEqual(Of("/a.json", left, Encoding.GetEncoding(encoding)), Of("/a.json", right, Encoding.GetEncoding(encoding)));

    [Fact]
    public void Half_a_pair_is_not_the_replacement_character() =>
        Assert.NotEqual(Of("/a.json", "\uD83D", Encoding.UTF8), Of("/a.json", "\uFFFD", Encoding.UTF8));

    [Fact]
    public void Path_and_text_make_the_hash_and_nothing_else()
    {
        Assert.Equal(Of("/a.json", "{}", Encoding.UTF8), Of("/a.json", "{}", Encoding.Unicode));
        Assert.NotEqual(Of("/a.json", "{}", Encoding.UTF8), Of("/b.json", "{}", Encoding.UTF8));
    }

    private static Hash128 Of(string path, string text, Encoding encoding) =>
        new FileFingerprints().Of(new InMemoryAdditionalText(path, text, encoding), CancellationToken.None);
}
