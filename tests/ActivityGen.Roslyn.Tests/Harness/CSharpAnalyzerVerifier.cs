using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Tests.Harness;

internal static class CSharpAnalyzerVerifier<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    public static DiagnosticResult Diagnostic(string id)
        => new(new TAnalyzer().SupportedDiagnostics.Single(descriptor => descriptor.Id == id));

    public static Task VerifyAnalyzerAsync(string source, params DiagnosticResult[] expected)
    {
        CSharpAnalyzerTest<TAnalyzer> test = new() { TestCode = source };
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    /// <summary>Verifies with a generator run first.</summary>
    public static Task VerifyAnalyzerAsync(string source, IIncrementalGenerator generator, params DiagnosticResult[] expected)
    {
        CSharpAnalyzerTest<TAnalyzer> test = new() { TestCode = source };
        test.Generators.Add(generator);
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }
}
