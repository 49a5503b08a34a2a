namespace ActivityGen.Roslyn.Tests.Rules;

/// <summary>Templates that break a rule whatever their members hold are marked; those that some member mends are left to the run.</summary>
public class ImpossibleTemplateTests
{
    private const string Members = "public partial record Article(string Id, string Title, int Port, string Host, string? Lang);";

    [Theory]
    [InlineData("ActivationUrl = {|AG0201:\"articles/{Id}\"|}")]
    [InlineData("ActivationUrl = {|AG0201:\"{Id}/x\"|}")]
    [InlineData("ActivationUrl = {|AG0201:\"{Id}\"|}")]
    [InlineData("ActivationUrl = {|AG0201:\"www.contoso.com/{Id}\"|}")]
    [InlineData("ActivationUrl = {|AG0201:\"contoso.com{/Id}\"|}")]
    [InlineData("ActivationUrl = {|AG0201:\"{/Id}\"|}")]
    [InlineData("ActivationUrl = {|AG0201:\"{?Id,Lang}\"|}")]
    [InlineData("ActivationUrl = {|AG0201:\"articles/{Id}/{Title}/{Port}/{Host}/{Lang}\"|}")]
    [InlineData("ActivationUrl = {|AG0201:\"/{+Id}\"|}")]
    [InlineData("ActivationUrl = {|AG0209:\"javascript:go({Id})\"|}")]
    [InlineData("ActivationUrl = \"https://contoso.com/{Id}\", ContentUrl = {|AG0201:\"contoso.com/{Port}\"|}")]
    [InlineData("ActivationUrl = \"https://contoso.com/{Id}\", FallbackUrl = {|AG0208:\"reader://{Id}\"|}")]
    public Task No_member_makes_these_URLs_right(string arguments) =>
        RuleVerifier.VerifyAsync("[UserActivity(AppActivityId = \"/a/{Id}\", ActivitySourceHost = \"https://contoso.com\", " + arguments + ")] [Visual] " + Members);

    [Theory]
    [InlineData("{|AG0202:\"http://{Host}.contoso.com\"|}")]
    [InlineData("{|AG0202:\"https://{Host}.contoso.com/path\"|}")]
    [InlineData("{|AG0202:\"https://{Host}/{Id}\"|}")]
    [InlineData("{|AG0202:\"{Host}\"|}")]
    public Task No_member_makes_these_hosts_right(string host) =>
        RuleVerifier.VerifyAsync("[UserActivity(AppActivityId = \"/a/{Id}\", ActivationUrl = \"https://contoso.com/{Id}\", ActivitySourceHost = " + host + ")] [Visual] " + Members);

    [Theory]
    [InlineData("{|AG0203:\"blue{Id}\"|}")]
    [InlineData("{|AG0203:\"#{Id}zz\"|}")]
    [InlineData("{|AG0203:\"#0078D4{Id}0\"|}")]
    public Task No_member_makes_these_colors_right(string color) =>
        RuleVerifier.VerifyAsync("[Activity] [VisualElements(DisplayText = \"x\", BackgroundColor = " + color + ")] " + Members);

    [Theory]
    [InlineData("ActivationUrl = {|AG0303:\"{+Id}\"|}")]
    [InlineData("ActivationUrl = {|AG0303:\"{Host}://x/{Id}\"|}")]
    [InlineData("ActivationUrl = {|AG0303:\"http{Lang}://contoso.com/{Id}\"|}")]
    [InlineData("ActivationUrl = {|AG0303:\"https://{Host}:{Port}/{Id}\"|}")]
    [InlineData("ActivationUrl = {|AG0303:\"{Host}://h:{Port}/{Id}\"|}")]
    [InlineData("ActivationUrl = {|AG0303:\"{Host}://{Id}:{Port}/{Title}/{Lang}{?Id,Port}\"|}")]
    [InlineData("ActivationUrl = {|AG0303:\"https:{+Id}\"|}")]
    [InlineData("ActivationUrl = \"https://contoso.com/{Id}\", ContentUrl = \"https://[{+Host}]/x\"")]
    [InlineData("ActivationUrl = \"https://contoso.com/{Id}\", FallbackUrl = \"https:/{+Host}\"")]
    [InlineData("ActivationUrl = \"https://contoso.com/{Id}\", FallbackUrl = \"{Host}ttp://contoso.com\"")]
    [InlineData("ActivationUrl = \"https://contoso.com/{Id}\", FallbackUrl = \"{+Host}/{Id}\"")]
    public Task A_member_can_make_these_URLs_right(string arguments) =>
        RuleVerifier.VerifyAsync("[UserActivity(AppActivityId = \"/a/{Id}\", ActivitySourceHost = \"https://contoso.com\", " + arguments + ")] [Visual] " + Members);

    [Theory]
    [InlineData("ActivitySourceHost = \"https://{Host}.contoso.com\"")]
    [InlineData("ActivitySourceHost = \"https://{Host}:{Port}\"")]
    [InlineData("ActivitySourceHost = \"{+Host}\"")]
    [InlineData("ActivitySourceHost = \"{Id}://{Host}\"")]
    [InlineData("ActivitySourceHost = \"http{Lang}://contoso.com\"")]
    public Task A_member_can_make_these_hosts_right(string host) =>
        RuleVerifier.VerifyAsync("[UserActivity(AppActivityId = \"/a/{Id}\", ActivationUrl = \"https://contoso.com/{Id}\", " + host + ")] [VisualElements(DisplayText = \"x\", BackgroundColor = \"#{Id}\")] " + Members);

    [Fact]
    public Task The_message_shows_the_template() => RuleVerifier.VerifyMessageAsync(
        "[UserActivity(AppActivityId = \"/a/{Id}\", ActivationUrl = \"https://contoso.com/{Id}\", FallbackUrl = \"reader://{Id}\", ActivitySourceHost = \"https://contoso.com\")] [Visual] " + Members,
        "AG0208",
        "fallbackUrl is not a web URL: 'reader://{Id}' begins with 'reader:'; write an http or https URL");
}
