using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Tests.Generation;

/// <summary>Code is broken most of the time while it is typed: the generator says nothing, and never throws (CS8785).</summary>
public sealed class RobustnessTests
{
    public static TheoryData<string> Broken =>
    [
        "[ActivityGen.UserActivity",
        "[ActivityGen.UserActivity(",
        "[ActivityGen.UserActivity] partial class",
        "[ActivityGen.UserActivity] partial class {",
        "[ActivityGen.UserActivity(AppActivityId = )] partial class C { }",
        "[ActivityGen.UserActivity(AppActivityId = null)] partial class C { }",
        "[ActivityGen.UserActivity(AppActivityId = 5)] partial class C { }",
        "[ActivityGen.UserActivity(AppActivityId = Missing.X)] partial class C { }",
        "[ActivityGen.UserActivity(Nothing = \"x\")] partial class C { }",
        "[ActivityGen.UserActivity(\"x\", 1, AppActivityId = \"{\")] partial class C { }",
        "[ActivityGen.UserActivity(AppActivityId = \"a\", AppActivityId = \"b\")] partial class C { }",
        "[ActivityGen.UserActivity(AppActivityId = \"{C}\", ActivationUrl = \"{this}\")] partial class C { }",
        "[ActivityGen.UserActivity(AppActivityId = C.Id)] partial class C { const string Id = \"{\" + Id; }",
        "[ActivityGen.UserActivity(AppActivityId = \"{A}\")] partial class C : C { public string A => \"\"; }",
        "[ActivityGen.UserActivity(AppActivityId = \"{A}\")] partial class C : D { } class D : C { public string A => \"\"; }",
        "[ActivityGen.UserActivity(AppActivityId = \"{A}\")] partial class C : Missing<C> { }",
        "[ActivityGen.UserActivity(AppActivityId = \"{A.A.A}\")] partial class C { public C A { get; } }",
        "[ActivityGen.UserActivity(AppActivityId = \"{A}{B}\")] partial class C { public Missing A { get; } public int* B; public string }",
        "[ActivityGen.UserActivity(AppActivityId = \"{A}\")] partial class C<T> where T : C<T>, T { public T A { get; } }",
        "[ActivityGen.UserActivity(AppActivityId = \"{A}\")] partial class C<T, T> { public T A { get; } }",
        "[ActivityGen.UserActivity(AppActivityId = \"{A}\")] partial record R(string A, string A);",
        "[ActivityGen.UserActivity(AppActivityId = \"{A}\")] partial record R(string A) { public int A; }",
        "[ActivityGen.UserActivity] [ActivityGen.UserActivity] partial class C { } partial struct C { }",
        "[ActivityGen.UserActivity] partial interface I { } [ActivityGen.UserActivity] enum E { } [ActivityGen.UserActivity] delegate void D();",
        "[ActivityGen.UserActivity] partial class C { [ActivityGen.MapTo] string A; [ActivityGen.MapTo()] string B; [ActivityGen.MapTo((ActivityGen.ActivityProperty)999)] string X; [ActivityGen.MapTo(\"\")] string Y; }",
        "[ActivityGen.UserActivity(AppActivityId = \"x\")] partial class C { int this[int i] => i; [ActivityGen.MapTo(ActivityGen.ActivityProperty.DisplayText)] string this[string s] => s; }",
        "[assembly: ActivityGen.UserActivityDefaults(] [ActivityGen.UserActivity] partial class C { }",
        "[assembly: ActivityGen.UserActivityDefaults(ActivitySourceHost = null)] [assembly: ActivityGen.UserActivityDefaults] [ActivityGen.UserActivity] partial class C { }",
        "using UserActivity = UserActivity; using A = B; using B = A; [A] [B] [UserActivity] partial class C { }",
        "namespace { [ActivityGen.UserActivity] partial class C { } }",
        "namespace N; namespace M; [ActivityGen.UserActivity] partial class C { }",
        "namespace ActivityGen { public class UserActivityAttribute : System.Attribute { } } [ActivityGen.UserActivity] partial class C { }",
        "file [ActivityGen.UserActivity] partial class C { } [ActivityGen.UserActivity] file partial class D { }",
        "[ActivityGen.UserActivity(AppActivityId = \"\\uD800\", ActivationUrl = \"a:\\0\\uDC00\")] [ActivityGen.VisualElements(DisplayText = \"\\uD800\")] partial class C { }",
        "[ActivityGen.UserActivity(AppActivityId = \"{\\uD800}\", ContentInfo = \"{\\\"a\\\":\\\"\\uDC00\\\"}\")] partial class C { }",
        "#if\n[ActivityGen.UserActivity] partial class C {\n#else",
        "\0\u0001\uFFFF [ActivityGen.UserActivity] partial class C { }",
        "[ActivityGen.UserActivity] partial class C { class ActivityKey { } void GetKey() { } string WriteJson; }",
        "[ActivityGen.UserActivity(AppActivityId = \"{ToString}{Equals}{GetHashCode}\")] partial class ActivityKey { string ToString; int Equals; string GetHashCode => \"\"; }",
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Broken))]
    public void Broken_code_does_not_break_the_generator(string source)
    {
        AssertSilent(Generating.Run(source));
        AssertSilent(Generating.Run("#nullable disable\n" + source, "[ActivityGen.UserActivity(AppActivityId = \"{A}\")] public partial class C { public string A; }"));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Text_torn_out_anywhere_does_not_break_the_generator(int seed)
    {
        Random random = new(seed);
        CSharpCompilation start = RichProject.Start().Compilation;
        GeneratorRun run = Generating.Run(start);
        for (int i = 0; i < 8; i++)
        {
            CSharpCompilation torn = start;
            foreach (SyntaxTree tree in start.SyntaxTrees)
            {
                if (random.Next(3) == 0)
                {
                    SourceText text = tree.GetText();
                    int from = random.Next(text.Length);
                    int length = random.Next(4) == 0 ? text.Length - from : random.Next(Math.Min(60, text.Length - from));
                    torn = torn.ReplaceSyntaxTree(tree, tree.WithChangedText(text.Replace(from, length, random.Next(3) == 0 ? "\"{" : string.Empty)));
                }
            }

            run = run.With(torn);
            AssertSilent(run);
        }
    }

    [Fact]
    public void Without_the_runtime_library_there_is_nothing_to_do()
    {
        ProjectState project = Generating.Project("[ActivityGen.UserActivity] public partial class C;");
        project.References.Clear();
        Assert.Empty(Generating.Run(project.CreateCompilation()).Sources);
        project.References.AddRange(References.Framework);
        Assert.Empty(Generating.Run(project.CreateCompilation()).Sources);
    }

    [Fact]
    public void An_empty_compilation_has_no_outputs() => Assert.Empty(Generating.Run(CSharpCompilation.Create(null)).Sources);

    [Fact]
    public void A_cancelled_run_surfaces_as_such_and_leaves_nothing_behind()
    {
        CSharpCompilation start = RichProject.Start().Compilation;
        string expected = Generating.Text(Generating.Run(start));
        int cancelled = 0;
        for (int calls = 1; calls < 40; calls += 2)
        {
            // Every question about a tree is a place where the host could change its mind: in the fingerprint, and later while attributes are bound.
            using CancellationTokenSource source = new();
            ActivityGenerator generator = new();
            GeneratorDriver driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: (CSharpParseOptions)start.SyntaxTrees[0].Options);
            CSharpCompilation asking = start.WithOptions(start.Options.WithSyntaxTreeOptionsProvider(new CancellingProvider(source, calls)));
            try
            {
                driver = driver.RunGenerators(asking, source.Token);
            }
            catch (OperationCanceledException)
            {
                cancelled++;
            }

            Assert.Equal(expected, Generating.Text(Generating.Run(asking.WithOptions(start.Options), generator)));
            Assert.Equal(expected, Generating.Text(Generating.Run(asking, generator)));
        }

        Assert.True(cancelled >= 5, $"only {cancelled} runs were cancelled");
        using CancellationTokenSource before = new();
        before.Cancel();
        Assert.Throws<OperationCanceledException>(() => CSharpGeneratorDriver.Create(new ActivityGenerator()).RunGenerators(start, before.Token));
    }

    private static void AssertSilent(GeneratorRun run)
    {
        // The run has thrown where the generator has.
        Assert.Empty(run.Diagnostics);
        Assert.All(run.Sources.Values, source => Assert.Empty(CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest)).GetDiagnostics()));
    }

    private sealed class CancellingProvider(CancellationTokenSource source, int after) : SyntaxTreeOptionsProvider
    {
        private int _calls;

        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken)
        {
            if (Interlocked.Increment(ref _calls) == after)
            {
                source.Cancel();
            }

            return GeneratedKind.Unknown;
        }

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }
    }
}
