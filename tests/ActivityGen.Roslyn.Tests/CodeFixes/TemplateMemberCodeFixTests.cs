using ActivityGen.CodeFixes.Providers;

namespace ActivityGen.Roslyn.Tests.CodeFixes;

/// <summary>AG0302: the name alone is edited.</summary>
public sealed class TemplateMemberCodeFixTests
{
    [Theory]
    [InlineData("\"by {{|AG0302:Titel|}}\"", "\"by {Title}\"")]
    [InlineData("@\"\"\"{{|AG0302:Titel|}}\"\"\"", "@\"\"\"{Title}\"\"\"")]
    [InlineData("\"{{|AG0302:Pagee|}:N0} of {Title}\"", "\"{Page:N0} of {Title}\"")]
    [InlineData("\"{{|AG0302:title|}} {{|AG0302:pages|}}\"", "\"{Title} {Page}\"")]
    [InlineData("\"\"\"\n    {{|AG0302:Titel|}} x\n    \"\"\"", "\"\"\"\n    {Title} x\n    \"\"\"")]
    [InlineData("\"a\" + \"{{|AG0302:Titel|}}\"", "\"a\" + \"{Title}\"")]
    [InlineData("\"{{|AG0302:Writer.Nmae|}}\"", "\"{Writer.Name}\"")]
    public Task The_nearest_member_is_used(string before, string after) => FixCase.VerifyAsync<TemplateMemberCodeFixProvider>(Text(before), Text(after));

    [Fact]
    public Task A_constant_of_the_file_is_edited_where_it_is_written() => FixCase.VerifyAsync<TemplateMemberCodeFixProvider>(
        Text("Texts.Line") + "public static class Texts { public const string Line = \"by {{|AG0302:Titel|}}\"; }\n",
        Text("Texts.Line") + "public static class Texts { public const string Line = \"by {Title}\"; }\n");

    [Fact]
    public Task A_constant_of_another_file_gives_way_to_a_literal() => FixCase.VerifyAsync<TemplateMemberCodeFixProvider>(
        [Text("{|AG0302:Texts.Line|}"), "public static class Texts { public const string Line = \"by {Titel}, {Titel}\"; }\n"],
        [Text("\"by {Title}, {Title}\""), "public static class Texts { public const string Line = \"by {Titel}, {Titel}\"; }\n"]);

    [Theory]
    [InlineData("\"reader://a/{Slug}{?{|AG0302:Pge|}}\"", "\"reader://a/{Slug}{?Page}\"")]
    [InlineData("\"reader://a/{Slug}{?Title,{|AG0302:Pge|}}\"", "\"reader://a/{Slug}{?Title,Page}\"")]
    public Task Operators_stay(string before, string after) => FixCase.VerifyAsync<TemplateMemberCodeFixProvider>(Type(before, "\"A\""), Type(after, "\"A\""));

    [Fact]
    public Task Nothing_near_nothing_offered() => FixCase.VerifyNotOfferedAsync<TemplateMemberCodeFixProvider>(Text("\"by {{|AG0302:Publisher|}}\""));

    [Theory]
    [InlineData("\"{ \\\"type\\\": \\\"AdaptiveCard\\\", \\\"version\\\": \\\"1.0\\\", \\\"x\\\": \\\"${{|AG0302:Titel|}} y\\\" }\"", "\"{ \\\"type\\\": \\\"AdaptiveCard\\\", \\\"version\\\": \\\"1.0\\\", \\\"x\\\": \\\"${Title} y\\\" }\"")]
    [InlineData("\"\"\"{ \"type\": \"AdaptiveCard\", \"version\": \"1.0\", \"x\": \"${{|AG0302:Titel|}}\" }\"\"\"", "\"\"\"{ \"type\": \"AdaptiveCard\", \"version\": \"1.0\", \"x\": \"${Title}\" }\"\"\"")]
    public Task Cards_are_templates_too(string before, string after) => FixCase.VerifyAsync<TemplateMemberCodeFixProvider>(Text("\"A\", Content = " + before), Text("\"A\", Content = " + after));

    [Fact]
    public Task A_lent_template_suits_all_who_take_it() => FixCase.VerifyAsync<TemplateMemberCodeFixProvider>(
        ["using ActivityGen;\n[UserActivity(ActivitySourceHost = \"https://contoso.com\")]\n[VisualElements(DisplayText = \"{{|AG0302:Titel|}}\")]\npublic abstract record Item(string Title);\n" + Derived("Article"), "using ActivityGen;\n" + Derived("Book")],
        ["using ActivityGen;\n[UserActivity(ActivitySourceHost = \"https://contoso.com\")]\n[VisualElements(DisplayText = \"{Title}\")]\npublic abstract record Item(string Title);\n" + Derived("Article"), "using ActivityGen;\n" + Derived("Book")]);

    private static string Derived(string name) =>
        $"[UserActivity(AppActivityId = \"/{name}/{{Title}}\", ActivationUrl = \"reader://{name}/{{Title}}\")]\npublic partial record {name}(string Title) : Item(Title);\n";

    private static string Text(string text) => Type("\"reader://a/{Slug}\"", text);

    private static string Type(string url, string text) =>
        $"using ActivityGen;\n[UserActivity(AppActivityId = \"/a/{{Slug}}\", ActivationUrl = {url}, ActivitySourceHost = \"https://contoso.com\")]\n[VisualElements(DisplayText = {text})]\n"
        + "public partial record Article(string Slug, string Title, int Page, Author Writer);\npublic record Author(string Name);\n";
}
