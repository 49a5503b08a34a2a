using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ActivityGen.Roslyn.Rules.CallSites;

/// <summary>Whether a value is encoded as an id must be.</summary>
/// <param name="IsEncoded">Whether it is, or needs no encoding.</param>
/// <param name="Other">The call that encodes it in another way.</param>
internal readonly record struct EncodingVerdict(bool IsEncoded, InvocationExpressionSyntax? Other)
{
    internal static EncodingVerdict Yes { get; } = new(true, null);

    internal static EncodingVerdict No { get; }

    /// <summary>Gets the worse of two: what is not encoded at all comes first.</summary>
    internal static EncodingVerdict Worse(EncodingVerdict first, EncodingVerdict second) =>
        first.IsEncoded ? second : second.IsEncoded || second.Other is not null ? first : second;
}
