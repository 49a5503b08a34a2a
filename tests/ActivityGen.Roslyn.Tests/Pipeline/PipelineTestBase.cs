using System.Collections.Immutable;
using ActivityGen.Roslyn.Pipeline;
using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ActivityGen.Roslyn.Tests.Pipeline;

public abstract class PipelineTestBase
{
    private readonly CompilationFingerprint _fingerprint = new();

    protected static CSharpCompilation Compile(params string[] sources)
    {
        ProjectState project = new();
        foreach (string source in sources)
        {
            project.Add(source);
        }

        return project.CreateCompilation();
    }

    internal static Hash128 TreeHash(string source, string path = "/0/Test0.cs", CSharpParseOptions? options = null)
        => TreeSummary.Of(CSharpSyntaxTree.ParseText(source, options ?? new ProjectState().ParseOptions, path), CancellationToken.None).Hash;

    internal Hash128 Fingerprint(Compilation compilation, DictionaryOptionsProvider? options = null)
        => _fingerprint.Compute(compilation, options ?? DictionaryOptionsProvider.Empty, CancellationToken.None);

    internal Hash128 Fingerprint(Compilation compilation, params (string Key, string Value)[] options)
        => Fingerprint(compilation, new DictionaryOptionsProvider(options.ToImmutableDictionary(option => option.Key, option => option.Value)));
}
