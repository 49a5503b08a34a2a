using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>Tells what a person wrote from what a source generator added.</summary>
/// <remarks>
/// A generator sees no generator's output, an analyzer sees all of it. The parser serves both and must give both the same answer, so it
/// looks at hand-written members only.
/// </remarks>
internal static class HandWritten
{
    /// <summary>The tool name in the <c>[GeneratedCode]</c> of everything that ActivityGen emits.</summary>
    internal const string ToolName = "ActivityGen";

    private static readonly string OwnFolder = typeof(ActivityGenerator).FullName;

    /// <summary>Gets a value indicating whether a member counts.</summary>
    internal static bool IsHandWritten(ISymbol member)
    {
        // Paths before attributes: those of all that is generated would be bound for nothing.
        return !IsGeneratedHere(member) && !HasOurMark(member);
    }

    /// <summary>Gets a value indicating whether ActivityGen emitted a member, in this assembly or in a referenced one.</summary>
    internal static bool IsOurs(ISymbol member)
    {
        foreach (SyntaxReference reference in member.DeclaringSyntaxReferences)
        {
            if (IsOwnOutput(reference.SyntaxTree.FilePath))
            {
                return true;
            }
        }

        return HasOurMark(member);
    }

    /// <summary>Gets a value indicating whether a member stands in a generator's output of this compilation: nothing is bound to tell.</summary>
    internal static bool IsGeneratedHere(ISymbol member) => IsGeneratedHere(member.DeclaringSyntaxReferences);

    /// <summary>Gets a value indicating whether all of a member's declarations stand in a generator's output.</summary>
    internal static bool IsGeneratedHere(ImmutableArray<SyntaxReference> declarations)
    {
        foreach (SyntaxReference reference in declarations)
        {
            if (!IsGeneratorOutput(reference.SyntaxTree.FilePath))
            {
                return false;
            }
        }

        return !declarations.IsEmpty;
    }

    private static bool HasOurMark(ISymbol member)
    {
        foreach (AttributeData attribute in member.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "GeneratedCodeAttribute" }
                && attribute.ConstructorArguments.Length > 0
                && attribute.ConstructorArguments[0].Value is ToolName)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets a value indicating whether using a member is an error wherever it is done, as <c>[Obsolete(…, error: true)]</c> says.</summary>
    internal static bool IsForbidden(ISymbol member)
    {
        foreach (AttributeData attribute in member.GetAttributes())
        {
            if (attribute is { AttributeClass.Name: "ObsoleteAttribute", ConstructorArguments.Length: 2 } && attribute.ConstructorArguments[1].Value is true)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets a value indicating whether a path is that of our own output: nothing in it is ever a source, so an analyzer need not read it.</summary>
    internal static bool IsOwnOutput(string path)
    {
        int file = LastSeparator(path, path.Length);
        int folder = LastSeparator(path, file);
        return file - folder - 1 == OwnFolder.Length && string.CompareOrdinal(path, folder + 1, OwnFolder, 0, OwnFolder.Length) == 0;
    }

    /// <summary>Gets a value indicating whether a path is one that the compiler gives to a source generator's output.</summary>
    /// <remarks>
    /// The compiler names an output <c>assembly/generator type/hint name</c>, below the intermediate folder or below nothing. Files that
    /// a build step wrote there (<c>AssemblyInfo.cs</c>, gRPC's, XAML's) are inputs like any other, and lie less deep or without the type's dotted name.
    /// </remarks>
    internal static bool IsGeneratorOutput(string path)
    {
        int file = LastSeparator(path, path.Length);
        int type = LastSeparator(path, file);
        if (file <= 0 || type <= 0)
        {
            return false;
        }

        int assembly = LastSeparator(path, type);
        string typeName = path.Substring(type + 1, file - type - 1);
        string assemblyName = path.Substring(assembly + 1, type - assembly - 1);
        bool namesGenerator = typeName.StartsWith(assemblyName, StringComparison.Ordinal)
            ? typeName.Length > 0
            : typeName.IndexOf('.') > 0 && !LooksLikeFramework(typeName);
        return namesGenerator && (!IsRooted(path) || HasIntermediateFolder(path, assembly));
    }

    /// <summary>Gets a value indicating whether a folder is named as a target framework is, <c>net10.0-windows</c>.</summary>
    private static bool LooksLikeFramework(string name) =>
        name.Length > 3 && name.StartsWith("net", StringComparison.Ordinal) && (char.IsDigit(name[3]) || name.StartsWith("netstandard", StringComparison.Ordinal));

    private static bool IsRooted(string path) =>
        path[0] is '/' or '\\' || (path.Length > 1 && path[1] == ':');

    private static bool HasIntermediateFolder(string path, int end)
    {
        int at = end;
        while (at > 0)
        {
            int before = LastSeparator(path, at);
            if (at - before == 4 && string.CompareOrdinal(path, before + 1, "obj", 0, 3) == 0)
            {
                return true;
            }

            at = before;
        }

        return false;
    }

    private static int LastSeparator(string path, int end) =>
        end <= 0 ? -1 : path.LastIndexOfAny(['/', '\\'], end - 1);
}
