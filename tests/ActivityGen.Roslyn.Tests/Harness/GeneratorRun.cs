using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Tests.Harness;

/// <summary>One run of a driver, which can go on from here with an edited compilation.</summary>
public sealed class GeneratorRun
{
    private GeneratorRun(GeneratorDriver driver, Compilation input, Compilation output, ImmutableArray<Diagnostic> diagnostics)
    {
        Driver = driver;
        Input = input;
        Output = output;
        Diagnostics = diagnostics;
    }

    public GeneratorDriver Driver { get; }

    public Compilation Input { get; }

    /// <summary>Gets the compilation with the generated trees.</summary>
    public Compilation Output { get; }

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public GeneratorDriverRunResult Result => Driver.GetRunResult();

    /// <summary>Gets the generated files by hint name, in the order of names.</summary>
    public ImmutableSortedDictionary<string, string> Sources
        => Result.Results.SelectMany(result => result.GeneratedSources)
            .ToImmutableSortedDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    public static GeneratorRun Create(
        Compilation compilation,
        IEnumerable<ISourceGenerator> generators,
        AnalyzerConfigOptionsProvider? options = null,
        IEnumerable<AdditionalText>? additionalTexts = null)
    {
        CSharpParseOptions parseOptions = (CSharpParseOptions?)compilation.SyntaxTrees.FirstOrDefault()?.Options ?? CSharpParseOptions.Default;
        CSharpGeneratorDriver driver = CSharpGeneratorDriver.Create(
            generators,
            additionalTexts,
            parseOptions,
            options ?? DictionaryOptionsProvider.Empty,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return Run(driver, compilation);
    }

    /// <summary>Runs the same driver over another compilation, and other options where they are given.</summary>
    public GeneratorRun With(Compilation compilation, AnalyzerConfigOptionsProvider? options = null, ImmutableArray<AdditionalText> additionalTexts = default)
    {
        GeneratorDriver driver = options is null ? Driver : Driver.WithUpdatedAnalyzerConfigOptions(options);
        driver = additionalTexts.IsDefault ? driver : driver.ReplaceAdditionalTexts(additionalTexts);
        if (compilation.SyntaxTrees.FirstOrDefault()?.Options is { } parseOptions)
        {
            driver = driver.WithUpdatedParseOptions(parseOptions);
        }

        return Run(driver, compilation);
    }

    /// <summary>Gets why each output of a tracked step is what it is, over all generators.</summary>
    public ImmutableArray<IncrementalStepRunReason> Reasons(string trackingName)
        =>
        [
            .. Result.Results
                .Where(result => result.TrackedSteps.ContainsKey(trackingName))
                .SelectMany(result => result.TrackedSteps[trackingName])
                .SelectMany(step => step.Outputs)
                .Select(output => output.Reason),
        ];

    /// <summary>Gets why each source output is what it is: one or more a file.</summary>
    public ImmutableArray<IncrementalStepRunReason> OutputReasons()
        =>
        [
            .. Result.Results
                .SelectMany(result => result.TrackedOutputSteps.Values)
                .SelectMany(steps => steps)
                .SelectMany(step => step.Outputs)
                .Select(output => output.Reason),
        ];

    private static GeneratorRun Run(GeneratorDriver driver, Compilation compilation)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> diagnostics);
        foreach (GeneratorRunResult result in driver.GetRunResult().Results)
        {
            if (result.Exception is { } exception)
            {
                throw new VerificationException($"{result.Generator.GetGeneratorType().Name} threw.\n\n{exception}");
            }
        }

        return new GeneratorRun(driver, compilation, output, diagnostics);
    }
}
