using ActivityGen.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ActivityGen.Roslyn.Rules.CallSites;

/// <summary>AG0403 and AG0404: finds the PUTs of a file, the URLs they go to, and the ids in those.</summary>
internal sealed class PutCheck
{
    private const int MaxDepth = 4;

    private static readonly DiagnosticDescriptor NotEncoded = RuleDescriptors.Create(RuleCatalog.IdNotEncoded);
    private static readonly DiagnosticDescriptor EncodedOtherwise = RuleDescriptors.Create(RuleCatalog.IdEncodedOtherwise);

    private readonly ValueSources _sources;
    private readonly CancellationToken _cancellationToken;
    private readonly PathReader _reader;
    private readonly EncodingJudge _judge;
    private readonly HashSet<SyntaxNode> _judged = [];
    private readonly HashSet<SyntaxNode> _found = [];
    private readonly List<Diagnostic> _diagnostics = [];

    internal PutCheck(ValueSources sources, CancellationToken cancellationToken)
    {
        _sources = sources;
        _cancellationToken = cancellationToken;
        _reader = new PathReader(sources);
        _judge = new EncodingJudge(sources, _reader);
    }

    internal IReadOnlyList<Diagnostic> Find(SyntaxNode root)
    {
        foreach (SyntaxNode node in root.DescendantNodes())
        {
            _cancellationToken.ThrowIfCancellationRequested();
            switch (node)
            {
                case InvocationExpressionSyntax call when EncodingCalls.Name(call).StartsWith("Put", StringComparison.Ordinal):
                    JudgeCall(call);
                    break;
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Put" or "PUT", Expression: var type } method when IsMethodType(type):
                    Go(method, depth: 0);
                    break;
                case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal
                    when string.Equals(literal.Token.ValueText, "PUT", StringComparison.OrdinalIgnoreCase):
                    Go(literal, depth: 0);
                    break;
            }
        }

        return _diagnostics;
    }

    private static bool IsMethodType(ExpressionSyntax type) => type switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText.EndsWith("Method", StringComparison.Ordinal),
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText.EndsWith("Method", StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>Goes from the method's name to the request that has it.</summary>
    private void Go(ExpressionSyntax method, int depth)
    {
        if (depth > MaxDepth)
        {
            return;
        }

        switch (method.Parent)
        {
            case ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax or SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax }:
                Go(method.Parent as ExpressionSyntax ?? (ExpressionSyntax)method.Parent.Parent!, depth);
                break;
            case ConditionalExpressionSyntax conditional when conditional.Condition != method:
                Go(conditional, depth);
                break;
            case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: ExpressionSyntax call } }:
                if (_sources.Type(call) is { Name: "HttpMethod" })
                {
                    Go(call, depth);
                }
                else
                {
                    JudgeRequest(call);
                }

                break;
            case AssignmentExpressionSyntax assignment when assignment.Right == method:
                GoToTarget(assignment, depth);
                break;
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator }:
                GoToUses(declarator, depth);
                break;
        }
    }

    private void GoToTarget(AssignmentExpressionSyntax assignment, int depth)
    {
        if (assignment.Parent is InitializerExpressionSyntax { Parent: ExpressionSyntax creation })
        {
            JudgeRequest(creation);
        }
        else if (assignment.Left is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax request })
        {
            JudgeVariable(request, assignment);
        }
        else if (assignment.Left is IdentifierNameSyntax variable && _sources.Symbol(variable) is ILocalSymbol { DeclaringSyntaxReferences: { Length: > 0 } references }
            && references[0].GetSyntax(_cancellationToken) is VariableDeclaratorSyntax declarator)
        {
            GoToUses(declarator, depth);
        }
    }

    private void GoToUses(VariableDeclaratorSyntax declarator, int depth)
    {
        foreach (SyntaxNode node in ValueSources.Scope(declarator.Parent?.Parent is FieldDeclarationSyntax field ? field.Parent! : declarator).DescendantNodes())
        {
            if (node is IdentifierNameSyntax name && name.Identifier.ValueText == declarator.Identifier.ValueText && !name.Span.OverlapsWith(declarator.Span))
            {
                Go(name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name, depth + 1);
            }
        }
    }

    private void JudgeRequest(ExpressionSyntax request)
    {
        JudgeCall(request);
        if (request.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator })
        {
            JudgeAssignments(declarator.Identifier.ValueText, declarator);
        }
        else if (request.Parent is AssignmentExpressionSyntax { Left: IdentifierNameSyntax variable })
        {
            JudgeAssignments(variable.Identifier.ValueText, variable);
        }
    }

    /// <summary>Judges a request that a variable holds: what made it, and what is assigned to it.</summary>
    private void JudgeVariable(IdentifierNameSyntax request, SyntaxNode at)
    {
        if (_sources.Symbol(request) is { } symbol)
        {
            foreach ((ExpressionSyntax value, bool _) in _sources.Of(symbol, at))
            {
                JudgeCall(ValueSources.Strip(value));
            }
        }

        JudgeAssignments(request.Identifier.ValueText, at);
    }

    private void JudgeAssignments(string variable, SyntaxNode at)
    {
        foreach (SyntaxNode node in ValueSources.Scope(at).DescendantNodes())
        {
            if (node is AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax name } } assignment && name.Identifier.ValueText == variable)
            {
                JudgeUrl(assignment.Right);
            }
        }
    }

    /// <summary>Judges every argument and initializer of a call, and what a fluent call begins with: any of them may be the URL.</summary>
    private void JudgeCall(ExpressionSyntax call)
    {
        if (!_judged.Add(call))
        {
            return;
        }

        ArgumentListSyntax? arguments = call switch
        {
            InvocationExpressionSyntax invocation => invocation.ArgumentList,
            BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
            _ => null,
        };
        if (arguments is not null)
        {
            foreach (ArgumentSyntax argument in arguments.Arguments)
            {
                JudgeUrl(argument.Expression);
            }
        }

        if (call is BaseObjectCreationExpressionSyntax { Initializer: { } initializer })
        {
            foreach (ExpressionSyntax element in initializer.Expressions)
            {
                if (element is AssignmentExpressionSyntax assignment)
                {
                    JudgeUrl(assignment.Right);
                }
            }
        }

        ExpressionSyntax? receiver = call;
        while (receiver is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var inner } })
        {
            receiver = ValueSources.Strip(inner);
        }

        if (receiver != call && receiver is InterpolatedStringExpressionSyntax or BinaryExpressionSyntax)
        {
            JudgeUrl(receiver);
        }
    }

    private void JudgeUrl(ExpressionSyntax expression)
    {
        ExpressionSyntax url = ValueSources.Strip(expression);
        switch (url)
        {
            case ConditionalExpressionSyntax conditional:
                JudgeUrl(conditional.WhenTrue);
                JudgeUrl(conditional.WhenFalse);
                return;
            case LiteralExpressionSyntax or LambdaExpressionSyntax or AwaitExpressionSyntax or DefaultExpressionSyntax or AnonymousObjectCreationExpressionSyntax:
                return;
            case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } given } when given[0].Expression is ConditionalExpressionSyntax choice:
                JudgeUrl(choice);
                return;
            case IdentifierNameSyntax name when _sources.Symbol(name) is ILocalSymbol or IFieldSymbol:
                JudgeEach(name);
                return;
            default:
                JudgePath(url);
                return;
        }
    }

    /// <summary>Judges each value of a variable that has one or another.</summary>
    private void JudgeEach(IdentifierNameSyntax variable)
    {
        List<(ExpressionSyntax Value, bool IsAdded)> values = _sources.Of(_sources.Symbol(variable)!, variable);
        bool hasChoice = values.Count > 1 || (values.Count == 1 && ValueSources.Strip(values[0].Value) is ConditionalExpressionSyntax);
        foreach ((ExpressionSyntax _, bool isAdded) in values)
        {
            hasChoice &= !isAdded;
        }

        if (!hasChoice)
        {
            JudgePath(variable);
            return;
        }

        foreach ((ExpressionSyntax value, bool _) in values)
        {
            if (_judged.Add(value))
            {
                JudgeUrl(value);
            }
        }
    }

    private void JudgePath(ExpressionSyntax url)
    {
        foreach (PathPart part in IdSegment.Find(_reader.Read(url)))
        {
            EncodingVerdict verdict = _judge.Judge(part);
            if (verdict.IsEncoded || !_found.Add((SyntaxNode?)verdict.Other ?? part.Site!))
            {
                continue;
            }

            _diagnostics.Add(verdict.Other is { } other
                ? Diagnostic.Create(EncodedOtherwise, other.GetLocation(), EncodingCalls.Name(other))
                : Diagnostic.Create(NotEncoded, part.Site!.GetLocation(), part.Site.ToString()));
        }
    }
}
