using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ActivityGen.Roslyn.Rules.CallSites;

/// <summary>Asks whether a project assigns a property to any object that it got from elsewhere: where an object cannot be followed, it may be that one.</summary>
internal static class ForeignFills
{
    internal static bool Exist(string property, GraphModel model, GraphModels models, ProjectIndex index, CancellationToken cancellationToken)
    {
        foreach ((SimpleNameSyntax name, SemanticModel semantics) in index.Named(property, cancellationToken))
        {
            ExpressionSyntax? receiver = name.Parent switch
            {
                MemberAccessExpressionSyntax access when access.Name == name && IsTarget(access) => access.Expression,
                MemberBindingExpressionSyntax binding when IsTarget(binding) => binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
                _ => null,
            };
            if (receiver is null || GraphModels.IsSdk(semantics.GetEnclosingSymbol(receiver.SpanStart, cancellationToken)) || IsMadeHere(receiver, semantics, cancellationToken))
            {
                continue;
            }

            ITypeSymbol? type = semantics.GetTypeInfo(receiver, cancellationToken).Type;
            if (type is null or IErrorTypeSymbol or IDynamicTypeSymbol or ITypeParameterSymbol || (models.Find(type) is { } found && found.Name == model.Name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTarget(ExpressionSyntax expression)
    {
        SyntaxNode node = expression;
        while (node.Parent is ArgumentSyntax { Parent: TupleExpressionSyntax tuple })
        {
            node = tuple;
        }

        return node.Parent is AssignmentExpressionSyntax assignment && assignment.Left == node;
    }

    /// <summary>Gets a value indicating whether a variable holds an object that its own method makes, and so no other method's.</summary>
    private static bool IsMadeHere(ExpressionSyntax receiver, SemanticModel semantics, CancellationToken cancellationToken)
    {
        if (receiver is not IdentifierNameSyntax
            || semantics.GetSymbolInfo(receiver, cancellationToken).Symbol is not ILocalSymbol { DeclaringSyntaxReferences: { Length: > 0 } references })
        {
            return false;
        }

        return references[0].GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax };
    }
}
