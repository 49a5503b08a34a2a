using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ActivityGen.Roslyn.Rules.CallSites;

/// <summary>Judges a piece of an id: encoded by <c>UrlSafeId</c>, by something of the user's own, by something that encodes other characters, or not at all.</summary>
internal sealed class EncodingJudge(ValueSources sources, PathReader reader)
{
    private const int MaxDepth = 10;

    private static readonly string[] Unlike = ["System.Uri", "System.Net.WebUtility", "System.Web.HttpUtility", "System.Text.Encodings.Web.UrlEncoder", "System.Text.Encodings.Web.TextEncoder"];
    private static readonly string[] UnlikeNames = ["EscapeDataString", "EscapeUriString", "UrlEncode", "UrlPathEncode", "UrlEncodeUnicode", "Encode"];

    internal EncodingVerdict Judge(PathPart part) => Judge(part, depth: 0);

    private EncodingVerdict Judge(PathPart part, int depth)
    {
        if (part.Text is { } text)
        {
            return IsSafe(text) ? EncodingVerdict.Yes : EncodingVerdict.No;
        }

        if (part is { Parts: not null, Site: { } open } && IsOpen(sources.Symbol(open)))
        {
            return JudgeNamed(open, depth + 1);
        }

        if (part.Parts is not { } parts)
        {
            return Judge(part.Value!, depth + 1);
        }

        // A name that says so is believed, as far as its parts cannot be seen to be raw.
        EncodingVerdict verdict = EncodingVerdict.Yes;
        foreach (PathPart inner in parts)
        {
            verdict = EncodingVerdict.Worse(verdict, Judge(inner, depth + 1));
        }

        return verdict;
    }

    private EncodingVerdict Judge(ExpressionSyntax expression, int depth)
    {
        ExpressionSyntax value = ValueSources.Strip(expression);
        if (depth > MaxDepth)
        {
            return EncodingVerdict.No;
        }

        if (IsSafeByType(sources.Type(value)))
        {
            return EncodingVerdict.Yes;
        }

        return value switch
        {
            ConditionalExpressionSyntax conditional => EncodingVerdict.Worse(JudgeParts(conditional.WhenTrue, depth), JudgeParts(conditional.WhenFalse, depth)),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce => EncodingVerdict.Worse(JudgeParts(coalesce.Left, depth), JudgeParts(coalesce.Right, depth)),
            SwitchExpressionSyntax choice => JudgeArms(choice, depth),
            ThrowExpressionSyntax => EncodingVerdict.Yes,
            AwaitExpressionSyntax awaited => Judge(awaited.Expression, depth + 1),
            InvocationExpressionSyntax call => JudgeCall(call, depth),
            IdentifierNameSyntax or MemberAccessExpressionSyntax => JudgeNamed(value, depth),
            ElementAccessExpressionSyntax { Expression: IdentifierNameSyntax buffer } => IsFilledByEncoder(buffer) ? EncodingVerdict.Yes : EncodingVerdict.No,
            BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } given } => Judge(given[0].Expression, depth + 1),
            LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or BinaryExpressionSyntax => JudgeParts(value, depth),
            _ => EncodingVerdict.No,
        };
    }

    private EncodingVerdict JudgeParts(ExpressionSyntax expression, int depth)
    {
        EncodingVerdict verdict = EncodingVerdict.Yes;
        foreach (PathPart part in reader.Read(expression))
        {
            verdict = EncodingVerdict.Worse(verdict, Judge(part, depth + 1));
        }

        return verdict;
    }

    private EncodingVerdict JudgeArms(SwitchExpressionSyntax choice, int depth)
    {
        EncodingVerdict verdict = EncodingVerdict.Yes;
        foreach (SwitchExpressionArmSyntax arm in choice.Arms)
        {
            verdict = EncodingVerdict.Worse(verdict, JudgeParts(arm.Expression, depth));
        }

        return verdict;
    }

    private EncodingVerdict JudgeCall(InvocationExpressionSyntax call, int depth)
    {
        string name = EncodingCalls.Name(call);
        ExpressionSyntax? receiver = (call.Expression as MemberAccessExpressionSyntax)?.Expression;
        ISymbol? method = sources.Symbol(call);
        if (IsUnlike(method, name, receiver))
        {
            return call.ArgumentList.Arguments is { Count: > 0 } given && Judge(given[0].Expression, depth + 1) is { IsEncoded: true } && !HasEncoder(given[0].Expression)
                ? EncodingVerdict.Yes
                : new EncodingVerdict(false, call);
        }

        if (EncodingNames.IsEncoder(name))
        {
            return EncodingVerdict.Yes;
        }

        if (receiver is not null && method is IMethodSymbol { ReducedFrom: null, IsStatic: false })
        {
            // What is encoded stays so under Trim or ToUpperInvariant; Replace mends what another encoder does.
            EncodingVerdict verdict = Judge(receiver, depth + 1);
            bool keeps = name is "ToString" or "Trim" or "TrimEnd" or "TrimStart" or "ToUpperInvariant" or "ToLowerInvariant" or "ToUpper" or "ToLower" or "AsSpan";
            if (keeps)
            {
                return verdict;
            }

            return name == "Replace" && (verdict.IsEncoded || verdict.Other is not null) ? EncodingVerdict.Yes : EncodingVerdict.No;
        }

        // A method of several statements that encodes somewhere: what it does exactly is its own affair.
        return method is not null && EncodesInside(method) ? EncodingVerdict.Yes : EncodingVerdict.No;
    }

    /// <summary>Gets a value indicating whether anybody can set a member: what it is declared with says nothing about what it holds.</summary>
    private static bool IsOpen(ISymbol? symbol) => symbol switch
    {
        IFieldSymbol field => field is { IsReadOnly: false, IsConst: false } && field.DeclaredAccessibility != Accessibility.Private,
        IPropertySymbol property => property is { SetMethod: { } setter, DeclaredAccessibility: not Accessibility.Private } && setter.DeclaredAccessibility != Accessibility.Private,
        _ => false,
    };

    private EncodingVerdict JudgeNamed(ExpressionSyntax name, int depth)
    {
        ISymbol? symbol = sources.Symbol(name);
        if (symbol is null or IErrorTypeSymbol)
        {
            // Code that is still being written.
            return EncodingVerdict.Yes;
        }

        if (symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol && !IsOpen(symbol) && sources.Of(symbol, name) is { Count: > 0 } values)
        {
            EncodingVerdict verdict = EncodingVerdict.Yes;
            foreach ((ExpressionSyntax value, bool _) in values)
            {
                verdict = EncodingVerdict.Worse(verdict, JudgeParts(value, depth + 1));
            }

            return !verdict.IsEncoded && verdict.Other is null && symbol is ILocalSymbol && name is IdentifierNameSyntax local && IsFilledByEncoder(local) ? EncodingVerdict.Yes : verdict;
        }

        if (symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method } parameter && IsGivenEncoded(method, parameter, depth))
        {
            return EncodingVerdict.Yes;
        }

        return EncodingNames.IsEncoded(symbol.Name) || (name is IdentifierNameSyntax buffer && IsFilledByEncoder(buffer)) ? EncodingVerdict.Yes : EncodingVerdict.No;
    }

    /// <summary>Gets a value indicating whether all callers of a method, and there are some, give it an encoded value.</summary>
    private bool IsGivenEncoded(IMethodSymbol method, IParameterSymbol parameter, int depth)
    {
        bool isCalled = false;
        foreach ((SimpleNameSyntax name, SemanticModel _) in sources.References(method))
        {
            SyntaxNode whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
            ExpressionSyntax? given = null;
            if (whole.Parent is InvocationExpressionSyntax { ArgumentList.Arguments: var arguments } call && call.Expression == whole)
            {
                for (int i = 0; i < arguments.Count; i++)
                {
                    bool isIt = arguments[i].NameColon is { Name.Identifier.ValueText: var named } ? named == parameter.Name : i == parameter.Ordinal;
                    given = isIt ? arguments[i].Expression : given;
                }
            }

            if (given is null || method.IsExtensionMethod || !JudgeParts(given, depth + 1).IsEncoded)
            {
                return false;
            }

            isCalled = true;
        }

        return isCalled;
    }

    /// <summary>Gets a value indicating whether a variable is an argument of an encoder: <c>UrlSafeId.TryEncode(id, buffer, out int written)</c>.</summary>
    private bool IsFilledByEncoder(IdentifierNameSyntax variable)
    {
        if (sources.Symbol(variable) is not (ILocalSymbol or IParameterSymbol))
        {
            return false;
        }

        foreach (SyntaxNode node in ValueSources.Scope(variable).DescendantNodes())
        {
            if (node is InvocationExpressionSyntax call && call.Span.End <= variable.SpanStart && EncodingNames.IsEncoder(EncodingCalls.Name(call)) && TakesToFill(call, variable.Identifier.ValueText))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TakesToFill(InvocationExpressionSyntax call, string variable)
    {
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        for (int i = 0; i < arguments.Count; i++)
        {
            bool isNamed = arguments[i].Expression switch
            {
                IdentifierNameSyntax name => i > 0 && name.Identifier.ValueText == variable,
                DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax declared } => declared.Identifier.ValueText == variable,
                _ => false,
            };
            if (isNamed)
            {
                return true;
            }
        }

        return false;
    }

    private static bool EncodesInside(ISymbol method)
    {
        foreach (SyntaxReference reference in method.OriginalDefinition.DeclaringSyntaxReferences)
        {
            if (HasEncoder(reference.GetSyntax()))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasEncoder(SyntaxNode code)
    {
        foreach (SyntaxNode node in code.DescendantNodesAndSelf())
        {
            if (node is InvocationExpressionSyntax call && EncodingNames.IsEncoder(EncodingCalls.Name(call)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsUnlike(ISymbol? method, string name, ExpressionSyntax? receiver)
    {
        if (Array.IndexOf(UnlikeNames, name) < 0 || method?.ContainingType is not { } type || Array.IndexOf(Unlike, type.ToDisplayString()) < 0)
        {
            return false;
        }

        // UrlEncoder inherits Encode from TextEncoder, and so do encoders for HTML and JavaScript.
        return type.Name != "TextEncoder" || (receiver is not null && sources.Type(receiver)?.Name == "UrlEncoder");
    }

    private static bool IsSafe(string text)
    {
        foreach (char c in text)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.' or '!' or '~' or '*' or '\'' or '(' or ')'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSafeByType(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: { Length: 1 } inner })
        {
            type = inner[0];
        }

        return type is { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt64 or SpecialType.System_Boolean }
            or { TypeKind: TypeKind.Enum }
            or { Name: "Guid", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
    }
}
