using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.CodeFixes.CallSites;

/// <summary>Where a diagnostic of a call stands.</summary>
internal sealed class CallSite(Diagnostic diagnostic, SemanticModel model, SyntaxNode root, CancellationToken cancellationToken)
{
    internal Diagnostic Diagnostic { get; } = diagnostic;

    internal SemanticModel Model { get; } = model;

    internal SyntaxNode Root { get; } = root;

    internal CancellationToken CancellationToken { get; } = cancellationToken;

    internal SyntaxTree Tree => Model.SyntaxTree;

    internal SourceText Text => Tree.GetText(CancellationToken);

    internal TextSpan Span => Diagnostic.Location.SourceSpan;

    /// <summary>Finds the nearest node of a kind around the diagnostic that begins where it begins.</summary>
    internal TNode? Node<TNode>()
        where TNode : SyntaxNode =>
        Around<TNode>().FirstOrDefault(node => node.SpanStart == Span.Start);

    /// <summary>Finds the nearest node of a kind that is what the diagnostic is about, neither more nor less.</summary>
    internal TNode? Exact<TNode>()
        where TNode : SyntaxNode =>
        Around<TNode>().FirstOrDefault(node => node.Span == Span);

    private IEnumerable<TNode> Around<TNode>()
        where TNode : SyntaxNode =>
        Root.FullSpan.Contains(Span) ? Root.FindNode(Span, getInnermostNodeForTie: true).AncestorsAndSelf().OfType<TNode>() : [];
}
