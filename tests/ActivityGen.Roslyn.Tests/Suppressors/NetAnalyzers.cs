using System.Collections.Immutable;
using System.Reflection;
using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Tests.Suppressors;

/// <summary>The .NET analyzers of the SDK, whose warnings are suppressed; found beside the runtime that the tests run on.</summary>
internal static class NetAnalyzers
{
    private static readonly Lazy<ImmutableArray<DiagnosticAnalyzer>> Found = new(Load);

    /// <summary>Gets the analyzers that report a rule.</summary>
    internal static ImmutableArray<DiagnosticAnalyzer> Of(string id) =>
        [.. Found.Value.Where(analyzer => analyzer.SupportedDiagnostics.Any(descriptor => descriptor.Id == id))];

    private static ImmutableArray<DiagnosticAnalyzer> Load()
    {
        string root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..", "sdk"));
        string? folder = Directory.Exists(root)
            ? Directory.EnumerateDirectories(root, $"{Environment.Version.Major}.*").Order(StringComparer.Ordinal).LastOrDefault()
            : null;
        string analyzers = Path.Combine(folder ?? root, "Sdks", "Microsoft.NET.Sdk", "analyzers");
        if (!Directory.Exists(analyzers))
        {
            throw new VerificationException($"The SDK's analyzers are not in {analyzers}.");
        }

        return
        [
            .. ((string[])["Microsoft.CodeAnalysis.NetAnalyzers.dll", "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll"])
                .SelectMany(file => Types(Assembly.LoadFrom(Path.Combine(analyzers, file))))
                .Where(type => !type.IsAbstract && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>()?.Languages.Contains(LanguageNames.CSharp) is true)
                .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
        ];
    }

    /// <summary>Gets the types that load: those of code fixes may ask for what is not here.</summary>
    private static IEnumerable<Type> Types(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            return exception.Types.OfType<Type>();
        }
    }
}
