using ActivityGen.Roslyn.Emission;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>Whether a project references Microsoft's Graph SDK, in a version that the generated mapping compiles with.</summary>
internal static class GraphReference
{
    private const string Models = "Microsoft.Graph.Models.";

    private const string Json = "Microsoft.Kiota.Abstractions.Serialization.UntypedNode";

    private static readonly string[] Others =
    [
        Models + "ActivityHistoryItem",
        Models + "Status",
        "Microsoft.Kiota.Abstractions.Serialization.UntypedDecimal",
        "Microsoft.Kiota.Serialization.Json.JsonSerializationWriter",
    ];

    /// <summary>Gets a value indicating whether generated code can use the SDK: every type that it names is there, once, and <c>global::</c> leads to it.</summary>
    internal static bool IsUsable(Compilation compilation)
    {
        // The first question is all that a project without the SDK is asked.
        if (Find(compilation, Models + "UserActivity") is not { } activity
            || Find(compilation, Models + "VisualInfo") is not { } visual
            || Find(compilation, Models + "ImageInfo") is not { } image
            || Find(compilation, Json) is not { } json)
        {
            return false;
        }

        foreach (string name in Others)
        {
            if (Find(compilation, name) is null)
            {
                return false;
            }
        }

        // Older versions of the SDK have a type of their own there, and no alternateText.
        return Has(activity, "ContentInfo", json) && Has(visual, "Content", json) && image.GetMembers("AlternateText").Length > 0;
    }

    /// <summary>Gets a value indicating whether a hand-written type has the name of the generated mapping.</summary>
    internal static bool IsTaken(Compilation compilation) =>
        compilation.Assembly.GetTypeByMetadataName(GraphMappingEmitter.Namespace + "." + GraphMappingEmitter.ClassName) is { } type && IsTakenBy(type);

    /// <summary>Gets a value indicating whether a type has the place and the name that the generated mapping needs.</summary>
    internal static bool IsTakenBy(INamedTypeSymbol type) =>
        type is { Name: GraphMappingEmitter.ClassName, Arity: 0, ContainingType: null, IsFileLocal: false }
        && HandWritten.IsHandWritten(type)
        && Names.Namespace(type) == GraphMappingEmitter.Namespace;

    /// <summary>Finds a public type of a referenced assembly; a stand-in in the project's own source may lack members.</summary>
    private static INamedTypeSymbol? Find(Compilation compilation, string name) =>
        compilation.GetTypeByMetadataName(name) is { DeclaredAccessibility: Accessibility.Public } type
        && !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)
        && IsGlobal(compilation.GetMetadataReference(type.ContainingAssembly))
            ? type
            : null;

    private static bool IsGlobal(MetadataReference? reference) =>
        reference is not null && (reference.Properties.Aliases.IsEmpty || reference.Properties.Aliases.Contains(MetadataReferenceProperties.GlobalAlias));

    private static bool Has(INamedTypeSymbol type, string name, INamedTypeSymbol propertyType)
    {
        foreach (ISymbol member in type.GetMembers(name))
        {
            if (member is IPropertySymbol property && SymbolEqualityComparer.Default.Equals(property.Type, propertyType))
            {
                return true;
            }
        }

        return false;
    }
}
