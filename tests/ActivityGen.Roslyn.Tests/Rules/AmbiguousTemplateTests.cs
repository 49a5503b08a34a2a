namespace ActivityGen.Roslyn.Tests.Rules;

/// <summary>AG0303: ids and activation URLs that cannot be read back.</summary>
public class AmbiguousTemplateTests
{
    private const string Members = "public partial record Article(string Id, string Slug, int Page, uint Number, int? Part, string? Lang, System.Guid Key, Kind Kind, System.Uri Link, Author? Author) "
        + "{ public static string Version => \"1\"; public string Title => Id; } public enum Kind { A, A1, B } public record Author(string Name, int? Age);";

    [Theory]
    [InlineData("/{Slug}/{Page}")]
    [InlineData("/{Slug}{?Page,Lang}")]
    [InlineData("/{Slug}{?Part}{&Lang}")]
    [InlineData("/{Slug}-{Number}")]
    [InlineData("{Key}{Slug}")]
    [InlineData("/{Id}/{Id}")]
    [InlineData("x{/Slug,Lang}")]
    [InlineData("{Slug};{Page}")]
    [InlineData("/{Kind}.{Key}")]
    [InlineData("/{Slug}/{Version}")]
    [InlineData("/{Version}{Slug}/{+Page}")]
    [InlineData("x{/Author.Name,Author.Age}")]
    public Task These_can_be_read_back_or_nothing_is_proven(string id) => VerifyAsync($"\"{id}\"", "\"https://contoso.com/{Id}\"");

    [Theory]
    [InlineData("/{Slug}{Page}")]
    [InlineData("/{Slug}-{Page}")]
    [InlineData("/{Slug}.{Id}")]
    [InlineData("/{Slug}{.Lang}")]
    [InlineData("x{/Part,Lang}")]
    [InlineData("x{/Part}{/Lang}")]
    [InlineData("{Page}{Number}")]
    [InlineData("{Kind}{Page}")]
    [InlineData("/{+Slug}")]
    [InlineData("/x{#Slug}")]
    [InlineData("/{+Link}")]
    public Task These_cannot(string id) => VerifyAsync($"{{|AG0303:\"{id}\"|}}", "\"https://contoso.com/{Id}\"");

    [Theory]
    [InlineData("https://contoso.com/{Slug}{Page}")]
    [InlineData("https://{Slug}.contoso.com/{Id}")]
    [InlineData("https://{Slug}@contoso.com/{Id}")]
    [InlineData("{Slug}://x/{Id}")]
    [InlineData("https://contoso.com/{+Slug}")]
    [InlineData("{+Link}")]
    [InlineData("contoso:{Slug}.{Id}")]
    public Task Nor_can_these_URLs(string url) => VerifyAsync("\"/{Id}\"", $"{{|AG0303:\"{url}\"|}}");

    [Theory]
    [InlineData("https://contoso.com:{Page}/{Id}")]
    [InlineData("https://contoso.com/{Id}{?Slug,Page}#{Lang}")]
    [InlineData("https://{Version}.contoso.com/{Id}")]
    [InlineData("contoso://{Kind}/{Id}")]
    public Task Nothing_is_said_where_no_two_values_are_known_to_collide(string url) => VerifyAsync("\"/{Id}\"", $"\"{url}\"");

    [Fact]
    public Task Other_URLs_may_be_what_they_are() => RuleVerifier.VerifyAsync(
        "[UserActivity(AppActivityId = \"/{Id}\", ActivationUrl = \"https://contoso.com/{Id}\", FallbackUrl = \"https://contoso.com/{Slug}{Page}\", ActivitySourceHost = \"https://contoso.com\")] [Visual] " + Members);

    [Fact]
    public Task An_error_comes_first() => VerifyAsync("\"/{{|AG0302:Nope|}}{Slug}{Page}\"", "{|AG0201:\"{Slug}{Page}\"|}");

    [Fact]
    public Task A_lent_template_is_marked_where_it_stands() => RuleVerifier.VerifyAsync(
        "[UserActivity(AppActivityId = {|AG0303:\"/{Id}{Page}\"|}, ActivationUrl = \"https://contoso.com/{Id}\", ActivitySourceHost = \"https://contoso.com\")] [Visual] public abstract record Base(string Id, string Title, int Page);",
        "[UserActivity] public partial record Article(string Id, string Title, int Page) : Base(Id, Title, Page);");

    [Fact]
    public async Task It_can_be_silenced()
    {
        await VerifyAsync("\n#pragma warning disable AG0303\n\"/{Slug}{Page}\"\n#pragma warning restore AG0303\n", "\"https://contoso.com/{Id}\"");
        await RuleVerifier.VerifyAsync(
            "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"ActivityGen\", \"AG0303\")] [UserActivity(AppActivityId = \"/{Id}{Title}\", ActivationUrl = \"https://contoso.com/{Id}\", ActivitySourceHost = \"https://contoso.com\")] [Visual] "
            + "public partial record Article(string Id, string Title);");
    }

    private static Task VerifyAsync(string id, string url) =>
        RuleVerifier.VerifyAsync($"[UserActivity(AppActivityId = {id}, ActivationUrl = {url}, ActivitySourceHost = \"https://contoso.com\")] [Visual] {Members}");
}
