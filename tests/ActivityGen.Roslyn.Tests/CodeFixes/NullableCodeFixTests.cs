using ActivityGen.CodeFixes.Providers;

namespace ActivityGen.Roslyn.Tests.CodeFixes;

/// <summary>AG0106: not nullable any more, and required where the project still builds with it.</summary>
public sealed class NullableCodeFixTests
{
    private const string Attributes = "using ActivityGen;\n[UserActivity(AppActivityId = \"/a/{Id}\", ActivationUrl = \"reader://a/{Id}\", ActivitySourceHost = \"https://contoso.com\")]\n[VisualElements(DisplayText = \"{Title}\")]\n";

    [Theory]
    [InlineData("public string? {|AG0106:Title|} { get; set; }", "public required string Title { get; set; }")]
    [InlineData("public string? /* t */ {|AG0106:Title|} { get; init; } // title", "public required string /* t */ Title { get; init; } // title")]
    [InlineData("public int? {|AG0106:Title|} { get; set; }", "public required int Title { get; set; }")]
    [InlineData("public string? {|AG0106:Title|};", "public required string Title;")]
    [InlineData("public virtual string? {|AG0106:Title|} { get; set; }", "public virtual required string Title { get; set; }")]
    [InlineData("public string? {|AG0106:Title|} { get; set; } = \"\";", "public string Title { get; set; } = \"\";")]
    [InlineData("public string? {|AG0106:Title|} => \"a\" + Id;", "public string Title => \"a\" + Id;")]
    [InlineData("public string? {|AG0106:Title|} { get; private set; } = \"\";", "public string Title { get; private set; } = \"\";")]
    [InlineData("public string? {|AG0106:Title|} { get; }\n    public Article() => Title = \"\";", "public string Title { get; }\n    public Article() => Title = \"\";")]
    public Task A_member_stops_being_null(string before, string after) => FixCase.VerifyAsync<NullableCodeFixProvider>(Type(before), Type(after));

    [Theory]
    [InlineData("internal string? {|AG0106:Title|} { get; set; } = \"\";", "internal string Title { get; set; } = \"\";")]
    [InlineData("public required string? {|AG0106:Title|} { get; set; }", "public required string Title { get; set; }")]
    public Task A_member_that_cannot_or_need_not_be_required(string before, string after) => FixCase.VerifyAsync<NullableCodeFixProvider>(Type(before), Type(after));

    [Fact]
    public Task A_positional_parameter_loses_its_question_mark() => FixCase.VerifyAsync<NullableCodeFixProvider>(
        Attributes + "public partial record Article(int Id, string? {|AG0106:Title|});\n",
        Attributes + "public partial record Article(int Id, string Title);\n");

    [Fact]
    public Task Callers_that_give_it_a_value_are_fine() => FixCase.VerifyAsync<NullableCodeFixProvider>(
        Type("public string? {|AG0106:Title|} { get; set; }") + "public static class Maker { public static Article Make() => new() { Id = 1, Title = \"a\" }; }\n",
        Type("public required string Title { get; set; }") + "public static class Maker { public static Article Make() => new() { Id = 1, Title = \"a\" }; }\n");

    [Fact]
    public Task Callers_that_give_none_still_compile_with_CS8618_in_the_type() => FixCase.VerifyAsync<NullableCodeFixProvider>(
        [Type("public string? {|AG0106:Title|} { get; set; }"), "public static class Maker { public static Article Make() => new() { Id = 1 }; }\n"],
        [Type("public string Title { get; set; }"), "public static class Maker { public static Article Make() => new() { Id = 1 }; }\n"]);

    [Fact]
    public Task Nulls_of_value_types_stop_it() => FixCase.VerifyNotOfferedAsync<NullableCodeFixProvider>(
        Type("public int? {|AG0106:Title|} { get; set; }") + "public static class Maker { public static Article Make() => new() { Id = 1, Title = null }; }\n");

    [Fact]
    public Task A_base_member_is_mended_for_all_that_derive() => FixCase.VerifyAsync<NullableCodeFixProvider>(
        ["public abstract class Item { public int Id { get; set; } public string? {|AG0106:Title|} { get; set; } }\n", Derived("Article"), Derived("Book")],
        ["public abstract class Item { public int Id { get; set; } public required string Title { get; set; } }\n", Derived("Article"), Derived("Book")]);

    [Fact]
    public Task Several_types_at_once() => FixCase.VerifyAsync<NullableCodeFixProvider>(
        [Type("public string? {|AG0106:Title|} { get; set; }"), Type("public int? {|AG0106:Title|} { get; set; }").Replace("a/", "b/", StringComparison.Ordinal).Replace("Article", "Book", StringComparison.Ordinal) + "public static class Maker { public static Book Make() => new() { Id = 1, Title = null }; }\n"],
        [Type("public required string Title { get; set; }"), Type("public int? {|AG0106:Title|} { get; set; }").Replace("a/", "b/", StringComparison.Ordinal).Replace("Article", "Book", StringComparison.Ordinal) + "public static class Maker { public static Book Make() => new() { Id = 1, Title = null }; }\n"]);

    private static string Derived(string name) => Attributes.Replace("a/", name + "/", StringComparison.Ordinal) + $"public partial class {name} : Item;\n";

    private static string Type(string member) => Attributes + $"public partial class Article\n{{\n    public int Id {{ get; set; }}\n    {member}\n}}\n";
}
