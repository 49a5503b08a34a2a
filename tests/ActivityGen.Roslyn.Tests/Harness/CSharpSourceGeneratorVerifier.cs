using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Tests.Harness;

internal static class CSharpSourceGeneratorVerifier<TGenerator>
    where TGenerator : IIncrementalGenerator, new()
{
    /// <summary>Verifies that the output compiles without a warning, and is what is given, where something is given.</summary>
    public static Task<GeneratorRun> VerifyGeneratorAsync(string source, params (string HintName, string Content)[] generated)
    {
        CSharpSourceGeneratorTest<TGenerator> test = new() { TestCode = source };
        test.GeneratedSources.AddRange(generated);
        return test.RunAsync();
    }

    /// <summary>Runs over sources of several files and asserts nothing.</summary>
    public static GeneratorRun Run(params string[] sources)
    {
        CSharpSourceGeneratorTest<TGenerator> test = new();
        foreach (string source in sources)
        {
            test.TestState.Add(source);
        }

        return test.Run();
    }
}
