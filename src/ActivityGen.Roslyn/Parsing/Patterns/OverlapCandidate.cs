using ActivityGen.Roslyn.Parsing.Reading;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Parsing.Patterns;

/// <summary>A template that is compared with others: what is needed for that is made once.</summary>
internal sealed class OverlapCandidate
{
    private readonly bool _isWhole;

    internal OverlapCandidate(PatternSpec pattern)
    {
        Reading = new PatternReading(pattern);
        IsOpen = PatternHoles.Of(pattern.Parts).Exists(static hole => !PatternBuilder.IsInstance(hole));
        Shape = PatternShape.Of(pattern, out _isWhole);
        int end = Shape.IndexOf(PatternShape.Variable, StringComparison.Ordinal);
        Literal = end < 0 ? Shape : Shape.Substring(0, end);
        Tail = pattern.Parts.Count > 0 && pattern.Parts[pattern.Parts.Count - 1] is LiteralPart last ? last.Text : string.Empty;
    }

    internal PatternReading Reading { get; }

    /// <summary>Gets a value indicating whether a static member stands in the template: what it holds, and so what the texts are, only the run knows.</summary>
    internal bool IsOpen { get; }

    /// <summary>Gets the template's shape.</summary>
    internal string Shape { get; }

    /// <summary>Gets a value indicating whether the shape is that of the whole template.</summary>
    internal bool IsWhole => _isWhole;

    /// <summary>Gets what every text of the template begins with.</summary>
    internal string Literal { get; }

    /// <summary>Gets what every text of the template ends with.</summary>
    internal string Tail { get; }
}
