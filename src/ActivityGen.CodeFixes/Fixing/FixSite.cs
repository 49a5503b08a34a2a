using ActivityGen.Roslyn.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ActivityGen.CodeFixes.Fixing;

/// <summary>Where a diagnostic stands: on a type's identifier, or on the value of an attribute's argument.</summary>
internal sealed class FixSite
{
    private FixSite(ProjectFacts facts, string ruleId, INamedTypeSymbol type, AttributeArgumentSyntax? argument, CancellationToken cancellationToken)
    {
        Facts = facts;
        RuleId = ruleId;
        Type = type;
        Argument = argument;
        CancellationToken = cancellationToken;
    }

    internal ProjectFacts Facts { get; }

    internal string RuleId { get; }

    /// <summary>Gets the annotated type; for an argument the type whose attribute it is, which may only lend it to the annotated one.</summary>
    internal INamedTypeSymbol Type { get; }

    /// <summary>Gets the argument whose value is wrong; null where something is missing.</summary>
    internal AttributeArgumentSyntax? Argument { get; }

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
        AttributeArgumentSyntax? argument = node.FirstAncestorOrSelf<AttributeArgumentSyntax>();
        if (node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration
            || (argument is null && declaration.Identifier.Span != diagnostic.Location.SourceSpan)
            || facts.Compilation.GetSemanticModel(tree).GetDeclaredSymbol(declaration, cancellationToken) is not INamedTypeSymbol type)
        {
            return null;
        }

        return new FixSite(facts, diagnostic.Id, type, argument, cancellationToken);
    }

    /// <summary>Gets a value indicating whether the type itself has an attribute, be it where nobody can edit it.</summary>
    internal bool HasOwnAttribute(INamedTypeSymbol? attributeClass) => KnownSymbols.Find(Type, attributeClass) is not null;

    /// <summary>Finds the type's own attribute, where it can be edited.</summary>
    internal AttributeSyntax? OwnAttribute(INamedTypeSymbol? attributeClass) => Editable(KnownSymbols.Find(Type, attributeClass));

    /// <summary>Finds an attribute's syntax, where it can be edited.</summary>
    internal AttributeSyntax? Editable(AttributeData? attribute) =>
        attribute?.ApplicationSyntaxReference is { } reference
            && Facts.IsEditable(reference.SyntaxTree)
            && reference.GetSyntax(CancellationToken) is AttributeSyntax { ContainsDiagnostics: false } syntax
            ? syntax
            : null;
}
