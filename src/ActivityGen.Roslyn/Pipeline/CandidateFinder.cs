using System.Collections.Immutable;
using ActivityGen.Roslyn.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ActivityGen.Roslyn.Pipeline;

/// <summary>Finds the declarations that may carry <c>[UserActivity]</c>, by name only.</summary>
/// <remarks>It may find too many (another attribute of the same name), never too few; the parser looks at symbols.</remarks>
internal static class CandidateFinder
{
    private const string Suffix = "Attribute";
    private const string AttributeName = "UserActivity";

    /// <summary>Finds the candidates: files in the order of the compilation, declarations in the order of the text, every part of a partial type by itself.</summary>
    public static ImmutableArray<TypeDeclarationSyntax> Find(CSharpCompilation compilation, CancellationToken cancellationToken)
    {
        ImmutableArray<SyntaxTree> trees = compilation.SyntaxTrees;
        HashSet<string> globalNames = GlobalNames(trees, cancellationToken);
        ImmutableArray<TypeDeclarationSyntax>.Builder found = ImmutableArray.CreateBuilder<TypeDeclarationSyntax>();
        foreach (SyntaxTree tree in trees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (HandWritten.IsOwnOutput(tree.FilePath))
            {
                continue;
            }

            TreeSummary summary = TreeSummary.Of(tree, cancellationToken);
            if (summary.Candidates.IsEmpty)
            {
                continue;
            }

            HashSet<string> names = NamesIn(summary, globalNames);
            SyntaxNode? root = null;
            foreach (CandidateDeclaration candidate in summary.Candidates)
            {
                if (Matches(candidate, names))
                {
                    root ??= tree.GetRoot(cancellationToken);
                    if (root.FindToken(candidate.KeywordPosition).Parent is TypeDeclarationSyntax declaration)
                    {
                        found.Add(declaration);
                    }
                }
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Gets a value indicating whether a type may carry the attribute; nothing is bound for it.</summary>
    /// <param name="type">The type.</param>
    /// <param name="globalNames">What <see cref="GlobalNames(ImmutableArray{SyntaxTree}, CancellationToken)"/> gives for the type's compilation.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    internal static bool MayBeActivity(INamedTypeSymbol type, HashSet<string> globalNames, CancellationToken cancellationToken)
    {
        foreach (SyntaxReference part in type.DeclaringSyntaxReferences)
        {
            if (HandWritten.IsOwnOutput(part.SyntaxTree.FilePath))
            {
                continue;
            }

            TreeSummary summary = TreeSummary.Of(part.SyntaxTree, cancellationToken);
            HashSet<string>? names = null;
            foreach (CandidateDeclaration candidate in summary.Candidates)
            {
                if (part.Span.Contains(candidate.KeywordPosition)
                    && Matches(candidate, names ??= NamesIn(summary, globalNames))
                    && part.GetSyntax(cancellationToken) is TypeDeclarationSyntax declaration
                    && declaration.Keyword.SpanStart == candidate.KeywordPosition)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Matches(CandidateDeclaration candidate, HashSet<string> names)
    {
        foreach (string name in candidate.AttributeNames)
        {
            if (names.Contains(name) || names.Contains(name + Suffix))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets the names that the attribute has everywhere in a compilation.</summary>
    internal static HashSet<string> GlobalNames(ImmutableArray<SyntaxTree> trees, CancellationToken cancellationToken)
    {
        HashSet<string> names = new(StringComparer.Ordinal) { AttributeName, AttributeName + Suffix };
        List<UsingAlias>? aliases = null;
        foreach (SyntaxTree tree in trees)
        {
            if (HandWritten.IsOwnOutput(tree.FilePath))
            {
                continue;
            }

            foreach (UsingAlias alias in TreeSummary.Of(tree, cancellationToken).Aliases)
            {
                if (alias.IsGlobal)
                {
                    (aliases ??= []).Add(alias);
                }
            }
        }

        if (aliases is not null)
        {
            Close(names, aliases);
        }

        return names;
    }

    private static HashSet<string> NamesIn(TreeSummary summary, HashSet<string> globalNames)
    {
        if (summary.Aliases.IsEmpty)
        {
            return globalNames;
        }

        HashSet<string> names = new(globalNames, StringComparer.Ordinal);
        Close(names, summary.Aliases);
        return names;
    }

    // An alias inside a namespace may stand for an alias outside it, so one pass is not enough.
    private static void Close(HashSet<string> names, IReadOnlyList<UsingAlias> aliases)
    {
        bool grown;
        do
        {
            grown = false;
            for (int i = 0; i < aliases.Count; i++)
            {
                grown |= names.Contains(aliases[i].Target) && names.Add(aliases[i].Name);
            }
        }
        while (grown);
    }
}
