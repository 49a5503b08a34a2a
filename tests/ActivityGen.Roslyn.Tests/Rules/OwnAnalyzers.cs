using System.Collections.Immutable;
using ActivityGen.Roslyn.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Tests.Rules;

/// <summary>The analyzers of the assembly, as a host finds them.</summary>
internal static class OwnAnalyzers
{
    internal static ImmutableArray<DiagnosticAnalyzer> All { get; } =
    [
        .. typeof(ActivityTypeAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && type is { IsAbstract: false } && !type.IsSubclassOf(typeof(DiagnosticSuppressor)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    internal static ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [.. All.SelectMany(analyzer => analyzer.SupportedDiagnostics)];
}
