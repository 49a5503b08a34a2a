using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ActivityGen.Roslyn.Rules.CallSites;

/// <summary>Recognises a PATCH: its body holds what changes, and need not be complete.</summary>
internal static class PatchCall
{
    /// <summary>Gets a value indicating whether a call is one: <c>PatchAsync(…)</c>, <c>ToPatchRequestInformation(…)</c>, or <c>HttpMethod.Patch</c> among the arguments.</summary>
    internal static bool Is(IOperation? call)
    {
        if (call is IInvocationOperation { TargetMethod.Name: var name } && name.IndexOf("Patch", StringComparison.Ordinal) >= 0)
        {
            return true;
        }

        return call?.Syntax switch
        {
            InvocationExpressionSyntax invocation => HasMethod(invocation.ArgumentList),
            BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } => HasMethod(arguments),
            _ => false,
        };
    }

    /// <summary>
    /// Gets a value indicating whether an argument that becomes the content of a request is a PATCH's: the request may be made in another statement, so the
    /// method body is asked, and must send nothing else.
    /// </summary>
    internal static bool IsWhatTheBodySends(IArgumentOperation argument)
    {
        if (argument.Parent is IInvocationOperation { TargetMethod.Name: var name }
            && (name.StartsWith("Post", StringComparison.Ordinal) || name.StartsWith("Put", StringComparison.Ordinal)))
        {
            return false;
        }

        SyntaxNode body = argument.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? argument.Syntax;
        bool patches = false;
        foreach (SyntaxToken token in body.DescendantTokens())
        {
            if (Sends(token, "Post") || Sends(token, "Put"))
            {
                return false;
            }

            patches |= Sends(token, "Patch");
        }

        return patches;
    }

    /// <summary>Gets a value indicating whether a word is a request's: <c>PostAsync</c>, <c>HttpMethod.Post</c>, <c>"POST"</c>, and not a blog's <c>Post</c>.</summary>
    private static bool Sends(SyntaxToken token, string method)
    {
        string text = token.ValueText;
        return token.Kind() switch
        {
            SyntaxKind.StringLiteralToken => string.Equals(text, method, StringComparison.OrdinalIgnoreCase),
            SyntaxKind.IdentifierToken => (text.StartsWith(method, StringComparison.Ordinal) && text.EndsWith("Async", StringComparison.Ordinal))
                || (string.Equals(text, method, StringComparison.OrdinalIgnoreCase)
                    && token.Parent?.Parent is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: var owner } }
                    && owner.EndsWith("Method", StringComparison.Ordinal)),
            _ => false,
        };
    }

    private static bool HasMethod(ArgumentListSyntax arguments)
    {
        foreach (ArgumentSyntax argument in arguments.Arguments)
        {
            if (argument.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Patch" or "PATCH" }
                or LiteralExpressionSyntax { Token.ValueText: "PATCH" }
                || (argument.Expression is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } given } && given[0].Expression is LiteralExpressionSyntax { Token.ValueText: "PATCH" }))
            {
                return true;
            }
        }

        return false;
    }
}
