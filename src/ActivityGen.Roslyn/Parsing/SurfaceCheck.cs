using ActivityGen.Contract;
using ActivityGen.Roslyn.Specs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>AG0011: whether the names of the generated surface are free, and which of them a base type has.</summary>
internal static class SurfaceCheck
{
    private static readonly (string Name, SurfaceMembers Member)[] Surface =
    [
        ("ToUserActivity", SurfaceMembers.ToUserActivity),
        ("WriteJson", SurfaceMembers.WriteJson),
        ("ToJsonUtf8Bytes", SurfaceMembers.ToJsonUtf8Bytes),
        ("GetKey", SurfaceMembers.GetKey),
        ("ActivityKey", SurfaceMembers.ActivityKey),
        ("TryFromUserActivity", SurfaceMembers.TryFromUserActivity),
        ("FromUserActivity", SurfaceMembers.FromUserActivity),
        ("ReadJson", SurfaceMembers.ReadJson),
        ("TryReadJson", SurfaceMembers.TryReadJson),
        ("ActivityLink", SurfaceMembers.ActivityLink),
        ("ActivityFallbackLink", SurfaceMembers.ActivityFallbackLink),
        ("ActivityReader", SurfaceMembers.ActivityReader),
        ("ToGraphUserActivity", SurfaceMembers.ToGraphUserActivity),
        ("TryFromGraphUserActivity", SurfaceMembers.TryFromGraphUserActivity),
    ];

    /// <summary>Gets the names that the type's own members have.</summary>
    internal static SurfaceMembers Taken(INamedTypeSymbol type, bool hasGraph, SourceLocations locations, FindingBag findings) =>
        Taken(type, ~SurfaceMembers.Reading & ~(hasGraph ? SurfaceMembers.TryFromGraphUserActivity : SurfaceMembers.Graph), locations, findings) | TakenExplicitly(type, locations, findings);

    /// <summary>Gets the names of reading back that the type's own members have; they are free where nothing reads back.</summary>
    internal static SurfaceMembers TakenByReading(INamedTypeSymbol type, bool hasGraph, SourceLocations locations, FindingBag findings) =>
        Taken(type, SurfaceMembers.Reading | (hasGraph ? SurfaceMembers.TryFromGraphUserActivity : SurfaceMembers.None), locations, findings);

    private static SurfaceMembers Taken(INamedTypeSymbol type, SurfaceMembers asked, SourceLocations locations, FindingBag findings)
    {
        SurfaceMembers taken = SurfaceMembers.None;
        foreach ((string name, SurfaceMembers surface) in Surface)
        {
            if ((surface & asked) == 0)
            {
                continue;
            }

            if (type.Name == name)
            {
                findings.Add(RuleCatalog.NameTaken, locations.Identifier, property: null, name, Names.Display(type));
                taken |= surface;
            }

            foreach (ITypeParameterSymbol parameter in type.TypeParameters)
            {
                if (parameter.Name == name)
                {
                    findings.Add(RuleCatalog.NameTaken, locations.OfMember(parameter), property: null, name, Names.Display(type));
                    taken |= surface;
                }
            }

            foreach (ISymbol member in type.GetMembers(name))
            {
                if (!member.IsImplicitlyDeclared && HandWritten.IsHandWritten(member) && !IsPart(member))
                {
                    findings.Add(RuleCatalog.NameTaken, locations.OfMember(member), property: null, name, Names.Display(type));
                    taken |= surface;
                }
            }
        }

        return taken;
    }

    /// <summary>Gets a value indicating whether a member is a part that the author adds to a generated key or link.</summary>
    private static bool IsPart(ISymbol member)
    {
        if (member is not INamedTypeSymbol { IsRecord: true, TypeKind: TypeKind.Struct, Arity: 0, Name: not "ActivityReader" })
        {
            return false;
        }

        foreach (SyntaxReference reference in member.DeclaringSyntaxReferences)
        {
            bool isPart = reference.GetSyntax() is RecordDeclarationSyntax declaration
                && declaration.Modifiers.Any(SyntaxKind.PartialKeyword)
                && (declaration.ParameterList is null || HandWritten.IsGeneratorOutput(reference.SyntaxTree.FilePath));
            if (!isPart)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Gets which base methods a generated one overrides: virtual or abstract ones of the same signature.</summary>
    internal static SurfaceMembers Overridden(INamedTypeSymbol type, Compilation compilation) =>
        (Overrides(type, "ToUserActivity", compilation) ? SurfaceMembers.ToUserActivity : SurfaceMembers.None)
        | (Overrides(type, "WriteJson", compilation) ? SurfaceMembers.WriteJson : SurfaceMembers.None)
        | (Overrides(type, "ToGraphUserActivity", compilation) ? SurfaceMembers.ToGraphUserActivity : SurfaceMembers.None);

    /// <summary>Finds members that implement the interface explicitly, as the generated <c>AppActivityId</c> does.</summary>
    private static SurfaceMembers TakenExplicitly(INamedTypeSymbol type, SourceLocations locations, FindingBag findings)
    {
        SurfaceMembers taken = SurfaceMembers.None;
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IPropertySymbol property
                && !HandWritten.IsGeneratedHere(member)
                && property.ExplicitInterfaceImplementations.Length > 0
                && property.ExplicitInterfaceImplementations[0] is { Name: "AppActivityId", ContainingType.Name: "IUserActivity" }
                && HandWritten.IsHandWritten(member))
            {
                findings.Add(RuleCatalog.NameTaken, locations.OfMember(member), property: null, "IUserActivity.AppActivityId", Names.Display(type));
                taken |= SurfaceMembers.AppActivityId;
            }
        }

        return taken;
    }

    private static bool Overrides(INamedTypeSymbol type, string name, Compilation compilation)
    {
        for (INamedTypeSymbol? ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            foreach (ISymbol member in ancestor.GetMembers(name))
            {
                if (compilation.IsSymbolAccessibleWithin(member, type))
                {
                    return member is IMethodSymbol { IsSealed: false, DeclaredAccessibility: Accessibility.Public, Arity: 0 } method
                        && (method.IsVirtual || method.IsAbstract || method.IsOverride)
                        && HasInterfaceSignature(method);
                }
            }
        }

        return false;
    }

    private static bool HasInterfaceSignature(IMethodSymbol method) => method.Name switch
    {
        "ToUserActivity" => method.Parameters.IsEmpty && method.ReturnType.ToDisplayString() == "ActivityGen.UserActivity",
        "ToGraphUserActivity" => method.Parameters.IsEmpty && method.ReturnType.ToDisplayString() == "Microsoft.Graph.Models.UserActivity",
        _ => method.ReturnsVoid && method.Parameters.Length == 1 && method.Parameters[0].Type.ToDisplayString() == "System.Buffers.IBufferWriter<byte>",
    };

    /// <summary>Gets the names that a base type has, or will have once it is generated.</summary>
    internal static SurfaceMembers Hidden(INamedTypeSymbol type, KnownSymbols known)
    {
        SurfaceMembers hidden = SurfaceMembers.None;
        for (INamedTypeSymbol? ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            bool isActivity = !ancestor.IsAbstract
                && !ancestor.DeclaringSyntaxReferences.IsEmpty
                && KnownSymbols.Find(ancestor, known.UserActivityAttribute) is not null;
            foreach ((string name, SurfaceMembers surface) in Surface)
            {
                if (isActivity || HasAccessible(ancestor, name, type, known.Compilation))
                {
                    hidden |= surface;
                }
            }
        }

        return hidden;
    }

    private static bool HasAccessible(INamedTypeSymbol ancestor, string name, INamedTypeSymbol type, Compilation compilation)
    {
        foreach (ISymbol member in ancestor.GetMembers(name))
        {
            if (compilation.IsSymbolAccessibleWithin(member, type))
            {
                return true;
            }
        }

        return false;
    }
}
