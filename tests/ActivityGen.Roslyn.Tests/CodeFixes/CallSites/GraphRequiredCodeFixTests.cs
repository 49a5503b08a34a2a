using ActivityGen.CodeFixes.CallSites;

namespace ActivityGen.Roslyn.Tests.CodeFixes.CallSites;

/// <summary>AG0401.</summary>
public sealed class GraphRequiredCodeFixTests
{
    [Theory]
    [InlineData(
        "public UserActivity Map(Article article) => {|AG0401:new UserActivity|} { AppActivityId = article.Slug };",
        "public UserActivity Map(Article article) => new UserActivity { AppActivityId = article.Slug, ActivationUrl = article.Url, ActivitySourceHost = \"https://contoso.com\", VisualElements = new VisualInfo { DisplayText = article.Title } };")]
    [InlineData(
        "public Task Run(GraphServiceClient graph, Article article) => graph.Me.Activities.PostAsync({|AG0401:new()|});",
        "public Task Run(GraphServiceClient graph, Article article) => graph.Me.Activities.PostAsync(new() { AppActivityId = article.Slug, ActivationUrl = article.Url, ActivitySourceHost = \"https://contoso.com\", VisualElements = new VisualInfo { DisplayText = article.Title } });")]
    [InlineData(
        "public UserActivity Map(int id, string title) => {|AG0401:new UserActivity|} { ActivationUrl = \"https://reader.example.com/a/\" + id, };",
        "public UserActivity Map(int id, string title) => new UserActivity { ActivationUrl = \"https://reader.example.com/a/\" + id, AppActivityId = $\"{id}\", ActivitySourceHost = \"https://reader.example.com\", VisualElements = new VisualInfo { DisplayText = title }, };")]
    [InlineData(
        "public UserActivity Map(Article article) => {|AG0401:new UserActivity|} { [Half], VisualElements = {|AG0401:new VisualInfo|}() };",
        "public UserActivity Map(Article article) => new UserActivity { [Half], VisualElements = new VisualInfo() { DisplayText = article.Title }, ActivitySourceHost = \"https://contoso.com\" };")]
    [InlineData(
        "public UserActivity Map(Article article) => {|AG0401:new UserActivity|} { [Half], ActivitySourceHost = null, VisualElements = { DisplayText = article.Title } };",
        "public UserActivity Map(Article article) => new UserActivity { [Half], ActivitySourceHost = \"https://contoso.com\", VisualElements = new VisualInfo { DisplayText = article.Title } };")]
    [InlineData(
        "public object Map() => {|AG0401:new ActivityHistoryItem|} { Id = \"1\" };",
        "public object Map() => new ActivityHistoryItem { Id = \"1\", StartedDateTime = DateTimeOffset.UtcNow };")]
    [InlineData(
        "public object Map(Article article) => {|AG0401:new Microsoft.Graph.Models.VisualInfo|} { Description = \"d\" };",
        "public object Map(Article article) => new Microsoft.Graph.Models.VisualInfo { Description = \"d\", DisplayText = article.Title };")]
    public Task What_is_missing_is_added(string before, string after) => CallSiteFixCase.VerifyGraphAsync<GraphRequiredCodeFixProvider>(before, after);

    [Fact]
    public Task Lines_stay_lines() => CallSiteFixCase.VerifyGraphAsync<GraphRequiredCodeFixProvider>(
        """
        public UserActivity Map(Article article)
            {
                return {|AG0401:new UserActivity|}
                {
                    AppActivityId = article.Slug, // the id
                    ActivationUrl = article.Url // the URL
                };
            }

            public UserActivity Again(Article article) => {|AG0401:new()|}
            {
                AppActivityId = article.Slug,
                ActivationUrl = article.Url,
                VisualElements = {|AG0401:new VisualInfo|}
                {
                },
            };
        """,
        """
        public UserActivity Map(Article article)
            {
                return new UserActivity
                {
                    AppActivityId = article.Slug, // the id
                    ActivationUrl = article.Url, // the URL
                    ActivitySourceHost = "https://contoso.com",
                    VisualElements = new VisualInfo { DisplayText = article.Title }
                };
            }

            public UserActivity Again(Article article) => new()
            {
                AppActivityId = article.Slug,
                ActivationUrl = article.Url,
                VisualElements = new VisualInfo
                {
                    DisplayText = article.Title,
                },
                ActivitySourceHost = "https://contoso.com",
            };
        """);

    [Theory]
    [InlineData("public UserActivity Map(int number) => {|AG0401:new UserActivity|} { AppActivityId = \"a\" };")]
    [InlineData("public object Map() => {|AG0401:new VisualInfo|} { Description = \"d\" };")]
    public Task Nothing_is_made_up(string program) => CallSiteFixCase.VerifyGraphAsync<GraphRequiredCodeFixProvider>(program, program);

    [Fact]
    public Task One_that_cannot_be_mended_does_not_keep_the_others() => CallSiteFixCase.VerifyGraphAsync<GraphRequiredCodeFixProvider>(
        "public object A() => {|AG0401:new VisualInfo|} { Description = \"d\" };\n    public object B(string title) => {|AG0401:new VisualInfo|} { Description = title };",
        "public object A() => {|AG0401:new VisualInfo|} { Description = \"d\" };\n    public object B(string title) => new VisualInfo { Description = title, DisplayText = title };");
}
