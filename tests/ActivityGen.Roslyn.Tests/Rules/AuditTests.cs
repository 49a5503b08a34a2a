namespace ActivityGen.Roslyn.Tests.Rules;

/// <summary>What readers who had not written the rules found wrong with them.</summary>
public class AuditTests
{
    private const string Head = "[UserActivity(AppActivityId = \"/a/{Id}\", ActivationUrl = \"https://contoso.com/a\", ";
    private const string Tail = ")] [Visual] public partial record Article(int Id, string Title, string? Q = null);";

    [Theory]
    [InlineData("{|AG0202:\"https://c.com{?Id}\"|}")]
    [InlineData("{|AG0202:\"https://c.com{/Id}\"|}")]
    [InlineData("{|AG0202:\"https://c.com{?Title}\"|}")]
    [InlineData("{|AG0202:\"https://c.com{;Id}\"|}")]
    [InlineData("\"https://c.com{?Q}\"")]
    [InlineData("\"https://t{Id}.c.com\"")]
    [InlineData("{|AG0202:\"https://*.c.com\"|}")]
    [InlineData("{|AG0202:\"https://c..com\"|}")]
    [InlineData("{|AG0202:\"https://.c.com\"|}")]
    [InlineData("{|AG0202:\"https://münchen.de\"|}")]
    [InlineData("{|AG0202:\"https://%63.com\"|}")]
    [InlineData("\"https://c.com.\"")]
    [InlineData("\"https://my-app_1.c.com:8443\"")]
    [InlineData("\"https://[2001:db8::1]\"")]
    public Task A_source_host_is_an_origin(string host) => RuleVerifier.VerifyAsync(Head + "ActivitySourceHost = " + host + Tail);

    [Theory]
    [InlineData("recent")]
    [InlineData("recent()")]
    [InlineData("microsoft.graph.recent")]
    [InlineData("microsoft.graph.recent()")]
    public Task All_spellings_of_the_recent_function(string id) => RuleVerifier.VerifyAsync(
        $"[UserActivity(AppActivityId = {{|AG0207:\"{id}\"|}}, ActivationUrl = \"https://contoso.com\", ActivitySourceHost = \"https://contoso.com\")] [Visual] public partial record A(string Title);");

    [Theory]
    [InlineData("public interface I { string D { get; } } [Activity] [Visual] public partial class A : I { public int Id; public string Title = \"\"; [MapTo(ActivityProperty.Description)] string I.{|AG0006:D|} => \"\"; }")]
    [InlineData("[Activity] [Visual] public partial class A { public int Id; public string Title = \"\"; [{|AG0006:MapTo((ActivityProperty)999)|}] public string D => \"\"; }")]
    [InlineData("[Activity] [Visual] public partial class A { public int Id; public string Title = \"\"; [MapTo(ActivityProperty.Description)] public string {|AG0006:this|}[int i] => \"\"; }")]
    public Task What_cannot_be_bound(string source) => RuleVerifier.VerifyAsync(source);

    [Fact]
    public Task The_nullable_link_is_marked_and_not_what_it_leads_to() => RuleVerifier.VerifyAsync(
        "public record Person(string Name); [Activity] [VisualElements(DisplayText = \"{Author.Name}\")] public partial class A { public int Id; public Person? {|AG0106:Author|}; }");

    [Theory]
    [InlineData("\\n", 50_001)]
    [InlineData("\\\"", 50_001)]
    [InlineData("\\u0001", 17_000)]
    public Task A_size_counts_escapes(string character, int count) => RuleVerifier.VerifyAsync(
        "[Activity] [VisualElements(DisplayText = \"{Title}\", Description = {|AG0212:\"" + string.Concat(Enumerable.Repeat(character, count)) + "\"|})] public partial record A(int Id, string Title);");

    [Theory]
    [InlineData("{Other.Shared}", "'Shared' is not a readable member of 'Other', since it is static, and a dotted name goes through instances (make a member of the activity's that returns it)")]
    [InlineData("{Page.Value}", "'Value' is not a readable member of 'int', since a nullable value is read as it is (write '{Page}')")]
    public Task Why_a_dotted_name_is_none(string hole, string start) => RuleVerifier.VerifyMessageAsync(
        $"public class Other {{ public static string Shared => \"\"; }} [Activity] [VisualElements(DisplayText = \"x{hole}\")] public partial class A {{ public int Id; public int? Page; public Other Other = new(); }}",
        "AG0302",
        start + "; a template names instance or static properties and fields that are declared in source (source generators cannot see each other's members: declare such a one yourself, as a partial property for example)");
}
