using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ActivityGen.Roslyn.Rules.CallSites;

/// <summary>Finds where a project names a symbol.</summary>
/// <remarks>Asked only where a finding is near. The names of a file are remembered with the file, so that an edit reads one file again.</remarks>
internal sealed class ProjectIndex(Compilation compilation, ConditionalWeakTable<SyntaxTree, HashSet<string>> names)
{
    /// <summary>Gets the syntax that names a symbol, each with the model of its file.</summary>
    internal IEnumerable<(SimpleNameSyntax Name, SemanticModel Model)> References(ISymbol symbol, CancellationToken cancellationToken)
    {
        foreach ((SimpleNameSyntax name, SemanticModel model) in Named(symbol.Name, cancellationToken))
        {
            ISymbol? found = model.GetSymbolInfo(name, cancellationToken).Symbol;
            if (found is IMethodSymbol { ReducedFrom: { } unreduced })
            {
                found = unreduced;
            }

            if (SymbolEqualityComparer.Default.Equals(found?.OriginalDefinition, symbol.OriginalDefinition))
            {
                yield return (name, model);
            }
        }
    }

    /// <summary>Gets every use of a name in code that is the project's own.</summary>
    internal IEnumerable<(SimpleNameSyntax Name, SemanticModel Model)> Named(string name, CancellationToken cancellationToken)
    {
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!names.GetValue(tree, key => Read(key, cancellationToken)).Contains(name))
            {
                continue;
            }

            SemanticModel? model = null;
            foreach (SyntaxNode node in tree.GetRoot(cancellationToken).DescendantNodes())
            {
                if (node is SimpleNameSyntax simple && simple.Identifier.ValueText == name)
                {
                    yield return (simple, model ??= Model(tree));
                }
            }
        }
    }

    /// <summary>Gets a value indicating whether a file is the project's: in an IDE the symbols of a referenced project come with their files.</summary>
    internal bool Has(SyntaxTree tree) => compilation.ContainsSyntaxTree(tree);

    /// <summary>Gets what a method, accessor or local function does; null where that is not in source.</summary>
    internal IOperation? Body(IMethodSymbol method, CancellationToken cancellationToken)
    {
        foreach (SyntaxReference reference in (method.PartialImplementationPart ?? method.OriginalDefinition).DeclaringSyntaxReferences)
        {
            if (!Has(reference.SyntaxTree))
            {
                continue;
            }

            SyntaxNode node = reference.GetSyntax(cancellationToken);
            if (Model(node.SyntaxTree).GetOperation(node, cancellationToken) is { } operation)
            {
                return operation;
            }
        }

        return null;
    }

#pragma warning disable RS1030 // The object that is followed leaves its file; which files, only the way itself tells.
    internal SemanticModel Model(SyntaxTree tree) => compilation.GetSemanticModel(tree);
#pragma warning restore RS1030

    private static HashSet<string> Read(SyntaxTree tree, CancellationToken cancellationToken)
    {
        HashSet<string> result = new(StringComparer.Ordinal);
        foreach (SyntaxToken token in tree.GetRoot(cancellationToken).DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken))
            {
                result.Add(token.ValueText);
            }
        }

        return result;
    }
}
