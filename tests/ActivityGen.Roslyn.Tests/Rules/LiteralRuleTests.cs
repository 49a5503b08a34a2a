namespace ActivityGen.Roslyn.Tests.Rules;

/// <summary>AG0206 and AG0210: what the written part of a value says.</summary>
public class LiteralRuleTests
{
    private const string Tail = " public partial record Article(string Id, string Title, string? Token = null, string? AccessToken = null, int Page = 0, string PageToken = \"\");";

    [Theory]
    [InlineData("{|AG0206:\"/my%20articles/{Id}\"|}")]
    [InlineData("{|AG0206:\"/a/{Id}%2F\"|}")]
    [InlineData("{|AG0206:\"%2Fa%2F42\"|}")]
    [InlineData("{|AG0206:\"/a/100%25\"|}")]
    [InlineData("{|AG0206:@\"/a%c3%a9/{Id}\"|}")]
    [InlineData("{|AG0206:\"/a\" + \"%41\" + \"{Id}\"|}")]
    [InlineData("\"/100%/{Id}\"")]
    [InlineData("\"/a%2{Id}\"")]
    [InlineData("\"/a%zz/{Id}\"")]
    [InlineData("\"/a b/{Id}\"")]
    public Task An_id_that_looks_encoded(string id) =>
        RuleVerifier.VerifyAsync($"[UserActivity(AppActivityId = {id}, ActivationUrl = \"https://contoso.com/a/{{Id}}%20x\", ActivitySourceHost = \"https://contoso.com\")] [Visual]" + Tail);

    [Fact]
    public Task The_message_shows_both_forms() => RuleVerifier.VerifyMessageAsync(
        "[UserActivity(AppActivityId = \"/caf%C3%A9/{Id}\", ActivationUrl = \"https://contoso.com/a\", ActivitySourceHost = \"https://contoso.com\")] [Visual]" + Tail,
        "AG0206",
        "appActivityId has '%C3%A9', which looks percent-encoded already and is encoded again in the URL, as '%25C3%25A9'; write the characters themselves: 'é'");

    [Theory]
    [InlineData("{|AG0210:\"https://contoso.com/a?token=1\"|}")]
    [InlineData("{|AG0210:\"https://contoso.com/a?x=1&access_token={Token}\"|}")]
    [InlineData("{|AG0210:\"https://contoso.com/a?Access-Token={Token}\"|}")]
    [InlineData("{|AG0210:\"https://contoso.com/a?sig=abc&x\"|}")]
    [InlineData("{|AG0210:\"https://contoso.com/a?x=1&password=p\"|}")]
    [InlineData("{|AG0210:\"https://contoso.com/a#access_token={Token}\"|}")]
    [InlineData("{|AG0210:\"https://contoso.com/a{?Page}&sid=1\"|}")]
    [InlineData("\"https://contoso.com/a{?{|AG0210:Token|}}\"")]
    [InlineData("\"https://contoso.com/a{?Page,{|AG0210:AccessToken|}}\"")]
    [InlineData("@\"https://contoso.com/a?x=1{&{|AG0210:AccessToken|},Page}\"")]
    [InlineData("\"https://contoso.com/token={Id}\"")]
    [InlineData("\"https://contoso.com/token/{Id}?Page={Page}\"")]
    [InlineData("\"https://contoso.com/a{?PageToken}\"")]
    [InlineData("\"https://contoso.com/a?session=42&key=1&code=2\"")]
    [InlineData("\"https://contoso.com/a?token\"")]
    [InlineData("\"https://contoso.com/a?x{Id}=token=1\"")]
    [InlineData("\"https://contoso.com/a/{Id}{/Token}\"")]
    public async Task A_secret_in_a_url(string url)
    {
        await RuleVerifier.VerifyAsync($"[UserActivity(AppActivityId = \"/a/{{Id}}\", ActivationUrl = {url}, ActivitySourceHost = \"https://contoso.com\")] [Visual]" + Tail);
        await RuleVerifier.VerifyAsync($"[UserActivity(AppActivityId = \"/a/{{Id}}\", ActivationUrl = \"https://contoso.com\", FallbackUrl = {url}, ActivitySourceHost = \"https://contoso.com\")] [Visual]" + Tail);
        await RuleVerifier.VerifyAsync($"[UserActivity(AppActivityId = \"/a/{{Id}}\", ActivationUrl = \"https://contoso.com\", ContentUrl = {url}, ActivitySourceHost = \"https://contoso.com\")] [Visual]" + Tail);
        await RuleVerifier.VerifyAsync($"[Activity] [Visual] [Attribution(IconUrl = {url}, AlternateText = \"x\")]" + Tail);
    }

    [Fact]
    public Task One_finding_a_value() => RuleVerifier.VerifyAsync(
        "[UserActivity(AppActivityId = \"/a/{Id}\", ActivationUrl = {|AG0209:\"javascript:x?token=1\"|}, ContentUrl = {|AG0201:\"/a?token=1\"|}, ActivitySourceHost = \"https://contoso.com\")] [Visual]" + Tail);

    [Fact]
    public Task What_an_abstract_type_and_the_assembly_lend_is_said_where_it_stands_once() => RuleVerifier.VerifyAsync(
        "[assembly: UserActivityDefaults(IconUrl = {|AG0210:\"https://contoso.com/i?sig=1\"|}, AlternateText = \"x\")]\n"
        + "[UserActivity(AppActivityId = {|AG0206:\"/a%20b/{Id}\"|}, ActivationUrl = {|AG0210:\"https://contoso.com?token=1\"|}, ActivitySourceHost = \"https://contoso.com\")]\n"
        + "[VisualElements(DisplayText = \"{Id}\")] public abstract class Base { public int Id { get; set; } }\n"
        + "[UserActivity(AppActivityId = \"/x/{Id}\", ActivationUrl = \"https://contoso.com/x\")] public partial class A : Base; [UserActivity] public partial class B : Base;");
}
