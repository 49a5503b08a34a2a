using ActivityGen.Roslyn.Parsing.Patterns;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Tests.Parsing.Patterns;

public class AmbiguityTests
{
    [Theory]
    [InlineData("/{Slug}{Page}", "Page int", "/11", "{Slug = \"\", Page = 11}", "{Slug = \"1\", Page = 1}")]
    [InlineData("/{Slug}-{Page}", "Page int", "/--1", "{Slug = \"\", Page = -1}", "{Slug = \"-\", Page = 1}")]
    [InlineData("/{Slug}-{Lang}", "", "/--", "{Slug = \"\", Lang = \"-\"}", "{Slug = \"-\", Lang = \"\"}")]
    [InlineData("/{A}{B}", "A string?, B string?", "/a", "{A = null, B = \"a\"}", "{A = \"a\", B = null}")]
    [InlineData("x{/A,B}", "A string?, B string?", "x/", "{A = null, B = \"\"}", "{A = \"\", B = null}")]
    [InlineData("x{/A,B}", "A int?, B int?", "x/1", "{A = null, B = 1}", "{A = 1, B = null}")]
    [InlineData("{A,B}", "A string?, B int?", "1", "{A = null, B = 1}", "{A = \"1\", B = null}")]
    [InlineData("/{A}{B}", "A byte, B byte", "/111", "{A = 1, B = 11}", "{A = 11, B = 1}")]
    [InlineData("/{K}{N}", "K enum(A;A1), N int", "/A11", "{K = A, N = 11}", "{K = A1, N = 1}")]
    [InlineData("/{K}{N}", "K enum(A;B), N int", "/1111", "{K = 11, N = 11}", "{K = 111, N = 1}")]
    [InlineData("/{K}{S}", "K enum(Alpha;Alphabet)", "/Alphabet", "{K = Alpha, S = \"bet\"}", "{K = Alphabet, S = \"\"}")]
    [InlineData("/{C}{S}{C}", "C char", null, null, null)]
    [InlineData("/{S}{C}{T}", "C char", "/aa", "{S = \"\", T = \"a\"}", "{S = \"a\", T = \"\"}")]
    [InlineData("/{A}{B}", "A TimeOnly, B int", "/11%3A11%3A11.111", "{A = 11:11:11.1, B = 11}", "{A = 11:11:11.11, B = 1}")]
    [InlineData("/x/{+Path}", "", "/x/%20", "{Path = \" \"}", "{Path = \"%20\"}")]
    [InlineData("/x{#Path}", "", "/x#%20", "{Path = \" \"}", "{Path = \"%20\"}")]
    [InlineData("/x{+Page}", "Page int", null, null, null)]
    [InlineData("/x/{Path}/{+Path}", "", null, null, null)]
    [InlineData("/{Slug}{?Page}", "Page int?", null, null, null)]
    [InlineData("/{A}{B}", "A Other, B int", null, null, null)]
    public void Ids(string template, string members, string? text, string? left, string? right) =>
        Verify(Patterns.Id(template, members), text, left, right);

    [Theory]
    [InlineData("https://{Sub}.Contoso.com/{Slug}", "", "https://a.contoso.com/a", "{Sub = \"A\"}", "{Sub = \"a\"}")]
    [InlineData("{Scheme}://Contoso.com/{Slug}", "", "a://contoso.com/a", "{Scheme = \"A\"}", "{Scheme = \"a\"}")]
    [InlineData("{+Url}", "", "https://contoso.com/%20", "{Url = \"https://contoso.com/ \"}", "{Url = \"https://contoso.com/%20\"}")]
    [InlineData("https://contoso.com:{Port}/{Slug}", "Port int", null, null, null)]
    [InlineData("https://contoso.com/{Slug}{.Ext}", "", "https://contoso.com/..", "{Slug = \"\", Ext = \".\"}", "{Slug = \".\", Ext = \"\"}")]
    public void Urls(string template, string members, string? text, string? left, string? right) =>
        Verify(Patterns.Url(template, members), text, left, right);

    [Theory]
    [InlineData("{A} {B}", "", "  ", "{A = \"\", B = \" \"}", "{A = \" \", B = \"\"}")]
    public void Texts(string template, string members, string? text, string? left, string? right) =>
        Verify(Patterns.Text(template, members), text, left, right);

    [Fact]
    public void A_dotted_member_is_null_with_its_parent()
    {
        // Author null makes both null: that one is null and the other not cannot be proven.
        HoleSpec name = Patterns.Hole("Author.Name", "string?") with { Access = new AccessSpec("this.Author?.Name", CanBeNull: true) };
        HoleSpec id = Patterns.Hole("Author.Id", "int?") with { Access = new AccessSpec("this.Author?.Id", CanBeNull: true) };
        PatternSpec pattern = PatternBuilder.Build(
            Contract.PropertyContract.Of(Contract.ActivityProperty.AppActivityId),
            new TemplateSpec(new([new LiteralPart("x"), new ExpressionPart(UriTemplateOperator.Path, new([new VariableSpec("N", name), new VariableSpec("I", id)]))])))!;
        Assert.False(AmbiguitySearch.IsUnique(pattern));
        Assert.Null(AmbiguitySearch.Find(pattern));
    }

    private static void Verify(PatternSpec pattern, string? text, string? left, string? right)
    {
        Ambiguity? actual = AmbiguitySearch.Find(pattern);
        Assert.Equal((text, left, right), (actual?.Text, actual?.Left, actual?.Right));
    }
}
