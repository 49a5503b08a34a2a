using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ActivityGen.Roslyn.Rules.CallSites;

/// <summary>Takes an expression that makes a URL apart: interpolation, concatenation, formatting, <c>Uri</c>, and the variables and methods that have parts of it.</summary>
internal sealed class PathReader(ValueSources sources)
{
    /// <summary>No URL is put together over more steps; code that refers to itself ends here.</summary>
    private const int MaxDepth = 12;

    internal List<PathPart> Read(ExpressionSyntax expression) => Read(expression, depth: 0, arguments: null);

    private List<PathPart> Read(ExpressionSyntax expression, int depth, Dictionary<ISymbol, ExpressionSyntax>? arguments)
    {
        List<PathPart> parts = [];
        Add(ValueSources.Strip(expression), parts, depth, arguments);
        return parts;
    }

    private void Add(ExpressionSyntax expression, List<PathPart> parts, int depth, Dictionary<ISymbol, ExpressionSyntax>? arguments)
    {
        if (depth > MaxDepth)
        {
            parts.Add(PathPart.Hole(expression, expression));
            return;
        }

        switch (expression)
        {
            case LiteralExpressionSyntax literal:
                parts.Add(PathPart.Literal(literal.Token.Value as string ?? literal.Token.ValueText));
                break;
            case InterpolatedStringExpressionSyntax interpolated:
                foreach (InterpolatedStringContentSyntax content in interpolated.Contents)
                {
                    if (content is InterpolatedStringTextSyntax text)
                    {
                        parts.Add(PathPart.Literal(text.TextToken.ValueText));
                    }
                    else if (content is InterpolationSyntax hole)
                    {
                        Add(ValueSources.Strip(hole.Expression), parts, depth + 1, arguments);
                    }
                }

                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                AddSum(sum, parts, depth, arguments);
                break;
            case InvocationExpressionSyntax call:
                AddCall(call, parts, depth + 1, arguments);
                break;
            case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } given } creation when sources.Type(creation) is { Name: "Uri" }:
                Add(ValueSources.Strip(given[0].Expression), parts, depth + 1, arguments);
                if (given.Count > 1 && sources.Type(given[1].Expression) is { TypeKind: not TypeKind.Enum, SpecialType: not SpecialType.System_Boolean })
                {
                    parts.Add(PathPart.Literal("/"));
                    Add(ValueSources.Strip(given[1].Expression), parts, depth + 1, arguments);
                }

                break;
            case IdentifierNameSyntax or MemberAccessExpressionSyntax:
                AddNamed(expression, parts, depth + 1, arguments);
                break;
            default:
                parts.Add(PathPart.Hole(expression, expression));
                break;
        }
    }

    /// <summary>Adds a sum's terms, a long chain without recursion.</summary>
    private void AddSum(BinaryExpressionSyntax sum, List<PathPart> parts, int depth, Dictionary<ISymbol, ExpressionSyntax>? arguments)
    {
        Stack<ExpressionSyntax> right = new();
        ExpressionSyntax left = sum;
        while (left is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } term)
        {
            right.Push(term.Right);
            left = ValueSources.Strip(term.Left);
        }

        Add(left, parts, depth + 1, arguments);
        while (right.Count > 0)
        {
            Add(ValueSources.Strip(right.Pop()), parts, depth + 1, arguments);
        }
    }

    private void AddCall(InvocationExpressionSyntax call, List<PathPart> parts, int depth, Dictionary<ISymbol, ExpressionSyntax>? arguments)
    {
        SeparatedSyntaxList<ArgumentSyntax> given = call.ArgumentList.Arguments;
        if (sources.Symbol(call) is not IMethodSymbol method)
        {
            parts.Add(PathPart.Hole(call, call));
        }
        else if (method is { ContainingType.SpecialType: SpecialType.System_String, Name: "Concat" })
        {
            foreach (ArgumentSyntax argument in given)
            {
                Add(ValueSources.Strip(argument.Expression), parts, depth, arguments);
            }
        }
        else if (method is { ContainingType.SpecialType: SpecialType.System_String, Name: "Join" } && given.Count > 1 && sources.Constant(given[0].Expression) is var separator and (string or char))
        {
            for (int i = 1; i < given.Count; i++)
            {
                if (i > 1)
                {
                    parts.Add(PathPart.Literal(separator.ToString()));
                }

                Add(ValueSources.Strip(given[i].Expression), parts, depth, arguments);
            }
        }
        else if (method is { ContainingType.SpecialType: SpecialType.System_String, Name: "Format" } or { Name: "AppendFormat" or "Create", ContainingType.Name: "StringBuilder" })
        {
            AddFormat(given, parts, depth, arguments);
        }
        else if (call is { Expression: MemberAccessExpressionSyntax { Expression: var receiver }, ArgumentList.Arguments.Count: 0 }
            && method.Name is "ToString" or "Trim" && sources.Type(receiver) is { SpecialType: SpecialType.System_String } or { Name: "Uri" or "StringBuilder" })
        {
            parts.Add(PathPart.Group(call, Read(receiver, depth, arguments)));
        }
        else if (method is { Name: "Append", ContainingType.Name: "StringBuilder" } && given.Count == 1 && call.Expression is MemberAccessExpressionSyntax { Expression: var builder })
        {
            Add(ValueSources.Strip(builder), parts, depth, arguments);
            Add(ValueSources.Strip(given[0].Expression), parts, depth, arguments);
        }
        else if (!EncodingNames.IsEncoder(method.Name) && sources.Returned(method) is { } result)
        {
            parts.Add(PathPart.Group(call, Read(result, depth, Bind(method, call, arguments))));
        }
        else
        {
            parts.Add(PathPart.Hole(call, call));
        }
    }

    private void AddFormat(SeparatedSyntaxList<ArgumentSyntax> given, List<PathPart> parts, int depth, Dictionary<ISymbol, ExpressionSyntax>? arguments)
    {
        int first = given.Count > 1 && sources.Constant(given[0].Expression) is not string ? 1 : 0;
        string format = given.Count > first ? sources.Constant(given[first].Expression) as string ?? string.Empty : string.Empty;
        int position = 0;
        while (position < format.Length)
        {
            int open = format.IndexOf('{', position);
            int close = open < 0 ? -1 : format.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            parts.Add(PathPart.Literal(format.Substring(position, open - position)));
            string number = format.Substring(open + 1, close - open - 1).Split(',', ':')[0];
            if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int item) && first + 1 + item < given.Count)
            {
                Add(ValueSources.Strip(given[first + 1 + item].Expression), parts, depth, arguments);
            }

            position = close + 1;
        }

        parts.Add(PathPart.Literal(format.Substring(position)));
    }

    private void AddNamed(ExpressionSyntax name, List<PathPart> parts, int depth, Dictionary<ISymbol, ExpressionSyntax>? arguments)
    {
        ISymbol? symbol = sources.Symbol(name);
        if (symbol is (IFieldSymbol { HasConstantValue: true } or ILocalSymbol { HasConstantValue: true }) && sources.Constant(name) is string text)
        {
            parts.Add(PathPart.Constant(name, text));
        }
        else if (name is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AbsoluteUri" or "OriginalString", Expression: var uri } && sources.Type(uri) is { Name: "Uri" })
        {
            Add(ValueSources.Strip(uri), parts, depth, arguments);
        }
        else if (symbol is null || (symbol is IParameterSymbol && arguments?.ContainsKey(symbol) is true))
        {
            parts.Add(PathPart.Hole(name, symbol is null ? name : arguments![symbol]));
        }
        else if (symbol is IPropertySymbol && sources.Returned(symbol) is { } result)
        {
            parts.Add(PathPart.Group(name, Read(result, depth, arguments: null)));
        }
        else if (symbol is ILocalSymbol or IFieldSymbol or IPropertySymbol && sources.Of(symbol, name) is { Count: > 0 } values && IsOneValue(values))
        {
            List<PathPart> all = [];
            foreach ((ExpressionSyntax value, bool _) in values)
            {
                Add(ValueSources.Strip(value), all, depth, arguments);
            }

            AddAppended(symbol, name, all, depth, arguments);
            parts.Add(PathPart.Group(name, all));
        }
        else
        {
            parts.Add(PathPart.Hole(name, name));
        }
    }

    /// <summary>Adds what statements append to a <c>StringBuilder</c> before it is used.</summary>
    private void AddAppended(ISymbol builder, ExpressionSyntax use, List<PathPart> parts, int depth, Dictionary<ISymbol, ExpressionSyntax>? arguments)
    {
        if (builder is not ILocalSymbol { Type.Name: "StringBuilder" })
        {
            return;
        }

        parts.Clear();
        foreach ((ExpressionSyntax value, bool _) in sources.Of(builder, use))
        {
            if (ValueSources.Strip(value) is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } given })
            {
                Add(ValueSources.Strip(given[0].Expression), parts, depth, arguments);
            }
        }

        foreach (SyntaxNode node in ValueSources.Scope(use).DescendantNodes())
        {
            if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Append" }, ArgumentList.Arguments: { Count: 1 } piece } call
                && call.Span.End <= use.SpanStart
                && Root(call) is IdentifierNameSyntax name
                && name.Identifier.ValueText == builder.Name)
            {
                Add(ValueSources.Strip(piece[0].Expression), parts, depth, arguments);
            }
        }
    }

    private static ExpressionSyntax Root(ExpressionSyntax call)
    {
        while (call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } })
        {
            call = receiver;
        }

        return call;
    }

    private static bool IsOneValue(List<(ExpressionSyntax Value, bool IsAdded)> values)
    {
        for (int i = 1; i < values.Count; i++)
        {
            if (!values[i].IsAdded)
            {
                return false;
            }
        }

        return !values[0].IsAdded;
    }

    private static Dictionary<ISymbol, ExpressionSyntax> Bind(IMethodSymbol method, InvocationExpressionSyntax call, Dictionary<ISymbol, ExpressionSyntax>? outer)
    {
        Dictionary<ISymbol, ExpressionSyntax> result = new(SymbolEqualityComparer.Default);
        SeparatedSyntaxList<ArgumentSyntax> given = call.ArgumentList.Arguments;
        IMethodSymbol definition = (method.ReducedFrom ?? method).OriginalDefinition;
        int shift = method.ReducedFrom is null ? 0 : 1;
        if (shift == 1 && call.Expression is MemberAccessExpressionSyntax { Expression: var receiver })
        {
            result[definition.Parameters[0]] = receiver;
        }

        for (int i = 0; i < given.Count; i++)
        {
            foreach (IParameterSymbol parameter in definition.Parameters)
            {
                if (given[i].NameColon is { Name.Identifier.ValueText: var name } ? parameter.Name == name : parameter.Ordinal == i + shift)
                {
                    result[parameter] = given[i].Expression;
                }
            }
        }

        if (outer is not null)
        {
            foreach (KeyValuePair<ISymbol, ExpressionSyntax> pair in outer)
            {
                result[pair.Key] = pair.Value;
            }
        }

        return result;
    }
}
