using System.Collections.Immutable;
using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ActivityGen.Roslyn.Tests.Rules;

/// <summary>A referenced project as an IDE has it: its symbols come with their source, which is no source of this compilation.</summary>
public class OtherProjectTests
{
    private const string Lender = """
        using ActivityGen;
        [assembly: UserActivityDefaults(BackgroundColor = "red")]
        namespace Shared
        {
            public static class Texts { public const string Wrong = "{Nope}"; }
            [UserActivity(AppActivityId = "/a/" + "{Id}", ActivationUrl = $"https://contoso.com?token={{Id}}", ActivitySourceHost = "https://contoso.com/x")]
            [VisualElements(DisplayText = "{Title}", Description = Texts.Wrong)]
            public abstract class Base { public int Id { get; set; } public string? Title { get; set; } public Kind Kind { get; set; } [MapTo(ActivityProperty.Status)] public string S => ""; }
            public enum Kind { None }
            public partial struct OrderId;
            public static class Urls { public static string Activity(string id) => $"/me/activities/{id}"; public static string Root { get; set; } = "/me/activities/"; }
        }
        """;

    private const string Taker = """
        using ActivityGen;
        using System.Net.Http;
        using System.Threading.Tasks;
        [UserActivity] public partial class Article : Shared.Base { public Shared.OrderId Order => default; }
        [UserActivity(AppActivityId = "/b/{Order}", ActivationUrl = "https://contoso.com/b/{Kind}", ActivitySourceHost = "https://contoso.com")]
        [VisualElements(DisplayText = "{Title}", Description = "x" + Shared.Texts.Wrong)] public partial class Note : Shared.Base { public Shared.OrderId Order => default; }
        public class Calls
        {
            public Task Run(HttpClient http, string id) => http.PutAsync(Shared.Urls.Activity(id), null);
            public Task Again(HttpClient http, string id) => http.PutAsync(Shared.Urls.Root + id, null);
        }
        """;

    [Fact]
    public async Task Everything_stands_in_this_project_and_nobody_throws()
    {
        ProjectState shared = new() { AssemblyName = "Shared" };
        CSharpCompilation other = (CSharpCompilation)GeneratorRun.Create(shared.Add(Lender).CreateCompilation(), [new ActivityGenerator().AsSourceGenerator()]).Output;
        ProjectState state = new();
        state.References.Add(other.ToMetadataReference());
        CSharpCompilation compilation = state.Add(Taker).CreateCompilation();
        ImmutableArray<Diagnostic> actual = await RuleVerifier.AnalyzeAsync(compilation, CompilerDiagnostics.Errors);
        Assert.All(actual, diagnostic => Assert.Equal("/0/Test0.cs", diagnostic.Location.SourceTree?.FilePath));
        string[] ids = [.. actual.Select(diagnostic => diagnostic.Id).Distinct().Order(StringComparer.Ordinal)];
        Assert.Subset(ids.ToHashSet(), new HashSet<string> { "AG0106", "AG0202", "AG0210", "AG0302", "AG0304" });
        Assert.DoesNotContain("CS8785", ids);
    }
}
