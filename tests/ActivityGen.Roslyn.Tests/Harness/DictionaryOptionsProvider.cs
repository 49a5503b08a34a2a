using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Tests.Harness;

/// <summary>Global options as the build hands them over: <c>build_property.RootNamespace</c> and the like.</summary>
public sealed class DictionaryOptionsProvider(ImmutableDictionary<string, string> values) : AnalyzerConfigOptionsProvider
{
    // Names are compared as the compiler compares them.
    private readonly DictionaryOptions _global = new(values.WithComparers(StringComparer.OrdinalIgnoreCase));

    public static DictionaryOptionsProvider Empty { get; } = new(ImmutableDictionary<string, string>.Empty);

    public override AnalyzerConfigOptions GlobalOptions => _global;

    /// <summary>Gets a file's options; a compiler gives each file what is global as well.</summary>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _global;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _global;
}
