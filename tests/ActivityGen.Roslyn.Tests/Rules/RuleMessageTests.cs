namespace ActivityGen.Roslyn.Tests.Rules;

/// <summary>One whole message a rule: what is wrong, what is allowed, what to write instead.</summary>
public class RuleMessageTests
{
    private const string Tail = " public partial record Article(string Id, string Title);";

    [Theory]
    [InlineData("AG0001", "[Activity] [Visual] public record Article(string Id, string Title);", "'Article' has [UserActivity] but is not partial, so nothing can be generated into it; add the 'partial' modifier")]
    [InlineData("AG0002", "class Outer { [Activity] [Visual] public partial record Article(string Id, string Title); }", "'Outer.Article' has [UserActivity] but stands inside 'Outer', which is not partial; add the 'partial' modifier to 'Outer'")]
    [InlineData("AG0003", "[Activity] public static partial class Article { }", "'Article' has [UserActivity] but is static; an activity is a class, record, struct or record struct that can be instantiated, boxed and named in another file")]
    [InlineData("AG0005", "[Activity] [Visual] public partial record Article(string Id, string Title) { [MapTo(ActivityProperty.DisplayText)] public string A => Id; }", "visualElements.displayText already comes from [VisualElements(DisplayText = …)]; a property has one source: remove this one, or the other")]
    [InlineData("AG0006", "[Activity] [Visual] public partial record Article(string Id, string Title) { [MapTo(ActivityProperty.Description)] public int A => 1; }", "'A' cannot fill visualElements.description: it is of type 'int', and the property takes 'string'")]
    [InlineData("AG0006", "[Activity] [Visual] public partial record Article(string Id, string Title) { [MapTo(ActivityProperty.Description)] public string A { set { } } }", "'A' cannot fill visualElements.description: it has no get accessor; bind a property with a get accessor, or a field, that the type can read")]
    [InlineData("AG0007", "[Activity] [Visual] public partial record Article(string Id, string Title) { [MapTo(ActivityProperty.Status)] public int A => 1; }", "status is set by the server, and what a client sends for it is ignored; remove this [MapTo]")]
    [InlineData("AG0011", "[Activity] [Visual] public partial record Article(string Id, string Title) { public int GetKey() => 1; }", "'GetKey' is a name that ActivityGen keeps for what it generates into 'Article'; give this declaration another name, or remove it")]
    [InlineData("AG0101", "[UserActivity(AppActivityId = \"{Id}\", ActivitySourceHost = \"https://contoso.com\")] [Visual]" + Tail, "'Article' has no activationUrl, the URL that opens the activity; write [UserActivity(ActivationUrl = \"…\")], or bind a member with [MapTo(ActivityProperty.ActivationUrl)]")]
    [InlineData("AG0102", "[UserActivity(AppActivityId = \"{Id}\", ActivationUrl = \"https://contoso.com\")] [Visual]" + Tail, "'Article' has no activitySourceHost, the HTTPS origin that joins the app's platforms; write [assembly: UserActivityDefaults(ActivitySourceHost = \"https://contoso.com\")], or the same argument on [UserActivity]")]
    [InlineData("AG0103", "[Activity]" + Tail, "'Article' has no visualElements, so there is nothing to show; write [VisualElements(DisplayText = \"…\")]")]
    [InlineData("AG0104", "[Activity] [VisualElements]" + Tail, "'Article' has no visualElements.displayText, or an empty one: it is the title that the user sees; write [VisualElements(DisplayText = \"…\")] with a text that never comes out empty")]
    [InlineData("AG0104", "[Activity] [VisualElements(DisplayText = \"\")]" + Tail, "the activity has no visualElements.displayText, or an empty one: it is the title that the user sees; write [VisualElements(DisplayText = \"…\")] with a text that never comes out empty")]
    [InlineData("AG0105", "[UserActivity(ActivationUrl = \"https://contoso.com\", ActivitySourceHost = \"https://contoso.com\")] [Visual]" + Tail, "'Article' has no appActivityId, the id that the app knows the activity by; write [UserActivity(AppActivityId = \"…\")] with the members that identify it")]
    [InlineData("AG0106", "[Activity] [Visual] public partial record Article(string Id, string? Title);", "'Title' can be null, but it fills visualElements.displayText, which every activity needs; make it 'required' and not nullable, or give it a default")]
    [InlineData("AG0201", "[UserActivity(AppActivityId = \"{Id}\", ActivationUrl = \"/a\", ActivitySourceHost = \"https://contoso.com\")] [Visual]" + Tail, "activationUrl is not an absolute URL: '/a' has no scheme; write scheme and host, for example 'https://contoso.com/articles/42' or 'contoso-reader://articles/42'")]
    [InlineData("AG0202", "[UserActivity(AppActivityId = \"{Id}\", ActivationUrl = \"https://contoso.com\", ActivitySourceHost = \"https://contoso.com/a\")] [Visual]" + Tail, "activitySourceHost is not an HTTPS origin: 'https://contoso.com/a' has a path; write scheme and host only, for example 'https://contoso.com'")]
    [InlineData("AG0203", "[Activity] [VisualElements(DisplayText = \"x\", BackgroundColor = \"blue\")]" + Tail, "visualElements.backgroundColor is not a hex color: 'blue'; write '#' and six hexadecimal digits, for example '#0078D4'")]
    [InlineData("AG0204", "[UserActivity(AppActivityId = \"{Id}\", ActivationUrl = \"https://contoso.com\", ActivitySourceHost = \"https://contoso.com\", UserTimezone = \"W. Europe Standard Time\")] [Visual]" + Tail, "userTimezone is not an IANA time zone id: 'W. Europe Standard Time'; write for example 'Europe/Berlin'")]
    [InlineData("AG0205", "[UserActivity(AppActivityId = \"\", ActivationUrl = \"https://contoso.com\", ActivitySourceHost = \"https://contoso.com\")] [Visual]" + Tail, "appActivityId cannot be used: '' is empty; write an id that is not empty, '.' or '..', and is well-formed text without NUL")]
    [InlineData("AG0207", "[UserActivity(AppActivityId = \"recent\", ActivationUrl = \"https://contoso.com\", ActivitySourceHost = \"https://contoso.com\")] [Visual]" + Tail, "appActivityId is 'recent', which shares its URL with the recent function; put something before it, for example '/recent'")]
    [InlineData("AG0208", "[Activity] [Visual] [Attribution(IconUrl = \"ftp://contoso.com/i\")]" + Tail, "visualElements.attribution.iconUrl is not a web URL: 'ftp://contoso.com/i' begins with 'ftp:'; write an http or https URL")]
    [InlineData("AG0209", "[UserActivity(AppActivityId = \"{Id}\", ActivationUrl = \"data:,x\", ActivitySourceHost = \"https://contoso.com\")] [Visual]" + Tail, "activationUrl begins with 'data:', which no device opens: 'data:,x'; write an app-protocol, http or https URL")]
    [InlineData("AG0211", "[Activity] [VisualElements(DisplayText = \"a\\nb\")]" + Tail, "visualElements.displayText has a line break, and is shown on one line: 'a\\u000Ab'; put what follows into description")]
    [InlineData("AG0215", "[Activity] [VisualElements(DisplayText = \"x\", Description = \"ab\\ud83d\")]" + Tail, "visualElements.description has half of a surrogate pair at index 2, which no UTF-8 text can carry; the text was cut in the middle of a character")]
    [InlineData("AG0301", "[Activity] [VisualElements(DisplayText = \"{Title\")]" + Tail, "visualElements.displayText is not a valid template: '{' has no matching '}'; close the hole, or write '{{' for a brace in the text")]
    [InlineData("AG0302", "[Activity] [VisualElements(DisplayText = \"{Titel}\")]" + Tail, "'Titel' is not a readable member of 'Article' (did you mean 'Title'?); a template names instance or static properties and fields that are declared in source (source generators cannot see each other's members: declare such a one yourself, as a partial property for example)")]
    [InlineData("AG0302", "[Activity] [VisualElements(DisplayText = \"{Set}\")] public partial record Article(string Id) { public string Set { set { } } }", "'Set' is not a readable member of 'Article', since it has no get accessor; a template names instance or static properties and fields that are declared in source (source generators cannot see each other's members: declare such a one yourself, as a partial property for example)")]
    [InlineData("AG0303", "[UserActivity(AppActivityId = \"/{Id}{Page}\", ActivationUrl = \"https://contoso.com/{Id}\", ActivitySourceHost = \"https://contoso.com\")] [Visual] public partial record Article(string Id, string Title, int Page, string? Lang);", "The template of appActivityId cannot be read back: {Id = \"\", Page = 11} and {Id = \"1\", Page = 1} both give '/11'; put a separator between the variables that no value can contain, such as '/', and give optional ones their names, as '{?Page}' does")]
    [InlineData("AG0303", "[UserActivity(AppActivityId = \"/x/{+Id}\", ActivationUrl = \"https://contoso.com/{Id}\", ActivitySourceHost = \"https://contoso.com\")] [Visual] public partial record Article(string Id, string Title, int Page, string? Lang);", "The template of appActivityId cannot be read back: {Id = \" \"} and {Id = \"%20\"} both give '/x/%20'; leave the '+' or '#' out: the variable is then percent-encoded as a whole, and can be decoded")]
    [InlineData("AG0303", "[UserActivity(AppActivityId = \"/{Id}\", ActivationUrl = \"{+Id}\", ActivitySourceHost = \"https://contoso.com\")] [Visual] public partial record Article(string Id, string Title, int Page, string? Lang);", "The template of activationUrl cannot be read back: {Id = \"https://contoso.com/ \"} and {Id = \"https://contoso.com/%20\"} both give 'https://contoso.com/%20'; bind the member that has the whole text with [MapTo(ActivityProperty.ActivationUrl)] instead")]
    [InlineData("AG0303", "[UserActivity(AppActivityId = \"/{Id}\", ActivationUrl = \"https://{Id}.Contoso.com/\", ActivitySourceHost = \"https://contoso.com\")] [Visual] public partial record Article(string Id, string Title, int Page, string? Lang);", "The template of activationUrl cannot be read back: {Id = \"A\"} and {Id = \"a\"} both give 'https://a.contoso.com/'; put the variable into the path or the query, since letter case means nothing in a scheme and a host")]
    [InlineData("AG0304", "[Activity] [VisualElements(DisplayText = \"{Value}\")] public partial record Article(string Id, object Value);", "'Value' is of type 'object', which has no single form here; use a string, a number, bool, char, Guid, Uri, an enum, a date or time, or a type with ISpanFormattable and ISpanParsable")]
    [InlineData("AG0305", "[Activity] [VisualElements(DisplayText = \"{Page:Q}\")] public partial record Article(string Id, int Page);", "'Q' is not a format of 'Page', which is of type 'int': an integer takes B, C, D, E, F, G, N, P, R or X with digits, or a pattern such as 000")]
    [InlineData("AG0306", "[Activity] [VisualElements(DisplayText = \"x\", Content = \"[]\")]" + Tail, "visualElements.content is not a JSON object: it does not begin with '{' (line 1, column 1); write an object, for example '{ \"type\": \"AdaptiveCard\", \"version\": \"1.0\" }' for a card or '{ \"@context\": \"https://schema.org\", \"@type\": \"Article\" }' for contentInfo")]
    [InlineData("AG0301", "[Activity] [VisualElements(DisplayText = \"x\", Content = \"{ \\\"a\\\": \\\"${Title\\\" }\")]" + Tail, "visualElements.content is not a valid template: '${' has no matching '}'; close the hole, or write '\\\\${' for the characters themselves")]
    [InlineData("AG0301", "[Activity] [VisualElements(DisplayText = \"x\", Content = \"{ \\\"a\\\": \\\"${}\\\" }\")]" + Tail, "visualElements.content is not a valid template: a hole names a member: write for example '${Title}'")]
    [InlineData("AG0301", "[Activity] [VisualElements(DisplayText = \"x\", Content = \"{ \\\"a\\\": \\\"${if(x, y)}\\\" }\")]" + Tail, "visualElements.content is not a valid template: 'if(x, y)' is not a member name; a hole is '${Member}', and members may be dotted (functions and formats are not supported: make a member of the text)")]
    [InlineData("AG0301", "[Activity] [VisualElements(DisplayText = \"x\", Content = \"{ \\\"${Title}\\\": 1 }\")]" + Tail, "visualElements.content is not a valid template: a property name cannot have a hole; write '\\\\${' for the characters themselves")]
    [InlineData("AG0304", "[Activity] [VisualElements(DisplayText = \"x\", Content = \"{ \\\"type\\\": \\\"AdaptiveCard\\\", \\\"version\\\": \\\"1.0\\\", \\\"a\\\": \\\"${Value}\\\" }\")] public partial record Article(string Id, object Value);", "'Value' is of type 'object', which has no single form here; use a string, a number, bool, char, Guid, Uri, an enum, a date or time, or a type with ISpanFormattable and ISpanParsable, JsonElement, JsonNode, or one sequence of these")]
    [InlineData("AG0304", "[Activity] [VisualElements(DisplayText = \"x\", Content = \"{ \\\"type\\\": \\\"AdaptiveCard\\\", \\\"version\\\": \\\"1.0\\\", \\\"a\\\": \\\"x ${Value}\\\" }\")] public partial record Article(string Id, int[] Value);", "'Value' is of type 'int[]', which has no single form here; use a string, a number, bool, char, Guid, Uri, an enum, a date or time, or a type with ISpanFormattable and ISpanParsable")]
    [InlineData("AG0307", "[Activity] [VisualElements(DisplayText = \"x\", Content = \"{}\")]" + Tail, "visualElements.content is not a complete Adaptive Card: it has no \"type\": \"AdaptiveCard\" and no \"version\"; write \"type\": \"AdaptiveCard\" and \"version\": \"1.0\" in the object itself")]
    [InlineData("AG0308", "[Activity] [VisualElements(DisplayText = \"x\", ContentFile = \"a.json\")]" + Tail, "visualElements.content names the file 'a.json', which is not among the project's AdditionalFiles; write <AdditionalFiles Include=\"a.json\" /> in the project, or mend the name (it is relative to the project, else to this source file)")]
    [InlineData("AG0309", "[UserActivity(AppActivityId = \"{Id}\", ActivationUrl = \"https://contoso.com\", ActivitySourceHost = \"https://contoso.com\", ContentInfo = \"{ \\\"@type\\\": \\\"Article\\\" }\")] [Visual]" + Tail, "contentInfo is not complete JSON-LD: it has no \"@context\"; write for example \"@context\": \"https://schema.org\" and \"@type\": \"Article\"")]
    public Task The_whole_message(string id, string source, string message) => RuleVerifier.VerifyMessageAsync(source, id, message);

    [Fact]
    public async Task The_language_version_is_named()
    {
        Harness.ProjectState state = new() { LanguageVersion = Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp11 };
        var actual = await RuleVerifier.AnalyzeAsync(state.Add(RuleVerifier.Expand("[Activity] [Visual]" + Tail)), Harness.CompilerDiagnostics.Errors);
        Assert.Equal(
            "'Article' has [UserActivity], which needs C# 12 or later, but the project compiles as C# 11.0; set <LangVersion>12</LangVersion> or later, or remove the LangVersion element",
            Assert.Single(actual).GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("Titel", "Title")]
    [InlineData("title", "Title")]
    [InlineData("Titles", "Title")]
    [InlineData("Tilte", "Title")]
    [InlineData("Autor.Name", "Author.Name")]
    [InlineData("Author.Nmae", "Author.Name")]
    [InlineData("ID", "Id")]
    [InlineData("Subject", null)]
    [InlineData("X", null)]
    public async Task The_nearest_name_is_suggested(string written, string? meant)
    {
        var actual = await RuleVerifier.AnalyzeAsync(
            new Harness.ProjectState().Add(RuleVerifier.Expand($"[Activity] [VisualElements(DisplayText = \"{{{written}}}\")] public partial record Article(string Id, string Title, Author Author); public record Author(string Name);")),
            Harness.CompilerDiagnostics.Errors);
        Microsoft.CodeAnalysis.Diagnostic diagnostic = Assert.Single(actual);
        Assert.Equal("AG0302", diagnostic.Id);
        Assert.Equal(meant, diagnostic.Properties.GetValueOrDefault("Suggestion"));
        string message = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(meant is not null, message.Contains("did you mean", StringComparison.Ordinal));
    }
}
