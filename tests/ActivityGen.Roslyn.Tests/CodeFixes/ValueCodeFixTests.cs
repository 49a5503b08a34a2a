using ActivityGen.CodeFixes.Providers;

namespace ActivityGen.Roslyn.Tests.CodeFixes;

/// <summary>AG0202 to AG0204: a wrong value gives way to the right one, in the literal that it is written in.</summary>
public sealed class ValueCodeFixTests
{
    private const string Usings = "using ActivityGen;\n";

    [Theory]
    [InlineData("https://app.contoso.com/path?x", "https://app.contoso.com")]
    [InlineData("https://app.contoso.com/", "https://app.contoso.com")]
    [InlineData("https://app.contoso.com#top", "https://app.contoso.com")]
    [InlineData("https://app.contoso.com:8443/a/b", "https://app.contoso.com:8443")]
    [InlineData("https://user:pw@app.contoso.com", "https://app.contoso.com")]
    [InlineData("http://contoso.com", "https://contoso.com")]
    [InlineData("http://contoso.com:80/x", "https://contoso.com")]
    [InlineData("HTTPS:/contoso.com", "https://contoso.com")]
    [InlineData("HTTPS://Contoso.com/", "HTTPS://Contoso.com")]
    [InlineData("https:contoso.com", "https://contoso.com")]
    [InlineData("//contoso.com", "https://contoso.com")]
    [InlineData("contoso.com", "https://contoso.com")]
    [InlineData("contoso.com:8443/x", "https://contoso.com:8443")]
    [InlineData("localhost:5001", "https://localhost:5001")]
    [InlineData("https://{Tenant}.contoso.com/x", "https://{Tenant}.contoso.com")]
    [InlineData("https://contoso.com/{Tenant}", "https://contoso.com")]
    [InlineData(" https://contoso.com ", "https://contoso.com")]
    [InlineData("ftp://contoso.com/x", "https://contoso.com")]
    public Task An_origin_is_cut_out(string before, string after) => FixCase.VerifyAsync<OriginCodeFixProvider>(Host($"{{|AG0202:\"{before}\"|}}"), Host($"\"{after}\""));

    [Theory]
    [InlineData("mailto:reader")]
    [InlineData("contoso")]
    [InlineData("https:///path")]
    [InlineData("")]
    public Task No_origin_is_guessed(string value) => FixCase.VerifyNotOfferedAsync<OriginCodeFixProvider>(Host($"{{|AG0202:\"{value}\"|}}"));

    [Theory]
    [InlineData("#07D", "#0077DD")]
    [InlineData("0078d4", "#0078d4")]
    [InlineData("fff", "#ffffff")]
    [InlineData("0x0078D4", "#0078D4")]
    [InlineData("RebeccaPurple", "#663399")]
    [InlineData("rgb(0,120,212)", "#0078D4")]
    [InlineData("rgb(0 120 212)", "#0078D4")]
    [InlineData("rgba(0, 120, 212, 1)", "#0078D4")]
    [InlineData("#FF007800", "#007800")]
    [InlineData("#000078FF", "#000078")]
    [InlineData("#FFFFFFFF", "#FFFFFF")]
    public Task A_colour_is_written_as_six_digits(string before, string after) => FixCase.VerifyAsync<ColorCodeFixProvider>(Color($"{{|AG0203:\"{before}\"|}}"), Color($"\"{after}\""));

    [Theory]
    [InlineData("#FF0078D4")]
    [InlineData("#0178D4FF")]
    [InlineData("#07DF")]
    [InlineData("blueish")]
    [InlineData("rgb(0,300,0)")]
    [InlineData("transparent")]
    public Task No_colour_is_guessed(string value) => FixCase.VerifyNotOfferedAsync<ColorCodeFixProvider>(Color($"{{|AG0203:\"{value}\"|}}"));

    [Theory]
    [InlineData("\"W. Europe Standard Time\"", "\"Europe/Berlin\"")]
    [InlineData("\"europe/berlin\"", "\"Europe/Berlin\"")]
    [InlineData("\"Europe\\\\Berlin\"", "\"Europe/Berlin\"")]
    [InlineData("@\"Europe\\Berlin\"", "@\"Europe/Berlin\"")]
    [InlineData("\"Berlin\"", "\"Europe/Berlin\"")]
    [InlineData("\"Europe/Berln\"", "\"Europe/Berlin\"")]
    [InlineData("\"New York\"", "\"America/New_York\"")]
    public Task A_zone_gets_its_IANA_name(string before, string after) => FixCase.VerifyAsync<TimeZoneCodeFixProvider>(Zone($"{{|AG0204:{before}|}}"), Zone(after));

    [Theory]
    [InlineData("GMT+2")]
    [InlineData("Here and now")]
    public Task No_zone_is_guessed(string value) => FixCase.VerifyNotOfferedAsync<TimeZoneCodeFixProvider>(Zone($"{{|AG0204:\"{value}\"|}}"));

    [Theory]
    [InlineData("{|AG0202:\"\"\"https://contoso.com/x\"\"\"|}", "\"\"\"https://contoso.com\"\"\"")]
    [InlineData("{|AG0202:@\"https://contoso.com/x\"|}", "@\"https://contoso.com\"")]
    [InlineData("{|AG0202:\"\"\"\n    https://contoso.com/x\n    \"\"\"|}", "\"\"\"\n    https://contoso.com\n    \"\"\"")]
    [InlineData("{|AG0202:\"https://\" + /* why */ \"contoso.com/x\"|}", "\"https://\" + /* why */ \"contoso.com\"")]
    [InlineData("{|AG0202:(\"http\\u003a//contoso.com\")|}", "(\"https\\u003a//contoso.com\")")]
    [InlineData("{|AG0202:Names.Host + \"/x/y\"|}", "Names.Host + \"\"")]
    [InlineData("{|AG0202:Names.Wrong|}", "\"https://contoso.com\"")]
    [InlineData("{|AG0202:$\"{Names.Host}/x\"|}", "\"https://contoso.com\"")]
    public Task The_form_of_the_literal_stays(string before, string after)
    {
        const string Names = "internal static class Names { internal const string Host = \"https://contoso.com\"; internal const string Wrong = \"http://contoso.com\"; }\n";
        return FixCase.VerifyAsync<OriginCodeFixProvider>(Host(before) + Names, Host(after) + Names);
    }

    [Fact]
    public Task A_private_constant_of_one_use_is_mended_itself() => FixCase.VerifyAsync<OriginCodeFixProvider>(
        Host("{|AG0202:Article.Origin|}", "{ private const string Origin = \"http://contoso.com\"; }"),
        Host("Article.Origin", "{ private const string Origin = \"https://contoso.com\"; }"));

    [Fact]
    public Task A_private_constant_of_more_uses_is_left_alone() => FixCase.VerifyAsync<OriginCodeFixProvider>(
        Host("{|AG0202:Article.Origin|}", "{ private const string Origin = \"http://contoso.com\"; public string Other => Origin; }"),
        Host("\"https://contoso.com\"", "{ private const string Origin = \"http://contoso.com\"; public string Other => Origin; }"));

    [Fact]
    public Task Defaults_are_mended_for_all() => FixCase.VerifyAsync<OriginCodeFixProvider>(
        [
            Usings + "[assembly: UserActivityDefaults(\n    ActivitySourceHost = {|AG0202:\"http://contoso.com\"|}, // our host\n    AppDisplayName = \"A\")]\n" + Type("Article") + Type("Book"),
            Usings + Type("Film"),
        ],
        [
            Usings + "[assembly: UserActivityDefaults(\n    ActivitySourceHost = \"https://contoso.com\", // our host\n    AppDisplayName = \"A\")]\n" + Type("Article") + Type("Book"),
            Usings + Type("Film"),
        ]);

    [Fact]
    public Task What_a_base_type_lends_is_mended_there() => FixCase.VerifyAsync<ColorCodeFixProvider>(
        Usings + "[UserActivity(ActivitySourceHost = \"https://contoso.com\")]\n[VisualElements(DisplayText = \"A\", BackgroundColor = {|AG0203:\"navy\"|})]\npublic abstract record Item;\n" + Type("Article", " : Item") + Type("Book", " : Item"),
        Usings + "[UserActivity(ActivitySourceHost = \"https://contoso.com\")]\n[VisualElements(DisplayText = \"A\", BackgroundColor = \"#000080\")]\npublic abstract record Item;\n" + Type("Article", " : Item") + Type("Book", " : Item"));

    [Fact]
    public Task An_abstract_type_is_mended_before_anything_derives_from_it() => FixCase.VerifyAsync<ColorCodeFixProvider>(
        Usings + "[UserActivity]\n[VisualElements(BackgroundColor = {|AG0203:\"navy\"|})]\npublic abstract class Item;\n",
        Usings + "[UserActivity]\n[VisualElements(BackgroundColor = \"#000080\")]\npublic abstract class Item;\n");

    [Fact]
    public Task Several_values_of_several_types_are_mended_at_once() => FixCase.VerifyAsync<ColorCodeFixProvider>(
        [Colored("Article", "{|AG0203:\"navy\"|}"), Colored("Book", "{|AG0203:\"#FFF\"|}"), Colored("Film", "{|AG0203:\"blueish\"|}")],
        [Colored("Article", "\"#000080\""), Colored("Book", "\"#FFFFFF\""), Colored("Film", "{|AG0203:\"blueish\"|}")]);

    private static string Host(string value, string body = ";") =>
        $"{Usings}[UserActivity(AppActivityId = \"/a/{{Id}}\", ActivationUrl = \"reader://a/{{Id}}\",\n    ActivitySourceHost = {value})] // host\n[VisualElements(DisplayText = \"A\")]\npublic partial record Article(int Id, string Tenant){body}\n";

    private static string Color(string value) => Colored("Article", value);

    private static string Colored(string name, string value) =>
        $"{Usings}[UserActivity(AppActivityId = \"/{name}/{{Id}}\", ActivationUrl = \"reader://{name}/{{Id}}\", ActivitySourceHost = \"https://contoso.com\")]\n[VisualElements(DisplayText = \"A\", BackgroundColor = {value})]\npublic partial record {name}(int Id);\n";

    private static string Zone(string value) =>
        $"{Usings}[UserActivity(AppActivityId = \"/a/{{Id}}\", ActivationUrl = \"reader://a/{{Id}}\", ActivitySourceHost = \"https://contoso.com\", UserTimezone = {value})]\n[VisualElements(DisplayText = \"A\")]\npublic partial record Article(int Id);\n";

    private static string Type(string name, string tail = "") =>
        $"[UserActivity(AppActivityId = \"/{name}/{{Id}}\", ActivationUrl = \"reader://{name}/{{Id}}\")]\n[VisualElements(DisplayText = \"A\")]\npublic partial record {name}(int Id){tail};\n";
}
