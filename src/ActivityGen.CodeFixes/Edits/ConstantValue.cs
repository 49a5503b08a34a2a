using System.Collections.Immutable;
using ActivityGen.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.CodeFixes.Edits;

/// <summary>A constant text as an expression gives it: a literal, a concatenation, a constant's name.</summary>
/// <remarks>
/// A change goes into the literal that has the changed part, and leaves the rest of the expression as it is. What is not written here, such as a
/// constant that others may use, is not touched: the expression as a whole then gives way to a literal.
/// </remarks>
internal sealed class ConstantValue
{
    private readonly ExpressionSyntax _expression;
    private readonly List<(ExpressionSyntax Leaf, int Start, int Length)> _leaves;

    private ConstantValue(ExpressionSyntax expression, string text, List<(ExpressionSyntax, int, int)> leaves)
    {
        _expression = expression;
        Text = text;
        _leaves = leaves;
    }

    internal string Text { get; }

    /// <summary>Reads the value of an argument; null where it is no text.</summary>
    internal static ConstantValue? Of(FixSite site, AttributeArgumentSyntax? argument) => argument is null ? null : Of(site, argument.Expression);

    internal static ConstantValue? Of(FixSite site, ExpressionSyntax expression)
    {
        SemanticModel model = site.Facts.Compilation.GetSemanticModel(expression.SyntaxTree);
        if (model.GetConstantValue(expression, site.CancellationToken).Value is not string text)
        {
            return null;
        }

        expression = Resolve(site, model, expression);
        List<(ExpressionSyntax, int, int)> leaves = [];
        return new ConstantValue(expression, text, Flatten(model, expression, leaves, 0, site.CancellationToken) == text.Length ? leaves : []);
    }

    /// <summary>Makes the value another one.</summary>
    internal ImmutableArray<DocumentEdit> Set(string value)
    {
        if (value == Text)
        {
            return [];
        }

        int start = 0;
        int most = Math.Min(value.Length, Text.Length);
        while (start < most && value[start] == Text[start])
        {
            start++;
        }

        int end = 0;
        while (end < most - start && value[value.Length - 1 - end] == Text[Text.Length - 1 - end])
        {
            end++;
        }

        // Half a character is never replaced.
        start -= start > 0 && char.IsHighSurrogate(Text[start - 1]) ? 1 : 0;
        end -= end > 0 && char.IsLowSurrogate(Text[Text.Length - end]) ? 1 : 0;
        return Replace(TextSpan.FromBounds(start, Text.Length - end), value.Substring(start, value.Length - end - start));
    }

    /// <summary>Replaces a part of the value.</summary>
    internal ImmutableArray<DocumentEdit> Replace(TextSpan part, string text)
    {
        foreach ((ExpressionSyntax leaf, int start, int length) in _leaves)
        {
            TextSpan span = new(start, length);
            if (leaf is LiteralExpressionSyntax literal && span.Contains(part) && LiteralText.Replace(literal, new TextSpan(part.Start - start, part.Length), text) is { } edit)
            {
                return [edit];
            }
        }

        return [AttributeArgument.Replace(_expression, Text.Substring(0, part.Start) + text + Text.Substring(part.End))];
    }

    private static int Flatten(SemanticModel model, ExpressionSyntax expression, List<(ExpressionSyntax, int, int)> leaves, int start, CancellationToken cancellationToken)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return Flatten(model, parenthesized.Expression, leaves, start, cancellationToken);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                return Flatten(model, sum.Right, leaves, Flatten(model, sum.Left, leaves, start, cancellationToken), cancellationToken);
            default:
                int length = (model.GetConstantValue(expression, cancellationToken).Value as string)?.Length ?? 0;
                leaves.Add((expression, start, length));
                return start + length;
        }
    }

    /// <summary>Follows the name of a private constant that has a literal and nothing else uses: it is the place to mend.</summary>
    private static ExpressionSyntax Resolve(FixSite site, SemanticModel model, ExpressionSyntax expression)
    {
        if (expression is IdentifierNameSyntax or MemberAccessExpressionSyntax
            && model.GetSymbolInfo(expression, site.CancellationToken).Symbol is IFieldSymbol { IsConst: true, DeclaredAccessibility: Accessibility.Private, DeclaringSyntaxReferences.Length: 1 } field
            && field.DeclaringSyntaxReferences[0] is { } declared
            && declared.SyntaxTree == expression.SyntaxTree
            && declared.GetSyntax(site.CancellationToken) is VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax literal }
            && field.ContainingType.DeclaringSyntaxReferences.Sum(part => Uses(part.GetSyntax(site.CancellationToken), field.Name)) == 2)
        {
            return literal;
        }

        return expression;
    }

    /// <summary>Counts a name in a type, the declaration included; one more of another meaning only makes the fix more careful.</summary>
    private static int Uses(SyntaxNode type, string name) =>
        type.DescendantTokens().Count(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name);
}
