using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ActivityGen.Roslyn.Tests.Rules;

/// <summary>Rules are configured as any analyzer's are.</summary>
public class SuppressionTests
{
    private const string Nullable = "[Activity] [Visual] public partial record Article(string Id, string? Title);";
    private const string NoUrl = "[UserActivity(AppActivityId = \"{Id}\", ActivitySourceHost = \"https://contoso.com\")] [Visual] public partial record Article(string Id, string Title);";

    [Fact]
    public async Task Pragma_and_SuppressMessage_silence()
    {
        await RuleVerifier.VerifyAsync("#pragma warning disable AG0106\n" + Nullable);
        await RuleVerifier.VerifyAsync("#pragma warning disable AG0101\n" + NoUrl);
        await RuleVerifier.VerifyAsync("#pragma warning disable AG0101\n#pragma warning restore AG0101\n" + NoUrl.Replace("Article", "{|AG0101:Article|}", StringComparison.Ordinal));
        await RuleVerifier.VerifyAsync("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"ActivityGen\", \"AG0101\")] " + NoUrl);
        await RuleVerifier.VerifyAsync("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"ActivityGen\", \"AG0106\")] " + Nullable);
        await RuleVerifier.VerifyAsync(
            """
            #pragma warning disable AG0302
            [Activity] [VisualElements(DisplayText = "{Nope}",
            #pragma warning restore AG0302
                Description = "{{|AG0302:Nope|}}")] public partial record Article(string Id);
            """);
    }

    [Theory]
    [InlineData("AG0101", "none", null)]
    [InlineData("AG0101", "silent", DiagnosticSeverity.Hidden)]
    [InlineData("AG0101", "suggestion", DiagnosticSeverity.Info)]
    [InlineData("AG0101", "warning", DiagnosticSeverity.Warning)]
    [InlineData("AG0106", "error", DiagnosticSeverity.Error)]
    [InlineData("AG0106", "none", null)]
    public async Task Editorconfig_sets_the_severity(string id, string value, DiagnosticSeverity? expected)
    {
        AnalyzerConfigSet configs = AnalyzerConfigSet.Create<AnalyzerConfig[]>(
            [AnalyzerConfig.Parse($"root = true\n[*.cs]\ndotnet_diagnostic.{id}.severity = {value}\n", "/.editorconfig")]);
        CSharpCompilation compilation = new ProjectState().Add(RuleVerifier.Expand(id == "AG0101" ? NoUrl : Nullable)).CreateCompilation();
        compilation = compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new ConfigOptions(configs)));
        Assert.Equal(expected, (await RuleVerifier.AnalyzeAsync(compilation, CompilerDiagnostics.Errors)).SingleOrDefault()?.Severity);
    }

    [Theory]
    [InlineData(ReportDiagnostic.Suppress, null)]
    [InlineData(ReportDiagnostic.Warn, DiagnosticSeverity.Warning)]
    [InlineData(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    public async Task NoWarn_and_WarnAsError_count(ReportDiagnostic option, DiagnosticSeverity? expected)
    {
        CSharpCompilation compilation = new ProjectState().Add(RuleVerifier.Expand(Nullable)).CreateCompilation();
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("AG0106", option)]));
        Assert.Equal(expected, (await RuleVerifier.AnalyzeAsync(compilation, CompilerDiagnostics.Errors)).SingleOrDefault()?.Severity);
    }

    private sealed class ConfigOptions(AnalyzerConfigSet configs) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            configs.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            configs.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
