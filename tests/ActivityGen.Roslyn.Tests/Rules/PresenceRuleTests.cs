using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Tests.Rules;

/// <summary>AG0101 to AG0106: what every activity needs.</summary>
public class PresenceRuleTests
{
    private const string Url = "ActivationUrl = \"https://contoso.com/{Id}\"";
    private const string Host = "ActivitySourceHost = \"https://contoso.com\"";
    private const string AppId = "AppActivityId = \"{Id}\"";
    private const string Record = " record Article(string Id, string Title);";

    [Fact]
    public async Task Each_missing_property_is_its_own_rule_on_the_name()
    {
        await RuleVerifier.VerifyAsync($"[UserActivity({AppId}, {Host})] [Visual] public partial record {{|AG0101:Article|}}(string Id, string Title);");
        await RuleVerifier.VerifyAsync($"[UserActivity({AppId}, {Url})] [Visual] public partial record {{|AG0102:Article|}}(string Id, string Title);");
        await RuleVerifier.VerifyAsync("[Activity] public partial record {|AG0103:Article|}(string Id, string Title);");
        await RuleVerifier.VerifyAsync("[Activity] [VisualElements] public partial record {|AG0104:Article|}(string Id, string Title);");
        await RuleVerifier.VerifyAsync($"[UserActivity({Url}, {Host})] [Visual] public partial record {{|AG0105:Article|}}(string Id, string Title);");
        await RuleVerifier.VerifyAsync("[UserActivity] public partial record {|AG0101:{|AG0102:{|AG0103:{|AG0105:Article|}|}|}|}(string Id, string Title);");
        await RuleVerifier.VerifyAsync("namespace A { public partial class Outer { [UserActivity()] public partial struct {|AG0101:{|AG0102:{|AG0103:{|AG0105:@class|}|}|}|} { } } }");
    }

    [Fact]
    public Task An_argument_that_is_null_is_not_given() =>
        RuleVerifier.VerifyAsync($"[UserActivity({AppId}, {Host}, ActivationUrl = null)] [Visual] public partial record {{|AG0101:Article|}}(string Id, string Title);");

    [Theory]
    [InlineData("[VisualElements(Description = \"x\")]")]
    [InlineData("[VisualElements(BackgroundColor = \"#000000\")]")]
    [InlineData("[Attribution(IconUrl = \"https://contoso.com/i.png\")]")]
    [InlineData("[VisualElements] [Attribution]")]
    public Task Visual_sources_without_a_text_are_AG0104_alone(string attributes) =>
        RuleVerifier.VerifyAsync("[Activity] " + attributes + " public partial record {|AG0104:Article|}(string Id, string Title);");

    [Theory]
    [InlineData("public string? Description => null;")]
    [InlineData("[MapTo(ActivityProperty.BackgroundColor)] public string? Color => null;")]
    [InlineData("[MapTo(ActivityProperty.Attribution)] public ImageInfo? Icon => null;")]
    public Task Members_that_fill_a_part_are_visual_sources(string member) =>
        RuleVerifier.VerifyAsync("[Activity] public partial record {|AG0104:Article|}(string Id) { " + member + " }");

    [Fact]
    public async Task Assembly_defaults_are_no_visual_source()
    {
        const string Defaults = "[assembly: UserActivityDefaults(ActivitySourceHost = \"https://contoso.com\", AppDisplayName = \"A\", BackgroundColor = \"#000000\", IconUrl = \"https://contoso.com/i.png\", AlternateText = \"A\", AddImageQuery = true)]";
        await RuleVerifier.VerifyAsync(Defaults, $"[UserActivity({AppId}, {Url})] public partial record {{|AG0103:Article|}}(string Id);");
        await RuleVerifier.VerifyAsync(Defaults, $"[UserActivity({AppId}, {Url})] [VisualElements] public partial record {{|AG0104:Article|}}(string Id);");
        await RuleVerifier.VerifyAsync(Defaults, $"[UserActivity({AppId}, {Url})] [Visual] public partial {Record}");
        await RuleVerifier.VerifyAsync($"[UserActivity({AppId}, {Url})] [Visual] public partial {Record}", Defaults);
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"\" + \"\"")]
    [InlineData("nameof(Article) + \"x\"", true)]
    [InlineData("Texts.Empty")]
    [InlineData("Texts.Some", true)]
    public Task An_empty_display_text_is_AG0104_on_the_expression(string expression, bool isRight = false) =>
        RuleVerifier.VerifyAsync(
            $"[Activity] [VisualElements(DisplayText = {(isRight ? expression : $"{{|AG0104:{expression}|}}")})] public partial record Article(string Id);",
            "static class Texts { public const string Empty = \"\"; public const string Some = \"Some\"; }");

    [Theory]
    [InlineData("[VisualElements(DisplayText = \"x\")]", "public string ActivationUrl => Id; public string ActivitySourceHost => Id; public string AppActivityId => Id;")]
    [InlineData("", "public System.Uri ActivationUrl => new(Id); [MapTo(ActivityProperty.ActivitySourceHost)] public string H => Id; [MapTo(ActivityProperty.AppActivityId)] public string I => Id; public VisualInfo VisualElements => new() { DisplayText = Id };")]
    [InlineData("", "[MapTo(ActivityProperty.ActivationUrl)] public string A = \"\"; public string ActivitySourceHost = \"\"; public string AppActivityId = \"\"; public string DisplayText = \"\";")]
    public Task Members_are_sources_too(string attributes, string members) =>
        RuleVerifier.VerifyAsync($"[UserActivity] {attributes} public partial record Article(string Id) {{ {members} }}");

    [Fact]
    public async Task Base_types_lend_their_values()
    {
        const string Base = "[UserActivity(" + Host + ")] [Visual] public abstract class Base { public string Id = \"\"; public string Title = \"\"; }";
        await RuleVerifier.VerifyAsync(Base, $"[UserActivity({AppId}, {Url})] public partial class Article : Base {{ }}");
        await RuleVerifier.VerifyAsync(Base, $"[UserActivity({AppId})] public partial class {{|AG0101:Article|}} : Base {{ }}", "public class NoActivity : Base { }");
        await RuleVerifier.VerifyAsync(Base, "public class Middle : Base { } ", $"[UserActivity({AppId}, {Url})] public partial class Article : Middle {{ }}");

        // What the base says wrong is reported where it says so, and once.
        await RuleVerifier.VerifyAsync(
            "[UserActivity(ActivitySourceHost = {|AG0202:\"http://contoso.com\"|})] [VisualElements(DisplayText = \"{{|AG0302:Nope|}}\")] public abstract class Base { public string Id = \"\"; }",
            $"[UserActivity({AppId}, {Url})] public partial class Article : Base {{ }}",
            $"[UserActivity({AppId}, {Url})] public partial class Letter : Base {{ }}",
            $"[UserActivity({AppId}, {Url})] public partial class Page : Letter {{ }}");
    }

    [Fact]
    public Task A_base_type_in_another_assembly_is_reported_on_the_name()
    {
        ProjectState library = new() { AssemblyName = "Library" };
        library.Add(RuleVerifier.Expand("[UserActivity(ActivitySourceHost = \"http://contoso.com\")] [Visual] public abstract class Base { public string Id = \"\"; public string Title = \"\"; }"));
        using MemoryStream image = new();
        Assert.True(library.CreateCompilation().Emit(image).Success);
        return RuleVerifier.VerifyAsync(
            state => state.References.Add(MetadataReference.CreateFromImage(image.ToArray())),
            $"[UserActivity({AppId}, {Url})] public partial class {{|AG0202:Article|}} : Base {{ }}");
    }

    [Theory]
    [InlineData("DisplayText = \"{Title}\"", "string? {|AG0106:Title|}")]
    [InlineData("DisplayText = \"{Title:N0}\"", "int? {|AG0106:Title|}")]
    [InlineData("DisplayText = \"{Title}{Other}\"", "string? {|AG0106:Title|}, string? Other")]
    [InlineData("DisplayText = \"{Title}{Other}\"", "string? Title, string Other")]
    [InlineData("DisplayText = \"{Title}!\"", "string? Title")]
    [InlineData("DisplayText = \"{Title}\"", "string Title")]
    [InlineData("DisplayText = \"{Title}\"", "int Title")]
    [InlineData("DisplayText = \"x\", Description = \"{Title}\"", "string? Title")]
    public Task A_nullable_member_in_a_template_is_AG0106_on_the_member(string visual, string parameters) =>
        RuleVerifier.VerifyAsync($"[Activity] [VisualElements({visual})] public partial record Article(string Id, {parameters});");

    [Theory]
    [InlineData("[MapTo(ActivityProperty.ActivationUrl)] public string? {|AG0106:Link|} { get; set; }")]
    [InlineData("[MapTo(ActivityProperty.ActivationUrl)] public System.Uri? {|AG0106:Link|};")]
    [InlineData("public string? {|AG0106:ActivationUrl|} => null;")]
    [InlineData("public string ActivationUrl => \"\"; [MapTo(ActivityProperty.FallbackUrl)] public string? Fallback => null;")]
    [InlineData("\n#nullable disable\n public string ActivationUrl => null;")]
    [InlineData("\n#nullable disable\n public string ActivationUrl { get; set; }\n#nullable restore\n public string? Other => null;")]
    public Task A_nullable_member_that_fills_a_required_property_is_AG0106(string member) =>
        RuleVerifier.VerifyAsync($"[UserActivity({AppId}, {Host})] [Visual] public partial record Article(string Id, string Title) {{ {member} }}");

    [Fact]
    public async Task AG0106_in_other_places()
    {
        await RuleVerifier.VerifyAsync($"[UserActivity(AppActivityId = \"{{Id}}\", ActivationUrl = \"https://contoso.com/{{Id}}\", {Host})] [Visual] public partial record Article(int? {{|AG0106:Id|}}, string Title);");
        await RuleVerifier.VerifyAsync($"[UserActivity(AppActivityId = \"{{?Id}}\", ActivationUrl = \"https://contoso.com/{{Id}}\", {Host})] [Visual] public partial record Article(string? {{|AG0106:Id|}}, string Title);");
        await RuleVerifier.VerifyAsync(
            "public abstract class Base { public string Id = \"\"; public string? {|AG0106:Title|}; }",
            "[Activity] [Visual] public partial class Article : Base { }",
            "[UserActivity(AppActivityId = \"/b/{Id}\", ActivationUrl = \"https://contoso.com/b/{Id}\", ActivitySourceHost = \"https://contoso.com\")] [Visual] public partial class Letter : Base { }");
        await RuleVerifier.VerifyAsync(
            state => state.NullableContext = NullableContextOptions.Disable,
            "[Activity] [Visual] public partial record Article(string Id, string Title);");
    }
}
