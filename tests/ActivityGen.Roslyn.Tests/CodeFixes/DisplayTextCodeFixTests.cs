using ActivityGen.CodeFixes.Providers;

namespace ActivityGen.Roslyn.Tests.CodeFixes;

/// <summary>AG0103 and AG0104.</summary>
public sealed class DisplayTextCodeFixTests
{
    private const string Start = """
        using ActivityGen;
        using Act = ActivityGen.UserActivityAttribute;
        using Lib = ActivityGen;
        [assembly: UserActivityDefaults(ActivitySourceHost = "https://contoso.com")]

        """;

    private const string Arguments = "AppActivityId = \"/a/{Id}\", ActivationUrl = \"reader://a/{Id}\"";
    private const string Second = "AppActivityId = \"/b/{Id}\", ActivationUrl = \"reader://b/{Id}\"";
    private const string Third = "AppActivityId = \"/c/{Id}\", ActivationUrl = \"reader://c/{Id}\"";
    private const string Fourth = "AppActivityId = \"/d/{Id}\", ActivationUrl = \"reader://d/{Id}\"";
    private const string Added = "VisualElements(DisplayText = \"{Title}\")";

    [Theory]
    [InlineData("[UserActivity(@)]\n", "[UserActivity(@)]\n[" + Added + "]\n")]
    [InlineData("[UserActivity(@)] // why\n", "[UserActivity(@)] // why\n[" + Added + "]\n")]
    [InlineData("    [UserActivity(\n        @)]\n    [System.Serializable]\n    ", "    [UserActivity(\n        @)]\n    [" + Added + "]\n    [System.Serializable]\n    ")]
    [InlineData("\t[System.Serializable, UserActivity(@)]\n\t", "\t[System.Serializable, UserActivity(@)]\n\t[" + Added + "]\n\t")]
    [InlineData("[UserActivity(@)] ", "[UserActivity(@)] [" + Added + "] ")]
    [InlineData("[UserActivity(@)][System.Serializable]\n", "[UserActivity(@)] [" + Added + "][System.Serializable]\n")]
    [InlineData("[UserActivity(@)] /* a\n b */ ", "[UserActivity(@)] [" + Added + "] /* a\n b */ ")]
    [InlineData("[UserActivityAttribute(@)]\n", "[UserActivityAttribute(@)]\n[VisualElementsAttribute(DisplayText = \"{Title}\")]\n")]
    [InlineData("[ActivityGen.UserActivity(@)]\n", "[ActivityGen.UserActivity(@)]\n[ActivityGen." + Added + "]\n")]
    [InlineData("[global::ActivityGen.UserActivity(@)]\n", "[global::ActivityGen.UserActivity(@)]\n[global::ActivityGen." + Added + "]\n")]
    [InlineData("[Lib.UserActivity(@)]\n", "[Lib.UserActivity(@)]\n[Lib." + Added + "]\n")]
    [InlineData("[Lib::UserActivity(@)]\n", "[Lib::UserActivity(@)]\n[Lib::" + Added + "]\n")]
    [InlineData("[Act(@)]\n", "[Act(@)]\n[" + Added + "]\n")]
    [InlineData("[UserActivity(@)]\n#pragma warning disable CS1591\n", "[UserActivity(@)]\n[" + Added + "]\n#pragma warning disable CS1591\n")]
    public async Task The_attribute_follows_UserActivity(string before, string after)
    {
        string source = Start + before.Replace("@", Arguments, StringComparison.Ordinal) + "public partial record {|AG0103:Article|}(int Id, string Title);\n";
        string result = Start + after.Replace("@", Arguments, StringComparison.Ordinal) + "public partial record Article(int Id, string Title);\n";
        await FixCase.VerifyAsync<DisplayTextCodeFixProvider>(source, result);
        await FixCase.VerifyAsync<DisplayTextCodeFixProvider>(
            source.Replace("\n", "\r\n", StringComparison.Ordinal), result.Replace("\n", "\r\n", StringComparison.Ordinal));
    }

    [Fact]
    public Task Without_a_using_the_name_is_qualified() => FixCase.VerifyAsync<DisplayTextCodeFixProvider>(
        $$"""
        using Act = ActivityGen.UserActivityAttribute;
        namespace Contoso.ActivityGen { public class Decoy; }
        namespace Contoso
        {
            partial class Outer
            {
                [Act({{Arguments}}, ActivitySourceHost = "https://contoso.com")]
                public partial record {|AG0103:Article|}(int Id, string Title);
            }
        }
        """,
        $$"""
        using Act = ActivityGen.UserActivityAttribute;
        namespace Contoso.ActivityGen { public class Decoy; }
        namespace Contoso
        {
            partial class Outer
            {
                [Act({{Arguments}}, ActivitySourceHost = "https://contoso.com")]
                [global::ActivityGen.{{Added}}]
                public partial record Article(int Id, string Title);
            }
        }
        """);

    [Theory]
    [InlineData("Article", "int Id, string name", "{name}")]
    [InlineData("Article", "int Id, string Subject, string Label", "{Subject}")]
    [InlineData("Article", "int Id, string? Title, string ArticleName", "{ArticleName}")]
    [InlineData("TvEpisode", "int Id, string? Title", "Tv Episode")]
    [InlineData("PlayGameActivity", "int Id, int Title", "Play Game")]
    [InlineData("HTMLPage2", "int Id", "HTML Page2")]
    public Task The_text_comes_from_what_the_type_has(string type, string members, string text) => FixCase.VerifyAsync<DisplayTextCodeFixProvider>(
        Start + $"[UserActivity({Arguments})]\npublic partial record struct {{|AG0103:{type}|}}({members});\n",
        Start + $"[UserActivity({Arguments})]\n[VisualElements(DisplayText = \"{text}\")]\npublic partial record struct {type}({members});\n");

    [Theory]
    [InlineData("[VisualElements]", "[VisualElements(DisplayText = \"{Title}\")]")]
    [InlineData("[VisualElements(Description = \"d\")]", "[VisualElements(Description = \"d\", DisplayText = \"{Title}\")]")]
    [InlineData("[VisualElements(DisplayText = null, Description = \"d\")]", "[VisualElements(DisplayText = \"{Title}\", Description = \"d\")]")]
    [InlineData("[Attribution(IconUrl = \"https://contoso.com/i.png\", AlternateText = \"i\")]", "[VisualElements(DisplayText = \"{Title}\")]\n[Attribution(IconUrl = \"https://contoso.com/i.png\", AlternateText = \"i\")]")]
    public Task The_argument_is_added(string before, string after) => FixCase.VerifyAsync<DisplayTextCodeFixProvider>(
        Start + $"[UserActivity({Arguments})]\n{before}\npublic partial record {{|AG0104:Article|}}(int Id, string Title);\n",
        Start + $"[UserActivity({Arguments})]\n{after}\npublic partial record Article(int Id, string Title);\n");

    [Fact]
    public Task A_bound_description_does_not_do() => FixCase.VerifyAsync<DisplayTextCodeFixProvider>(
        Start + $"[UserActivity({Arguments})]\npublic partial record {{|AG0104:Article|}}(int Id, string Title, [property: MapTo(ActivityProperty.Description)] string About);\n",
        Start + $"[UserActivity({Arguments})]\n[{Added}]\npublic partial record Article(int Id, string Title, [property: MapTo(ActivityProperty.Description)] string About);\n");

    [Theory]
    [InlineData("\"\"")]
    [InlineData("@\"\"")]
    [InlineData("\"\" + \"\"")]
    [InlineData("Texts.None")]
    public Task An_empty_text_is_replaced(string empty) => FixCase.VerifyAsync<DisplayTextCodeFixProvider>(
        Start + $"[UserActivity({Arguments})]\n[VisualElements(DisplayText = /* none */ {{|AG0104:{empty}|}}, Description = \"d\")]\npublic partial record Article(int Id, string Title);\nstatic class Texts {{ public const string None = \"\"; }}\n",
        Start + $"[UserActivity({Arguments})]\n[VisualElements(DisplayText = /* none */ \"{{Title}}\", Description = \"d\")]\npublic partial record Article(int Id, string Title);\nstatic class Texts {{ public const string None = \"\"; }}\n");

    [Fact]
    public Task An_empty_text_that_a_base_type_lends_is_replaced_there() => FixCase.VerifyAsync<DisplayTextCodeFixProvider>(
        Start + $$"""
            [VisualElements(DisplayText = {|AG0104:""|})]
            public abstract record Entity(int Id) { private string Title => "t"; public string Name => "n"; }
            [UserActivity({{Arguments}})]
            public partial record Article(int Id) : Entity(Id);
            [UserActivity({{Second}})]
            public partial record Book(int Id, string Title) : Entity(Id);
            """,
        Start + $$"""
            [VisualElements(DisplayText = "{Name}")]
            public abstract record Entity(int Id) { private string Title => "t"; public string Name => "n"; }
            [UserActivity({{Arguments}})]
            public partial record Article(int Id) : Entity(Id);
            [UserActivity({{Second}})]
            public partial record Book(int Id, string Title) : Entity(Id);
            """);

    [Fact]
    public Task The_attribute_of_another_part_is_completed_there() => FixCase.VerifyAsync<DisplayTextCodeFixProvider>(
        [Start + $"[UserActivity({Arguments})]\npublic partial class {{|AG0104:Article|}} {{ public int Id {{ get; set; }} }}\n", "[ActivityGen.VisualElements]\npartial class Article { public string Title => \"t\"; }\n"],
        [Start + $"[UserActivity({Arguments})]\npublic partial class Article {{ public int Id {{ get; set; }} }}\n", "[ActivityGen.VisualElements(DisplayText = \"{Title}\")]\npartial class Article { public string Title => \"t\"; }\n"]);

    [Fact]
    public Task What_a_base_type_gives_stays() => FixCase.VerifyAsync<DisplayTextCodeFixProvider>(
        Start + $$"""
            [VisualElements(Description = "d")]
            public abstract record Entity(int Id, string Title);
            [UserActivity({{Arguments}})]
            public partial record {|AG0104:Article|}(int Id, string Title) : Entity(Id, Title);
            """,
        Start + $$"""
            [VisualElements(Description = "d")]
            public abstract record Entity(int Id, string Title);
            [UserActivity({{Arguments}})]
            [{{Added}}]
            public partial record Article(int Id, string Title) : Entity(Id, Title);
            """);

    [Fact]
    public Task FixAll_reaches_every_document() => FixCase.VerifyAsync<DisplayTextCodeFixProvider>(
        [
            Start + $"[UserActivity({Arguments})]\npublic partial record {{|AG0103:Article|}}(int Id, string Title);\n[UserActivity({Second})]\n[VisualElements]\npublic partial record {{|AG0104:Book|}}(int Id);\n",
            $"namespace Two;\nusing ActivityGen;\n[UserActivity({Third})]\npublic partial record {{|AG0103:Article|}}(int Id, string Name);\n[UserActivity({Fourth})]\n[VisualElements(DisplayText = {{|AG0104:\"\"|}})]\npublic partial record Book(int Id);\n",
        ],
        [
            Start + $"[UserActivity({Arguments})]\n[{Added}]\npublic partial record Article(int Id, string Title);\n[UserActivity({Second})]\n[VisualElements(DisplayText = \"Book\")]\npublic partial record Book(int Id);\n",
            $"namespace Two;\nusing ActivityGen;\n[UserActivity({Third})]\n[VisualElements(DisplayText = \"{{Name}}\")]\npublic partial record Article(int Id, string Name);\n[UserActivity({Fourth})]\n[VisualElements(DisplayText = \"Book\")]\npublic partial record Book(int Id);\n",
        ]);
}
