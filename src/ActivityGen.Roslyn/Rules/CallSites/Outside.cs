using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Rules.CallSites;

/// <summary>What methods of other assemblies do with an object, as far as their place tells.</summary>
internal static class Outside
{
    /// <summary>Gets a value indicating whether a method reads an object and keeps no hold of it: serializers and HTTP calls.</summary>
    internal static bool OnlyReads(IMethodSymbol method)
    {
        string space = method.ContainingNamespace?.ToDisplayString() ?? string.Empty;
        return IsOrIsIn(space, "System.Net.Http") || (method.DeclaringSyntaxReferences.IsEmpty && method.Name.StartsWith("Serialize", StringComparison.Ordinal));
    }

    /// <summary>Gets a value indicating whether a method that takes any object may set its properties: reflection, and all of what is not the framework's.</summary>
    internal static bool MayFill(IMethodSymbol method)
    {
        string space = method.ContainingNamespace?.ToDisplayString() ?? string.Empty;
        return !IsOrIsIn(space, "System") || IsOrIsIn(space, "System.Reflection") || IsOrIsIn(space, "System.ComponentModel");
    }

    private static bool IsOrIsIn(string space, string outer) =>
        space.StartsWith(outer, StringComparison.Ordinal) && (space.Length == outer.Length || space[outer.Length] == '.');
}
