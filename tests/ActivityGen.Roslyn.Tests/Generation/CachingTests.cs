using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ActivityGen.Roslyn.Tests.Generation;

/// <summary>What is made again after an edit, and what is not.</summary>
public sealed class CachingTests
{
    private readonly CSharpCompilation _start = RichProject.Start().Compilation;
    private readonly ActivityGenerator _generator = new();

    public static TheoryData<string, string, string> EditsOfNoDeclaration => new()
    {
        { RichProject.ArticlePath, "return Slug + Title;", "return Slug + Title + this." },
        { RichProject.ArticlePath, "public string Describe()", "/* a comment */ public string Describe()" },
        { RichProject.ArticlePath, "public Person Author", "\n\n        public   Person Author" },
        { RichProject.PlainPath, "return Count * 2;", "return Count << 1;" },
        { RichProject.DocumentPath, "return Names.Suffix;", "var x = 1; return Names.Suffix + x;" },
        { RichProject.BasePath, "return \"none\";", "return \"some\";" },
    };

    public static TheoryData<string, string, string> EditsOfOtherDeclarations => new()
    {
        { RichProject.PlainPath, "public int Count { get; set; }", "public int Count { get; set; }\n    public string? Slug { get; set; }" },
        { RichProject.ArticlePath, "public string Describe()", "public string Describe(int times = 1)" },
        { RichProject.DocumentPath, "private static class Names", "public int Unused { get; }\n    private static class Names" },
        { RichProject.NamesPath, "public Person? Editor { get; set; }", "public Person? Editor { get; init; }" },
    };

    public static TheoryData<string, string, string, string[]> EditsOfActivities => new()
    {
        { RichProject.ArticlePath, "\"{Title}\"", "\"{Title}!\"", ["Reader.Article Modified"] },
        { RichProject.ArticlePath, "int Page", "int? Page", ["ActivityLinks Modified", "Reader.Article Modified"] },
        { RichProject.ArticlePath, "FallbackUrl = \"https://\"", "FallbackUrl = \"http://\"", ["ActivityLinks Modified", "Reader.Article Modified"] },
        { RichProject.ArticlePath, "AppActivityId = \"/articles", "AppActivityId = \"/article", ["Reader.Article Modified"] },
        { RichProject.NamesPath, "First,", "First,\n    Zeroth,", ["Reader.Article Modified", "Reader.Card Modified"] },
        { "/0/Article.Visits.cs", "Kind Kind =>", "Kind? Kind =>", ["Reader.Article Modified"] },
        { RichProject.DocumentPath, "DisplayText = \"Note {Member}\"", "DisplayText = \"{Member}\"", ["Reader.Note Modified"] },
        { RichProject.BasePath, "public int Number", "public int? Number", ["Reader.Document Modified"] },
        { RichProject.BasePath, "\"reader://\" + Hosts.Name", "\"reader2://\" + Hosts.Name", ["ActivityLinks Modified", "Reader.Document Modified"] },
        { RichProject.NamesPath, "public string Name { get; set; } = \"\";", "public int Name { get; set; }", ["Reader.Article Modified"] },
        { RichProject.NamesPath, "ActivityProperty.Description", "ActivityProperty.UserTimezone", ["Reader.Document Modified"] },
        { RichProject.NamesPath, "const string Name = \"reader", "const string Name = \"www", ["ActivityLinks Modified", "Episode Modified", "Reader.Article Modified", "Reader.Card Modified", "Reader.Document Modified", "Reader.Filed Modified", "Reader.Inner.Outer`1.class`1 Modified", "Reader.Note Modified", "Reader.Other.Article Modified", "Reader.Other.Faulty Modified"] },
        { RichProject.EpisodePath, "#nullable restore", "#nullable disable", [] },
        { RichProject.EpisodePath, "#nullable enable\n", "\n", [] },
    };

    [Theory]
    [MemberData(nameof(EditsOfNoDeclaration))]
    public void What_is_no_declaration_costs_a_lookup(string path, string old, string replacement)
    {
        GeneratorRun first = Generating.Run(_start, _generator);
        CSharpCompilation edited = _start.Edit(path, old, replacement);
        GeneratorRun next = first.With(edited);

        Assert.Equal(IncrementalStepRunReason.Unchanged, Assert.Single(next.Reasons(ActivityGenerator.SpecsStep)));
        Assert.All(next.Reasons(ActivityGenerator.SpecStep), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(next.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.True(IsRemembered(first, edited));
    }

    [Theory]
    [MemberData(nameof(EditsOfOtherDeclarations))]
    public void A_declaration_that_no_activity_reads_changes_nothing(string path, string old, string replacement)
    {
        GeneratorRun first = Generating.Run(_start, _generator);
        CSharpCompilation edited = _start.Edit(path, old, replacement);

        GeneratorRun next = first.With(edited);
        Assert.Equal(IncrementalStepRunReason.Unchanged, Assert.Single(next.Reasons(ActivityGenerator.SpecsStep)));
        Assert.All(next.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Theory]
    [MemberData(nameof(EditsOfActivities))]
    public void Only_what_an_edit_changes_is_made_again(string path, string old, string replacement, string[] changed)
    {
        ArgumentNullException.ThrowIfNull(changed);
        GeneratorRun first = Generating.Run(_start, _generator);
        GeneratorRun next = first.With(_start.Edit(path, old, replacement));

        Assert.Equal(changed, Generating.Changed(next));
        Assert.All(
            first.Sources.Keys.Where(name => first.Sources[name] != next.Sources[name]),
            name => Assert.Contains(name.Replace(".g.cs", " Modified", StringComparison.Ordinal), changed));
    }

    [Fact]
    public void A_new_type_is_the_only_new_output()
    {
        GeneratorRun first = Generating.Run(_start, _generator);
        GeneratorRun next = first.With(_start.AddFile("/0/New.cs", "[UserActivity(AppActivityId = \"x\", ActivationUrl = \"a:b\")] public partial class Added;"));
        Assert.Equal(["Added New"], Generating.Changed(next));
    }

    /// <summary>The links are the one output that depends on all types.</summary>
    [Theory]
    [InlineData("[UserActivity(AppActivityId = \"x\", ActivationUrl = \"a:b\")] [VisualElements(DisplayText = \"x\")] public partial class Added;", "ActivityLinks Modified", "Added New")]
    [InlineData("[UserActivity(AppActivityId = \"x\", ActivationUrl = \"a:b\")] [VisualElements(DisplayText = \"x\")] public partial class Added<T>;", "Added`1 New")]
    [InlineData("[UserActivity(AppActivityId = \"x\")] [VisualElements(DisplayText = \"x\")] public partial class Added { public string ActivationUrl = \"a:b\"; }", "Added New")]
    [InlineData("public class Added;")]
    [InlineData("namespace TestProject { class ActivityLinks; }", "ActivityLinks Modified")]
    public void A_type_elsewhere_changes_the_links_only_where_it_has_one(string source, params string[] changed)
    {
        ArgumentNullException.ThrowIfNull(changed);
        GeneratorRun first = Generating.Run(_start, _generator);
        GeneratorRun next = first.With(_start.AddFile("/0/New.cs", source));
        bool isLinked = changed.Contains("ActivityLinks Modified");
        Assert.Equal(changed, Generating.Changed(next));
        Assert.Equal(isLinked, Assert.Single(next.Reasons(ActivityGenerator.LinksStep)) == IncrementalStepRunReason.Modified);
        Assert.Equal(isLinked, first.Sources["ActivityLinks.g.cs"] != next.Sources.GetValueOrDefault("ActivityLinks.g.cs"));
        Assert.Equal(Generating.Text(Generating.Run(next.Input)), Generating.Text(next));
        Assert.All(first.Sources.Keys.Where(name => name != "ActivityLinks.g.cs"), name => Assert.Equal(first.Sources[name], next.Sources[name]));
    }

    [Fact]
    public void A_type_that_is_gone_takes_its_output_along()
    {
        CSharpCompilation more = _start.AddFile("/0/New.cs", "[UserActivity(AppActivityId = \"x\", ActivationUrl = \"a:b\")] public partial class Added;");
        GeneratorRun first = Generating.Run(more, _generator);
        GeneratorRun next = first.With(more.Edit("/0/New.cs", "UserActivity", "System.Obsolete"));
        Assert.Equal(["Added Removed"], Generating.Changed(next));
        Assert.Equal(Generating.Text(Generating.Run(_start)), Generating.Text(next));
    }

    [Fact]
    public void Files_in_another_order_give_the_same_outputs()
    {
        GeneratorRun first = Generating.Run(_start, _generator);
        GeneratorRun next = first.With(_start.RemoveAllSyntaxTrees().AddSyntaxTrees(_start.SyntaxTrees.Reverse()));
        Assert.Equal(Generating.Text(first), Generating.Text(next));

        // Files without activities are nobody's business.
        SyntaxTree plain = _start.SyntaxTrees.Single(tree => tree.FilePath == RichProject.PlainPath);
        GeneratorRun moved = first.With(_start.RemoveSyntaxTrees(plain).AddSyntaxTrees(plain));
        Assert.Empty(Generating.Changed(moved));
    }

    [Fact]
    public void An_undone_edit_finds_what_was_there()
    {
        GeneratorRun first = Generating.Run(_start, _generator);
        GeneratorRun edited = first.With(_start.Edit(RichProject.ArticlePath, "\"{Title}\"", "\"{Title}!\""));
        Assert.True(IsRemembered(first, _start));
        Assert.True(IsRemembered(edited, edited.Input));
        Assert.Equal(["Reader.Article Modified"], Generating.Changed(edited.With(_start)));
    }

    [Fact]
    public void References_count_where_an_activity_depends_on_them()
    {
        GeneratorRun first = Generating.Run(_start, _generator);
        CompilationReference project = _start.ExternalReferences.OfType<CompilationReference>().Single();
        CSharpCompilation other = (CSharpCompilation)project.Compilation;
        string path = other.SyntaxTrees.Single().FilePath;

        // A body there is no more than a body here.
        CSharpCompilation body = _start.ReplaceReference(project, other.Edit(path, "return ", "return 1 + ").ToMetadataReference());
        Assert.True(IsRemembered(first, body));

        CSharpCompilation constant = _start.ReplaceReference(project, other.Edit(path, "Slug = \"", "Slug = \"new").ToMetadataReference());
        Assert.Equal(["ActivityLinks Modified", "Reader.Note Modified"], Generating.Changed(first.With(constant)));
    }

    [Theory]
    [InlineData("TestProject")]
    [InlineData("Other")]
    public void Two_projects_take_turns_at_one_generator(string secondName)
    {
        CSharpCompilation second = _start.Edit(RichProject.ArticlePath, "\"{Title}\"", "\"{Title}!\"").WithAssemblyName(secondName);
        GeneratorRun one = Generating.Run(_start, _generator);
        GeneratorRun two = Generating.Run(second, _generator);
        Assert.NotEqual(Generating.Text(one), Generating.Text(two));
        for (int i = 0; i < 3; i++)
        {
            CSharpCompilation nextOne = ((CSharpCompilation)one.Input).Edit(RichProject.PlainPath, "return ", "return 1 + ");
            CSharpCompilation nextTwo = ((CSharpCompilation)two.Input).Edit(RichProject.PlainPath, "return ", "return 2 + ");
            Assert.True(IsRemembered(one, nextOne));
            Assert.True(IsRemembered(two, nextTwo));
            one = one.With(nextOne);
            two = two.With(nextTwo);
            Assert.Empty(Generating.Changed(one));
            Assert.Empty(Generating.Changed(two));
            Assert.Equal(Generating.Text(Generating.Run(nextOne)), Generating.Text(one));
            Assert.Equal(Generating.Text(Generating.Run(nextTwo)), Generating.Text(two));
        }
    }

    [Fact]
    public void Projects_on_several_threads_share_a_generator()
    {
        CSharpCompilation[] projects =
        [
            _start,
            _start.Edit(RichProject.ArticlePath, "\"{Title}\"", "\"{Title}!\""),
            _start.Edit(RichProject.NamesPath, "App = \"Contoso\"", "App = \"Fabrikam\"").WithAssemblyName("Other"),
        ];
        string[] expected = [.. projects.Select(project => Generating.Text(Generating.Run(project)))];
        Parallel.For(0, 24, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i =>
        {
            // A compilation of its own, so that threads meet in the generator and nowhere else.
            CSharpCompilation project = projects[i % 3].Edit(RichProject.PlainPath, "return ", $"return {i} + ");
            Assert.Equal(expected[i % 3], Generating.Text(Generating.Run(project, _generator)));
        });
    }

    /// <summary>Whether a new driver with the same generator gets the specs of an earlier run, rather than new ones.</summary>
    private bool IsRemembered(GeneratorRun earlier, Compilation compilation)
        => ReferenceEquals(Generating.Specs(earlier)[0], Generating.Specs(Generating.Run(compilation, _generator))[0]);
}
