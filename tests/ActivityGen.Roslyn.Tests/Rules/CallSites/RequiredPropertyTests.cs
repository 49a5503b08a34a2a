namespace ActivityGen.Roslyn.Tests.Rules.CallSites;

/// <summary>AG0401.</summary>
public sealed class RequiredPropertyTests
{
    [Theory]
    [InlineData("public Task Run(GraphServiceClient graph, Article article) => graph.Me.Activities.PostAsync({|AG0401:new UserActivity|} { [Half] });")]
    [InlineData("public Task Run(GraphServiceClient graph, Article article) => graph.Me.Activities.PostAsync({|AG0401:new()|} { [Half] });")]
    [InlineData("public Task Run(GraphServiceClient graph) => graph.Me.Activities.PostAsync({|AG0401:new UserActivity|}());")]
    [InlineData("public void Run(Article article) { var activity = {|AG0401:new UserActivity|} { [Half] }; }")]
    [InlineData("public void Run(Article article) { UserActivity activity = {|AG0401:new()|}; activity.AppActivityId = article.Slug; }")]
    [InlineData("public void Run() { _ = {|AG0401:new UserActivity|}(); }")]
    [InlineData("public async Task Run(GraphServiceClient graph, Article article) { var activity = {|AG0401:new UserActivity|} { [Half] }; activity.FallbackUrl = article.Url; await graph.Me.Activities.PostAsync(activity); }")]
    [InlineData("public UserActivity Map(Article article) => {|AG0401:new UserActivity|} { [Half] };")]
    [InlineData("public UserActivity Map(Article article) { return {|AG0401:new Microsoft.Graph.Models.UserActivity|} { [Half] }; }")]
    [InlineData("public List<UserActivity> Map(IEnumerable<Article> all) => all.Select(article => {|AG0401:new UserActivity|} { [Half] }).ToList();")]
    [InlineData("public IEnumerable<UserActivity> Map(IEnumerable<Article> all) { foreach (var article in all) yield return {|AG0401:new UserActivity|} { [Half] }; }")]
    [InlineData("public List<UserActivity> Map(Article article) => new() { {|AG0401:new UserActivity|} { [Half] }, {|AG0401:new()|} { [OtherHalf] } };")]
    [InlineData("private readonly UserActivity _activity = {|AG0401:new()|} { AppActivityId = \"a\" };")]
    [InlineData("public void Run(Article article) { var a = {|AG0401:new UserActivity|} { [Half], ActivitySourceHost = null, VisualElements = new() { DisplayText = article.Title } }; }")]
    [InlineData("public void Run(Article article) { var a = {|AG0401:new UserActivity|} { [Half], ActivitySourceHost = \"https://contoso.com\", VisualElements = { DisplayText = article.Title } }; }")]
    [InlineData("public void Run(Article article) { var a = new UserActivity { [Half], ActivitySourceHost = \"https://contoso.com\", VisualElements = {|AG0401:new VisualInfo|} { Description = \"d\" } }; }")]
    [InlineData("public void Run(Article article) { var a = new UserActivity { [Complete], HistoryItems = new() { {|AG0401:new ActivityHistoryItem|} { Id = \"1\" } } }; }")]
    [InlineData("public void Run(Article article) { var a = new UserActivity { [Complete], HistoryItems = [{|AG0401:new ActivityHistoryItem|} { Id = \"1\" }] }; }")]
    [InlineData("public Task Run(HttpClient http, Article article) => http.PutAsJsonAsync(\"https://example.com\", {|AG0401:new UserActivity|} { [Half] });")]
    [InlineData("public string Run(Article article) => JsonSerializer.Serialize({|AG0401:new UserActivity|} { [Half] });")]
    [InlineData("public void Run(Article article) { var a = {|AG0401:new UserActivity|} { [Half] }; Send(a); }\n    private static void Send(UserActivity activity) { Console.WriteLine(activity.AppActivityId); }")]
    [InlineData("public void Run(Article article) { UserActivity other = new() { [Complete] }; other.ActivitySourceHost = \"https://contoso.com\"; }\n    public UserActivity Map(Article article) => {|AG0401:new()|} { [Half] };")]
    [InlineData("public Task<UserActivity> Map(Article article) => Task.FromResult({|AG0401:new UserActivity|} { [Half] });")]
    [InlineData("public async Task Run(GraphServiceClient graph, Article article) { var a = {|AG0401:new UserActivity|} { [Half] }; await graph.Me.Activities.PostAsync(a); await graph.Me.Activities[\"1\"].PatchAsync(new UserActivity { AppDisplayName = \"n\" }); }")]
    public Task What_is_missing_is_said(string members) => CallSiteVerifier.VerifyGraphAsync(members);

    [Theory]
    [InlineData("public Task Run(GraphServiceClient graph, Article article) => graph.Me.Activities.PostAsync(new UserActivity { [Complete] });")]
    [InlineData("public void Run(Article article) { var a = new UserActivity { [Half] }; a.ActivitySourceHost = \"https://contoso.com\"; a.VisualElements = new VisualInfo { DisplayText = article.Title }; }")]
    [InlineData("public void Run(Article article, bool b) { var a = new UserActivity(); if (b) { a.AppActivityId = article.Slug; a.ActivationUrl ??= article.Url; } (a.ActivitySourceHost, a.VisualElements) = (\"h\", new() { DisplayText = \"t\" }); }")]
    [InlineData("public void Run(Article article) { UserActivity? a = null; a = new() { [Half] }; void Rest() { a.ActivitySourceHost = \"h\"; } Action more = () => a.VisualElements = new VisualInfo { DisplayText = \"t\" }; Rest(); more(); }")]
    [InlineData("public void Run(Article article, string[] names) { var a = new UserActivity(); foreach (var n in names) switch (n) { case \"a\": a.AppActivityId = n; break; case \"b\": a.ActivationUrl = n; break; case \"c\": a.ActivitySourceHost = n; break; default: a.VisualElements = new() { DisplayText = n }; break; } }")]
    [InlineData("public void Run(Article article) { var a = new UserActivity { AppActivityId = article.Slug, AdditionalData = new Dictionary<string, object> { [\"activationUrl\"] = article.Url } }; a.AdditionalData.Add(\"activitySourceHost\", 1); a.AdditionalData[\"visualElements\"] = new object(); }")]
    [InlineData("public void Run(Article article, IDictionary<string, object> data) { var a = new UserActivity { AppActivityId = article.Slug, AdditionalData = data }; }")]
    [InlineData("public void Run(Article article, IDictionary<string, object> data) { var a = new UserActivity { AppActivityId = article.Slug }; foreach (var (k, v) in data) a.AdditionalData[k] = v; }")]
    [InlineData("public Task Run(GraphServiceClient graph) => graph.Me.Activities[\"1\"].PatchAsync(new UserActivity { AppDisplayName = \"n\", VisualElements = new VisualInfo { Description = \"d\" } });")]
    [InlineData("public async Task Run(GraphServiceClient graph) { var a = new UserActivity { AppDisplayName = \"n\" }; a.VisualElements = new() { Description = \"d\" }; await graph.Me.Activities[\"1\"].PatchAsync(a); }")]
    [InlineData("public async Task Run(GraphServiceClient graph) { await graph.Me.Activities[\"1\"].PatchAsync(Change()); }\n    private static UserActivity Change() => new() { AppDisplayName = \"n\" };")]
    [InlineData("public async Task Run(HttpClient http) { var m = new HttpRequestMessage(HttpMethod.Patch, \"https://example.com\") { Content = JsonContent.Create(new UserActivity { AppDisplayName = \"n\" }) }; await http.SendAsync(m); }")]
    [InlineData("public record Post(string Name);\n    public async Task Run(HttpClient http, Post post) { var m = new HttpRequestMessage(HttpMethod.Patch, \"https://example.com\"); m.Content = JsonContent.Create(new UserActivity { AppDisplayName = post.Name }); await http.SendAsync(m); }")]
    [InlineData("public Task Run(HttpClient http) => http.PatchAsync(\"https://example.com\", JsonContent.Create(new UserActivity { AppDisplayName = \"n\" }));")]
    [InlineData("public void Run(Article article) { var a = new UserActivity { [Half] }; Fill(a, article); }\n    private static void Fill(UserActivity activity, Article article) { activity.ActivitySourceHost = \"h\"; activity.VisualElements = new() { DisplayText = article.Title }; }")]
    [InlineData("public void Run(Article article, Action<UserActivity> configure) { var a = new UserActivity { [Half] }; configure(a); }")]
    [InlineData("public void Run(Article article, Action<UserActivity>? configure) { var a = new UserActivity { [Half] }; configure?.Invoke(a); }")]
    [InlineData("public void Run(Article article, IFiller filler) { var a = new UserActivity { [Half] }; filler.Fill(a); }\n    public interface IFiller { void Fill(UserActivity activity); }")]
    [InlineData("public void Run(Article article) { var a = new UserActivity { [Half] }; Fill(ref a); }\n    private static void Fill(ref UserActivity activity) { }")]
    [InlineData("public static UserActivity Create(Article article) => new() { [Half] };\n    public void Run(Article article) { var a = Create(article); a.ActivitySourceHost = \"h\"; a.VisualElements = new() { DisplayText = \"t\" }; }")]
    [InlineData("public static async Task<UserActivity> Create(Article article) { await Task.Yield(); return new() { [Half] }; }\n    public async Task Run(Article article) { var a = await Create(article); a.ActivitySourceHost = \"h\"; a.VisualElements = new() { DisplayText = \"t\" }; }")]
    [InlineData("private static void Create(Article article, out UserActivity activity) { activity = new() { [Half] }; }\n    public void Run(Article article) { Create(article, out var a); a.ActivitySourceHost = \"h\"; a.VisualElements = new() { DisplayText = \"t\" }; }")]
    [InlineData("private UserActivity _activity = new();\n    public void Begin(Article article) { _activity = new() { [Half] }; }\n    public void End() { _activity.ActivitySourceHost = \"h\"; _activity.VisualElements = new() { DisplayText = \"t\" }; }")]
    [InlineData("public void Run(IEnumerable<Article> all) { List<UserActivity> list = all.Select(article => new UserActivity { [Half] }).ToList(); foreach (var a in list) { a.ActivitySourceHost = \"h\"; a.VisualElements = new() { DisplayText = \"t\" }; } }")]
    [InlineData("public void Run(Article article) { var a = new UserActivity { [Half] }; foreach (var p in typeof(UserActivity).GetProperties()) p.SetValue(a, null); }")]
    [InlineData("public UserActivity Empty() => new UserActivity();")]
    [InlineData("public void Run(Article article) { var a = new UserActivity { [Half], ActivitySourceHost = \"h\", VisualElements = new VisualInfo() }; a.VisualElements.DisplayText = article.Title; }")]
    [InlineData("private sealed class Own : UserActivity { public Own() { AppActivityId = \"a\"; } }\n    public void Run() { var a = new Own(); }")]
    [InlineData("public Task<UserActivity?> Get(GraphServiceClient graph) => graph.Me.Activities[\"1\"].GetAsync();")]
    [InlineData("public void Run() { var i = new ActivityHistoryItem { StartedDateTime = DateTimeOffset.UtcNow }; }")]
    [InlineData("public sealed class UserActivityList { }\n    public void Run() { var i = new UserActivityList(); }")]
    [InlineData("public void Run(Article article, bool b) { var a = b ? new UserActivity { [Half] } : new UserActivity { [Complete] }; a.ActivitySourceHost = \"h\"; a.VisualElements = new() { DisplayText = \"t\" }; }")]
    [InlineData("public UserActivity Build(Article article) => Rest(new UserActivity { [Half] });\n    private static UserActivity Rest(UserActivity activity) { activity.ActivitySourceHost = \"h\"; activity.VisualElements = new() { DisplayText = \"t\" }; return activity; }")]
    [InlineData("public void Run(Article article) { var a = new UserActivity { [Half] }; Fill(a); }\n    private static T Fill<T>(T a) where T : UserActivity { a.ActivitySourceHost = \"h\"; a.VisualElements = new() { DisplayText = \"t\" }; return a; }")]
    [InlineData("public void Run(Article article) => Fill(new UserActivity { [Half] });\n    private static void Fill(object o) { if (o is UserActivity a) { a.ActivitySourceHost = \"h\"; a.VisualElements = new() { DisplayText = \"t\" }; } }")]
    [InlineData("private UserActivity? _a; private UserActivity Current { get => _a!; set { value.ActivitySourceHost = \"h\"; value.VisualElements = new() { DisplayText = \"t\" }; _a = value; } }\n    public void Run(Article article) => Current = new UserActivity { [Half] };")]
    [InlineData("public async Task Run(GraphServiceClient graph) { var v = new VisualInfo { Description = \"d\" }; await graph.Me.Activities[\"1\"].PatchAsync(new UserActivity { VisualElements = v }); }")]
    public Task What_is_complete_or_filled_elsewhere_is_left_alone(string members) => CallSiteVerifier.VerifyGraphAsync(members);

    [Fact]
    public Task Aliases_are_seen() => CallSiteVerifier.VerifyAsync(
        "using Published = Microsoft.Graph.Models.UserActivity;\npublic class Program { public void Run() { var a = {|AG0401:new Published|} { AppActivityId = \"a\" }; } }",
        GraphStub.Code);

    [Fact]
    public Task The_beta_s_types_count() => CallSiteVerifier.VerifyAsync(
        "using Microsoft.Graph.Beta.Models;\npublic class Program { public void Run() { var a = {|AG0401:new UserActivity|} { AppActivityId = \"a\" }; } }",
        "namespace Microsoft.Graph.Beta.Models; public class UserActivity { public string? AppActivityId { get; set; } public string? ActivationUrl { get; set; } }");

    [Fact]
    public Task Types_of_these_names_elsewhere_do_not_count() => CallSiteVerifier.VerifyAsync(
        "namespace Contoso.Models; public class UserActivity { public string? AppActivityId { get; set; } public static UserActivity Create() => new() { AppActivityId = \"a\" }; }",
        GraphStub.Code);

    [Fact]
    public Task Top_level_statements_are_methods() => VerifyStatementsAsync(
        "using Microsoft.Graph.Models;\nvar a = new UserActivity { AppActivityId = \"a\" };\na.ActivationUrl = \"u\"; a.ActivitySourceHost = \"h\"; a.VisualElements = new() { DisplayText = \"t\" };\nvar b = {|AG0401:new UserActivity|} { AppActivityId = \"b\" };\n");

    [Fact]
    public Task Records_with_with() => CallSiteVerifier.VerifyAsync(
        """
        using Microsoft.Graph.Models;
        public class Program
        {
            public void Run(string id)
            {
                var a = new UserActivity { AppActivityId = id } with { ActivationUrl = id, ActivitySourceHost = id, VisualElements = new VisualInfo(id) };
                var b = {|AG0401:new UserActivity|} { AppActivityId = id };
                var c = b with { ActivationUrl = id, VisualElements = {|AG0401:new VisualInfo|}(null) };
                var d = a with { {|AG0402:Id = id|} };
            }
        }
        """,
        """
        namespace Microsoft.Graph.Models;
        public record VisualInfo(string? DisplayText);
        public record UserActivity
        {
            public string? Id { get; init; }
            public string? AppActivityId { get; init; }
            public string? ActivationUrl { get; init; }
            public string? ActivitySourceHost { get; init; }
            public VisualInfo? VisualElements { get; init; }
        }
        """);

    private static Task VerifyStatementsAsync(string source)
    {
        Harness.CSharpAnalyzerTest<ActivityGen.Roslyn.Rules.CallSiteAnalyzer> test = new();
        test.TestState.OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication;
        test.TestState.Add(source);
        test.TestState.Add(GraphStub.Code);
        return test.RunAsync();
    }
}
