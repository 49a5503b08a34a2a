using ActivityGen.CodeFixes.Providers;

namespace ActivityGen.Roslyn.Tests.CodeFixes;

/// <summary>AG0101, and the layouts of an attribute's arguments.</summary>
public sealed class ActivationUrlCodeFixTests
{
    private const string Host = "[assembly: ActivityGen.UserActivityDefaults(ActivitySourceHost = \"https://contoso.com\")]";
    private const string Visual = "[VisualElements(DisplayText = \"A\")]";
    private const string Added = "ActivationUrl = \"test-project://articles/{Id}\"";

    [Theory]
    [InlineData("[UserActivity]", "[UserActivity(" + Added + ")]")]
    [InlineData("[UserActivity()]", "[UserActivity(" + Added + ")]")]
    [InlineData("[UserActivity( )]", "[UserActivity(" + Added + ")]")]
    [InlineData("[UserActivity(/* later */)]", "[UserActivity(/* later */" + Added + ")]")]
    [InlineData("[UserActivity] // here", "[UserActivity(" + Added + ")] // here")]
    [InlineData("[global::System.Serializable, UserActivity, global::System.CLSCompliant(false)]", "[global::System.Serializable, UserActivity(" + Added + "), global::System.CLSCompliant(false)]")]
    [InlineData("[UserActivityAttribute]", "[UserActivityAttribute(" + Added + ")]")]
    [InlineData("[global::ActivityGen.UserActivity]", "[global::ActivityGen.UserActivity(" + Added + ")]")]
    [InlineData("[Act]", "[Act(" + Added + ")]")]
    [InlineData("[type: UserActivity]", "[type: UserActivity(" + Added + ")]")]
    [InlineData("[UserActivity(AppDisplayName = \"R\")]", "[UserActivity(AppDisplayName = \"R\", " + Added + ")]")]
    [InlineData("[UserActivity(AppDisplayName = \"R\" /* x */)]", "[UserActivity(AppDisplayName = \"R\" /* x */, " + Added + ")]")]
    [InlineData("[UserActivity(ActivationUrl = null)]", "[UserActivity(" + Added + ")]")]
    [InlineData("[UserActivity(ActivationUrl = /* later */ null, AppDisplayName = \"R\")]", "[UserActivity(ActivationUrl = /* later */ \"test-project://articles/{Id}\", AppDisplayName = \"R\")]")]
    [InlineData("[UserActivity(\n    AppDisplayName = \"R\",\n    UserTimezone = \"UTC\")]", "[UserActivity(\n    AppDisplayName = \"R\",\n    UserTimezone = \"UTC\",\n    " + Added + ")]")]
    [InlineData("[UserActivity(\n\tAppDisplayName = \"R\", // app\n\tUserTimezone = \"UTC\" // zone\n)]", "[UserActivity(\n\tAppDisplayName = \"R\", // app\n\tUserTimezone = \"UTC\", // zone\n\t" + Added + "\n)]")]
    [InlineData("[UserActivity(AppDisplayName = \"R\" // app\n)]", "[UserActivity(AppDisplayName = \"R\", // app\n    " + Added + "\n)]")]
    [InlineData("[UserActivity(\n#if DEBUG\n    AppDisplayName = \"D\"\n#else\n    AppDisplayName = \"R\"\n#endif\n)]", "[UserActivity(\n#if DEBUG\n    AppDisplayName = \"D\"\n#else\n    AppDisplayName = \"R\",\n    " + Added + "\n#endif\n)]")]
    public async Task The_argument_is_added_in_the_layout_of_the_others(string before, string after)
    {
        const string Head = "using ActivityGen;\nusing Act = ActivityGen.UserActivityAttribute;\n" + Host + "\n\nnamespace Contoso;\n\n";
        string head = Head + Visual + "\n";
        const string Body = "\npublic partial record ";
        const string Members = "([property: MapTo(ActivityProperty.AppActivityId)] string Id);\n";
        string source = head + before + Body + "{|AG0101:Article|}" + Members;
        string result = head + after + Body + "Article" + Members;
        await FixCase.VerifyAsync<ActivationUrlCodeFixProvider>(source, result);
        await FixCase.VerifyAsync<ActivationUrlCodeFixProvider>(
            source.Replace("\n", "\r\n", StringComparison.Ordinal), result.Replace("\n", "\r\n", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("AppActivityId = \"/articles/{Slug}{?Page}\"", "public record struct", "(string Slug, int? Page)", "test-project://articles/{Slug}{?Page}")]
    [InlineData("AppActivityId = \"/{Slug}\"", "public record", "(string Slug)", "test-project://articles/{Slug}")]
    [InlineData("AppActivityId = \"article-{Slug}\"", "public record", "(string Slug)", "test-project://articles/article-{Slug}")]
    [InlineData("AppActivityId = \"/inbox\"", "public record", "(string Slug)", "test-project://inbox")]
    [InlineData("AppActivityId = \"/articles{?Slug}\"", "public record", "(string Slug)", "test-project://articles{?Slug}")]
    [InlineData("AppActivityId = \"/a/{Slug}\"", "public record", "(string Slug, string? Url, int Link)", "test-project://a/{Slug}")]
    public Task The_value_comes_from_what_the_type_has(string id, string head, string members, string value) => FixCase.VerifyAsync<ActivationUrlCodeFixProvider>(
        $"using ActivityGen;\n{Host}\n[UserActivity({id})]\n{Visual}\n{head.Replace("public ", "public partial ", StringComparison.Ordinal)} {{|AG0101:Article|}}{members};\n",
        $"using ActivityGen;\n{Host}\n[UserActivity({id}, ActivationUrl = \"{value}\")]\n{Visual}\n{head.Replace("public ", "public partial ", StringComparison.Ordinal)} Article{members};\n");

    [Theory]
    [InlineData("Contoso.Reader", "contoso-reader")]
    [InlineData("contosoReader2", "contoso-reader2")]
    [InlineData("3D_Über.App", "d-ber-app")]
    [InlineData("Https", "https-app")]
    [InlineData("TVGuide", "tv-guide")]
    public Task The_scheme_comes_from_the_assembly(string assembly, string scheme) => FixCase.VerifyAsync<ActivationUrlCodeFixProvider>(
        $"using ActivityGen;\n{Host}\n[UserActivity(AppActivityId = \"/a/{{Id}}\")]\n{Visual}\npublic partial record {{|AG0101:Article|}}(int Id);\n",
        $"using ActivityGen;\n{Host}\n[UserActivity(AppActivityId = \"/a/{{Id}}\", ActivationUrl = \"{scheme}://a/{{Id}}\")]\n{Visual}\npublic partial record Article(int Id);\n",
        change: test => test.TestState.AssemblyName = assembly);

    [Theory]
    [InlineData("(string Title)")]
    [InlineData("(string? Id, int? Key)")]
    [InlineData("(bool Id, object Key)")]
    [InlineData("(string Title) { public static int Id => 1; int this[int key] => 2; private int id() => 3; }")]
    public Task Nothing_is_offered_where_no_member_tells_activities_apart(string members) => FixCase.VerifyNotOfferedAsync<ActivationUrlCodeFixProvider>(
        $"using ActivityGen;\n{Host}\n[UserActivity]\n{Visual}\npublic partial record {{|AG0101:{{|AG0105:Article|}}|}}{members}{(members.EndsWith('}') ? "" : ";")}\n");

    [Fact]
    public Task Nothing_is_offered_where_the_assembly_name_gives_no_scheme() => FixCase.VerifyNotOfferedAsync<ActivationUrlCodeFixProvider>(
        $"using ActivityGen;\n{Host}\n[UserActivity(AppActivityId = \"/a/{{Id}}\")]\n{Visual}\npublic partial record {{|AG0101:Article|}}(int Id);\n",
        change: test => test.TestState.AssemblyName = "記事");

    [Fact]
    public Task A_noun_of_another_script_stays_as_it_is() => FixCase.VerifyAsync<ActivationUrlCodeFixProvider>(
        $"using ActivityGen;\n{Host}\n[UserActivity]\n{Visual}\npublic partial record {{|AG0101:記事|}}([property: MapTo(ActivityProperty.AppActivityId)] string Id);\n",
        $"using ActivityGen;\n{Host}\n[UserActivity(ActivationUrl = \"test-project://記事/{{Id}}\")]\n{Visual}\npublic partial record 記事([property: MapTo(ActivityProperty.AppActivityId)] string Id);\n");

    [Fact]
    public Task FixAll_gives_each_type_its_own_value() => FixCase.VerifyAsync<ActivationUrlCodeFixProvider>(
        [
            $"using ActivityGen;\n{Host}\n[UserActivity(AppActivityId = \"/a/{{Id}}\")]\n{Visual}\npublic partial record {{|AG0101:Article|}}(int Id);\n"
                + $"[UserActivity(AppActivityId = \"/b/{{Id}}\")]\n{Visual}\npublic partial record {{|AG0101:Book|}}(int Id);\n",
            $"using ActivityGen;\n[UserActivity(AppActivityId = \"/c/{{Id}}\")]\n{Visual}\npublic partial record {{|AG0101:Card|}}(int Id);\n",
        ],
        [
            $"using ActivityGen;\n{Host}\n[UserActivity(AppActivityId = \"/a/{{Id}}\", ActivationUrl = \"test-project://a/{{Id}}\")]\n{Visual}\npublic partial record Article(int Id);\n"
                + $"[UserActivity(AppActivityId = \"/b/{{Id}}\", ActivationUrl = \"test-project://b/{{Id}}\")]\n{Visual}\npublic partial record Book(int Id);\n",
            $"using ActivityGen;\n[UserActivity(AppActivityId = \"/c/{{Id}}\", ActivationUrl = \"test-project://c/{{Id}}\")]\n{Visual}\npublic partial record Card(int Id);\n",
        ]);

    [Theory]
    [InlineData("record {|AG0101:Article|}(string Url);", "record Article([property: MapTo(ActivityProperty.ActivationUrl)] string Url);")]
    [InlineData("class {|AG0101:Article|}\n{\n    /// <summary>Where it is.</summary>\n    public required System.Uri Link { get; init; }\n}", "class Article\n{\n    /// <summary>Where it is.</summary>\n    [MapTo(ActivityProperty.ActivationUrl)]\n    public required System.Uri Link { get; init; }\n}")]
    public Task Without_a_key_the_member_that_has_a_URL_is_bound(string before, string after) => FixCase.VerifyAsync<ActivationUrlCodeFixProvider>(
        "using ActivityGen;\n[UserActivity(ActivitySourceHost = \"https://contoso.com\")]\n[VisualElements(DisplayText = \"A\")]\npublic partial " + before + "\n",
        "using ActivityGen;\n[UserActivity(ActivitySourceHost = \"https://contoso.com\")]\n[VisualElements(DisplayText = \"A\")]\npublic partial " + after + "\n",
        change: static test =>
        {
            test.TestState.DisabledDiagnostics.Add("AG0105");
            test.FixedState.DisabledDiagnostics.Add("AG0105");
        });
}
