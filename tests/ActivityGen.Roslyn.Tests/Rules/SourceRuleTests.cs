namespace ActivityGen.Roslyn.Tests.Rules;

/// <summary>AG0005 to AG0007: bindings.</summary>
public class SourceRuleTests
{
    [Theory]
    [InlineData("[{|AG0005:MapTo(ActivityProperty.DisplayText)|}] public string Headline => Title;")]
    [InlineData("[{|AG0005:MapTo(ActivityProperty.ActivationUrl)|}] public System.Uri? Link;")]
    [InlineData("[{|AG0005:ActivityGen.MapToAttribute(ActivityProperty.AppActivityId)|}] public string Key => Id;")]
    [InlineData("[System.Obsolete, {|AG0005:MapTo(ActivityProperty.DisplayText)|}] public string Headline => Title;")]
    [InlineData("[MapTo(ActivityProperty.Description)] public string A => Id; [{|AG0005:MapTo(ActivityProperty.Description)|}] public string B => Id;")]
    [InlineData("[MapTo(ActivityProperty.Description), {|AG0005:MapTo(ActivityProperty.Description)|}] public string A => Id;")]
    [InlineData("[{|AG0005:MapTo(ActivityProperty.VisualElements)|}] public VisualInfo Look => new() { DisplayText = Title };")]
    public Task A_second_source_is_AG0005_on_its_MapTo(string member) =>
        RuleVerifier.VerifyAsync("[Activity] [Visual] public partial record Article(string Id, string Title) { " + member + " }");

    [Fact]
    public async Task Other_pairs_of_sources()
    {
        await RuleVerifier.VerifyAsync("[Activity] [Visual] public partial record Article(string Id, [property: {|AG0005:MapTo(ActivityProperty.DisplayText)|}] string Title);");
        await RuleVerifier.VerifyAsync(
            "[Activity] [Visual] public partial record Article(string Id, string Title);",
            "partial record Article { [{|AG0005:MapTo(ActivityProperty.DisplayText)|}] public string Headline => Title; }");

        // A value that comes whole has no parts beside it.
        await RuleVerifier.VerifyAsync("""
            [Activity] public partial record Article(string Id, string Title)
            {
                [MapTo(ActivityProperty.VisualElements)] public VisualInfo Look => new() { DisplayText = Title };
                [{|AG0005:MapTo(ActivityProperty.DisplayText)|}] public string Headline => Title;
            }
            """);
        await RuleVerifier.VerifyAsync("""
            [Activity] [Visual] [Attribution(IconUrl = "https://contoso.com/i.png")] public partial record Article(string Id, string Title)
            {
                [{|AG0005:MapTo(ActivityProperty.Attribution)|}] public ImageInfo Icon => new();
            }
            """);
    }

    [Theory]
    [InlineData("[MapTo(ActivityProperty.Description)] public string A => Id;")]
    [InlineData("[MapTo(ActivityProperty.Description), MapTo(ActivityProperty.AppDisplayName)] public string A => Id;")]
    [InlineData("public string DisplayText => Id; public string ActivationUrl => Id;")]
    [InlineData("[MapTo(ActivityProperty.Attribution)] public ImageInfo? Icon => null;")]
    [InlineData("[MapTo(ActivityProperty.HistoryItems)] public System.Collections.Generic.List<ActivityHistoryItem> Visits { get; } = [];")]
    [InlineData("[MapTo(ActivityProperty.UserTimezone)] public System.TimeZoneInfo? Zone;")]
    [InlineData("[MapTo(ActivityProperty.ContentInfo)] public string Json => \"{}\"; [MapTo(ActivityProperty.Content)] public System.Text.Json.Nodes.JsonObject? Card => null;")]
    [InlineData("[MapTo(ActivityProperty.AddImageQuery)] public bool? Query => null; [MapTo(ActivityProperty.IconUrl)] public System.Uri? Icon => null;")]
    [InlineData("[MapTo(ActivityProperty.Description)] private readonly string? _description = null;")]
    [InlineData("[MapTo(ActivityProperty.Description)] public static string Description2 => \"\";")]
    [InlineData("[MapTo(ActivityProperty.Description)] internal string Text { private get; set; } = \"\";")]
    public Task Bindings_that_fit_are_right(string member) =>
        RuleVerifier.VerifyAsync("[Activity] [Visual] public partial record Article(string Id, string Title) { " + member + " }");

    [Fact]
    public async Task Sources_at_different_heights_are_ranked_and_right()
    {
        await RuleVerifier.VerifyAsync(
            "[Activity] [Visual] public abstract class Base { public string Id = \"\"; public string Title = \"\"; }",
            "[UserActivity] public partial class Article : Base { [MapTo(ActivityProperty.DisplayText)] public string Headline => Title; }");
        await RuleVerifier.VerifyAsync(
            "public abstract class Base { public string Id = \"\"; public string Title = \"\"; [MapTo(ActivityProperty.DisplayText)] public string Headline => Title; }",
            "[Activity] [Visual] public partial class Article : Base { }");
        await RuleVerifier.VerifyAsync(
            "[assembly: UserActivityDefaults(ActivitySourceHost = \"https://a.contoso.com\", IconUrl = \"https://contoso.com/i.png\")]",
            "[Activity] [Visual] public partial record Article(string Id, string Title) { [MapTo(ActivityProperty.IconUrl)] public string? Icon => null; }");
    }

    [Fact]
    public async Task A_whole_value_and_its_parts_are_ranked_by_height_too()
    {
        const string Members = "public string Id = \"\"; public string Title = \"\"; ";
        const string Look = "[MapTo(ActivityProperty.VisualElements)] public VisualInfo Look => new() { DisplayText = Title };";
        const string Icon = "[MapTo(ActivityProperty.Attribution)] public ImageInfo Icon => new();";
        await RuleVerifier.VerifyAsync(
            $"[Activity] [Visual] public abstract class Base {{ {Members} }}",
            $"[UserActivity] public partial class Article : Base {{ {Look} }}");
        await RuleVerifier.VerifyAsync(
            $"public abstract class Base {{ {Members} {Look} }}",
            "[Activity] [Visual] public partial class Article : Base { }");
        await RuleVerifier.VerifyAsync(
            $"[Activity] [Visual] [Attribution(IconUrl = \"https://contoso.com/i\")] public abstract class Base {{ {Members} }}",
            $"[UserActivity] public partial class Article : Base {{ {Icon} }}");
        await RuleVerifier.VerifyAsync(
            $"[Activity] [Visual] public abstract class Base {{ {Members} {Icon} }}",
            "[UserActivity] [Attribution(IconUrl = \"https://contoso.com/i\")] public partial class Article : Base { }");
        await RuleVerifier.VerifyAsync(
            $"[Activity] [Visual] public abstract class Base {{ {Members} }}",
            "[UserActivity] [Attribution] public partial class Article : Base { " + Look.Replace("MapTo(ActivityProperty.VisualElements)", "{|AG0005:MapTo(ActivityProperty.VisualElements)|}", StringComparison.Ordinal) + " }");
    }

    [Fact]
    public async Task MapTo_on_a_property_s_field_binds_the_property()
    {
        await RuleVerifier.VerifyAsync("[Activity] [Visual] public partial record Article(string Id, string Title) { [field: MapTo(ActivityProperty.Description)] public string Text { get; set; } = \"\"; }");
        await RuleVerifier.VerifyAsync("[Activity] [Visual] public partial record Article(string Id, [field: {|AG0005:MapTo(ActivityProperty.DisplayText)|}] string Title);");
        await RuleVerifier.VerifyAsync("[Activity] [Visual] public partial record Article(string Id, string Title) { [field: {|AG0007:MapTo(ActivityProperty.Status)|}] public string Text { get; set; } = \"\"; }");
    }

    [Theory]
    [InlineData("[MapTo(ActivityProperty.Description)] public string {|AG0006:Text|} { set { } }")]
    [InlineData("[MapTo(ActivityProperty.Description)] public string {|AG0006:this|}[int i] => Id;")]
    [InlineData("[{|AG0006:MapTo(ActivityProperty.Description)|}] public int Number;")]
    [InlineData("[{|AG0006:MapTo(ActivityProperty.Description)|}] public System.Uri? Text => null;")]
    [InlineData("[{|AG0006:MapTo(ActivityProperty.Description)|}] public object Text => Id;")]
    [InlineData("[{|AG0006:MapTo(ActivityProperty.FallbackUrl)|}] public System.UriBuilder? Url => null;")]
    [InlineData("[{|AG0006:MapTo(ActivityProperty.UserTimezone)|}] public System.TimeSpan Zone => default;")]
    [InlineData("[{|AG0006:MapTo(ActivityProperty.AddImageQuery)|}] public string Query => \"true\";")]
    [InlineData("[{|AG0006:MapTo(ActivityProperty.ContentInfo)|}] public object? Json => null;")]
    [InlineData("[{|AG0006:MapTo(ActivityProperty.HistoryItems)|}] public ActivityHistoryItem? Visit => null;")]
    [InlineData("[{|AG0006:MapTo(ActivityProperty.HistoryItems)|}] public string[] Visits => [];")]
    [InlineData("[{|AG0006:MapTo(ActivityProperty.Attribution)|}] public VisualInfo? Icon => null;")]
    [InlineData("[{|AG0006:MapTo(ActivityProperty.BackgroundColor)|}] public System.ConsoleColor Color => default;")]
    public Task A_member_that_does_not_fit_is_AG0006(string member) =>
        RuleVerifier.VerifyAsync("[Activity] [Visual] public partial record Article(string Id, string Title) { " + member + " }");

    [Fact]
    public async Task Members_of_base_types_that_the_type_cannot_read_are_AG0006_on_the_member_once()
    {
        await RuleVerifier.VerifyAsync(
            "public class Base { [MapTo(ActivityProperty.Description)] public string {|AG0006:Text|} { private get; set; } = \"\"; }",
            "[Activity] [Visual] public partial class Article : Base { public string Id = \"\"; public string Title = \"\"; }",
            "[Activity] [Visual] public partial class Letter : Base { public string Id = \"\"; public string Title = \"\"; }");
        await RuleVerifier.VerifyAsync(
            "public class Base { [MapTo(ActivityProperty.Description)] private string {|AG0006:_text|} = \"\"; public string Text => _text; }",
            "[Activity] [Visual] public partial class Article : Base { public string Id = \"\"; public string Title = \"\"; }");
    }

    [Fact]
    public Task A_refused_binding_of_a_required_property_is_not_a_missing_one_too() =>
        RuleVerifier.VerifyAsync("""
            [UserActivity(AppActivityId = "{Id}")] public partial record Article(string Id)
            {
                [{|AG0006:MapTo(ActivityProperty.ActivationUrl)|}] public int A => 1;
                [MapTo(ActivityProperty.ActivitySourceHost)] public string {|AG0006:B|} { set { } }
                [{|AG0006:MapTo(ActivityProperty.VisualElements)|}] public string C => Id;
            }
            """);

    [Theory]
    [InlineData("Id")]
    [InlineData("Status")]
    [InlineData("CreatedDateTime")]
    [InlineData("LastModifiedDateTime")]
    [InlineData("ExpirationDateTime")]
    public async Task Server_set_properties_are_AG0007_on_the_MapTo(string property)
    {
        await RuleVerifier.VerifyAsync($"[Activity] [Visual] public partial record Article(string Id, string Title) {{ [{{|AG0007:MapTo(ActivityProperty.{property})|}}] public string A => Id; }}");
        await RuleVerifier.VerifyAsync($"[Activity] [Visual] public partial record Article([property: {{|AG0007:MapTo(ActivityProperty.{property})|}}] string Id, string Title);");

        // A member that only has the name of one is not bound.
        await RuleVerifier.VerifyAsync($"[Activity] [Visual] public partial record Article(string Title) {{ {(property == "Id" ? string.Empty : "public string Id => Title;")} public System.DateTimeOffset {property} => default; }}");
    }

    [Fact]
    public Task A_server_set_property_in_a_base_type_is_reported_once() =>
        RuleVerifier.VerifyAsync(
            "public abstract class Base { public string Id = \"\"; public string Title = \"\"; [{|AG0007:MapTo(ActivityProperty.Status)|}] public int Status => 0; }",
            "[Activity] [Visual] public partial class Article : Base { }",
            "[Activity] [Visual] public partial class Letter : Base { }",
            "public class NoActivity : Base { }");
}
