using ActivityGen.Roslyn.Rules;
using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;

namespace ActivityGen.Roslyn.Tests.Rules.CallSites;

/// <summary>With the real Microsoft.Graph package, and what the rules cost without it.</summary>
public sealed class GraphPackageTests
{
    [Theory]
    [InlineData("public Task Run(GraphServiceClient graph, Article article) => graph.Me.Activities.PostAsync({|AG0401:new UserActivity|} { [Half] });")]
    [InlineData("public Task Run(GraphServiceClient graph, Article article) => graph.Me.Activities.PostAsync(new() { [Complete] });")]
    [InlineData("public Task Run(GraphServiceClient graph) => graph.Me.Activities[\"1\"].PatchAsync(new UserActivity { VisualElements = new() { Description = \"d\" } });")]
    [InlineData("public Task Run(GraphServiceClient graph, Article article) { var a = new UserActivity { [Half] }; {|AG0402:a.Status = Status.Active|}; a.ActivitySourceHost = \"h\"; a.VisualElements = new() { DisplayText = \"t\" }; return graph.Me.Activities.PostAsync(a); }")]
    [InlineData("public Task Run(GraphServiceClient graph) => graph.Me.Activities[\"1\"].HistoryItems.PostAsync({|AG0401:new ActivityHistoryItem|} { LastActiveDateTime = DateTimeOffset.UtcNow });")]
    [InlineData("public Task Run(GraphServiceClient graph, Article article) { var a = new UserActivity { [Half], AdditionalData = new Dictionary<string, object> { { \"activitySourceHost\", \"h\" } } }; a.AdditionalData[\"visualElements\"] = new object(); return graph.Me.Activities.PostAsync(a); }")]
    public Task The_package_s_types_are_watched(string members)
    {
        CSharpAnalyzerTest<CallSiteAnalyzer> test = new();
        test.TestState.References.AddRange(References.Graph);
        test.TestState.Add(GraphStub.Program(members));
        return test.RunAsync();
    }

    [Fact]
    public async Task Without_Graph_no_code_is_looked_at()
    {
        const string Program = "public class UserActivity { public string? Id { get; set; } public static UserActivity Create() => new() { Id = \"1\" }; }";
        AnalyzerTelemetryInfo without = await ActionsAsync(new ProjectState().Add(Program));
        Assert.Equal(0, without.SyntaxNodeActionsCount + without.OperationActionsCount + without.SymbolActionsCount + without.CodeBlockActionsCount);
        Assert.NotEqual(0, (await ActionsAsync(new ProjectState().Add(Program).Add(GraphStub.Code))).SyntaxNodeActionsCount);
    }

    private static async Task<AnalyzerTelemetryInfo> ActionsAsync(ProjectState state)
    {
        CallSiteAnalyzer analyzer = new();
        CompilationWithAnalyzers run = state.CreateCompilation().WithAnalyzers([analyzer]);
        Assert.Empty(await run.GetAnalyzerDiagnosticsAsync());
        return await run.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None);
    }
}
