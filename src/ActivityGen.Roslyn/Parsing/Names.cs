using System.Text;
using ActivityGen.Roslyn.Specs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>Symbols' names as emitted C# writes them.</summary>
internal static class Names
{
    private static readonly SymbolDisplayFormat QualifiedNullable = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>Escapes a name that is a keyword, be it only in some places.</summary>
    internal static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            ? "@" + name
            : name;

    /// <summary>Gets a type's name with <c>global::</c> and nullable annotations.</summary>
    internal static string Qualified(ITypeSymbol type) => type.ToDisplayString(QualifiedNullable);

    /// <summary>Gets a name for people.</summary>
    internal static string Display(ISymbol symbol) => symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);

    /// <summary>Gets the expression that reads a member from inside the activity type.</summary>
    internal static AccessSpec Access(MemberAccess access)
    {
        StringBuilder expression = new(access.IsStatic ? Qualified(access.Links[0].ContainingType) : "this");
        for (int i = 0; i < access.Links.Length; i++)
        {
            bool isConditional = i > 0 && (MemberAccess.TypeOf(access.Links[i - 1]).IsReferenceType || MemberAccess.Of([access.Links[i - 1]]).CanBeNull);
            expression.Append(isConditional ? "?." : ".").Append(Escape(access.Links[i].Name));
        }

        return new AccessSpec(expression.ToString(), access.CanBeNull);
    }

    /// <summary>Gets the heads of a type's declaration and of those around it, outermost first.</summary>
    internal static EquatableArray<TypeDeclarationSpec> Declarations(INamedTypeSymbol type)
    {
        List<TypeDeclarationSpec> heads = [];
        for (INamedTypeSymbol? t = type; t is not null; t = t.ContainingType)
        {
            heads.Add(new TypeDeclarationSpec(KeywordOf(t), Escape(t.Name), TypeParametersOf(t)));
        }

        heads.Reverse();
        return new EquatableArray<TypeDeclarationSpec>(heads.ToArray());
    }

    /// <summary>Gets the namespace as C# writes it, empty for the global one.</summary>
    internal static string Namespace(INamedTypeSymbol type)
    {
        StringBuilder result = new();
        for (INamespaceSymbol? space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            result.Insert(0, result.Length == 0 ? Escape(space.Name) : Escape(space.Name) + ".");
        }

        return result.ToString();
    }

    /// <summary>Gets a value indicating whether code elsewhere in the assembly can name a type without type arguments.</summary>
    internal static bool CanBeNamed(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? t = type; t is not null; t = t.ContainingType)
        {
            if (!t.TypeParameters.IsEmpty || t.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Gets the full metadata-like name that hint names are made of: <c>Contoso.Outer.Inner`1</c>.</summary>
    internal static string HintName(INamedTypeSymbol type)
    {
        StringBuilder result = new();
        for (INamedTypeSymbol? t = type; t is not null; t = t.ContainingType)
        {
            result.Insert(0, result.Length == 0 ? t.MetadataName : t.MetadataName + ".");
        }

        for (INamespaceSymbol? space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            result.Insert(0, space.Name + ".");
        }

        return result.ToString();
    }

    private static string KeywordOf(INamedTypeSymbol type) => (type.TypeKind, type.IsRecord) switch
    {
        (TypeKind.Struct, true) => "record struct",
        (TypeKind.Struct, false) => "struct",
        (TypeKind.Interface, _) => "interface",
        (_, true) => "record",
        _ => "class",
    };

    private static string TypeParametersOf(INamedTypeSymbol type)
    {
        if (type.TypeParameters.IsEmpty)
        {
            return string.Empty;
        }

        StringBuilder result = new("<");
        foreach (ITypeParameterSymbol parameter in type.TypeParameters)
        {
            if (result.Length > 1)
            {
                result.Append(", ");
            }

            result.Append(parameter.Variance switch
            {
                VarianceKind.In => "in ",
                VarianceKind.Out => "out ",
                _ => string.Empty,
            });
            result.Append(Escape(parameter.Name));
        }

        return result.Append('>').ToString();
    }
}
