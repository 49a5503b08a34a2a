namespace ActivityGen.Roslyn.Tests.Rules;

/// <summary>AG02xx and AG0306 on constants and on templates whose literals decide.</summary>
public class ValueRuleTests
{
    private static Task VerifyAsync(string userActivity, string others = "[Visual]") =>
        RuleVerifier.VerifyAsync("[UserActivity(" + Complete(userActivity) + ")] " + others + " public partial record Article(string Id, string Title);");

    private static string Complete(string arguments)
    {
        foreach ((string name, string value) in new[] { ("AppActivityId", "{Id}"), ("ActivationUrl", "https://contoso.com/{Id}"), ("ActivitySourceHost", "https://contoso.com") })
        {
            arguments += arguments.Contains(name, StringComparison.Ordinal) ? string.Empty : $", {name} = \"{value}\"";
        }

        return arguments.TrimStart(',', ' ');
    }

    [Theory]
    [InlineData("ActivationUrl = {|AG0201:\"\"|}")]
    [InlineData("ActivationUrl = {|AG0201:\"/a/42\"|}")]
    [InlineData("ActivationUrl = {|AG0201:\"/a/{Id}\"|}")]
    [InlineData("ActivationUrl = {|AG0201:\"https://\"|}")]
    [InlineData("ContentUrl = {|AG0201:\"contoso.com/x\"|}")]
    [InlineData("FallbackUrl = {|AG0201:\"https:///x\"|}")]
    [InlineData("FallbackUrl = {|AG0201:\"https:/{Id}\"|}")]
    [InlineData("FallbackUrl = {|AG0208:\"contoso://a/{Id}\"|}")]
    [InlineData("FallbackUrl = {|AG0208:\"javascript:void\"|}")]
    [InlineData("ActivationUrl = {|AG0209:\"javascript:go({Id})\"|}")]
    [InlineData("ActivationUrl = {|AG0209:\"FILE:///c:/{Id}\"|}")]
    [InlineData("ActivationUrl = {|AG0209:\"data:,x\"|}")]
    [InlineData("ActivationUrl = {|AG0209:\"vbscript:x\"|}")]
    [InlineData("ActivitySourceHost = {|AG0202:\"\"|}")]
    [InlineData("ActivitySourceHost = {|AG0202:\"contoso.com\"|}")]
    [InlineData("ActivitySourceHost = {|AG0202:\"http://contoso.com\"|}")]
    [InlineData("ActivitySourceHost = {|AG0202:\"https://contoso.com/\"|}")]
    [InlineData("ActivitySourceHost = {|AG0202:\"https://contoso.com/app\"|}")]
    [InlineData("ActivitySourceHost = {|AG0202:\"https://contoso.com?x\"|}")]
    [InlineData("ActivitySourceHost = {|AG0202:\"https://me@contoso.com\"|}")]
    [InlineData("ActivitySourceHost = {|AG0202:\"https://contoso .com\"|}")]
    [InlineData("UserTimezone = {|AG0204:\"W. Europe Standard Time\"|}")]
    [InlineData("UserTimezone = {|AG0204:\"Europe/Berlim\"|}")]
    [InlineData("AppActivityId = {|AG0205:\"\"|}")]
    [InlineData("AppActivityId = {|AG0205:\"..\"|}")]
    [InlineData("AppActivityId = {|AG0205:\"a\\0\"|}")]
    [InlineData("AppActivityId = {|AG0205:\"a\\ud83d\"|}")]
    [InlineData("AppActivityId = {|AG0207:\"recent\"|}")]
    [InlineData("AppDisplayName = {|AG0215:\"a\\ude00\"|}")]
    [InlineData("ContentInfo = \"{|AG0306:1|}\"")]
    [InlineData("ContentInfo = {|AG0309:\"{ \\\"@type\\\": \\\"Article\\\" }\"|}")]
    [InlineData("ContentInfo = {|AG0306:\"\"|}")]
    [InlineData("ContentInfo = \"{ \\\"a\\\": {|AG0306:}|}\"")]
    public Task Wrong_values_of_UserActivity_are_marked_whole_and_once(string arguments) => VerifyAsync(arguments);

    [Theory]
    [InlineData("ActivationUrl = \"contoso:\"")]
    [InlineData("ActivationUrl = \"contoso-reader://a/{Id}\"")]
    [InlineData("ActivationUrl = {|AG0303:\"{+Id}\"|}")]
    [InlineData("ActivationUrl = {|AG0303:\"https://{Id}.contoso.com/\"|}")]
    [InlineData("ContentUrl = \"ftp://contoso.com/x\"")]
    [InlineData("FallbackUrl = \"HTTP://contoso.com\"")]
    [InlineData("ActivitySourceHost = \"https://{Id}.contoso.com\"")]
    [InlineData("ActivitySourceHost = \"HTTPS://Contoso.com:8443\"")]
    [InlineData("UserTimezone = \"Europe/Berlin\"")]
    [InlineData("UserTimezone = \"{Title}\"")]
    [InlineData("AppActivityId = \"...\"")]
    [InlineData("AppActivityId = \"Recent\"")]
    [InlineData("AppActivityId = \"..{Id}\"")]
    [InlineData("AppDisplayName = \"\"")]
    [InlineData("AppDisplayName = \"a\\nb\"")]
    [InlineData("ContentInfo = \"{ \\\"@context\\\": \\\"https://schema.org\\\", \\\"@type\\\": \\\"Article\\\" }\"")]
    public Task Right_values_of_UserActivity(string arguments) => VerifyAsync(arguments);

    [Theory]
    [InlineData("[VisualElements(DisplayText = {|AG0211:\"a\\nb\"|})]")]
    [InlineData("[VisualElements(DisplayText = {|AG0215:\"a\\nb\\ud83d\"|})]")]
    [InlineData("[VisualElements(DisplayText = \"x\", Description = {|AG0215:\"\\ud83d\"|})]")]
    [InlineData("[VisualElements(DisplayText = \"x\", BackgroundColor = {|AG0203:\"blue\"|})]")]
    [InlineData("[VisualElements(DisplayText = \"x\", BackgroundColor = {|AG0203:\"#07D\"|})]")]
    [InlineData("[VisualElements(DisplayText = \"x\", Content = \"{|AG0306:n|}ull\")]")]
    [InlineData("[VisualElements(DisplayText = \"x\")] [Attribution(IconUrl = {|AG0201:\"i.png\"|})]")]
    [InlineData("[VisualElements(DisplayText = \"x\")] [Attribution(IconUrl = {|AG0208:\"ms-appx:///i.png\"|})]")]
    [InlineData("[VisualElements(DisplayText = \"x\")] [Attribution(AlternateText = {|AG0215:\"\\ud83d\"|})]")]
    [InlineData("[VisualElements(DisplayText = \"x\", BackgroundColor = \"#0077dd\")] [Attribution(IconUrl = \"https://contoso.com/i.png\", AlternateText = \"i\")]")]
    [InlineData("[VisualElements(DisplayText = \"\\ud83d\\ude00\", Description = \"a\\nb\", BackgroundColor = \"#{Title}\")]")]
    public Task Values_of_the_other_attributes(string attributes) => VerifyAsync(string.Empty, attributes);

    [Fact]
    public async Task A_constant_or_a_default_is_marked_where_it_is_given()
    {
        await RuleVerifier.VerifyAsync(
            "[UserActivity(AppActivityId = \"{Id}\", ActivationUrl = \"https://contoso.com/{Id}\", ActivitySourceHost = {|AG0202:\"http://\" + Hosts.Name|})] [Visual] public partial record Article(string Id, string Title);",
            "static class Hosts { public const string Name = \"contoso.com\"; }");
        await RuleVerifier.VerifyAsync(
            "[assembly: UserActivityDefaults(ActivitySourceHost = {|AG0202:\"contoso.com\"|}, BackgroundColor = {|AG0203:\"#12\"|}, UserTimezone = {|AG0204:\"CET?\"|}, IconUrl = {|AG0201:\"i.png\"|})]",
            "[UserActivity(AppActivityId = \"{Id}\", ActivationUrl = \"https://contoso.com/{Id}\")] [Visual] public partial record Article(string Id, string Title);",
            "[UserActivity(AppActivityId = \"{Id}\", ActivationUrl = \"https://contoso.com/{Id}\")] [Visual] public partial record Letter(string Id, string Title);");
    }

    [Theory]
    [InlineData("ActivationUrl = \"/a/{{|AG0302:Nope|}}\"")]
    [InlineData("ActivationUrl = \"javascript:{{|AG0302:Nope|}}\"")]
    [InlineData("FallbackUrl = \"/a{|AG0301: |}b\"")]
    [InlineData("FallbackUrl = \"contoso:{|AG0301:{Id*}|}\"")]
    [InlineData("ActivitySourceHost = \"http://{{|AG0302:Nope|}}/x\"")]
    [InlineData("UserTimezone = \"{|AG0301:{Id|}\"")]
    [InlineData("AppActivityId = \"{{|AG0302:Nope|}}\"")]
    public Task An_error_in_the_template_stops_the_value_rules(string arguments) => VerifyAsync(arguments);
}
