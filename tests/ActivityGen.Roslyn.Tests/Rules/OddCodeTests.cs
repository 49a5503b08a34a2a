using System.Collections.Immutable;
using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Tests.Rules;

/// <summary>Code without activities, and code as it is while it is typed: nobody throws, and nothing is reported that is not so.</summary>
public class OddCodeTests
{
    private const string Whole = """
        [assembly: UserActivityDefaults(AppDisplayName = "Contoso" + " Reader", UserTimezone = "Europe/Berlin")]

        namespace Contoso
        {
            public partial class Outer<T>
            {
                [UserActivity(AppActivityId = "/a/{Id}{?Page}", ActivationUrl = @"contoso://a/{Id}", ActivitySourceHost = "https://contoso.com")]
                [VisualElements(DisplayText = "{Title}", Description = $"by {"x"}", BackgroundColor = "#0078D4")]
                [Attribution(IconUrl = "https://contoso.com/i.png", AddImageQuery = true)]
                public partial record struct Article(string Id, int? Page, [property: MapTo(ActivityProperty.ContentUrl)] System.Uri Link)
                {
                    public required string Title { get; init; } = "";
                    [MapTo(ActivityProperty.HistoryItems)] public System.Collections.Generic.List<ActivityHistoryItem> Visits { get; } = [];
                    public object this[int i] => i;
                }
            }
        }
        """;

    [Theory]
    [InlineData("public class A { public string DisplayText = \"{Nope\"; }")]
    [InlineData("public static class ActivityKey { public static void ToUserActivity() { } }")]
    [InlineData("[VisualElements(DisplayText = \"{Nope}\")] public class A { [MapTo(ActivityProperty.Id)] public int B; }")]
    [InlineData("[System.Serializable] public class UserActivity { }")]
    [InlineData("namespace Other { class UserActivityAttribute : System.Attribute { } [UserActivity] class A { } }")]
    [InlineData("file class A; interface B { } enum C { } delegate void D(); struct E { }")]
    [InlineData("System.Console.WriteLine();")]
    [InlineData("")]
    public async Task Code_without_activities_has_no_findings(string source) =>
        Assert.Empty(Ours(await RuleVerifier.AnalyzeAsync(new ProjectState().Add(RuleVerifier.Expand(source)), CompilerDiagnostics.None)));

    [Fact]
    public async Task Without_the_runtime_library_nothing_is_done()
    {
        ProjectState state = new();
        state.References.Clear();
        state.References.AddRange(References.Framework);
        Assert.Empty(await RuleVerifier.AnalyzeAsync(state.Add("namespace ActivityGen { class Other { } } [System.Obsolete] class A { }"), CompilerDiagnostics.Errors));
    }

    [Theory]
    [InlineData("[UserActivity(")]
    [InlineData("[UserActivity(AppActivityId")]
    [InlineData("[UserActivity(AppActivityId =")]
    [InlineData("[UserActivity(AppActivityId = \"{")]
    [InlineData("[UserActivity(AppActivityId = \"{Id}\"")]
    [InlineData("[UserActivity(AppActivityId = \"{Id}\")] public partial")]
    [InlineData("[UserActivity(AppActivityId = \"{Id}\")] public partial class")]
    [InlineData("[UserActivity(AppActivityId = \"{Id}\")] public partial class A")]
    [InlineData("[UserActivity(AppActivityId = \"{Id}\")] public partial class A {")]
    [InlineData("[UserActivity(AppActivityId = \"{Id}\")] public partial class A { public string")]
    [InlineData("[UserActivity(AppActivityId = \"{Id}\")] public partial class A { [MapTo(")]
    [InlineData("[UserActivity(AppActivityId = \"{Id}\")] public partial class A { [MapTo] public string B; [MapTo(42)] public string C; [MapTo((ActivityProperty)99)] public string D; [MapTo((ActivityProperty)(-1))] public int E; [MapTo(\"x\")] public int F; }")]
    [InlineData("[UserActivity(\"positional\", AppActivityId = 42, Nope = \"x\", ActivationUrl = typeof(string), ActivationUrl = \"twice\")] public partial class A { }")]
    [InlineData("[UserActivity(AppActivityId = A.Value, ActivationUrl = A.Missing, ActivitySourceHost = default, FallbackUrl = null!)] [VisualElements(DisplayText = new string('x', 2))] public partial class A { static string Value = \"\"; }")]
    [InlineData("[UserActivity(AppActivityId = A.X)] public partial class A { const string X = Y + \"1\"; const string Y = X; }")]
    [InlineData("[UserActivity, UserActivity] [VisualElements, VisualElements] public partial class A { }")]
    [InlineData("[UserActivity] public partial class A { } [UserActivity] public partial class A { }")]
    [InlineData("[UserActivity] public class A { } [UserActivity] public class A { }")]
    [InlineData("[UserActivity] public partial class A { } [UserActivity] public partial record A { } [UserActivity] public partial struct A { }")]
    [InlineData("[UserActivity] public partial class A : A { }")]
    [InlineData("[UserActivity] public partial class A : B { } [UserActivity] public partial class B : C { } public class C : A { }")]
    [InlineData("[UserActivity] public partial class A : Missing<A> { }")]
    [InlineData("[Activity] [Visual] public partial record A(Missing Id, Missing<int> Title) { [MapTo(ActivityProperty.ContentUrl)] public Missing? Link; }")]
    [InlineData("[Activity] [VisualElements(DisplayText = \"{Id.X.Y}{Title[0]}\")] public partial record A(dynamic Id);")]
    [InlineData("[Activity] [Visual] public partial class { public string Id; }")]
    [InlineData("[Activity] [Visual] public partial class A<T, T> { public string Id; public string Id; public string Title => Title }")]
    [InlineData("[Activity] [Visual] public unsafe partial class A { public int* Id; public delegate*<void> Title; }")]
    [InlineData("[Activity] [VisualElements(DisplayText = \"{Title.X}\")] public partial class A<T, U> where T : U where U : T { public string Id; public T Title; }")]
    [InlineData("[Activity] [VisualElements(DisplayText = \"{Title.X}\")] public partial class A<T> where T : T { public string Id; public T Title; }")]
    [InlineData("[assembly: UserActivityDefaults(ActivitySourceHost = ")]
    [InlineData("[assembly: UserActivityDefaults(), UserActivityDefaults(Nope = 1)] [UserActivity] partial class A;")]
    [InlineData("class A { void M() { [UserActivity] class B { } [UserActivity] void L() { } } [UserActivity] string P => \"\"; }")]
    [InlineData("[UserActivity] namespace X { [UserActivity] partial class A { } }")]
    [InlineData("[Activity] [Visual] public partial record A(int Id, string Title, string );")]
    [InlineData("[Activity] [Visual] public partial record A(int Id, string Title) { public int ; public int { get; set; } public int }")]
    [InlineData("[ActivityGen.UserActivityAttribute(AppActivityId = \"\"\"\n  a\n    \"\"\")] partial class A { }")]
    public async Task Nobody_throws_over_odd_code(string source) =>
        await RuleVerifier.AnalyzeAsync(new ProjectState().Add(RuleVerifier.Expand(source)), CompilerDiagnostics.None);

    [Fact]
    public async Task Nobody_throws_wherever_the_typing_has_come_to()
    {
        string source = RuleVerifier.Expand(Whole);
        for (int length = 0; length < source.Length; length += 7)
        {
            await RuleVerifier.AnalyzeAsync(new ProjectState().Add(source[..length]), CompilerDiagnostics.None);
        }

        // Nor where something in the middle is not there yet.
        for (int start = 20; start < source.Length - 12; start += 17)
        {
            await RuleVerifier.AnalyzeAsync(new ProjectState().Add(source.Remove(start, 11)), CompilerDiagnostics.None);
        }
    }

    [Theory]
    [InlineData("[{|CS0592:UserActivity|}] public interface IArticle { }")]
    [InlineData("[{|CS0592:UserActivity|}] public partial interface IArticle { }")]
    [InlineData("[{|CS0592:UserActivity|}] public enum Article { None }")]
    [InlineData("[{|CS0592:UserActivity|}] public delegate void Article();")]
    public Task On_what_is_no_class_the_compiler_s_error_is_enough(string source) => RuleVerifier.VerifyAsync(source);

    private static ImmutableArray<Diagnostic> Ours(ImmutableArray<Diagnostic> all) =>
        [.. all.Where(diagnostic => diagnostic.Id.StartsWith("AG", StringComparison.Ordinal))];
}
