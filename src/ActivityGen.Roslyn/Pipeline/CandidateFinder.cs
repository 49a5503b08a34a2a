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
    internal const string Suffix = "Attribute";
    internal const string AttributeName = "UserActivity";

    /// <summary>Finds the candidates: files in the order of the compilation, declarations in the order of the text, every part of a partial type by itself.</summary>
    public static ImmutableArray<TypeDeclarationSyntax> Find(CSharpCompilation compilation, CancellationToken cancellationToken)
    {
        ImmutableArray<SyntaxTree> trees = compilation.SyntaxTrees;
        TreeSummary?[] summaries = Summaries(trees, cancellationToken);
        ImmutableArray<TypeDeclarationSyntax>.Builder found = ImmutableArray.CreateBuilder<TypeDeclarationSyntax>();
        foreach ((int tree, CandidateDeclaration candidate) in Find(summaries))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Declaration(trees[tree], candidate, cancellationToken) is { } declaration)
            {
                found.Add(declaration);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Finds the candidates by what is known of the files, without looking into one.</summary>
    public static List<(int Tree, CandidateDeclaration Candidate)> Find(TreeSummary?[] summaries)
    {
        HashSet<string> globalNames = GlobalNames(summaries);
        List<(int Tree, CandidateDeclaration Candidate)> found = [];
        for (int i = 0; i < summaries.Length; i++)
        {
            if (summaries[i] is not { Candidates.IsEmpty: false } summary)
            {
                continue;
            }

            HashSet<string> names = NamesIn(summary, globalNames);
            foreach (CandidateDeclaration candidate in summary.Candidates)
            {
                if (candidate.IsNamed || Matches(candidate, names))
                {
                    found.Add((i, candidate));
                }
            }
        }

        return found;
    }

    /// <summary>Gets the declaration that a candidate stands for.</summary>
    public static TypeDeclarationSyntax? Declaration(SyntaxTree tree, CandidateDeclaration candidate, CancellationToken cancellationToken) =>
        tree.GetRoot(cancellationToken).FindToken(candidate.KeywordPosition).Parent as TypeDeclarationSyntax;

    /// <summary>Gets a value indicating whether a type may carry the attribute; nothing is bound for it.</summary>
    /// <param name="type">The type.</param>
    /// <param name="globalNames">Gives <see cref="GlobalNames"/> of the type's compilation; asked only where a part of the type has attributes, since it must read all files.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    internal static bool MayBeActivity(INamedTypeSymbol type, Func<CancellationToken, HashSet<string>> globalNames, CancellationToken cancellationToken)
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
                    && (candidate.IsNamed || Matches(candidate, names ??= NamesIn(summary, globalNames(cancellationToken))))
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

    private static TreeSummary?[] Summaries(ImmutableArray<SyntaxTree> trees, CancellationToken cancellationToken)
    {
        TreeSummary?[] summaries = new TreeSummary?[trees.Length];
        for (int i = 0; i < summaries.Length; i++)
        {
            summaries[i] = HandWritten.IsOwnOutput(trees[i].FilePath) ? null : TreeSummary.Of(trees[i], cancellationToken);
        }

        return summaries;
    }

    /// <summary>Gets the names that the attribute has everywhere in a compilation.</summary>
    internal static HashSet<string> GlobalNames(TreeSummary?[] summaries)
    {
        HashSet<string> names = new(StringComparer.Ordinal) { AttributeName, AttributeName + Suffix };
        List<UsingAlias>? aliases = null;
        foreach (TreeSummary? summary in summaries)
        {
            foreach (UsingAlias alias in summary is null ? ImmutableArray<UsingAlias>.Empty : summary.Aliases)
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
