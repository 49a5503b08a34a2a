extern alias runtime;

using System.Reflection;
using ActivityGen.Roslyn.Tests.Harness;

namespace ActivityGen.Roslyn.Tests.Rules;

/// <summary>What authors add to generated keys and links, and what they may name as reading back does where nothing reads back.</summary>
public class OwnPartTests
{
    [Theory]
    [InlineData("public readonly partial record struct ActivityKey { public string Upper => Id.ToUpperInvariant(); }")]
    [InlineData("readonly partial record struct ActivityLink { public string Upper => Id.ToUpperInvariant(); }")]
    public Task A_part_of_a_key_or_a_link_is_right(string part) =>
        RuleVerifier.VerifyAsync($"[Activity] [Visual] public partial record Article(string Id, string Title) {{ {part} }}");

    [Theory]
    [InlineData("public readonly record struct {|AG0011:ActivityKey|}(int X);")]
    [InlineData("public partial record struct {|AG0011:ActivityKey|}(int X);")]
    [InlineData("public partial class {|AG0011:ActivityLink|};")]
    [InlineData("public partial record struct {|AG0011:ActivityReader|};")]
    public Task Another_type_of_the_name_is_AG0011(string type) =>
        RuleVerifier.VerifyAsync($"[Activity] [Visual] public partial record Article(string Id, string Title) {{ {type} }}");

    [Fact]
    public Task A_part_of_ActivityLinks_is_right() => RuleVerifier.VerifyAsync(
        "[Activity] [Visual] public partial record Article(string Id, string Title);",
        "namespace TestProject { internal static partial class ActivityLinks { internal static bool Has(string url) => TryMatch(url, out _); } }");

    [Fact]
    public async Task Reading_by_hand_is_right_where_nothing_is_generated_for_it()
    {
        const string Own = "public static Article FromUserActivity(UserActivity activity) => new(activity.Id!, \"t\", new object());";
        await RuleVerifier.VerifyAsync($"[Activity] [Visual] public partial record Article(string Id, string Title, object {{|AG0008:Secret|}}) {{ {Own} }}");
        await RuleVerifier.VerifyAsync($"[Activity] [Visual] public partial record Article(string Id, string Title, object? Secret = null) {{ {Own.Replace("FromUserActivity", "{|AG0011:FromUserActivity|}", StringComparison.Ordinal)} }}");
    }

    [Fact]
    public Task The_constructor_that_the_author_marked_is_the_one() => RuleVerifier.VerifyAsync(
        "[Activity] [Visual] public partial class Article { public string Id { get; init; } = \"\"; public string Title { get; init; } = \"\"; public Article() { } "
        + "[System.Text.Json.Serialization.JsonConstructor] public Article(object {|AG0008:secret|}) { } }");

    [Fact]
    public async Task A_constant_is_a_literal_to_what_reads_templates()
    {
        const string Source = """
            [UserActivity(AppActivityId = "/a/{Prefix}{X}{Kind}", ActivationUrl = "reader://{Prefix}{X}", ActivitySourceHost = "https://contoso.com")]
            [VisualElements(DisplayText = "{Prefix}: {X}")]
            public partial record Article(string X)
            {
                public const string Prefix = "art é";
                public const int Kind = 7;
            }

            [UserActivity(AppActivityId = "/a/{Prefix}{X}{Kind}", ActivationUrl = "reader://{Prefix}{X}", ActivitySourceHost = "https://contoso.com")]
            [VisualElements(DisplayText = "{Prefix}: {X}")]
            public partial record Note(string X)
            {
                public const string Prefix = "note";
                public const int Kind = 8;
            }
            """;
        await RuleVerifier.VerifyAsync(Source.Replace("reader://", "reader:x/", StringComparison.Ordinal));

        Assembly assembly = CompiledActivity.Load(new ProjectState().Add(RuleVerifier.Expand(Source.Replace("reader://", "reader:x/", StringComparison.Ordinal))));
        Type article = assembly.GetType("Article", throwOnError: true)!;
        object?[] arguments = ["/a/art%20%C3%A9b7", null];
        Assert.True((bool)article.GetNestedType("ActivityKey")!.GetMethod("TryParse", [typeof(string), article.GetNestedType("ActivityKey")!.MakeByRefType()])!.Invoke(null, arguments)!);
        Assert.Equal("/a/art%20%C3%A9b7", arguments[1]!.ToString());
    }

    [Fact]
    public void An_id_of_another_static_value_is_not_of_the_type()
    {
        const string Source = """
            [UserActivity(AppActivityId = "/{Tenant}/{X}", ActivationUrl = "reader:x/{X}", ActivitySourceHost = "https://contoso.com")]
            [VisualElements(DisplayText = "t")]
            public partial record Article(string X)
            {
                public static string Tenant => "one";
            }
            """;
        Type article = CompiledActivity.Load(new ProjectState().Add(RuleVerifier.Expand(Source))).GetType("Article", throwOnError: true)!;
        Assert.NotNull(Read(article, "/one/x"));
        Assert.Null(Read(article, "/two/x"));
    }

    private static object? Read(Type type, string id)
    {
        runtime::ActivityGen.UserActivity activity = new()
        {
            AppActivityId = id,
            ActivationUrl = "reader:x/x",
            ActivitySourceHost = "https://contoso.com",
            VisualElements = new() { DisplayText = "t" },
        };
        object?[] arguments = [activity, null];
        _ = type.GetMethod("TryFromUserActivity")!.Invoke(null, arguments);
        return arguments[1];
    }
}
