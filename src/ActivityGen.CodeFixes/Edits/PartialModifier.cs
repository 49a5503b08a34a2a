using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ActivityGen.CodeFixes.Edits;

/// <summary>Adds <c>partial</c> to a type's declarations.</summary>
internal static class PartialModifier
{
    /// <summary>Adds it to every declaration that lacks it: C# wants it on all or on none.</summary>
    /// <returns>Whether every such declaration can be edited.</returns>
    internal static bool TryAdd(INamedTypeSymbol type, Func<SyntaxTree, bool> isEditable, List<DocumentEdit> edits, CancellationToken cancellationToken)
    {
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellationToken) is not TypeDeclarationSyntax declaration || declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                continue;
            }

            if (declaration.Keyword.IsMissing || !isEditable(declaration.SyntaxTree))
            {
                return false;
            }

            // C# has it last, right before `class`, `struct`, `interface` or `record`.
            edits.Add(DocumentEdit.Insert(declaration.SyntaxTree, declaration.Keyword.SpanStart, "partial "));
        }

        return true;
    }
}
