using System.Globalization;
using System.Text;
using ActivityGen.Roslyn.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>Where an assembly's <c>ActivityLinks</c> goes: the project's root namespace.</summary>
/// <remarks>Where a type has the name of a part of it, the namespace around that type: what is in the root namespace still sees it there.</remarks>
internal static class LinksHome
{
    /// <summary>Gets the root namespace that the build names, else the assembly's name.</summary>
    internal static string RootNamespace(Compilation compilation, AnalyzerConfigOptions options) =>
        options.TryGetValue("build_property.RootNamespace", out string? name) ? name : compilation.AssemblyName ?? string.Empty;

    /// <summary>Gets the namespace as C# writes it, empty for the global one; null where <c>ActivityLinks</c> is taken there.</summary>
    internal static string? Find(Compilation compilation, string rootNamespace)
    {
        string name = Find(compilation, rootNamespace, out INamespaceSymbol? space);
        return space is null || (!HasType(space, LinksEmitter.ClassName, except: IsPart) && NamespaceIn(space, LinksEmitter.ClassName) is null) ? name : null;
    }

    /// <summary>Gets the names of types that the place depends on.</summary>
    internal static List<string> NamesThatDecide(string rootNamespace)
    {
        List<string> names = [LinksEmitter.ClassName];
        foreach (string segment in rootNamespace.Length == 0 ? [] : rootNamespace.Split('.'))
        {
            names.Add(Identifier(segment));
        }

        return names;
    }

    /// <summary>Gets a value indicating whether a type has the place and the name that <c>ActivityLinks</c> needs.</summary>
    internal static bool IsTakenBy(INamedTypeSymbol type, Compilation compilation, string rootNamespace) =>
        type.Name == LinksEmitter.ClassName
        && type.ContainingType is null
        && Collides(type)
        && !IsPart(type)
        && Names.Namespace(type) == Find(compilation, rootNamespace, out _);

    /// <summary>Gets the namespace as C# writes it, and its symbol; null where nothing is in it yet.</summary>
    private static string Find(Compilation compilation, string rootNamespace, out INamespaceSymbol? space)
    {
        StringBuilder written = new();
        space = compilation.Assembly.GlobalNamespace;
        foreach (string segment in rootNamespace.Length == 0 ? [] : rootNamespace.Split('.'))
        {
            string name = Identifier(segment);
            if (space is not null && HasType(space, name))
            {
                break;
            }

            space = space is null ? null : NamespaceIn(space, name);
            written.Append(written.Length == 0 ? string.Empty : ".").Append(Names.Escape(name));
        }

        return written.ToString();
    }

    /// <summary>Gets a value indicating whether a type is a part that the author adds to the generated class.</summary>
    private static bool IsPart(INamedTypeSymbol type) => type is { IsStatic: true, TypeKind: TypeKind.Class } && ShapeCheck.IsPartial(type, CancellationToken.None);

    private static bool HasType(INamespaceSymbol space, string name, Func<INamedTypeSymbol, bool>? except = null)
    {
        foreach (INamedTypeSymbol type in space.GetTypeMembers(name))
        {
            if (Collides(type) && except?.Invoke(type) is not true)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets a value indicating whether a namespace, or a class of ours, could not have a type's name beside it.</summary>
    private static bool Collides(INamedTypeSymbol type) => type.Arity == 0 && !type.IsFileLocal && HandWritten.IsHandWritten(type);

    private static INamespaceSymbol? NamespaceIn(INamespaceSymbol space, string name)
    {
        foreach (INamespaceOrTypeSymbol member in space.GetMembers(name))
        {
            if (member is INamespaceSymbol found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Makes an identifier of a part of a project's name, as the SDK's templates do.</summary>
    private static string Identifier(string segment)
    {
        StringBuilder result = new(segment.Length);
        foreach (char c in segment)
        {
            // C# takes a formatting character, but drops it.
            bool isPart = SyntaxFacts.IsIdentifierPartCharacter(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format;
            result.Append(isPart ? c : '_');
        }

        if (result.Length == 0 || !SyntaxFacts.IsIdentifierStartCharacter(result[0]))
        {
            result.Insert(0, '_');
        }

        return result.ToString();
    }
}
