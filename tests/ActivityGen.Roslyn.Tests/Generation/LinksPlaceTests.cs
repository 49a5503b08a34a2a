using ActivityGen.Roslyn.Tests.Harness;
using ActivityGen.Roslyn.Tests.Rules;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Tests.Generation;

/// <summary>The namespace that <c>ActivityLinks</c> is in, and AG0011 where its name is taken there.</summary>
public sealed class LinksPlaceTests
{
    private const string Activity = "using ActivityGen;\nnamespace Any { " + RuleVerifier.Activity + RuleVerifier.Visual + " public partial record Article(string Id, string Title); }\n";

    public static TheoryData<string?, string, string> Places => new()
    {
        { "Reader", "", "Reader.ActivityLinks" },
        { "Contoso.Reader", "", "Contoso.Reader.ActivityLinks" },
        { "", "", "ActivityLinks" },
        { null, "", "The_Assembly._1st.ActivityLinks" },
        { "my-app", "", "my_app.ActivityLinks" },
        { "My App.2nd.é漢.a\u00ADb", "", "My_App._2nd.é漢.a_b.ActivityLinks" },
        { "A..B.", "", "A._.B._.ActivityLinks" },
        { "\uD83D\uDE00", "", "__.ActivityLinks" },
        { "class.namespace.record.await.var.global", "", "class.namespace.record.await.var.global.ActivityLinks" },
        { "ActivityGen.System", "", "ActivityGen.System.ActivityLinks" },
        { "ag", "", "ag.ActivityLinks" },
        { "Reader", "namespace Reader { class Other; }", "Reader.ActivityLinks" },
        { "Any", "namespace Other { class ActivityLinks; } class ActivityLinks;", "Any.ActivityLinks" },
        { "Any.Deeper", "namespace Any { class ActivityLinks; }", "Any.Deeper.ActivityLinks" },
        { "Any", "namespace Any { class ActivityLinks<T>; class Outer { class ActivityLinks; } }", "Any.ActivityLinks" },
        { "Any", "namespace Any { file class ActivityLinks; }", "Any.ActivityLinks" },

        // A namespace cannot have a type's name; what is around the type can be seen from where the namespace would be.
        { "Reader", "class Reader;", "ActivityLinks" },
        { "Any.Reader.Deep", "namespace Any { struct Reader; }", "Any.ActivityLinks" },
        { "Any.Article", "", "Any.ActivityLinks" },
        { "Reader", "class Reader<T>; class reader;", "Reader.ActivityLinks" },
        { "Reader", "file class Reader;", "Reader.ActivityLinks" },
        { "Reader", "delegate void Reader();", "ActivityLinks" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public async Task It_is_in_the_root_namespace(string? rootNamespace, string others, string expected)
    {
        ProjectState project = new ProjectState { AssemblyName = "The Assembly.1st" }.Add(Activity).Add("using ActivityGen;\n" + others);
        Configure(project, rootNamespace);
        GeneratorRun run = GeneratorRun.Create(project.CreateCompilation(), [new ActivityGenerator().AsSourceGenerator()], project.Options);
        Assert.Empty(run.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        INamedTypeSymbol? links = run.Output.Assembly.GetTypeByMetadataName(expected);
        Assert.NotNull(links);
        Assert.Equal(Accessibility.Internal, links.DeclaredAccessibility);
        Assert.EndsWith("ActivityLinks.g.cs", links.Locations.Single().SourceTree!.FilePath, StringComparison.Ordinal);
        await RuleVerifier.VerifyAsync(
            state =>
            {
                state.AssemblyName = project.AssemblyName;
                Configure(state, rootNamespace);
            },
            Activity,
            others);
    }

    [Theory]
    [InlineData("Any", "namespace Any { class {|AG0011:ActivityLinks|}; }")]
    [InlineData("Any", "namespace Any { public enum {|AG0011:ActivityLinks|} { None } }")]
    [InlineData("Any", "namespace Any { public delegate void {|AG0011:ActivityLinks|}(); }")]
    [InlineData("", "class {|AG0011:ActivityLinks|};")]
    [InlineData("my-app.class", "namespace my_app.@class { interface {|AG0011:ActivityLinks|} { } }")]
    [InlineData("Reader", "class Reader; class {|AG0011:ActivityLinks|};")]
    [InlineData("Any.Article.Deep", "namespace Any { class {|AG0011:ActivityLinks|}; }")]
    [InlineData("Any", "namespace Any { [UserActivity(AppActivityId = \"l\", ActivationUrl = \"x:l\", ActivitySourceHost = \"https://contoso.com\")] [Visual] public partial record {|AG0011:ActivityLinks|}(string Id, string Title); }")]
    public Task A_type_of_its_name_in_its_place_is_AG0011(string rootNamespace, string others) =>
        RuleVerifier.VerifyAsync(state => Configure(state, rootNamespace), Activity, others);

    [Fact]
    public async Task Where_its_place_is_taken_nothing_is_generated_and_nobody_else_complains()
    {
        ProjectState project = new ProjectState().Add(Activity).Add("namespace Any { partial class ActivityLinks; }").Add("namespace Any.ActivityLinks2 { class X; }");
        Configure(project, "Any");
        GeneratorRun run = GeneratorRun.Create(project.CreateCompilation(), [new ActivityGenerator().AsSourceGenerator()], project.Options);
        Assert.Equal(["Any.Article.g.cs"], run.Sources.Keys);
        Assert.Empty(run.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        // A namespace of the name is no declaration that could be renamed in one place.
        await RuleVerifier.VerifyAsync(state => Configure(state, "Any"), Activity, "namespace Any.ActivityLinks { class X; }");
    }

    [Theory]
    [InlineData("class ActivityLinks;")]
    [InlineData("class ActivityLinks; [UserActivity(AppActivityId = \"{Id}\")] abstract class Base { public string Id = \"\"; }")]
    public Task Where_there_are_no_activities_the_name_is_free(string source) =>
        RuleVerifier.VerifyAsync(state => Configure(state, ""), source);

    [Fact]
    public async Task The_message_says_where()
    {
        const string Message = "'ActivityLinks' is a name that ActivityGen keeps for what it generates into 'TestProject'; give this declaration another name, or remove it";
        await RuleVerifier.VerifyMessageAsync("namespace TestProject { " + RuleVerifier.Activity + RuleVerifier.Visual + " public partial record Article(string Id, string Title); class ActivityLinks; }", "AG0011", Message);
    }

    [Fact]
    public void No_type_s_file_has_its_name()
    {
        const string Attributes = RuleVerifier.Activity + RuleVerifier.Visual + " public partial record ";
        ProjectState project = new ProjectState().Add($"using ActivityGen;\n{Attributes} ActivityLinks(string Id, string Title); {Attributes} activitylinks(string Id, string Title);");
        GeneratorRun run = GeneratorRun.Create(project.CreateCompilation(), [new ActivityGenerator().AsSourceGenerator()], project.Options);
        Assert.Equal(["ActivityLinks-2.g.cs", "ActivityLinks.g.cs", "activitylinks-3.g.cs"], run.Sources.Keys);
        Assert.Contains("TestProject", run.Sources["ActivityLinks.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    private static void Configure(ProjectState state, string? rootNamespace)
    {
        state.GlobalOptions.Remove("build_property.RootNamespace");
        if (rootNamespace is not null)
        {
            state.GlobalOptions.Add("build_property.RootNamespace", rootNamespace);
        }
    }
}
