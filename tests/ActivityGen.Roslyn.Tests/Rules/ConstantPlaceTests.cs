namespace ActivityGen.Roslyn.Tests.Rules;

/// <summary>The place of a hole, whatever a constant is made of.</summary>
public class ConstantPlaceTests
{
    private const string Tail = " public partial record Article(string Id, string Title) { public const string Route = \"/a/\"; ";

    [Theory]
    [InlineData("Route + \"{{|AG0302:Sulg|}}\"")]
    [InlineData("(Route + (\"x\" + \"{{|AG0302:Sulg|}}\"))")]
    [InlineData("$\"/{Route}{{{|AG0302:Sulg|}}}\"")]
    [InlineData("$@\"/\"\"{Route}{{{|AG0302:Sulg|}}}\"")]
    [InlineData("$\"/\\u0041\\t{Route}{{{|AG0302:Sulg|}}}\"")]
    [InlineData("$\"/a{{{|AG0302:{nameof(ToString)}|}}}\"")]
    [InlineData("\"{\" + {|AG0302:nameof(ToString)|} + \"}\"")]
    [InlineData("Article.Route + @\"{{|AG0302:Sulg|}}\"")]
    public Task In_what_is_written_in_the_argument(string id) => VerifyAsync(id, string.Empty);

    [Theory]
    [InlineData("Template", "const string Template = \"/a/{{|AG0302:Sulg|}}\";")]
    [InlineData("Article.Template", "internal const string Template = @\"/a/{{|AG0302:Sulg|}}\";")]
    [InlineData("Template", "const string Template = Route + Hole; const string Hole = \"{{|AG0302:Sulg|}}\";")]
    [InlineData("Route + Hole + \"/{Id}\"", "const string Hole = \"\"\"{{|AG0302:Sulg|}}\"\"\";")]
    [InlineData("Template", "const string Template = $\"{Route}{{{|AG0302:Sulg|}}}\";")]
    public Task In_a_constant_of_the_same_file(string id, string constant) => VerifyAsync(id, constant);

    [Theory]
    [InlineData("{|AG0302:Elsewhere.Template|}")]
    [InlineData("Route + {|AG0302:Elsewhere.Template|}")]
    [InlineData("Route + {|AG0302:Elsewhere.Template|} + \"/{Id}\"")]
    public Task Of_another_file_it_is_the_name(string id) => RuleVerifier.VerifyAsync(
        Source(id, string.Empty),
        "internal static class Elsewhere { internal const string Template = \"{Sulg}\"; }");

    [Fact]
    public Task Over_two_constants_it_is_the_whole_argument() => VerifyAsync(
        "{|AG0302:Open + Close|}",
        "const string Open = \"/a/{Su\"; const string Close = \"lg}\";");

    [Fact]
    public Task On_its_own_line_of_a_sum() => VerifyAsync("Route\n    + \"{Id}\"\n    + \"/{{|AG0302:Sulg|}}\"", string.Empty);

    private static Task VerifyAsync(string id, string constant) => RuleVerifier.VerifyAsync(Source(id, constant));

    private static string Source(string id, string constant) =>
        $"[UserActivity(AppActivityId = {id}, ActivationUrl = \"https://contoso.com\", ActivitySourceHost = \"https://contoso.com\")] [Visual]" + Tail + constant + " }";
}
