using ActivityGen.Roslyn.Parsing.Patterns;

namespace ActivityGen.Roslyn.Tests.Parsing.Patterns;

public class UniquenessTests
{
    [Theory]
    [InlineData("/articles/{Slug}", "", true)]
    [InlineData("/articles/{Slug}{?Page}", "Page int", true)]
    [InlineData("/articles/{Slug}{?Page,Lang}", "Page int?, Lang string?", true)]
    [InlineData("/articles/{Slug}{?Page}{&Lang}", "Page int?, Lang string?", true)]
    [InlineData("/articles/{Slug}{Page}", "Page int", false)]
    [InlineData("/articles/{Slug}-{Page}", "Page int", false)]
    [InlineData("/articles/{Slug}-{Page}", "Page uint", true)]
    [InlineData("/articles/{Slug}-{Page}", "Page string", false)]
    [InlineData("/articles/{Slug}.{Ext}", "", false)]
    [InlineData("/articles/{Slug}{.Ext}", "", false)]
    [InlineData("/{A}{B}", "A int, B int", false)]
    [InlineData("/{A}{B}", "A Guid, B int", true)]
    [InlineData("/{A}{B}", "A Guid, B string", true)]
    [InlineData("/{A}{B}", "A Guid, B string?", true)]
    [InlineData("/{A}{B}", "A Guid?, B string", false)]
    [InlineData("/{A}{B}", "A bool, B int", true)]
    [InlineData("/{A}{B}", "A DateOnly, B DateOnly", true)]
    [InlineData("/{A}{B}", "A TimeOnly, B int", false)]
    [InlineData("{A,B}", "", true)]
    [InlineData("{A,B}", "B string?", true)]
    [InlineData("{A,B}", "A string?", true)]
    [InlineData("{A,B}", "A string?, B string?", false)]
    [InlineData("{A,B}", "A bool?, B int?", true)]
    [InlineData("x{/A,B}", "A string?, B string?", false)]
    [InlineData("x{/A}{/B}", "A string?, B string?", false)]
    [InlineData("x{/A}{/B}", "A string, B string?", true)]
    [InlineData("x{/A}/y{/B}", "A string?, B string?", false)]
    [InlineData("x{.A,B}", "", false)]
    [InlineData("x{.A,B}", "A int, B int", true)]
    [InlineData("x{;A,B}", "A string?, B string?", true)]
    [InlineData("x{;A,AB}", "A string?, AB string?", true)]
    [InlineData("x{;A}=y", "A string?", true)]
    [InlineData("x{?A}{?A}", "A string?", false)]
    [InlineData("{+Path}", "", true)]
    [InlineData("/x/{Slug}/{+Path}", "", true)]
    [InlineData("{+Base}/articles/{Slug}", "", true)]
    [InlineData("{+Base}{Slug}", "", false)]
    [InlineData("/x/{Slug}{#Fragment}", "", true)]
    [InlineData("/{Slug}%2F{Page}", "Page int", true)]
    [InlineData("/{A}%2F{B}", "", false)]
    [InlineData("/{A}{S}{B}", "S static string, A int, B int", false)]
    [InlineData("/{A}/{A}", "", true)]
    [InlineData("/{K}{N}", "K enum(Alpha;Beta), N Guid", true)]
    [InlineData("/{K}{N}", "K enum(A;A1), N int", false)]
    [InlineData("/{A}{B}", "A Other, B int", false)]
    [InlineData("/{A}/{B}", "A Other, B int", true)]
    public void Ids(string template, string members, bool isUnique) => Assert.Equal(isUnique, AmbiguitySearch.IsUnique(Patterns.Id(template, members)));

    [Theory]
    [InlineData("{Title}", "", true)]
    [InlineData("by {Author}, page {Page}", "Page int", true)]
    [InlineData("{A} {B}", "", false)]
    [InlineData("{A:D3}{B}", "A byte, B int", true)]
    [InlineData("{A:D3}{B}", "A int, B int", false)]
    [InlineData("{A:N}{B}", "A Guid, B int", true)]
    [InlineData("{A:0.0} {B}", "A double, B int", true)]
    [InlineData("{Title} {A}", "A DateTime", true)]
    [InlineData("{Title} {A}", "A TimeSpan", true)]
    [InlineData("{Title}{A}", "A TimeSpan", false)]
    [InlineData("{Title} ({A})", "A int?", true)]
    [InlineData("{A}{B}", "A int?, B bool?", true)]
    public void Texts(string template, string members, bool isUnique)
    {
        Assert.Equal(isUnique, AmbiguitySearch.IsUnique(Patterns.Text(template, members)));
    }

    [Theory]
    [InlineData("https://contoso.com/a/{Slug}", "contoso.com", "1")]
    [InlineData("HTTPS://Contoso.com/A/{Slug}", "https://contoso.com/A/", "1")]
    [InlineData("HTTPS://Me@Contoso.com/%41%c3%a9%2f{Slug}", "https://Me@contoso.com/A%C3%A9%2F", "1")]
    [InlineData("https://{Sub}.Contoso.com/{Slug}", ".contoso.com/", "01")]
    [InlineData("https://{Sub}.Contoso.com{/Slug}", ".contoso.com", "01")]
    [InlineData("https://contoso.com:{Port}/{Slug}", "contoso.com:", "01")]
    [InlineData("{Scheme}://X/{Slug}", "://x/", "01")]
    [InlineData("contoso:{Slug}", "contoso:", "1")]
    [InlineData("{+Base}/Articles/{Slug}", "/Articles/", "01")]
    [InlineData("{+Base}/{Slug}", "/", "00")]
    [InlineData("https://contoso.com/{Slug}{?Page}{#F}", "contoso.com", "110")]
    public void Urls_are_normalized_and_hosts_not_recovered(string template, string literal, string recovered)
    {
        Specs.PatternSpec pattern = Patterns.Url(template);
        Assert.Equal(recovered, string.Concat(pattern.Recovered.Select(is1 => is1 ? '1' : '0')));
        Assert.Contains(pattern.Parts, part => part is Specs.LiteralPart { Text: var text } && text.Contains(literal, StringComparison.Ordinal));
        Assert.Equal(template, pattern.Template);
    }

    [Theory]
    [InlineData("contoso://articles/{Slug}/read", "", "contoso://articles/{}/read")]
    [InlineData("contoso://a/{Slug}{?Page}", "Page int?", "contoso://a/{}")]
    [InlineData("contoso://a/{Slug}{?Page}", "Page int", "contoso://a/{}?Page={}")]
    [InlineData("contoso://a/{Slug}-{Page}", "Page int", "contoso://a/")]
    [InlineData("contoso://a/{Slug}{Page}", "Page int", "contoso://a/")]
    [InlineData("contoso://a/{A,B}", "", "contoso://a/{},{}")]
    [InlineData("contoso://a/{A,B}", "B int?", "contoso://a/{}")]
    [InlineData("contoso://a/{A,B}", "A int?", "contoso://a/")]
    [InlineData("contoso://a/{A}", "A string?", "contoso://a/{}")]
    [InlineData("contoso://a{/A,B}", "", "contoso://a/{}/{}")]
    [InlineData("contoso://a/{;A,B}", "A int", "contoso://a/;A={};B")]
    [InlineData("contoso://a{;A,B}", "A int", "contoso://a;a={};b")]
    [InlineData("contoso://a/{A}{+B}", "", "contoso://a/")]
    [InlineData("contoso://a/{A}{#B}", "", "contoso://a/{}")]
    [InlineData("Contoso://A/{A}", "", "contoso://a/{}")]
    [InlineData("Contoso://A", "", "contoso://a")]
    public void Shapes(string template, string members, string shape) => Assert.Equal(shape, PatternShape.Of(Patterns.Url(template, members)));
}
