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

    /// <summary>Gets a value indicating whether one of the names is the attribute's own: most are, and it is asked for every candidate after every edit.</summary>
    public bool IsNamed { get; } = Has(attributeNames);

    private static bool Has(ImmutableArray<string> names)
    {
        foreach (string name in names)
        {
            if (name is CandidateFinder.AttributeName or CandidateFinder.AttributeName + CandidateFinder.Suffix)
            {
                return true;
            }
        }

        return false;
    }
}
