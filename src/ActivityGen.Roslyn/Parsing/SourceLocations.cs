using ActivityGen.Roslyn.Parsing.Templates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>The places where one type's diagnostics stand.</summary>
/// <remarks>What stands in another assembly has no place of its own: then it is the annotated type's identifier.</remarks>
internal sealed class SourceLocations(INamedTypeSymbol? type, AttributeData userActivity, Compilation compilation, CancellationToken cancellationToken)
{
    private Location? _identifier;

    /// <summary>Gets the identifier of the type's part that has the attribute.</summary>
    internal Location Identifier => _identifier ??= FindIdentifier();

    /// <summary>Gets the whole attribute, without its brackets.</summary>
    internal Location Of(AttributeData attribute) =>
        attribute.ApplicationSyntaxReference is { } reference && IsHere(reference.SyntaxTree) ? reference.SyntaxTree.GetLocation(reference.Span) : Identifier;

    /// <summary>Gets the expression of an attribute's named argument.</summary>
    internal Location OfArgument(AttributeData attribute, string argument) =>
        ArgumentExpression(attribute, argument) is { } expression ? expression.GetLocation() : Of(attribute);

    /// <summary>Gets a part of the text that an attribute's named argument gives; the whole expression where the part is not written there.</summary>
    internal Location InArgument(AttributeData attribute, string argument, string value, TextSpan part) =>
        ArgumentExpression(attribute, argument) is { } expression && StringLiteralMap.Locate(expression, value, part, compilation, cancellationToken) is { } span
            ? Location.Create(expression.SyntaxTree, span)
            : OfArgument(attribute, argument);

    /// <summary>Gets the path of the source file that an attribute stands in; null where it stands in another assembly.</summary>
    internal static string? PathOf(AttributeData attribute) => attribute.ApplicationSyntaxReference?.SyntaxTree.FilePath;

    /// <summary>Gets a member's identifier.</summary>
    internal Location OfMember(ISymbol member)
    {
        foreach (Location location in member.Locations)
        {
            if (location.SourceTree is { } tree && IsHere(tree))
            {
                return location;
            }
        }

        return Identifier;
    }

    /// <summary>Gets a value indicating whether a file is of this compilation: an IDE shows the symbols of another project with their source.</summary>
    private bool IsHere(SyntaxTree tree) => compilation.ContainsSyntaxTree(tree);

    private ExpressionSyntax? ArgumentExpression(AttributeData attribute, string argument)
    {
        if (attribute.ApplicationSyntaxReference is not { } reference || !IsHere(reference.SyntaxTree))
        {
            return null;
        }

        if (attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is AttributeSyntax { ArgumentList: { } list })
        {
            foreach (AttributeArgumentSyntax candidate in list.Arguments)
            {
                if (candidate.NameEquals?.Name.Identifier.ValueText == argument)
                {
                    return candidate.Expression;
                }
            }
        }

        return null;
    }

    private Location FindIdentifier()
    {
        for (SyntaxNode? node = userActivity.ApplicationSyntaxReference?.GetSyntax(cancellationToken); node is not null; node = node.Parent)
        {
            if (node is BaseTypeDeclarationSyntax declaration)
            {
                return declaration.Identifier.GetLocation();
            }
        }

        return OfMemberOrNone(type);
    }

    private static Location OfMemberOrNone(ISymbol? symbol) => symbol is null || symbol.Locations.IsEmpty ? Location.None : symbol.Locations[0];
}
