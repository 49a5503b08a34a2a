using System.Collections.Immutable;
using ActivityGen.Contract;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Rules.IdentifierFiles;

/// <summary>A mistake in the file, and its place in the text.</summary>
internal sealed record IdentifierFinding(RuleDescription Rule, TextSpan Span, params object[] Arguments)
{
    /// <summary>The key of <see cref="Suggestion"/> in a diagnostic's properties.</summary>
    internal const string SuggestionKey = "Suggestion";

    /// <summary>Gets the name that was meant, where it is known.</summary>
    internal string? Suggestion { get; init; }

    /// <summary>Gets what the code fix needs to know.</summary>
    internal ImmutableDictionary<string, string?> Properties => Suggestion is null
        ? ImmutableDictionary<string, string?>.Empty
        : ImmutableDictionary<string, string?>.Empty.Add(SuggestionKey, Suggestion);
}
