using ActivityGen.Roslyn.Rules;
using ActivityGen.Roslyn.Tests.Harness;
using ActivityGen.Roslyn.Tests.Rules.CallSites;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ActivityGen.Roslyn.Tests.CodeFixes.CallSites;

/// <summary>A fix of a call with the real analyzer; the fixed program compiles.</summary>
internal static class CallSiteFixCase
{
    internal static Task VerifyGraphAsync<TFix>(string before, string after)
        where TFix : CodeFixProvider, new() =>
        VerifyAsync<TFix>([GraphStub.Program(before), GraphStub.Code], [GraphStub.Program(after), GraphStub.Code]);

    internal static Task VerifyHttpAsync<TFix>(string before, string after)
        where TFix : CodeFixProvider, new() =>
        VerifyAsync<TFix>([CallSiteVerifier.HttpProgram(before)], [CallSiteVerifier.HttpProgram(after)]);

    internal static Task VerifyAsync<TFix>(string[] before, string[] after)
        where TFix : CodeFixProvider, new()
    {
        CSharpCodeFixTest<CallSiteAnalyzer, TFix> test = new();
        foreach (string file in before)
        {
            test.TestState.Add(file);
        }

        foreach (string file in after)
        {
            test.FixedState.Add(file);
        }

        return test.RunAsync();
    }
}
