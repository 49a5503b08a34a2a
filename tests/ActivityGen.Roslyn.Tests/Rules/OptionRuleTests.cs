using System.Collections.Immutable;
using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Tests.Rules;

/// <summary>The options of .editorconfig, and AG0012 for those that are not understood.</summary>
public class OptionRuleTests
{
    private const string Tail = " public partial record Article(string Id, string Title, string? Ticket = null, string? Token = null);";

    [Theory]
    [InlineData("contoso-reader, https", "\"contoso-reader://a/{Id}\"")]
    [InlineData("contoso-reader, https", "\"HTTPS://contoso.com/a/{Id}\"")]
    [InlineData("contoso-reader, https", "{|AG0209:\"http://contoso.com/a/{Id}\"|}")]
    [InlineData("contoso-reader", "{|AG0209:\"other:{Id}\"|}")]
    [InlineData("contoso-reader", "{|AG0209:\"other:42\"|}")]
    [InlineData("contoso-reader", "{|AG0303:\"{+Id}\"|}")]
    [InlineData("file", "{|AG0209:\"file:///x\"|}")]
    public Task Only_the_allowed_schemes(string schemes, string url) => VerifyAsync("activitygen_activation_schemes", schemes, url);

    [Theory]
    [InlineData("+ticket", "\"https://contoso.com/a{?{|AG0210:Ticket|}}\"")]
    [InlineData("+ticket", "\"https://contoso.com/a{?{|AG0210:Token|}}\"")]
    [InlineData("-token", "\"https://contoso.com/a{?Token}\"")]
    [InlineData("- token , + TICKET", "{|AG0210:\"https://contoso.com/a?ticket=1{&Token}\"|}")]
    [InlineData("ticket", "\"https://contoso.com/a{?Token}\"")]
    [InlineData("ticket", "\"https://contoso.com/a{?{|AG0210:Ticket|}}\"")]
    [InlineData("", "\"https://contoso.com/a{?Token}\"")]
    public Task The_names_of_secrets(string names, string url) => VerifyAsync("activitygen_secret_query_names", names, url);

    [Theory]
    [InlineData("10", "{|AG0212:\"https://contoso.com/a/{Id}\"|}")]
    [InlineData("1000", "\"https://contoso.com/a/{Id}\"")]
    public Task The_limit_of_the_payload(string limit, string url) => VerifyAsync("activitygen_payload_limit", limit, url);

    [Fact]
    public async Task What_is_too_large_by_itself_is_said_at_compile_time()
    {
        string card = $"{{ \\\"type\\\": \\\"AdaptiveCard\\\", \\\"version\\\": \\\"1.0\\\", \\\"x\\\": \\\"{new string('x', 100_000)}\\\" }}";
        await RuleVerifier.VerifyAsync("[Activity] [VisualElements(DisplayText = \"{Title}\", Content = {|AG0212:\"" + card + "\"|})]" + Tail);
        await RuleVerifier.VerifyAsync("[Activity] [VisualElements(DisplayText = \"{Title}\", Content = {|AG0212:\"" + card.Replace("1.0", "${Id}", StringComparison.Ordinal) + "\"|})]" + Tail);
        await RuleVerifier.VerifyAsync("[Activity] [VisualElements(DisplayText = \"{Title}\", Content = \"" + card.Replace(new string('x', 1000), string.Empty, StringComparison.Ordinal) + "\")]" + Tail);
    }

    [Theory]
    [InlineData("activitygen_payload_limit", "100 kB", "it is not a number of bytes")]
    [InlineData("activitygen_payload_limit", "0", "it is not a number of bytes")]
    [InlineData("activitygen_payload_limit", "-5", "it is not a number of bytes")]
    [InlineData("activitygen_activation_schemes", "https://", "'https://' is not the scheme of a URL")]
    [InlineData("activitygen_activation_schemes", "reader, 1x", "'1x' is not the scheme of a URL")]
    [InlineData("activitygen_activation_schemes", " , ", "no scheme is named, so that every activationUrl would be wrong")]
    [InlineData("activitygen_secret_query_names", "+a, b", "some of its names have a sign and some have none")]
    [InlineData("activitygen_secret_query_names", "a=b", "'a=b' is not the name of a query parameter")]
    [InlineData("activitygen_payload_size", "5", "there is no such option")]
    public async Task A_value_that_is_not_understood_is_reported_once_and_counts_as_not_set(string option, string value, string problem)
    {
        ProjectState state = new();
        state.GlobalOptions.Add(option, value);
        state.Add(RuleVerifier.Expand("[Activity] [Visual]" + Tail + "[UserActivity(AppActivityId = \"/b/{Id}\", ActivationUrl = \"https://contoso.com/b/{Id}\", ActivitySourceHost = \"https://contoso.com\")] [Visual] public partial record Other(int Id, string Title);"));
        ImmutableArray<Diagnostic> actual = await RuleVerifier.AnalyzeAsync(state, CompilerDiagnostics.Errors);
        Diagnostic only = Assert.Single(actual);
        Assert.Equal(("AG0012", DiagnosticSeverity.Warning, Location.None), (only.Id, only.Severity, only.Location));
        Assert.StartsWith($"The option '{option}' is '{value}', and {problem}; write ", only.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_property_of_the_project_is_an_option_too()
    {
        await VerifyAsync("build_property.ActivityGenPayloadLimit", "10", "{|AG0212:\"https://contoso.com/a/{Id}\"|}");
        await VerifyAsync("build_property.ActivityGenActivationSchemes", "contoso-reader", "{|AG0209:\"https://contoso.com/a/{Id}\"|}");
        await VerifyAsync("build_property.ActivityGenSecretQueryNames", "+ticket", "\"https://contoso.com/a{?{|AG0210:Ticket|}}\"");
        await VerifyAsync("build_property.ActivityGenActivationSchemes", " ", "\"https://contoso.com/a/{Id}\"");
    }

    [Fact]
    public async Task A_files_own_option_comes_before_the_projects()
    {
        await RuleVerifier.VerifyAsync(
            static state =>
            {
                state.GlobalOptions.Add("build_property.ActivityGenPayloadLimit", "10");
                state.GlobalOptions.Add("activitygen_payload_limit", "1000");
            },
            "[UserActivity(AppActivityId = \"/a/{Id}\", ActivationUrl = \"https://contoso.com/a/{Id}\", ActivitySourceHost = \"https://contoso.com\")] [Visual]" + Tail);
    }

    [Theory]
    [InlineData("ActivityGenPayloadLimit", "much", "it is not a number of bytes")]
    [InlineData("ActivityGenActivationSchemes", "https://", "'https://' is not the scheme of a URL")]
    public async Task A_property_that_is_not_understood_is_named_as_it_was_written(string property, string value, string problem)
    {
        ProjectState state = new();
        state.GlobalOptions.Add("build_property." + property, value);
        state.Add(RuleVerifier.Expand("[Activity] [Visual]" + Tail));
        Diagnostic only = Assert.Single(await RuleVerifier.AnalyzeAsync(state, CompilerDiagnostics.Errors));
        Assert.Equal("AG0012", only.Id);
        Assert.StartsWith($"The option '{property}' is '{value}', and {problem}; write ", only.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_without_activities_is_not_asked()
    {
        ProjectState state = new();
        state.GlobalOptions.Add("activitygen_payload_limit", "x");
        Assert.Empty(await RuleVerifier.AnalyzeAsync(state.Add("public class A;"), CompilerDiagnostics.Errors));
    }

    private static Task VerifyAsync(string option, string value, string url) => RuleVerifier.VerifyAsync(
        state => state.GlobalOptions.Add(option, value),
        $"[UserActivity(AppActivityId = \"/a/{{Id}}\", ActivationUrl = {url}, ActivitySourceHost = \"https://contoso.com\")] [Visual]" + Tail);
}
