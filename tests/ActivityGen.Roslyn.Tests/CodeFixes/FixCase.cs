using ActivityGen.Roslyn.Rules;
using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ActivityGen.Roslyn.Tests.CodeFixes;

/// <summary>A code fix with the real analyzer and the real generator: the fixed project compiles together with what is generated into it.</summary>
internal static class FixCase
{
    internal static Task VerifyAsync<TFix>(string before, string after, string? key = null, Action<CSharpCodeFixTest<ActivityTypeAnalyzer, TFix>>? change = null)
        where TFix : CodeFixProvider, new() =>
        VerifyAsync([before], [after], key, change);

    internal static Task VerifyAsync<TFix>(string[] before, string[] after, string? key = null, Action<CSharpCodeFixTest<ActivityTypeAnalyzer, TFix>>? change = null)
        where TFix : CodeFixProvider, new()
    {
        CSharpCodeFixTest<ActivityTypeAnalyzer, TFix> test = new() { CodeActionEquivalenceKey = key };
        test.Generators.Add(new ActivityGenerator());

        // The types are no bigger than what a fix needs to see.
        IEnumerable<string> hints = Rules.RuleVerifier.Hints.Where(hint => !string.Concat(before).Contains(hint, StringComparison.Ordinal));
        test.TestState.DisabledDiagnostics.AddRange(hints);
        test.FixedState.DisabledDiagnostics.AddRange(hints);
        foreach (string file in before)
        {
            test.TestState.Add(file);
        }

        foreach (string file in after)
        {
            test.FixedState.Add(file);
        }

        change?.Invoke(test);
        return test.RunAsync();
    }

    /// <summary>Verifies that nothing is offered: the diagnostics that the markup shows stay.</summary>
    internal static Task VerifyNotOfferedAsync<TFix>(string source, string? key = null, Action<CSharpCodeFixTest<ActivityTypeAnalyzer, TFix>>? change = null)
        where TFix : CodeFixProvider, new() =>
        VerifyAsync<TFix>([source], [source], key, change);
}
