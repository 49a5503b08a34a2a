using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ActivityGen.Roslyn.Pipeline;

/// <summary>Walks one tree around its bodies and hashes what it meets.</summary>
/// <remarks>
/// Its own stack instead of recursion: an initializer that adds ten thousand strings is a tree ten thousand levels deep. The shape of the tree is hashed
/// along with its tokens, because the parser's recovery from unfinished code also looks at line ends, which are not tokens.
/// </remarks>
internal sealed class DeclarationWalker
{
    // Beside node and token kinds, which stay below 2^16.
    private const ulong EndOfNode = 1UL << 40;
    private const ulong Body = 2UL << 40;
    private const ulong TopLevelStatements = 3UL << 40;
    private const ulong Directive = 4UL << 40;
    private const ulong Header = 5UL << 40;
    private const ulong Options = 6UL << 40;
    private const ulong Missing = 1UL << 32;
    private const ulong Diagnosed = 1UL << 33;
    private const ulong Active = 1UL << 34;
    private const ulong Taken = 1UL << 35;

    private readonly ImmutableArray<CandidateDeclaration>.Builder _candidates = ImmutableArray.CreateBuilder<CandidateDeclaration>();
    private readonly ImmutableArray<UsingAlias>.Builder _aliases = ImmutableArray.CreateBuilder<UsingAlias>();
    private readonly NameCollector _names = new();
    private ChildSyntaxList.Enumerator[] _stack = new ChildSyntaxList.Enumerator[32];
    private int _depth;
    private Hasher128 _hasher;
    private bool _sawTopLevelStatement;

    /// <summary>Summarizes a tree. A walker is used once.</summary>
    public TreeSummary Summarize(SyntaxTree tree, CancellationToken cancellationToken)
    {
        SyntaxNode root = tree.GetRoot(cancellationToken);
        _hasher.Add(tree.FilePath);
        AddOptions(tree.Options);
        AddHeader(root);

        Push(root);
        while (_depth > 0)
        {
            if (!_stack[_depth - 1].MoveNext())
            {
                _depth--;
                _hasher.Add(EndOfNode);
                continue;
            }

            SyntaxNodeOrToken child = _stack[_depth - 1].Current;
            if (child.AsNode() is { } node)
            {
                Visit(node, cancellationToken);
            }
            else
            {
                AddToken(child.AsToken());
            }
        }

        return new TreeSummary(_hasher.ToHash(), _candidates.ToImmutable(), _aliases.ToImmutable(), _names.ToNames());
    }

    private static bool IsBody(SyntaxNode node, SyntaxKind kind)
        => kind is SyntaxKind.Block or SyntaxKind.ArrowExpressionClause
            && node.Parent is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or PropertyDeclarationSyntax or IndexerDeclarationSyntax;

    private static string SimpleName(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => string.Empty,
    };

    private void Visit(SyntaxNode node, CancellationToken cancellationToken)
    {
        SyntaxKind kind = node.Kind();
        if (kind == SyntaxKind.GlobalStatement)
        {
            if (!_sawTopLevelStatement)
            {
                _sawTopLevelStatement = true;
                _hasher.Add(TopLevelStatements);
                _names.VisitTopLevelStatement();
            }

            AddDirectivesOf(node);
            return;
        }

        if (IsBody(node, kind))
        {
            _hasher.Add(Body | (ushort)kind);
            AddDirectivesOf(node);
            return;
        }

        _names.Visit(node, kind);
        switch (node)
        {
            case TypeDeclarationSyntax { AttributeLists.Count: > 0 } type:
                cancellationToken.ThrowIfCancellationRequested();
                AddCandidate(type);
                break;
            case MemberDeclarationSyntax:
                cancellationToken.ThrowIfCancellationRequested();
                break;
            case UsingDirectiveSyntax { Alias: { } alias, NamespaceOrType: NameSyntax target } directive:
                _aliases.Add(new UsingAlias(
                    alias.Name.Identifier.ValueText,
                    SimpleName(target),
                    directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword)));
                break;
        }

        Push(node);
    }

    private void Push(SyntaxNode node)
    {
        _hasher.Add((ushort)node.RawKind);
        if (_depth == _stack.Length)
        {
            Array.Resize(ref _stack, _depth * 2);
        }

        _stack[_depth++] = node.ChildNodesAndTokens().GetEnumerator();
    }

    private void AddToken(SyntaxToken token)
    {
        if (token.HasStructuredTrivia)
        {
            AddStructures(token.LeadingTrivia);
        }

        ulong word = (ushort)token.RawKind;
        word |= token.IsMissing ? Missing : 0;
        word |= token.ContainsDiagnostics ? Diagnosed : 0;
        _hasher.Add(word);
        _hasher.Add(token.Text);
        if (token.IsKind(SyntaxKind.IdentifierToken))
        {
            _names.Visit(token);
        }

        if (token.HasStructuredTrivia)
        {
            AddStructures(token.TrailingTrivia);
        }
    }

    private void AddStructures(SyntaxTriviaList list)
    {
        foreach (SyntaxTrivia trivia in list)
        {
            if (trivia.IsDirective)
            {
                AddDirective(trivia);
            }
            else if (trivia.IsKind(SyntaxKind.SkippedTokensTrivia) && trivia.GetStructure() is { } skipped)
            {
                foreach (SyntaxToken token in skipped.DescendantTokens())
                {
                    AddToken(token);
                }
            }
        }
    }

    private void AddDirectivesOf(SyntaxNode node)
    {
        if (!node.ContainsDirectives)
        {
            return;
        }

        foreach (SyntaxTrivia trivia in node.DescendantTrivia(static inner => inner.ContainsDirectives, descendIntoTrivia: true))
        {
            if (trivia.IsDirective)
            {
                AddDirective(trivia);
            }
        }
    }

    private void AddDirective(SyntaxTrivia trivia)
    {
        if (trivia.GetStructure() is not DirectiveTriviaSyntax directive)
        {
            return;
        }

        // A directive that a symbol of the project switches on changes nothing in the text.
        ulong word = Directive | (ushort)directive.RawKind;
        word |= directive.IsActive ? Active : 0;
        word |= directive is BranchingDirectiveTriviaSyntax { BranchTaken: true } ? Taken : 0;
        _hasher.Add(word);
        _hasher.Add(directive.ToString());
    }

    private void AddOptions(ParseOptions options)
    {
        _hasher.Add(Options);
        _hasher.Add((int)options.Kind);
        if (options is CSharpParseOptions csharp)
        {
            _hasher.Add((int)csharp.LanguageVersion);
        }

        foreach (KeyValuePair<string, string> feature in options.Features)
        {
            _hasher.Add(feature.Key);
            _hasher.Add(feature.Value);
        }
    }

    // The compiler takes a file for generated, and turns nullable annotations off, by any comment before its first token.
    private void AddHeader(SyntaxNode root)
    {
        _hasher.Add(Header);
        foreach (SyntaxTrivia trivia in root.GetLeadingTrivia())
        {
            if (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
            {
                _hasher.Add(trivia.ToString());
            }
        }

        _hasher.Add(Header);
    }

    private void AddCandidate(TypeDeclarationSyntax type)
    {
        ImmutableArray<string>.Builder names = ImmutableArray.CreateBuilder<string>();
        foreach (AttributeListSyntax list in type.AttributeLists)
        {
            foreach (AttributeSyntax attribute in list.Attributes)
            {
                names.Add(SimpleName(attribute.Name));
            }
        }

        _candidates.Add(new CandidateDeclaration(type.Keyword.SpanStart, names.ToImmutable(), Identity(type)));
    }

    /// <summary>Hashes what the compiler merges parts by: kind, name and arity, of the type and of those around it, the namespace, and the file of a file-local one.</summary>
    private static Hash128 Identity(TypeDeclarationSyntax type)
    {
        Hasher128 hasher = default;
        for (SyntaxNode? node = type; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case TypeDeclarationSyntax declaration:
                    hasher.Add((ushort)declaration.RawKind);
                    hasher.Add(declaration.Identifier.ValueText);
                    hasher.Add(declaration.TypeParameterList is { } parameters ? parameters.Parameters.Count : 0);
                    hasher.Add(declaration.Modifiers.Any(SyntaxKind.FileKeyword) ? declaration.SyntaxTree.FilePath : null);
                    break;
                case BaseNamespaceDeclarationSyntax space:
                    hasher.Add(NameCollector.FullName(space));
                    return hasher.ToHash();
            }
        }

        return hasher.ToHash();
    }
}
