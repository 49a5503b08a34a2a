using System.Collections.Immutable;

namespace ActivityGen.Roslyn.Pipeline;

/// <summary>A type declaration that carries attributes: where it stands and what the attributes are called.</summary>
/// <param name="keywordPosition">Where its keyword (<c>class</c>, <c>record</c>, <c>struct</c>) starts: a token that is there even while the name is still being typed.</param>
/// <param name="attributeNames">The last identifier of each attribute's name, as written.</param>
/// <param name="identity">What it has in common with the other parts of its type, and with no part of another.</param>
internal sealed class CandidateDeclaration(int keywordPosition, ImmutableArray<string> attributeNames, Hash128 identity)
{
    public int KeywordPosition { get; } = keywordPosition;

    public Hash128 Identity { get; } = identity;

    public ImmutableArray<string> AttributeNames { get; } = attributeNames;
}
