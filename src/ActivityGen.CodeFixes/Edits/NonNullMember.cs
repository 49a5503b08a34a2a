using System.Collections.Immutable;
using ActivityGen.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.CodeFixes.Edits;

/// <summary>Takes the <c>?</c> from a member's type, and makes the member <c>required</c> where C# allows that.</summary>
internal static class NonNullMember
{
    /// <summary>Drops the <c>?</c> in all declarations of a member.</summary>
    /// <returns>Nothing where a declaration has none, or cannot be edited.</returns>
    internal static ImmutableArray<DocumentEdit> DropNullable(FixSite site, ISymbol member)
    {
        ImmutableArray<DocumentEdit>.Builder edits = ImmutableArray.CreateBuilder<DocumentEdit>();
        foreach (SyntaxReference reference in member.DeclaringSyntaxReferences)
        {
            if (TypeOf(reference.GetSyntax(site.CancellationToken)) is not NullableTypeSyntax type || !site.Facts.IsEditable(reference.SyntaxTree))
            {
                return [];
            }

            edits.Add(new DocumentEdit(reference.SyntaxTree, type.QuestionToken.Span, string.Empty));
        }

        return edits.ToImmutable();
    }

    /// <summary>Adds <c>required</c> too.</summary>
    /// <returns>Nothing where a member cannot be required, or need not be, having a value from the start.</returns>
    internal static ImmutableArray<DocumentEdit> MakeRequired(FixSite site, ISymbol member)
    {
        ImmutableArray<DocumentEdit> edits = DropNullable(site, member);
        if (edits.IsEmpty || !CanBeRequired(member))
        {
            return [];
        }

        foreach (SyntaxReference reference in member.DeclaringSyntaxReferences)
        {
            SyntaxNode declaration = reference.GetSyntax(site.CancellationToken);
            if (declaration.SyntaxTree.Options is not CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp11 } || Place(declaration) is not { } place)
            {
                return [];
            }

            edits = edits.Add(DocumentEdit.Insert(reference.SyntaxTree, place, "required "));
            if (NullInitializer(declaration) is { } nothing)
            {
                edits = edits.Add(new DocumentEdit(reference.SyntaxTree, nothing, string.Empty));
            }
        }

        return edits;
    }

    private static TypeSyntax? TypeOf(SyntaxNode declaration) => declaration switch
    {
        PropertyDeclarationSyntax property => property.Type,
        ParameterSyntax parameter => parameter.Type,
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1 } field } => field.Type,
        _ => null,
    };

    /// <summary>Gets the place of the modifier; null where the member has it, is no candidate, or is set where it is declared.</summary>
    private static int? Place(SyntaxNode declaration)
    {
        (SyntaxTokenList modifiers, TypeSyntax? type) = declaration switch
        {
            PropertyDeclarationSyntax property when property.Initializer is null || NullInitializer(property) is not null => (property.Modifiers, property.Type),
            VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Parent: FieldDeclarationSyntax field } } variable when variable.Initializer is null || NullInitializer(variable) is not null => (field.Modifiers, field.Declaration.Type),
            _ => (default, null),
        };
        if (type is null || modifiers.Any(SyntaxKind.RequiredKeyword))
        {
            return null;
        }

        int partial = modifiers.IndexOf(SyntaxKind.PartialKeyword);
        return partial < 0 ? type.SpanStart : modifiers[partial].SpanStart;
    }

    /// <summary>Gets the place of an initializer that says no more than what an absent one does; null where there is none, or it gives a value.</summary>
    private static TextSpan? NullInitializer(SyntaxNode declaration) => declaration switch
    {
        PropertyDeclarationSyntax { AccessorList: { } accessors, Initializer.Value: var value } property when IsNull(value) =>
            TextSpan.FromBounds(accessors.Span.End, property.SemicolonToken.Span.End),
        VariableDeclaratorSyntax { Initializer.Value: var value } variable when IsNull(value) => TextSpan.FromBounds(variable.Identifier.Span.End, variable.Span.End),
        _ => null,
    };

    private static bool IsNull(ExpressionSyntax value) => value switch
    {
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure => IsNull(sure.Operand),
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.NullLiteralExpression) || literal.IsKind(SyntaxKind.DefaultLiteralExpression),
        _ => false,
    };

    private static bool CanBeRequired(ISymbol member)
    {
        if (member is not { IsStatic: false, IsAbstract: false, IsOverride: false, ContainingType.TypeKind: TypeKind.Class or TypeKind.Struct })
        {
            return false;
        }

        ISymbol? setter = member switch
        {
            IPropertySymbol { ExplicitInterfaceImplementations.IsEmpty: true } property => property.SetMethod,
            IFieldSymbol { IsReadOnly: false, IsConst: false } field => field,
            _ => null,
        };
        return setter is not null && IsAsVisible(setter.DeclaredAccessibility, member.ContainingType) && IsAsVisible(member.DeclaredAccessibility, member.ContainingType);
    }

    /// <summary>Gets a value indicating whether whoever can see the type can set the member; where the type is nested, its own declaration decides, as in C#.</summary>
    private static bool IsAsVisible(Accessibility accessibility, INamedTypeSymbol type) => type.DeclaredAccessibility switch
    {
        Accessibility.Public => accessibility == Accessibility.Public,
        Accessibility.Internal => accessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal,
        Accessibility.Private => accessibility is not (Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal),
        var other => accessibility == other || accessibility == Accessibility.Public,
    };
}
