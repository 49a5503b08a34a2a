using ActivityGen.CodeFixes.Providers;

namespace ActivityGen.Roslyn.Tests.CodeFixes;

/// <summary>AG0303: a separator that no value can contain.</summary>
public sealed class SeparatorCodeFixTests
{
    [Theory]
    [InlineData("/a/{Slug}{Page}", "/a/{Slug}/{Page}")]
    [InlineData("/a/{Slug}-{Title}", "/a/{Slug}/{Title}")]
    [InlineData("/a/{Slug}{.Title}", "/a/{Slug}/{Title}")]
    [InlineData("/a/{Slug}{Title}/{Page}{Key}", "/a/{Slug}/{Title}/{Page}/{Key}")]
    [InlineData("/a{/Year,Month}", "/a{?Year,Month}")]
    public Task A_template_becomes_readable(string before, string after) => FixCase.VerifyAsync<SeparatorCodeFixProvider>(Type($"{{|AG0303:\"{before}\"|}}"), Type($"\"{after}\""));

    [Theory]
    [InlineData("/a/{+Slug}")]
    [InlineData("/a/{Slug}/{+Title}")]
    public Task What_no_separator_mends_is_left(string template) => FixCase.VerifyNotOfferedAsync<SeparatorCodeFixProvider>(Type($"{{|AG0303:\"{template}\"|}}"));

    [Fact]
    public Task Both_templates_of_a_type_are_mended() => FixCase.VerifyAsync<SeparatorCodeFixProvider>(
        Type("{|AG0303:\"/a/{Slug}{Page}\"|}", "{|AG0303:\"reader://a/\" + \"{Slug}{Page}\"|}"),
        Type("\"/a/{Slug}/{Page}\"", "\"reader://a/\" + \"{Slug}/{Page}\""));

    private static string Type(string id, string url = "\"reader://a/{Slug}\"") =>
        $"using ActivityGen;\n[UserActivity(AppActivityId = {id}, ActivationUrl = {url}, ActivitySourceHost = \"https://contoso.com\")]\n[VisualElements(DisplayText = \"A\")]\n"
        + "public partial record Article(string Slug, string Title, int Page, int Key, int? Year, int? Month);\n";
}
