using System.Collections.Immutable;

namespace ActivityGen.Roslyn.Pipeline;

/// <summary>A type declaration that carries attributes: where it stands and what the attributes are called.</summary>
/// <param name="keywordPosition">Where its keyword (<c>class</c>, <c>record</c>, <c>struct</c>) starts: a token that is there even while the name is still being typed.</param>
/// <param name="attributeNames">The last identifier of each attribute's name, as written.</param>
internal sealed class CandidateDeclaration(int keywordPosition, ImmutableArray<string> attributeNames)
{
    public int KeywordPosition { get; } = keywordPosition;

    public ImmutableArray<string> AttributeNames { get; } = attributeNames;
}
