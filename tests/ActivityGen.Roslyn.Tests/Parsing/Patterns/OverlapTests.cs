using ActivityGen.Roslyn.Parsing.Patterns;

namespace ActivityGen.Roslyn.Tests.Parsing.Patterns;

public class OverlapTests
{
    [Theory]
    [InlineData("/articles/{Id}", "", "/notes/{Id}", "", null)]
    [InlineData("/x/{Id}", "", "/x/{Id}", "Id int", "/x/1")]
    [InlineData("/x/{Id}", "Id int", "/x/new", "", null)]
    [InlineData("/x/{Id}", "", "/x/new", "", "/x/new")]
    [InlineData("/x/{Id}", "Id byte", "/x/256", "", null)]
    [InlineData("/x/{Id}", "Id byte", "/x/255", "", "/x/255")]
    [InlineData("/x/{A}/y", "", "/x/{A}/{B}", "", "/x//y")]
    [InlineData("/x/{A}", "", "/x/{A}/{B}", "", null)]
    [InlineData("/x/{A}", "", "/x{/A,B}", "B int?", "/x/")]
    [InlineData("/x/{A}", "A int", "/x/{A}", "A Guid", null)]
    [InlineData("/x/{A}", "A int", "/x/{A}", "A bool", null)]
    [InlineData("/x/{A}", "A enum(One;Two)", "/x/{A}", "A enum(Three;Two)", "/x/Two")]
    [InlineData("/x/{A}", "A enum(One;Two)", "/x/{A}", "A enum(Three;Four)", "/x/11")]
    [InlineData("/x/{A}", "A flags(One=1;Two=2)", "/x/One%2C%20Two", "", "/x/One%2C%20Two")]
    [InlineData("/x/{A}", "A flags(One=1;Two=2)", "/x/Two%2C%20One", "", null)]
    [InlineData("/x/{A}", "A Other", "/x/{B}", "", null)]
    [InlineData("{A}", "", "{B}", "", "a")]
    [InlineData("{A}", "", "{+B}", "", "a")]
    [InlineData("/x/{A}{?Page}", "Page int?", "/x/{B}", "", "/x/")]
    [InlineData("/x/{A}{?Page}", "Page int", "/x/{B}", "", null)]
    [InlineData("/x/{A}{?Page}", "Page int", "/x/{B}?Page=7", "", "/x/?Page=7")]
    [InlineData("/x/{A}{?Page}", "Page int", "/x/{B}?page=7", "", null)]
    [InlineData("/x-{A}", "", "/{B}", "", "/x-")]
    [InlineData("/{A}-x", "", "/{B}-y", "", null)]
    [InlineData("/{A}-x", "", "/{B}-1-x", "", "/-1-x")]
    public void Ids(string left, string ofLeft, string right, string ofRight, string? text)
    {
        Assert.Equal(text, OverlapSearch.Find(Patterns.Id(left, ofLeft), Patterns.Id(right, ofRight)));
        Assert.Equal(text is null, OverlapSearch.Find(Patterns.Id(right, ofRight), Patterns.Id(left, ofLeft)) is null);
    }

    [Theory]
    [InlineData("https://Contoso.com/{A}", "HTTPS://contoso.COM/{B}", "https://contoso.com/")]
    [InlineData("https://contoso.com/%41/{A}", "https://contoso.com/A/x", "https://contoso.com/A/x")]
    [InlineData("https://contoso.com/a/{A}", "https://contoso.com/A/{A}", null)]
    [InlineData("https://{Host}/a/{A}", "https://contoso.com/a/{A}", "https://contoso.com/a/")]
    [InlineData("https://{Host}.net/a/{A}", "https://contoso.com/a/{A}", null)]
    [InlineData("https://contoso.com/a", "https://contoso.com/a", "https://contoso.com/a")]
    [InlineData("https://contoso.com/a", "https://contoso.com/b", null)]
    public void Urls(string left, string right, string? text) => Assert.Equal(text, OverlapSearch.Find(Patterns.Url(left), Patterns.Url(right)));
}
