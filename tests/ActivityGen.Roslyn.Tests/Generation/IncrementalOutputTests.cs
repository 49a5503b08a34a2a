using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ActivityGen.Roslyn.Tests.Generation;

/// <summary>The guard of the memory: what a driver says after any edit is what a new one says of the same compilation.</summary>
public sealed class IncrementalOutputTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Fact]
    public void The_starting_project_compiles_and_has_an_output_for_every_type()
    {
        GeneratorRun run = Cold(RichProject.Start());
        Assert.Empty(run.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.Equal(
            [
                "ActivityLinks.g.cs", "Episode.g.cs", "Reader.Article.g.cs", "Reader.Card.g.cs", "Reader.Document.g.cs", "Reader.Filed.g.cs", "Reader.Inner.Outer`1.class`1.g.cs",
                "Reader.Note.g.cs", "Reader.Other.Article.g.cs", "Reader.Other.Faulty.g.cs",
            ],
            run.Sources.Keys);

        // The links are in a file of their own, which the edits change too.
        Assert.Contains("https://reader.contoso.com/articles", run.Sources["ActivityLinks.g.cs"], StringComparison.Ordinal);

        // Only the faulty one throws: the others are real work, so that edits have something to change.
        Assert.Equal(["Reader.Other.Faulty.g.cs"], run.Sources.Where(source => source.Value.Contains("ForRule", StringComparison.Ordinal)).Select(source => source.Key));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Incremental_output_equals_cold_output_after_any_edit(int seed)
    {
        GeneratorRun? run = null;
        foreach (EditStep step in Edits.Sequence(RichProject.Start(), seed, count: 12, ActivityEdits.All))
        {
            run = run is null ? Cold(step.State) : run.With(step.State);
            TextDiff.AssertEqual(Generating.Text(Cold(step.State)), Generating.Text(run), $"After '{step.Description}' the driver differs from a new one.");
        }
    }

    /// <summary>A property whose bodies say 'field' has a field, and one whose bodies do not has none: what an attribute is on must not hang on that.</summary>
    [Fact]
    public void A_field_that_only_bodies_make_is_no_source()
    {
        const string Source = """
            using ActivityGen;
            [UserActivity(AppActivityId = "/x", ActivationUrl = "https://contoso.com", ActivitySourceHost = "https://contoso.com")]
            [VisualElements(DisplayText = "x")]
            public partial class X
            {
                [field: MapTo(ActivityProperty.Description)]
                public string P { get => field; set { field = value; } }
            }
            """;
        ProjectState project = new ProjectState { LanguageVersion = LanguageVersion.Preview }.Add(Source);
        GeneratorRun run = GeneratorRun.Create(project.CreateCompilation(), [new ActivityGenerator().AsSourceGenerator()]);
        CSharpCompilation edited = ((CSharpCompilation)project.CreateCompilation()).Edit(
            project.CreateCompilation().SyntaxTrees.First().FilePath, "get => field; set { field = value; }", "get => \"x\"; set { _ = value; }");
        GeneratorRun cold = GeneratorRun.Create(edited, [new ActivityGenerator().AsSourceGenerator()]);
        TextDiff.AssertEqual(Generating.Text(cold), Generating.Text(run.With(edited)), "The driver differs from a new one.");
        Assert.DoesNotContain("this.P", Generating.Text(run), StringComparison.Ordinal);
    }

    /// <summary>What random edits may miss: one edit for each thing that counts, which must change an output.</summary>
    [Theory]
    [InlineData("header")]
    [InlineData("path")]
    [InlineData("nullable directive")]
    [InlineData("nullable directive in a body")]
    [InlineData("nullable context")]
    [InlineData("symbol")]
    [InlineData("language version")]
    [InlineData("alias")]
    [InlineData("assembly default")]
    [InlineData("base list")]
    [InlineData("constraint")]
    [InlineData("namespace")]
    [InlineData("metadata")]
    [InlineData("order")]
    [InlineData("root namespace")]
    public void Each_thing_that_counts_changes_an_output(string what)
    {
        CSharpCompilation start = RichProject.Start().Compilation;
        if (what == "order")
        {
            // Which of two names gets the number is a matter of order.
            start = start.AddFile("/0/a.cs", "[UserActivity] public partial class Same;").AddFile("/0/b.cs", "[UserActivity] public partial class SAME;");
        }

        if (what == "root namespace")
        {
            // An option and no part of the compilation.
            EditState state = RichProject.Start();
            EditState other = state.With(state.GlobalOptions.SetItem("build_property.RootNamespace", "Else"));
            GeneratorRun links = Generating.Run(state);
            Assert.Equal(["ActivityLinks Modified"], Generating.Changed(links.With(other)));
            TextDiff.AssertEqual(Generating.Text(Generating.Run(other)), Generating.Text(links.With(other)), what);
            return;
        }

        CSharpCompilation edited = what switch
        {
            "header" => start.Edit(RichProject.ArticlePath, "using System", "// <auto-generated/>\nusing System"),
            "path" => Moved(start, "ActivityGen.Roslyn/ActivityGen.Roslyn.ActivityGenerator/X.g.cs"),
            "nullable directive" => start.Edit(RichProject.ArticlePath, "[UserActivity(", "\n#nullable disable\n[UserActivity("),
            "nullable directive in a body" => start.Edit(RichProject.ArticlePath, "return Slug + Title;", "\n#nullable disable\nreturn Slug + Title;"),
            "nullable context" => start.WithOptions(start.Options.WithNullableContextOptions(NullableContextOptions.Disable)),
            "symbol" => Reparsed(start, options => options.WithPreprocessorSymbols("EXTRA")),
            "language version" => Reparsed(start, options => options.WithLanguageVersion(LanguageVersion.CSharp11)),
            "alias" => start.Edit(RichProject.DefaultsPath, "Episodic = ActivityGen.UserActivityAttribute", "Episodic = ActivityGen.VisualElementsAttribute"),
            "assembly default" => start.Edit(RichProject.DefaultsPath, "UserActivityDefaults", "System.Reflection.AssemblyTitle"),
            "base list" => start.Edit(RichProject.DocumentPath, "Document : DocumentBase", "Document"),
            "constraint" => start.Edit("/0/Generic.cs", "struct, ISpanFormattable, ISpanParsable<TKey>", "struct"),
            "namespace" => start.Edit(RichProject.NamesPath, "namespace Reader.Shared;", "namespace Other.Shared;"),
            "metadata" => start.RemoveReferences(start.ExternalReferences.Single(reference => reference.Display == "/lib/EditedLibrary.dll")),
            "order" => start.RemoveAllSyntaxTrees().AddSyntaxTrees(start.SyntaxTrees.Reverse()),
            _ => throw new ArgumentOutOfRangeException(nameof(what)),
        };
        GeneratorRun first = Generating.Run(start);
        GeneratorRun next = first.With(edited);
        Assert.NotEqual(Generating.Text(first), Generating.Text(next));
        TextDiff.AssertEqual(Generating.Text(Generating.Run(edited)), Generating.Text(next), what);
    }

    [Fact]
    public void Every_aimed_edit_happens()
        => Assert.Empty(ActivityEdits.All.Select(edit => edit.Name).Except(Enumerable.Range(1, 40)
            .SelectMany(seed => Edits.Sequence(RichProject.Start(), seed, count: 12, ActivityEdits.All))
            .Select(step => step.Description[(step.Description.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim())));

    [Fact]
    public void Sequences_change_outputs_and_leave_outputs()
    {
        int changed = 0;
        int same = 0;
        foreach (int seed in Enumerable.Range(500, 8))
        {
            GeneratorRun? run = null;
            foreach (EditStep step in Edits.Sequence(RichProject.Start(), seed, count: 12, ActivityEdits.All))
            {
                GeneratorRun next = run is null ? Cold(step.State) : run.With(step.State);
                bool isSame = run is not null && Generating.Text(run) == Generating.Text(next);
                same += isSame ? 1 : 0;
                changed += isSame ? 0 : 1;
                run = next;
            }
        }

        Assert.True(changed > 30, $"only {changed} edits changed an output");
        Assert.True(same > 20, $"only {same} edits left the outputs");
    }

    private static GeneratorRun Cold(EditState state) => Generating.Run(state);

    private static CSharpCompilation Moved(CSharpCompilation compilation, string path)
    {
        SyntaxTree tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == "/0/Article.Visits.cs");
        return compilation.ReplaceSyntaxTree(tree, tree.WithFilePath(path));
    }

    private static CSharpCompilation Reparsed(CSharpCompilation compilation, Func<CSharpParseOptions, CSharpParseOptions> change)
        => compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Select(
            tree => CSharpSyntaxTree.ParseText(tree.GetText(), change((CSharpParseOptions)tree.Options), tree.FilePath)));
}
