using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Tests.Harness;

public sealed class MarkupParserTests
{
    [Fact]
    public void Source_without_markup_is_itself()
    {
        MarkupSource source = MarkupParser.Parse("class C { int[] x = [1, 2]; bool b = x is [] || true; }");
        Assert.Equal("class C { int[] x = [1, 2]; bool b = x is [] || true; }", source.Text);
        Assert.Empty(source.Spans);
        Assert.Null(source.Position);
    }

    [Fact]
    public void Spans_have_ids_keys_or_neither_and_nest()
    {
        MarkupSource source = MarkupParser.Parse("a[|b|]{|AG0101:c{|#3:d|}|}$$e[||]");
        Assert.Equal("abcde", source.Text);
        Assert.Equal(4, source.Position);
        Assert.Equal<MarkupSpan>(
            [
                new MarkupSpan(new TextSpan(1, 1), null, null),
                new MarkupSpan(new TextSpan(2, 2), "AG0101", null),
                new MarkupSpan(new TextSpan(3, 1), null, 3),
                new MarkupSpan(new TextSpan(5, 0), null, null),
            ],
            source.Spans);
    }

    [Theory]
    [InlineData("[|a")]
    [InlineData("{|AG0101:a|]")]
    [InlineData("$$a$$")]
    public void Malformed_markup_is_told(string markup)
        => Assert.Throws<FormatException>(() => MarkupParser.Parse(markup));
}
