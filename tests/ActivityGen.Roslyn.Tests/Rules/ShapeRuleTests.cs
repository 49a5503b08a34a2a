using Microsoft.CodeAnalysis.CSharp;

namespace ActivityGen.Roslyn.Tests.Rules;

/// <summary>AG0001 to AG0004 and AG0011: types that nothing, or not all, can be generated into.</summary>
public class ShapeRuleTests
{
    private const string Members = " { public string Id { get; set; } = \"\"; public string Title { get; set; } = \"\"; }";

    [Theory]
    [InlineData("class")]
    [InlineData("record")]
    [InlineData("record class")]
    [InlineData("struct")]
    [InlineData("record struct")]
    [InlineData("readonly record struct")]
    public async Task A_type_that_is_not_partial_is_AG0001_on_its_name(string kind)
    {
        string members = kind.StartsWith("readonly", StringComparison.Ordinal)
            ? "(string Id, string Title);"
            : kind.EndsWith("struct", StringComparison.Ordinal) ? " { public string Id; public string Title; }" : Members;
        await RuleVerifier.VerifyAsync($"[Activity] [Visual] public {kind} {{|AG0001:Article|}}{members}");
        string modifiers = kind.Replace("struct", "partial struct", StringComparison.Ordinal);
        modifiers = modifiers.Contains("partial", StringComparison.Ordinal)
            ? modifiers.Replace("record partial struct", "partial record struct", StringComparison.Ordinal)
            : "partial " + modifiers;
        await RuleVerifier.VerifyAsync($"[Activity] [Visual] public {modifiers} Article{members}");
    }

    [Theory]
    [InlineData("sealed partial class Article")]
    [InlineData("partial class Article<T>")]
    [InlineData("partial record @class")]
    [InlineData("unsafe partial class Article")]
    public Task Other_shapes_are_right(string head) =>
        RuleVerifier.VerifyAsync($"[Activity] [Visual] public {head}{Members}");

    [Fact]
    public Task One_part_without_partial_is_AG0001_on_the_part_with_the_attribute() =>
        RuleVerifier.VerifyAsync(
            "[Activity] [Visual] public partial class {|AG0001:Article|}" + Members,
            "public class {|CS0260:Article|} { }");

    [Fact]
    public Task Several_parts_are_right_and_a_finding_is_in_the_part_with_the_attribute()
    {
        const string Attributes = "[UserActivity(AppActivityId = \"{Id}\", ActivitySourceHost = \"https://contoso.com\")] [Visual] ";
        return RuleVerifier.VerifyAsync(
            "public partial class Article" + Members,
            Attributes + "partial class {|AG0101:Article|} { }",
            "partial class Article { public int Third; }");
    }

    [Fact]
    public async Task A_type_around_that_is_not_partial_is_AG0002_on_the_activity()
    {
        await RuleVerifier.VerifyAsync("public class Outer { [Activity] [Visual] public partial record {|AG0002:Article|}(string Id, string Title); }");
        await RuleVerifier.VerifyAsync("public partial class Outer { public struct Inner { [Activity] [Visual] public partial record {|AG0002:Article|}(string Id, string Title); } }");
        await RuleVerifier.VerifyAsync("public class Outer { public partial struct Inner { [Activity] [Visual] public partial record {|AG0002:Article|}(string Id, string Title); } }");
    }

    [Fact]
    public async Task Types_around_that_are_partial_are_right()
    {
        await RuleVerifier.VerifyAsync("public partial class Outer<T> { public partial struct Inner { [Activity] [Visual] private partial record Article(string Id, string Title); } }");
        await RuleVerifier.VerifyAsync("public partial interface IOuter { [Activity] [Visual] public partial record Article(string Id, string Title); }");
        await RuleVerifier.VerifyAsync("public partial record struct Outer { [Activity] [Visual] internal partial record Article(string Id, string Title); }");
    }

    [Fact]
    public Task Neither_type_nor_container_partial_is_one_finding_of_each() =>
        RuleVerifier.VerifyAsync("public class Outer { [Activity] [Visual] public record {|AG0001:{|AG0002:Article|}|}(string Id, string Title); }");

    [Theory]
    [InlineData("[Activity] public static partial class {|AG0003:Article|} { }")]
    [InlineData("[Activity] public static class {|AG0003:Article|} { }")]
    [InlineData("[Activity] [Visual] public ref partial struct {|AG0003:Article|} { public string Id; public string Title; }")]
    [InlineData("[Activity] [Visual] file partial class {|AG0003:Article|} { public string Id = \"\"; public string Title = \"\"; }")]
    [InlineData("[Activity] [Visual] file partial record {|AG0003:Article|}(string Id, string Title);")]
    [InlineData("file static partial class Outer { [Activity] [Visual] public partial record {|AG0003:Article|}(string Id, string Title); }")]
    public Task Types_that_cannot_be_activities_are_AG0003_alone(string source) => RuleVerifier.VerifyAsync(source);

    [Fact]
    public async Task Abstract_classes_lend_and_have_no_findings()
    {
        await RuleVerifier.VerifyAsync("[UserActivity] public abstract class Base { }");
        await RuleVerifier.VerifyAsync("[Activity] [Visual] public abstract class Base { public string Id = \"\"; public string Title = \"\"; }", "[UserActivity] public partial class Article : Base { }");
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp10)]
    [InlineData(LanguageVersion.CSharp11)]
    public Task Before_CSharp_12_is_AG0004(LanguageVersion version) =>
        RuleVerifier.VerifyAsync(
            state => state.LanguageVersion = version,
            "[Activity] [Visual] public partial record {|AG0004:Article|}(string Id, string Title);",
            "[Activity] [Visual] public partial class {|AG0004:Letter|}" + Members);

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Preview)]
    public Task From_CSharp_12_on_is_right(LanguageVersion version) =>
        RuleVerifier.VerifyAsync(state => state.LanguageVersion = version, "[Activity] [Visual] public partial record Article(string Id, string Title);");

    public static TheoryData<string> ReservedNames { get; } =
    [
        "ToUserActivity", "WriteJson", "ToJsonUtf8Bytes", "GetKey", "ActivityKey",
        "TryFromUserActivity", "FromUserActivity", "ReadJson", "TryReadJson", "ActivityLink", "ActivityFallbackLink", "ActivityReader",
    ];

    [Theory]
    [MemberData(nameof(ReservedNames))]
    public async Task A_reserved_name_is_AG0011_on_the_member(string name)
    {
        const string Head = "[Activity] [Visual] public partial record Article(string Id, string Title) { ";
        await RuleVerifier.VerifyAsync($"{Head}public int {{|AG0011:{name}|}}() => 1; }}");
        await RuleVerifier.VerifyAsync($"{Head}private string {{|AG0011:{name}|}} {{ get; }} = \"\"; }}");
        await RuleVerifier.VerifyAsync($"{Head}public class {{|AG0011:{name}|}} {{ }} }}");
        await RuleVerifier.VerifyAsync($"{Head}public static int {{|AG0011:{name}|}}; }}");
    }

    [Theory]
    [MemberData(nameof(ReservedNames))]
    public async Task A_reserved_name_of_the_type_or_its_parameter_is_AG0011(string name)
    {
        await RuleVerifier.VerifyAsync($"[Activity] [Visual] public partial record {{|AG0011:{name}|}}(string Id, string Title);");
        await RuleVerifier.VerifyAsync($"[Activity] [Visual] public partial record Article<{{|AG0011:{name}|}}>(string Id, string Title);");
    }

    [Fact]
    public async Task Each_overload_is_reported_in_whichever_part_it_stands()
    {
        await RuleVerifier.VerifyAsync(
            "[Activity] [Visual] public partial record Article(string Id, string Title) { public int {|AG0011:GetKey|}() => 1; }",
            "partial record Article { public int {|AG0011:GetKey|}(int i) => i; }");
        await RuleVerifier.VerifyAsync("[Activity] [Visual] public partial record Article(string Id, [property: MapTo(ActivityProperty.Description)] string Title, string {|AG0011:ReadJson|} = \"\");");
    }

    [Theory]
    [MemberData(nameof(ReservedNames))]
    public async Task A_reserved_name_in_a_base_type_or_in_another_case_is_right(string name)
    {
        await RuleVerifier.VerifyAsync($"public class Base {{ public int {name}; }} [Activity] [Visual] public partial class Article : Base{Members}");
        await RuleVerifier.VerifyAsync($"[Activity] [Visual] public partial record Article(string Id, string Title) {{ public int {name.ToLowerInvariant()}() => 1; }}");
    }
}
