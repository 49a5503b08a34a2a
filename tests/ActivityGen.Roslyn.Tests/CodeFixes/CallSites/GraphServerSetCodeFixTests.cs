using ActivityGen.CodeFixes.CallSites;

namespace ActivityGen.Roslyn.Tests.CodeFixes.CallSites;

/// <summary>AG0402.</summary>
public sealed class GraphServerSetCodeFixTests
{
    [Theory]
    [InlineData("{ {|AG0402:Id = \"1\"|}, [Complete], {|AG0402:Status = Status.Active|} }", "{ [Complete] }")]
    [InlineData("{ [Complete], {|AG0402:Id = \"1\"|}, {|AG0402:Status = Status.Active|}, }", "{ [Complete], }")]
    [InlineData("{ [Half], {|AG0402:Id = \"1\"|}, {|AG0402:Status = Status.Active|}, [OtherHalf] }", "{ [Half], [OtherHalf] }")]
    [InlineData("\n        {\n            {|AG0402:Id = \"1\"|},\n            [Complete],\n            {|AG0402:Status = Status.Active|},\n        }", "\n        {\n            [Complete],\n        }")]
    [InlineData("\n        {\n            [Complete],\n            {|AG0402:Status = Status.Active|}\n        }", "\n        {\n            [Complete]\n        }")]
    public Task Elements_go(string before, string after) => CallSiteFixCase.VerifyGraphAsync<GraphServerSetCodeFixProvider>(
        $"public UserActivity Map(Article article) => new UserActivity {before};", $"public UserActivity Map(Article article) => new UserActivity {after};");

    [Fact]
    public Task Statements_go_with_their_lines() => CallSiteFixCase.VerifyGraphAsync<GraphServerSetCodeFixProvider>(
        """
        public void Run(Article article)
            {
                var a = new UserActivity { [Complete] };
                {|AG0402:a.Id = "1"|};
                a.AppDisplayName = "n"; {|AG0402:a.Status = Status.Active|}; a.FallbackUrl = "f";
                {|AG0402:a.CreatedDateTime =
                    DateTimeOffset.UtcNow|};
            }
        """,
        """
        public void Run(Article article)
            {
                var a = new UserActivity { [Complete] };
                a.AppDisplayName = "n"; a.FallbackUrl = "f";
            }
        """);

    [Fact]
    public Task A_value_that_goes_on_stays() => Same("public void Run(Article article) { var a = new UserActivity { [Complete] }; string s = {|AG0402:a.Id = \"1\"|}; }");

    [Fact]
    public Task A_whole_branch_stays() => Same("public void Run(Article article, bool b) { var a = new UserActivity { [Complete] }; if (b) {|AG0402:a.Id = \"1\"|}; }");

    private static Task Same(string program) => CallSiteFixCase.VerifyGraphAsync<GraphServerSetCodeFixProvider>(program, program);
}
