namespace ActivityGen.Roslyn.Tests.Rules.CallSites;

/// <summary>AG0402.</summary>
public sealed class ServerSetPropertyTests
{
    [Theory]
    [InlineData("public void Run(Article article) { var a = new UserActivity { {|AG0402:Id = \"1\"|}, [Complete], {|AG0402:Status = Status.Active|} }; }")]
    [InlineData("public void Run(Article article) { var a = new UserActivity { [Complete] }; {|AG0402:a.CreatedDateTime = DateTimeOffset.UtcNow|}; {|AG0402:a.LastModifiedDateTime ??= a.CreatedDateTime|}; }")]
    [InlineData("public void Run(Article article) { UserActivity a; a = new() { [Complete] }; if (article.Slug.Length > 0) { {|AG0402:a.ExpirationDateTime = DateTimeOffset.UtcNow.AddDays(30)|}; } }")]
    [InlineData("public void Run(Article article) { UserActivity? a = null; Action act = () => {|AG0402:a!.Id = \"1\"|}; a = new() { [Complete] }; act(); }")]
    [InlineData("public UserActivity Map(Article article) => new() { [Complete], {|AG0402:Id = article.Slug|} };")]
    [InlineData("public void Run() { var i = new ActivityHistoryItem { Id = Guid.NewGuid().ToString(), StartedDateTime = DateTimeOffset.UtcNow, ExpirationDateTime = DateTimeOffset.UtcNow, {|AG0402:Status = Status.Active|}, {|AG0402:CreatedDateTime = DateTimeOffset.UtcNow|} }; }")]
    public Task What_the_server_sets_is_said(string members) => CallSiteVerifier.VerifyGraphAsync(members);

    [Theory]
    [InlineData("public void Run(Article article) { var a = new UserActivity { [Complete], Id = null, Status = default }; a.CreatedDateTime = null; }")]
    [InlineData("public void Run(UserActivity a) { a.Status = Status.Ignored; }")]
    [InlineData("public async Task Run(GraphServiceClient graph) { var a = await graph.Me.Activities[\"1\"].GetAsync(); a!.Status = Status.Ignored; }")]
    [InlineData("public async Task Run(GraphServiceClient graph, Article article) { var a = new UserActivity { [Complete] }; a = await graph.Me.Activities.PostAsync(a); a!.Status = Status.Ignored; }")]
    [InlineData("public string? Run(Article article) { var a = new UserActivity { [Complete] }; return a.Id + a.Status; }")]
    public Task What_came_from_elsewhere_is_left_alone(string members) => CallSiteVerifier.VerifyGraphAsync(members);
}
