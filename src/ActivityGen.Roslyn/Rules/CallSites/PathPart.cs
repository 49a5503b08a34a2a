using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ActivityGen.Roslyn.Rules.CallSites;

/// <summary>A piece of a URL that code puts together: text, an expression, or a name for pieces that are put together elsewhere.</summary>
internal sealed class PathPart
{
    private PathPart()
    {
    }

    /// <summary>Gets the text, where it is constant.</summary>
    internal string? Text { get; private set; }

    /// <summary>Gets the expression that stands in the path; null for literal text.</summary>
    internal ExpressionSyntax? Site { get; private set; }

    /// <summary>Gets what the expression comes to; null for text and for pieces.</summary>
    internal ExpressionSyntax? Value { get; private set; }

    internal IReadOnlyList<PathPart>? Parts { get; private set; }

    internal static PathPart Literal(string text) => new() { Text = text };

    internal static PathPart Constant(ExpressionSyntax site, string text) => new() { Site = site, Text = text };

    internal static PathPart Hole(ExpressionSyntax site, ExpressionSyntax value) => new() { Site = site, Value = value };

    internal static PathPart Group(ExpressionSyntax site, IReadOnlyList<PathPart> parts) =>
        parts.Count == 1 && parts[0] is { Parts: null, Text: null, Value: { } value } ? Hole(site, value) : new() { Site = site, Parts = parts };
}
