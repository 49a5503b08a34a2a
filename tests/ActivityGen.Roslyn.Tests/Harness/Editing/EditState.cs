using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ActivityGen.Roslyn.Tests.Harness;

/// <summary>All that an edit can change: the compilation, and the analyzer-config options and AdditionalFiles beside it.</summary>
public sealed record EditState(CSharpCompilation Compilation, ImmutableDictionary<string, string> GlobalOptions, ImmutableArray<AdditionalText> Files)
{
    private DictionaryOptionsProvider? _options;

    /// <summary>Gets the options as a generator driver takes them: the same instance for as long as they do not change, as a host does it.</summary>
    public DictionaryOptionsProvider Options => _options ??= new DictionaryOptionsProvider(GlobalOptions);

    public EditState With(CSharpCompilation compilation) => this with { Compilation = compilation };

    public EditState With(ImmutableDictionary<string, string> globalOptions) => this with { GlobalOptions = globalOptions, _options = null };

    public EditState With(ImmutableArray<AdditionalText> files) => this with { Files = files };
}
