using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Pipeline;

/// <summary>What the pipeline must know of one file: a hash of all that its declarations can depend on, and where activities may be.</summary>
/// <remarks>
/// <para>
/// Bodies do not count, so the parser must never ask for what only a body can tell: whether a method is an iterator, whether an accessor
/// uses <c>field</c>, whether a primary constructor's parameter is captured, whether a constructor assigns a member. Documentation comments do not count either.
/// </para>
/// <para>
/// The table is the one static mutable thing here. Trees are immutable, and a tree that lives on through an edit must keep its hash over generator instances,
/// or opening a solution would hash it once a project and driver. The summary holds numbers and names, never the tree.
/// </para>
/// </remarks>
internal sealed class TreeSummary
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeSummary> Known = new();

    internal TreeSummary(Hash128 hash, ImmutableArray<CandidateDeclaration> candidates, ImmutableArray<UsingAlias> aliases, TreeNames names)
    {
        Hash = hash;
        Candidates = candidates;
        Aliases = aliases;
        Names = names;
    }

    /// <summary>Gets the hash of everything in the file that a declaration, here or elsewhere, can depend on.</summary>
    public Hash128 Hash { get; }

    /// <summary>Gets the type declarations that carry attributes, in the order of the text.</summary>
    public ImmutableArray<CandidateDeclaration> Candidates { get; }

    /// <summary>Gets the using aliases of the file, those in namespaces included.</summary>
    public ImmutableArray<UsingAlias> Aliases { get; }

    /// <summary>Gets the names that tie the file to others.</summary>
    public TreeNames Names { get; }

    /// <summary>Gets the summary of a tree, from the table where it is known.</summary>
    public static TreeSummary Of(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (Known.TryGetValue(tree, out TreeSummary? known))
        {
            return known;
        }

        TreeSummary summary = new DeclarationWalker().Summarize(tree, cancellationToken);

        // Another thread may have been faster; its summary is as good.
        return Known.GetValue(tree, _ => summary);
    }
}
