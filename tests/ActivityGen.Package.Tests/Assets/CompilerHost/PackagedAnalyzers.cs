using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CompilerHost;

/// <summary>The generators and analyzers of the assemblies that the project's packages bring. What the SDK adds of its own belongs to the SDK's own compiler.</summary>
internal sealed class PackagedAnalyzers : IAnalyzerAssemblyLoader
{
    internal PackagedAnalyzers(IEnumerable<string> paths)
    {
        List<ISourceGenerator> generators = [];
        List<DiagnosticAnalyzer> analyzers = [];
        Paths = [.. paths.Where(path => path.Contains("ActivityGen", StringComparison.Ordinal))];
        foreach (string path in Paths)
        {
            AnalyzerFileReference reference = new(path, this);
            reference.AnalyzerLoadFailed += (_, failure) => Failures.Add(Diagnostic.Create(Failed, Location.None, path, failure.Message));
            generators.AddRange(reference.GetGenerators(LanguageNames.CSharp));
            analyzers.AddRange(reference.GetAnalyzers(LanguageNames.CSharp));
        }

        Generators = [.. generators];
        Analyzers = [.. analyzers];
    }

    internal IReadOnlyList<string> Paths { get; }

    internal ImmutableArray<ISourceGenerator> Generators { get; }

    internal ImmutableArray<DiagnosticAnalyzer> Analyzers { get; }

    internal List<Diagnostic> Failures { get; } = [];

    private static DiagnosticDescriptor Failed { get; } =
        new("HOST001", "An analyzer does not load", "{0} does not load: {1}", "Host", DiagnosticSeverity.Error, isEnabledByDefault: true);

    public void AddDependencyLocation(string fullPath)
    {
    }

    public Assembly LoadFromPath(string fullPath) => AssemblyLoadContext.Default.LoadFromAssemblyPath(fullPath);
}
