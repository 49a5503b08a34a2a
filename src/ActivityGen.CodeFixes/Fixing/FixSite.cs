using System.Collections.Immutable;
using ActivityGen.Roslyn.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.CodeFixes.Fixing;

/// <summary>Where a diagnostic stands, and whose it is: of a type, of the types that take a value from another one, or of the assembly.</summary>
internal sealed class FixSite
{
    private FixSite(ProjectFacts facts, Diagnostic diagnostic, SyntaxNode node, INamedTypeSymbol? type, ImmutableArray<string> owners, CancellationToken cancellationToken)
    {
        Facts = facts;
        Diagnostic = diagnostic;
        Node = node;
        Type = type;
        Owners = owners;
        CancellationToken = cancellationToken;
    }

    internal ProjectFacts Facts { get; }

    internal Diagnostic Diagnostic { get; }

    internal string RuleId => Diagnostic.Id;

    internal SyntaxTree Tree => Node.SyntaxTree;

    internal TextSpan Span => Diagnostic.Location.SourceSpan;

    /// <summary>Gets the innermost node that has all of the diagnostic's place.</summary>
    internal SyntaxNode Node { get; }

    /// <summary>Gets the type around the place, which may only lend a value to the annotated one; null for the assembly's defaults.</summary>
    internal INamedTypeSymbol? Type { get; }

    /// <summary>Gets the metadata names of all types that have this diagnostic, and what stands for the assembly's defaults.</summary>
    internal ImmutableArray<string> Owners { get; }

    /// <summary>Gets the argument whose value is wrong; null where something else is.</summary>
    internal AttributeArgumentSyntax? Argument => Node.FirstAncestorOrSelf<AttributeArgumentSyntax>();

    /// <summary>Gets the attribute that the diagnostic stands on or in.</summary>
    internal AttributeSyntax? Attribute => Node.FirstAncestorOrSelf<AttributeSyntax>();

    /// <summary>Gets a value indicating whether the diagnostic stands on the type's name: something is missing.</summary>
    internal bool IsOnType => Node is TypeDeclarationSyntax declaration && declaration.Identifier.Span == Span;

    internal CancellationToken CancellationToken { get; }

    internal static FixSite? TryCreate(ProjectFacts facts, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (diagnostic.Location.SourceTree is not { } tree || !facts.Compilation.ContainsSyntaxTree(tree) || !facts.IsEditable(tree))
        {
            return null;
        }

        SyntaxNode root = tree.GetRoot(cancellationToken);
        if (!root.FullSpan.Contains(diagnostic.Location.SourceSpan))
        {
            return null;
        }

        SyntaxNode node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        INamedTypeSymbol? type = node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration
            ? facts.Compilation.GetSemanticModel(tree).GetDeclaredSymbol(declaration, cancellationToken) as INamedTypeSymbol
            : null;
        ImmutableArray<string> owners = FixOwners.Of(facts, type, diagnostic, cancellationToken);
        return owners.IsEmpty ? null : new FixSite(facts, diagnostic, node, type, owners, cancellationToken);
    }

    /// <summary>Gets a value indicating whether the type itself has an attribute, be it where nobody can edit it.</summary>
    internal bool HasOwnAttribute(INamedTypeSymbol? attributeClass) => Type is not null && KnownSymbols.Find(Type, attributeClass) is not null;

    /// <summary>Finds the type's own attribute, where it can be edited.</summary>
    internal AttributeSyntax? OwnAttribute(INamedTypeSymbol? attributeClass) => Type is null ? null : Editable(KnownSymbols.Find(Type, attributeClass));

    /// <summary>Finds an attribute's syntax, where it can be edited.</summary>
    internal AttributeSyntax? Editable(AttributeData? attribute) =>
        attribute?.ApplicationSyntaxReference is { } reference
            && Facts.IsEditable(reference.SyntaxTree)
            && reference.GetSyntax(CancellationToken) is AttributeSyntax { ContainsDiagnostics: false } syntax
            ? syntax
            : null;
}
