using ActivityGen.CodeFixes.Providers;

namespace ActivityGen.Roslyn.Tests.CodeFixes;

/// <summary>AG0307 and AG0309: members are added at the beginning, in the layout that is there.</summary>
public sealed class JsonMembersCodeFixTests
{
    [Theory]
    [InlineData("\"\"\"{ \"body\": [] }\"\"\"", "\"\"\"{ \"type\": \"AdaptiveCard\", \"version\": \"1.0\", \"body\": [] }\"\"\"")]
    [InlineData("\"\"\"{\"body\":[]}\"\"\"", "\"\"\"{\"type\":\"AdaptiveCard\",\"version\":\"1.0\",\"body\":[]}\"\"\"")]
    [InlineData("\"{ \\\"body\\\": [] }\"", "\"{ \\\"type\\\": \\\"AdaptiveCard\\\", \\\"version\\\": \\\"1.0\\\", \\\"body\\\": [] }\"")]
    [InlineData("@\"{ \"\"body\"\": [] }\"", "@\"{ \"\"type\"\": \"\"AdaptiveCard\"\", \"\"version\"\": \"\"1.0\"\", \"\"body\"\": [] }\"")]
    [InlineData("\"{}\"", "\"{ \\\"type\\\": \\\"AdaptiveCard\\\", \\\"version\\\": \\\"1.0\\\" }\"")]
    [InlineData("\"\"\"\n        {\n          \"body\": [{ \"a\": \"${Title}\" }]\n        }\n        \"\"\"", "\"\"\"\n        {\n          \"type\": \"AdaptiveCard\",\n          \"version\": \"1.0\",\n          \"body\": [{ \"a\": \"${Title}\" }]\n        }\n        \"\"\"")]
    [InlineData("@\"{\n  \"\"body\"\": []\n}\"", "@\"{\n  \"\"type\"\": \"\"AdaptiveCard\"\",\n  \"\"version\"\": \"\"1.0\"\",\n  \"\"body\"\": []\n}\"")]
    [InlineData("\"{\\n \\\"body\\\": []\\n}\"", "\"{\\n \\\"type\\\": \\\"AdaptiveCard\\\",\\n \\\"version\\\": \\\"1.0\\\",\\n \\\"body\\\": []\\n}\"")]
    [InlineData("\"\"\"{ \"type\": \"AdaptiveCard\", \"body\": [] }\"\"\"", "\"\"\"{ \"type\": \"AdaptiveCard\", \"version\": \"1.0\", \"body\": [] }\"\"\"")]
    [InlineData("\"\"\"{ \"body\": [], \"version\": \"1.2\" }\"\"\"", "\"\"\"{ \"type\": \"AdaptiveCard\", \"body\": [], \"version\": \"1.2\" }\"\"\"")]
    [InlineData("\"\"\"{ \"type\": \"adaptivecard\" }\"\"\"", "\"\"\"{ \"type\": \"AdaptiveCard\", \"version\": \"1.0\" }\"\"\"")]
    [InlineData("\"{ \" + /* b */ \"\\\"body\\\": [] }\"", "\"{ \\\"type\\\": \\\"AdaptiveCard\\\", \\\"version\\\": \\\"1.0\\\", \" + /* b */ \"\\\"body\\\": [] }\"")]
    public Task A_card_gets_its_type_and_version(string before, string after) => FixCase.VerifyAsync<JsonMembersCodeFixProvider>(Card($"{{|AG0307:{before}|}}"), Card(after));

    [Theory]
    [InlineData("\"\"\"{ \"type\": \"TextBlock\", \"text\": \"A\" }\"\"\"")]
    public Task What_says_that_it_is_something_else_is_left(string json) => FixCase.VerifyNotOfferedAsync<JsonMembersCodeFixProvider>(Card($"{{|AG0307:{json}|}}"));

    [Theory]
    [InlineData("Article", "Article")]
    [InlineData("SavedTvEpisodeActivity", "TVEpisode")]
    [InlineData("Thing", "CreativeWork")]
    public Task Linked_data_gets_its_context_and_a_type_after_the_name(string name, string type) => FixCase.VerifyAsync<JsonMembersCodeFixProvider>(
        Linked(name, "{|AG0309:\"\"\"{ \"name\": \"${Title}\" }\"\"\"|}"),
        Linked(name, "\"\"\"{ \"@context\": \"https://schema.org\", \"@type\": \"" + type + "\", \"name\": \"${Title}\" }\"\"\""));

    [Fact]
    public Task A_context_that_is_there_stays() => FixCase.VerifyAsync<JsonMembersCodeFixProvider>(
        Linked("Book", "{|AG0309:\"\"\"{ \"@context\": \"http://schema.org\", \"name\": \"x\" }\"\"\"|}"),
        Linked("Book", "\"\"\"{ \"@context\": \"http://schema.org\", \"@type\": \"Book\", \"name\": \"x\" }\"\"\""));

    [Fact]
    public Task A_file_is_mended_where_it_is() => FixCase.VerifyAsync<JsonMembersCodeFixProvider>(
        Card("{|AG0307:\"card.json\"|}", "ContentFile"),
        Card("\"card.json\"", "ContentFile"),
        change: static test =>
        {
            test.TestState.AdditionalFiles.Add(("/0/card.json", "{\r\n\t\"body\": [ \"${Title}\" ]\r\n}\r\n"));
            test.FixedState.AdditionalFiles.Add(("/0/card.json", "{\r\n\t\"type\": \"AdaptiveCard\",\r\n\t\"version\": \"1.0\",\r\n\t\"body\": [ \"${Title}\" ]\r\n}\r\n"));
        });

    private static string Card(string value, string argument = "Content") =>
        $"using ActivityGen;\n[UserActivity(AppActivityId = \"/a/{{Title}}\", ActivationUrl = \"reader://a/{{Title}}\", ActivitySourceHost = \"https://contoso.com\")]\n[VisualElements(DisplayText = \"A\", {argument} = {value})]\npublic partial record Article(string Title);\n";

    private static string Linked(string name, string value) =>
        $"using ActivityGen;\n[UserActivity(AppActivityId = \"/a/{{Title}}\", ActivationUrl = \"reader://a/{{Title}}\", ActivitySourceHost = \"https://contoso.com\", ContentInfo = {value})]\n[VisualElements(DisplayText = \"A\")]\npublic partial record {name}(string Title);\n";
}
