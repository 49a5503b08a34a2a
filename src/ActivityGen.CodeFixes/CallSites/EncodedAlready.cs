using ActivityGen.Roslyn.Rules.CallSites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ActivityGen.CodeFixes.CallSites;

/// <summary>Tells that an id may be encoded before it comes to the path: to encode it there too would name another activity, in silence.</summary>
internal static class EncodedAlready
{
    internal static bool Is(ExpressionSyntax id, CallSite site) => site.Model.GetSymbolInfo(id, site.CancellationToken).Symbol switch
    {
        IParameterSymbol { ContainingSymbol: IMethodSymbol method } => IsByCaller(method.Name, site),
        ILocalSymbol { DeclaringSyntaxReferences: { Length: > 0 } references } => Encodes(references[0].GetSyntax(site.CancellationToken)),
        _ => false,
    };

    private static bool IsByCaller(string method, CallSite site)
    {
        foreach (SyntaxTree tree in site.Model.Compilation.SyntaxTrees)
        {
            foreach (SyntaxNode node in tree.GetRoot(site.CancellationToken).DescendantNodes())
            {
                if (node is InvocationExpressionSyntax call && EncodingCalls.Name(call) == method && Encodes(call.ArgumentList))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Encodes(SyntaxNode code) => code.DescendantNodes().OfType<InvocationExpressionSyntax>()
        .Any(static call => EncodingCalls.Name(call) is "Replace" || EncodingNames.IsEncoder(EncodingCalls.Name(call)));
}
