using System.Collections.Immutable;
using ActivityGen.Roslyn.Rules;
using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Tests.Rules;

/// <summary>The analyzer over sources, after the generator, as a build runs them. Compiler errors count.</summary>
/// <remarks>
/// To keep the tables short, <c>[Activity]</c> in a source is a complete <c>[UserActivity]</c>, and <c>[Visual]</c> a complete <c>[VisualElements]</c>,
/// over members <c>Id</c> and <c>Title</c>; <c>using ActivityGen;</c> comes first.
/// </remarks>
internal static class RuleVerifier
{
    internal const string Activity =
        "[UserActivity(AppActivityId = \"/a/{Id}\", ActivationUrl = \"https://contoso.com/a/{Id}\", ActivitySourceHost = \"https://contoso.com\")]";

    /// <summary>The infos: it cannot be read back, it has no fallbackUrl, it has no alternateText.</summary>
    internal static readonly string[] Hints = ["AG0008", "AG0107", "AG0214"];

    internal const string Visual = "[VisualElements(DisplayText = \"{Title}\")]";

    internal static Task VerifyAsync(params string[] sources) => VerifyAsync(_ => { }, sources);

    internal static Task VerifyAsync(Action<ProjectState> configure, params string[] sources)
    {
        CSharpAnalyzerTest<ActivityTypeAnalyzer> test = new();
        test.Generators.Add(new ActivityGenerator());
        foreach (string source in sources)
        {
            test.TestState.Add(Expand(source));
        }

        configure(test.TestState);
        return test.RunAsync();
    }

    /// <summary>Verifies the whole message of the one diagnostic.</summary>
    internal static async Task VerifyMessageAsync(string source, string id, string message)
    {
        ImmutableArray<Diagnostic> actual = await AnalyzeAsync(new ProjectState().Add(Expand(Hints.Contains(id) ? source + " // " + id : source)), CompilerDiagnostics.None);
        DiagnosticVerdict.Verify([new DiagnosticResult(id) { Message = message }], actual, "The message differs.");
    }

    /// <summary>Gets what generator and analyzer say of a project; neither may throw.</summary>
    internal static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(ProjectState state, CompilerDiagnostics compilerDiagnostics)
    {
        GeneratorRun run = GeneratorRun.Create(state.CreateCompilation(), [new ActivityGenerator().AsSourceGenerator()], state.Options, state.AdditionalTexts);
        return AnalyzerRun.DiagnosticsAsync(run.Output, OwnAnalyzers.All, new AnalyzerOptions(state.AdditionalTexts, state.Options), compilerDiagnostics);
    }

    internal static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Compilation compilation, CompilerDiagnostics compilerDiagnostics)
    {
        GeneratorRun run = GeneratorRun.Create(compilation, [new ActivityGenerator().AsSourceGenerator()]);
        return AnalyzerRun.DiagnosticsAsync(run.Output, OwnAnalyzers.All, new AnalyzerOptions([]), compilerDiagnostics);
    }

    /// <summary>Completes a source. Hints about what is not there (<see cref="Hints"/>) count only where the test speaks of them: most sources are no bigger than what they test.</summary>
    internal static string Expand(string source) =>
        "#pragma warning disable " + string.Join(", ", Hints.Where(hint => !source.Contains(hint, StringComparison.Ordinal))) + "\n"
        + "using ActivityGen;\n" + source
            .Replace("[Activity]", Activity, StringComparison.Ordinal)
            .Replace("[Visual]", Visual, StringComparison.Ordinal);
}
