using ActivityGen.CodeFixes.Providers;

namespace ActivityGen.Roslyn.Tests.CodeFixes;

/// <summary>AG0107 and AG0214: what another property asks for is added beside it.</summary>
public sealed class CompanionCodeFixTests
{
    private const string Icon = "IconUrl = \"https://contoso.com/icon.png\"";

    [Theory]
    [InlineData("reader://articles/{Slug}", "https://contoso.com/articles/{Slug}")]
    [InlineData("reader:articles{?Slug}", "https://contoso.com/articles{?Slug}")]
    [InlineData("reader:///{Slug}", "https://contoso.com/{Slug}")]
    public Task The_fallback_is_at_the_host(string activation, string fallback) => FixCase.VerifyAsync<FallbackUrlCodeFixProvider>(
        Type("{|AG0107:Article|}", activation), Type("Article", activation, $", FallbackUrl = \"{fallback}\""));

    [Fact]
    public Task Without_a_written_host_none_is_made_up() => FixCase.VerifyNotOfferedAsync<FallbackUrlCodeFixProvider>(
        Type("{|AG0107:Article|}", "reader://articles/{Slug}").Replace("https://contoso.com", "https://{Slug}.contoso.com", StringComparison.Ordinal));

    [Fact]
    public Task Every_type_gets_its_own() => FixCase.VerifyAsync<FallbackUrlCodeFixProvider>(
        [Type("{|AG0107:Article|}", "reader://articles/{Slug}"), Type("{|AG0107:Book|}", "reader://books/{Slug}")],
        [Type("Article", "reader://articles/{Slug}", ", FallbackUrl = \"https://contoso.com/articles/{Slug}\""), Type("Book", "reader://books/{Slug}", ", FallbackUrl = \"https://contoso.com/books/{Slug}\"")]);

    [Fact]
    public Task An_icon_gets_words() => FixCase.VerifyAsync<AlternateTextCodeFixProvider>(
        "using ActivityGen;\n[Attribution(\n    " + Icon + ")]\n" + Web("{|AG0214:NewsArticle|}"),
        "using ActivityGen;\n[Attribution(\n    " + Icon + ",\n    AlternateText = \"News Article\")]\n" + Web("NewsArticle"));

    [Fact]
    public Task The_name_of_the_app_is_better() => FixCase.VerifyAsync<AlternateTextCodeFixProvider>(
        "using ActivityGen;\n[Attribution(" + Icon + ", AlternateText = {|AG0214:\"\"|})]\n" + Web("Article", ", AppDisplayName = \"Reader\""),
        "using ActivityGen;\n[Attribution(" + Icon + ", AlternateText = \"Reader\")]\n" + Web("Article", ", AppDisplayName = \"Reader\""));

    [Fact]
    public Task The_icon_of_the_assembly_gets_it_once() => FixCase.VerifyAsync<AlternateTextCodeFixProvider>(
        ["using ActivityGen;\n[assembly: UserActivityDefaults(" + Icon + ", AppDisplayName = \"Reader\")]\n" + Web("{|AG0214:Article|}"), "using ActivityGen;\n" + Web("{|AG0214:Book|}")],
        ["using ActivityGen;\n[assembly: UserActivityDefaults(" + Icon + ", AppDisplayName = \"Reader\", AlternateText = \"Reader\")]\n" + Web("Article"), "using ActivityGen;\n" + Web("Book")]);

    [Fact]
    public Task A_bound_icon_gets_an_attribute() => FixCase.VerifyAsync<AlternateTextCodeFixProvider>(
        "using ActivityGen;\n" + Web("{|AG0214:Article|}").Replace("string Slug", "string Slug, string IconUrl", StringComparison.Ordinal),
        "using ActivityGen;\n" + Web("Article").Replace("[VisualElements", "[Attribution(AlternateText = \"Article\")]\n[VisualElements", StringComparison.Ordinal).Replace("string Slug", "string Slug, string IconUrl", StringComparison.Ordinal));

    [Theory]
    [InlineData("\"/a%20b/{Slug}\"", "\"/a b/{Slug}\"")]
    [InlineData("\"/a%2Fb%C3%BC/{Slug}\"", "\"/a/bü/{Slug}\"")]
    [InlineData("@\"/a%22/{Slug}\"", "@\"/a\"\"/{Slug}\"")]
    public Task An_encoded_id_is_decoded(string before, string after) => FixCase.VerifyAsync<EncodedIdentifierCodeFixProvider>(Id($"{{|AG0206:{before}|}}"), Id(after));

    [Theory]
    [InlineData("\"/a%FF/{Slug}\"")]
    [InlineData("\"/a%7B/{Slug}\"")]
    [InlineData("\"/a%2520/{Slug}\"")]
    public Task What_does_not_decode_to_an_id_is_left(string id) => FixCase.VerifyNotOfferedAsync<EncodedIdentifierCodeFixProvider>(Id($"{{|AG0206:{id}|}}"));

    private static string Id(string id) =>
        $"using ActivityGen;\n[UserActivity(AppActivityId = {id}, ActivationUrl = \"https://contoso.com/{{Slug}}\", ActivitySourceHost = \"https://contoso.com\")]\n[VisualElements(DisplayText = \"A\")]\npublic partial record Article(string Slug);\n";

    private static string Web(string name, string more = "") => Type(name, "https://contoso.com/" + Plain(name) + "/{Slug}", more).Replace("using ActivityGen;\n", string.Empty, StringComparison.Ordinal);

    private static string Type(string name, string activation, string more = "") =>
        $"using ActivityGen;\n[UserActivity(AppActivityId = \"/{Plain(name)}/{{Slug}}\", ActivationUrl = \"{activation}\", ActivitySourceHost = \"https://contoso.com\"{more})]\n[VisualElements(DisplayText = \"A\")]\npublic partial record {name}(string Slug);\n";

    private static string Plain(string name) => name.Trim('{', '|', '}').Replace("AG0107:", string.Empty, StringComparison.Ordinal).Replace("AG0214:", string.Empty, StringComparison.Ordinal);
}
