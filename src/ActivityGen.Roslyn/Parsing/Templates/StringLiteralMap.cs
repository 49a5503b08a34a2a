using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Parsing.Templates;

/// <summary>Where each character of a constant string stands in the source.</summary>
/// <remarks>
/// Knows literals of every kind, concatenations, parentheses, and constants by name. A constant of the same file is followed to where it is
/// written; one of another file stands where it is named, since an IDE shows the diagnostics of one file at a time.
/// </remarks>
internal sealed class StringLiteralMap
{
    /// <summary>Constants may be made of constants; a circle of them is the compiler's error.</summary>
    private const int MaxDepth = 16;

    private readonly SyntaxTree _tree;
    private readonly Compilation _compilation;
    private readonly CancellationToken _cancellationToken;
    private readonly List<TextSpan> _spans = [];

    /// <summary>By character, the expression that it is written in: the argument, or a constant's initializer.</summary>
    private readonly List<ExpressionSyntax> _homes = [];
    private SemanticModel? _model;

    private StringLiteralMap(SyntaxTree tree, Compilation compilation, CancellationToken cancellationToken)
    {
        _tree = tree;
        _compilation = compilation;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Gets the model, which only what is more than literals asks for.</summary>
    private SemanticModel Model => _model ??= _compilation.GetSemanticModel(_tree);

    /// <summary>Finds the source of a part of the value.</summary>
    /// <param name="expression">The expression that gives the value.</param>
    /// <param name="value">The value.</param>
    /// <param name="part">The part.</param>
    /// <param name="compilation">The compilation that the expression is of.</param>
    /// <param name="cancellationToken">Cancels binding.</param>
    /// <returns>Null where the part is not written in this file in one stretch.</returns>
    internal static TextSpan? Locate(ExpressionSyntax expression, string value, TextSpan part, Compilation compilation, CancellationToken cancellationToken)
    {
        StringLiteralMap map = new(expression.SyntaxTree, compilation, cancellationToken);
        return map.TryMap(expression, expression, depth: 0) ? map.Find(value, part) : null;
    }

    private TextSpan? Find(string value, TextSpan part)
    {
        if (_spans.Count != value.Length || part.End > _spans.Count || part.IsEmpty)
        {
            return null;
        }

        for (int i = part.Start; i < part.End; i++)
        {
            if (_spans[i].IsEmpty || _homes[i] != _homes[part.Start])
            {
                return null;
            }
        }

        return TextSpan.FromBounds(_spans[part.Start].Start, _spans[part.End - 1].End);
    }

    private bool TryMap(ExpressionSyntax expression, ExpressionSyntax home, int depth)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return TryMap(parenthesized.Expression, home, depth);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                return TryMap(sum.Left, home, depth) && TryMap(sum.Right, home, depth);
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal:
                bool isMapped = LiteralCharacters.TryMap(literal.Token, _spans);
                FillHomes(home);
                return isMapped;
            case InterpolatedStringExpressionSyntax interpolated:
                return TryMap(interpolated, home);
            case IdentifierNameSyntax or MemberAccessExpressionSyntax when depth < MaxDepth && InitializerOf(expression) is { } initializer:
                return TryMap(initializer, initializer, depth + 1);
            default:
                return TryMapWhole(expression, expression.Span, home);
        }
    }

    private bool TryMap(InterpolatedStringExpressionSyntax interpolated, ExpressionSyntax home)
    {
        foreach (InterpolatedStringContentSyntax content in interpolated.Contents)
        {
            bool isMapped = content switch
            {
                InterpolatedStringTextSyntax text => LiteralCharacters.TryMapInterpolated(text.TextToken, interpolated.StringStartToken.Kind(), _spans),
                InterpolationSyntax hole => TryMapWhole(hole.Expression, hole.Span, home),
                _ => false,
            };
            FillHomes(home);
            if (!isMapped)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Gives all characters of a constant the place of what names it.</summary>
    private bool TryMapWhole(ExpressionSyntax expression, TextSpan span, ExpressionSyntax home)
    {
        if (Model.GetConstantValue(expression, _cancellationToken) is not { HasValue: true, Value: string value })
        {
            return false;
        }

        for (int i = 0; i < value.Length; i++)
        {
            _spans.Add(span);
        }

        FillHomes(home);
        return true;
    }

    private void FillHomes(ExpressionSyntax home)
    {
        while (_homes.Count < _spans.Count)
        {
            _homes.Add(home);
        }
    }

    /// <summary>Gets what a constant of the same file is made of.</summary>
    private ExpressionSyntax? InitializerOf(ExpressionSyntax name)
    {
        if (Model.GetSymbolInfo(name, _cancellationToken).Symbol is IFieldSymbol { IsConst: true } field)
        {
            foreach (SyntaxReference reference in field.DeclaringSyntaxReferences)
            {
                if (reference.SyntaxTree == _tree && reference.GetSyntax(_cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } value })
                {
                    return value;
                }
            }
        }

        return null;
    }
}
