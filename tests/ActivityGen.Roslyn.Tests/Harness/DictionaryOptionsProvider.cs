using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Tests.Harness;

/// <summary>Global options as the build hands them over: <c>build_property.RootNamespace</c> and the like.</summary>
public sealed class DictionaryOptionsProvider(ImmutableDictionary<string, string> values) : AnalyzerConfigOptionsProvider
{
    // Names are compared as the compiler compares them.
    private readonly DictionaryOptions _global = new(values.WithComparers(StringComparer.OrdinalIgnoreCase));
    private readonly DictionaryOptions _none = new(ImmutableDictionary<string, string>.Empty);

    public static DictionaryOptionsProvider Empty { get; } = new(ImmutableDictionary<string, string>.Empty);

    public override AnalyzerConfigOptions GlobalOptions => _global;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _none;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _none;
}
