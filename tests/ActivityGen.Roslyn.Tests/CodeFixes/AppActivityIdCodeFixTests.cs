using ActivityGen.CodeFixes.Providers;

namespace ActivityGen.Roslyn.Tests.CodeFixes;

/// <summary>AG0105.</summary>
public sealed class AppActivityIdCodeFixTests
{
    private const string Start = """
        using ActivityGen;
        [assembly: UserActivityDefaults(ActivitySourceHost = "https://contoso.com")]

        """;

    [Theory]
    [InlineData("Article", "(int Id, string Slug)", "/articles/{Id}")]
    [InlineData("Article", "(string Title, string slug)", "/articles/{slug}")]
    [InlineData("Article", "(string? Id, System.Guid Key)", "/articles/{Key}")]
    [InlineData("Article", "(long ArticleId, string Name)", "/articles/{ArticleId}")]
    [InlineData("TvEpisode", "(System.Uri Key)", "/tv-episodes/{Key}")]
    [InlineData("StoryActivity", "(int StoryId)", "/stories/{StoryId}")]
    [InlineData("TaskUserActivity", "(int Id)", "/tasks/{Id}")]
    [InlineData("UserActivity1", "(int Id)", "/user-activity1/{Id}")]
    [InlineData("Box", "(int Id)", "/boxes/{Id}")]
    [InlineData("Series", "(int Id)", "/series/{Id}")]
    [InlineData("Class", "(int Id)", "/classes/{Id}")]
    [InlineData("Day", "(int Id)", "/days/{Id}")]
    [InlineData("Activity", "(int Id)", "/activities/{Id}")]
    [InlineData("記事", "(int Id)", "/記事/{Id}")]
    public Task The_template_is_made_of_the_noun_and_the_key(string type, string members, string id) => FixCase.VerifyAsync<AppActivityIdCodeFixProvider>(
        Start + $"[UserActivity(ActivationUrl = \"reader://a\")]\n[VisualElements(DisplayText = \"A\")]\npublic partial record {{|AG0105:{type}|}}{members};\n",
        Start + $"[UserActivity(ActivationUrl = \"reader://a\", AppActivityId = \"{id}\")]\n[VisualElements(DisplayText = \"A\")]\npublic partial record {type}{members};\n");

    [Fact]
    public Task Inherited_and_private_members_count_where_the_type_can_read_them() => FixCase.VerifyAsync<AppActivityIdCodeFixProvider>(
        Start + """
            public class Entity { private int Id { get; set; } protected int Key { get; set; } }
            [UserActivity(ActivationUrl = "reader://a"), VisualElements(DisplayText = "A")]
            public partial class {|AG0105:Article|} : Entity;
            [UserActivity(ActivationUrl = "reader://b"), VisualElements(DisplayText = "A")]
            public partial class {|AG0105:Page|} { private readonly int id = 1; }
            """,
        Start + """
            public class Entity { private int Id { get; set; } protected int Key { get; set; } }
            [UserActivity(ActivationUrl = "reader://a", AppActivityId = "/articles/{Key}"), VisualElements(DisplayText = "A")]
            public partial class Article : Entity;
            [UserActivity(ActivationUrl = "reader://b", AppActivityId = "/pages/{id}"), VisualElements(DisplayText = "A")]
            public partial class Page { private readonly int id = 1; }
            """);

    [Theory]
    [InlineData("(string Title)")]
    [InlineData("(string? Id)")]
    [InlineData("(double Id)")]
    [InlineData("(int ShowId)")]
    public Task Nothing_is_offered_without_a_key(string members) => FixCase.VerifyNotOfferedAsync<AppActivityIdCodeFixProvider>(
        Start + $"[UserActivity(ActivationUrl = \"reader://a\")]\n[VisualElements(DisplayText = \"A\")]\npublic partial record {{|AG0105:Article|}}{members};\n");

    [Fact]
    public Task FixAll_reaches_every_document() => FixCase.VerifyAsync<AppActivityIdCodeFixProvider>(
        [
            Start + "[UserActivity(ActivationUrl = \"reader://a\"), VisualElements(DisplayText = \"A\")]\npublic partial record {|AG0105:Article|}(int Id);\n",
            "using ActivityGen;\n[UserActivity(ActivationUrl = \"reader://b\"), VisualElements(DisplayText = \"B\")]\npublic partial record struct {|AG0105:Book|}(int Key);\n",
        ],
        [
            Start + "[UserActivity(ActivationUrl = \"reader://a\", AppActivityId = \"/articles/{Id}\"), VisualElements(DisplayText = \"A\")]\npublic partial record Article(int Id);\n",
            "using ActivityGen;\n[UserActivity(ActivationUrl = \"reader://b\", AppActivityId = \"/books/{Key}\"), VisualElements(DisplayText = \"B\")]\npublic partial record struct Book(int Key);\n",
        ]);
}
