namespace ActivityGen.Roslyn.Tests.Rules;

/// <summary>AG0107 and AG0214: optional properties that another one asks for.</summary>
public class CompanionRuleTests
{
    private const string Host = ", ActivitySourceHost = \"https://contoso.com\"";

    [Theory]
    [InlineData("ActivationUrl = \"reader://a/{Id}\"", "", "{|AG0107:Article|}")]
    [InlineData("ActivationUrl = \"reader:a\"", "", "{|AG0107:Article|}")]
    [InlineData("ActivationUrl = \"reader:{Id}\"", "", "{|AG0107:Article|}")]
    [InlineData("ActivationUrl = \"reader://a/{Id}\", FallbackUrl = \"https://contoso.com/a/{Id}\"", "", "Article")]
    [InlineData("ActivationUrl = \"reader://a/{Id}\"", "[MapTo(ActivityProperty.FallbackUrl)] public string? Web => null;", "Article")]
    [InlineData("ActivationUrl = \"reader://a/{Id}\"", "public System.Uri? FallbackUrl => null;", "Article")]
    [InlineData("ActivationUrl = \"https://contoso.com/a\"", "", "Article")]
    [InlineData("ActivationUrl = \"HTTP://contoso.com/a\"", "", "Article")]
    [InlineData("ActivationUrl = {|AG0303:\"{+Id}\"|}", "", "Article")]
    [InlineData("ActivationUrl = {|AG0209:\"data:x\"|}", "", "Article")]
    [InlineData("ActivationUrl = \"reader://a/{Id}\", FallbackUrl = {|AG0208:\"ftp://x/{Id}\"|}", "", "Article")]
    public Task An_app_protocol_has_a_fallback(string arguments, string members, string name) => RuleVerifier.VerifyAsync(
        $"[UserActivity(AppActivityId = \"/a/{{Id}}\", {arguments}{Host})] [Visual] public partial record {name}(string Id, string Title) {{ {members} }} // AG0107");

    [Fact]
    public Task A_member_s_scheme_is_not_known() => RuleVerifier.VerifyAsync(
        "[UserActivity(AppActivityId = \"/a/{Id}\"" + Host + ")] [Visual] public partial record Article(string Id, string Title, string ActivationUrl); // AG0107");

    [Theory]
    [InlineData("[Attribution(IconUrl = \"https://contoso.com/i\")]", "", "{|AG0214:Article|}")]
    [InlineData("[Attribution(IconUrl = \"https://contoso.com/i\", AlternateText = {|AG0214:\"\"|})]", "", "Article")]
    [InlineData("[Attribution(IconUrl = \"https://contoso.com/i\", AlternateText = \"x\")]", "", "Article")]
    [InlineData("[Attribution(AlternateText = \"x\")]", "", "Article")]
    [InlineData("", "public string IconUrl => \"https://contoso.com/i\";", "{|AG0214:Article|}")]
    [InlineData("", "public string? IconUrl => null; public string? AlternateText => null;", "Article")]
    [InlineData("", "[MapTo(ActivityProperty.Attribution)] public ImageInfo? Info => null;", "Article")]
    [InlineData("", "", "Article")]
    public Task An_icon_has_a_text(string attribute, string members, string name) => RuleVerifier.VerifyAsync(
        $"[Activity] [Visual] {attribute} public partial record {name}(string Id, string Title) {{ {members} }} // AG0214");

    [Fact]
    public async Task Defaults_count()
    {
        await RuleVerifier.VerifyAsync("[assembly: UserActivityDefaults(IconUrl = \"https://contoso.com/i\")] [Activity] [Visual] public partial record {|AG0214:Article|}(string Id, string Title);");
        await RuleVerifier.VerifyAsync("[assembly: UserActivityDefaults(IconUrl = \"https://contoso.com/i\", AlternateText = \"x\")] [Activity] [Visual] public partial record Article(string Id, string Title); // AG0214");
        await RuleVerifier.VerifyAsync("[assembly: UserActivityDefaults(AlternateText = \"x\")] [Activity] [Visual] [Attribution(IconUrl = \"https://contoso.com/i\")] public partial record Article(string Id, string Title); // AG0214");
    }

    [Fact]
    public Task The_messages_name_type_and_remedy() => Task.WhenAll(
        RuleVerifier.VerifyMessageAsync(
            $"[UserActivity(AppActivityId = \"/a/{{Id}}\", ActivationUrl = \"reader://a/{{Id}}\"{Host})] [Visual] public partial record Article(string Id, string Title);",
            "AG0107",
            "'Article' is opened by 'reader:', which a device without the app does not know, and has no fallbackUrl; write [UserActivity(FallbackUrl = \"https://…\")], the page that shows the same"),
        RuleVerifier.VerifyMessageAsync(
            "[Activity] [Visual] [Attribution(IconUrl = \"https://contoso.com/i\")] public partial record Article(string Id, string Title);",
            "AG0214",
            "'Article' has an iconUrl but no alternateText, so that a screen reader has nothing to say; write [Attribution(AlternateText = \"…\")], or the same argument on [assembly: UserActivityDefaults]"));
}
