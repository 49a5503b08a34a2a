using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ActivityGen.Roslyn.Rules.CallSites;

/// <summary>Finds where a variable's value comes from: initializers, assignments and expression bodies, by the order of the text.</summary>
internal sealed class ValueSources(SemanticModel start, ProjectIndex index, CancellationToken cancellationToken)
{
    internal SemanticModel Model(SyntaxNode node) => node.SyntaxTree == start.SyntaxTree ? start : index.Model(node.SyntaxTree);

    internal ISymbol? Symbol(ExpressionSyntax expression) => Model(expression).GetSymbolInfo(expression, cancellationToken).Symbol;

    internal ITypeSymbol? Type(ExpressionSyntax expression) => Model(expression).GetTypeInfo(expression, cancellationToken).Type;

    internal object? Constant(ExpressionSyntax expression) => Model(expression).GetConstantValue(expression, cancellationToken).Value;

    internal IEnumerable<(SimpleNameSyntax Name, SemanticModel Model)> References(ISymbol symbol) => index.References(symbol, cancellationToken);

    /// <summary>Gets the values that a variable may have at a place, <c>+=</c> marked; none where they are not to be seen.</summary>
    internal List<(ExpressionSyntax Value, bool IsAdded)> Of(ISymbol variable, SyntaxNode use)
    {
        List<(ExpressionSyntax Value, bool IsAdded)> all = [];
        foreach (SyntaxReference reference in variable.DeclaringSyntaxReferences)
        {
            if (!index.Has(reference.SyntaxTree))
            {
                continue;
            }

            SyntaxNode declaration = reference.GetSyntax(cancellationToken);
            if (Declared(declaration) is { } declared)
            {
                all.Add((declared, false));
            }

            if (variable is ILocalSymbol or IParameterSymbol)
            {
                AddAssigned(Scope(declaration), variable, all, use);
            }
        }

        if (variable is (IFieldSymbol or IPropertySymbol) and { ContainingType: { } type })
        {
            foreach (SyntaxReference part in type.DeclaringSyntaxReferences)
            {
                if (!index.Has(part.SyntaxTree))
                {
                    continue;
                }

                AddAssigned(part.GetSyntax(cancellationToken), variable, all, use: null);
            }
        }

        return all;
    }

    /// <summary>Gets the one expression that a method or property returns; null where it has more to do.</summary>
    internal ExpressionSyntax? Returned(ISymbol member)
    {
        foreach (SyntaxReference reference in member.OriginalDefinition.DeclaringSyntaxReferences)
        {
            if (!index.Has(reference.SyntaxTree))
            {
                return null;
            }

            switch (reference.GetSyntax(cancellationToken))
            {
                case BaseMethodDeclarationSyntax method:
                    return Returned(method.ExpressionBody, method.Body);
                case LocalFunctionStatementSyntax local:
                    return Returned(local.ExpressionBody, local.Body);
                case PropertyDeclarationSyntax { ExpressionBody: { } arrow }:
                    return arrow.Expression;
                case PropertyDeclarationSyntax { AccessorList.Accessors: { Count: > 0 } accessors } when accessors[0].IsKind(SyntaxKind.GetAccessorDeclaration):
                    return Returned(accessors[0].ExpressionBody, accessors[0].Body);
            }
        }

        return null;
    }

    /// <summary>Gets the piece of code that a variable lives in.</summary>
    internal static SyntaxNode Scope(SyntaxNode node) =>
        (SyntaxNode?)node.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member => member is not GlobalStatementSyntax) ?? node.SyntaxTree.GetRoot();

    internal static ExpressionSyntax Strip(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    expression = parenthesized.Expression;
                    break;
                case CastExpressionSyntax cast:
                    expression = cast.Expression;
                    break;
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure:
                    expression = sure.Operand;
                    break;
                default:
                    return expression;
            }
        }
    }

    private static ExpressionSyntax? Declared(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax declarator => declarator.Initializer?.Value,
        PropertyDeclarationSyntax property => property.Initializer?.Value,
        _ => null,
    };

    private static ExpressionSyntax? Returned(ArrowExpressionClauseSyntax? arrow, BlockSyntax? block) =>
        arrow?.Expression ?? (block is { Statements: { Count: 1 } statements } && statements[0] is ReturnStatementSyntax { Expression: { } result } ? result : null);

    private void AddAssigned(SyntaxNode scope, ISymbol variable, List<(ExpressionSyntax Value, bool IsAdded)> all, SyntaxNode? use)
    {
        foreach (SyntaxNode node in scope.DescendantNodes())
        {
            if (node is not AssignmentExpressionSyntax assignment
                || Name(assignment.Left) is not { } name
                || name.Identifier.ValueText != variable.Name
                || (use is not null && assignment.SyntaxTree == use.SyntaxTree && assignment.Span.End > use.SpanStart)
                || !SymbolEqualityComparer.Default.Equals(Symbol(name), variable))
            {
                continue;
            }

            bool isAdded = assignment.IsKind(SyntaxKind.AddAssignmentExpression);
            if (!isAdded && use is not null && assignment.FirstAncestorOrSelf<BlockSyntax>() is { } block && block.Span.Contains(use.Span))
            {
                // Whoever comes to the use has come by here: what the variable had before is gone.
                all.Clear();
            }

            all.Add((assignment.Right, isAdded));
        }
    }

    private static SimpleNameSyntax? Name(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax name => name,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: var name } => name,
        _ => null,
    };
}
