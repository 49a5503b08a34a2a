using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Docs.Tests.Code;

/// <summary>What code of pages refers to: what these tests are built against, in a list that their build writes.</summary>
internal static class CodeReferences
{
    /// <summary>What the tests need for themselves.</summary>
    private static readonly string[] Own = ["ActivityGen.Roslyn", "Microsoft.CodeAnalysis", "Markdig", "Microsoft.VisualStudio", "testhost"];

    /// <summary>What a project has only if it asks for it: types get more members where Microsoft.Graph is referenced.</summary>
    private static readonly string[] Graph = ["Microsoft.Graph", "Microsoft.Kiota", "ActivityGen.Client.Graph"];

    private static readonly string[] Files = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "references.txt"));

    private static readonly Lazy<ImmutableArray<MetadataReference>> WithoutGraph = new(() => Read(file => !IsOf(file, Graph)));

    private static readonly Lazy<ImmutableArray<MetadataReference>> Everything = new(() => Read(static _ => true));

    /// <summary>Gets the references of a project.</summary>
    /// <param name="withGraph">Whether it refers to Microsoft.Graph.</param>
    internal static ImmutableArray<MetadataReference> Get(bool withGraph) => withGraph ? Everything.Value : WithoutGraph.Value;

    private static ImmutableArray<MetadataReference> Read(Func<string, bool> isWanted) =>
        [.. Files.Where(file => !IsOf(file, Own) && isWanted(file)).Select(file => MetadataReference.CreateFromFile(file))];

    private static bool IsOf(string file, string[] names) =>
        names.Any(name => Path.GetFileName(file).StartsWith(name, StringComparison.OrdinalIgnoreCase));
}
