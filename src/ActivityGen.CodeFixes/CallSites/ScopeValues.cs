using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ActivityGen.CodeFixes.CallSites;

/// <summary>Finds values by name in what code can see: parameters and locals, what these have, and the members of the type.</summary>
internal sealed class ScopeValues
{
    private readonly SemanticModel _model;
    private readonly int _position;
    private readonly List<ISymbol> _variables = [];
    private readonly List<ISymbol> _members = [];

    internal ScopeValues(SemanticModel model, ExpressionSyntax at, CancellationToken cancellationToken)
    {
        _model = model;
        _position = at.SpanStart;
        bool isStatic = IsStatic(model.GetEnclosingSymbol(_position, cancellationToken));
        foreach (ISymbol symbol in model.LookupSymbols(_position))
        {
            bool isVariable = symbol is IParameterSymbol || (symbol is ILocalSymbol local && IsBefore(local, at, cancellationToken));
            if (isVariable)
            {
                _variables.Add(symbol);
            }
            else if (symbol is (IFieldSymbol or IPropertySymbol { GetMethod: not null }) && (symbol.IsStatic || !isStatic) && at.FirstAncestorOrSelf<EqualsValueClauseSyntax>()?.Parent?.Parent?.Parent is not FieldDeclarationSyntax)
            {
                _members.Add(symbol);
            }
        }
    }

    /// <summary>Finds the first value of a name, in the order of the names; null where there is none.</summary>
    /// <param name="names">The names, letter case aside.</param>
    /// <param name="write">Writes an expression of a type, null where the type does not fit.</param>
    internal string? Find(string[] names, Func<string, ITypeSymbol, string?> write)
    {
        foreach (string name in names)
        {
            foreach (ISymbol variable in _variables)
            {
                if (Is(variable, name) && write(variable.Name, TypeOf(variable)!) is { } found)
                {
                    return found;
                }
            }
        }

        foreach (string name in names)
        {
            foreach (ISymbol variable in _variables)
            {
                if (IsOwn(TypeOf(variable)) && Member(TypeOf(variable)!, name) is { } member && write(variable.Name + "." + member.Name, TypeOf(member)!) is { } found)
                {
                    return found;
                }
            }
        }

        foreach (string name in names)
        {
            foreach (ISymbol member in _members)
            {
                if (Is(member, name) && write(member.Name, TypeOf(member)!) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    private static bool Is(ISymbol symbol, string name) => string.Equals(symbol.Name.TrimStart('_'), name, StringComparison.OrdinalIgnoreCase);

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private static bool IsStatic(ISymbol? symbol)
    {
        while (symbol is IMethodSymbol { MethodKind: MethodKind.LambdaMethod or MethodKind.AnonymousFunction or MethodKind.LocalFunction })
        {
            symbol = symbol.ContainingSymbol;
        }

        return symbol is { IsStatic: true };
    }

    /// <summary>The framework's types have names and ids of their own kind.</summary>
    private static bool IsOwn(ITypeSymbol? type) =>
        type is INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface }
        && (type.ContainingNamespace is not { IsGlobalNamespace: false } space || Outer(space).Name is not ("System" or "Microsoft"));

    private static INamespaceSymbol Outer(INamespaceSymbol space) => space.ContainingNamespace is { IsGlobalNamespace: false } outer ? Outer(outer) : space;

    private static bool IsBefore(ILocalSymbol local, SyntaxNode at, CancellationToken cancellationToken)
    {
        foreach (SyntaxReference reference in local.DeclaringSyntaxReferences)
        {
            SyntaxNode declaration = reference.GetSyntax(cancellationToken);
            return declaration.Span.End <= at.SpanStart || (declaration is not VariableDeclaratorSyntax && declaration.Span.Contains(at.Span));
        }

        return false;
    }

    private ISymbol? Member(ITypeSymbol type, string name)
    {
        for (ITypeSymbol? layer = type; layer is not null; layer = layer.BaseType)
        {
            foreach (ISymbol member in layer.GetMembers())
            {
                if (member is (IPropertySymbol { GetMethod: not null, IsIndexer: false } or IFieldSymbol { IsImplicitlyDeclared: false }) and { IsStatic: false }
                    && Is(member, name) && _model.IsAccessible(_position, member))
                {
                    return member;
                }
            }
        }

        return null;
    }
}
