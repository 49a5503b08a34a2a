using System.Collections.Concurrent;
using ActivityGen.Roslyn.Parsing;
using ActivityGen.Roslyn.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ActivityGen.Roslyn.Rules;

/// <summary>The activity types of one compilation, each parsed once for all its rules.</summary>
internal sealed class ActivityTypes(ActivityParser parser, CSharpCompilation compilation, CompilationFingerprint fingerprint)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, ParseResult> _known = new(SymbolEqualityComparer.Default);

    private HashSet<string>? _names;

    /// <summary>Gets the number of activities that were parsed.</summary>
    internal int Count => _known.Count;

    /// <summary>Gets a value indicating whether a type may carry <c>[UserActivity]</c>, by the words of its file: no attribute is bound for all the others.</summary>
    internal bool MayBeActivity(INamedTypeSymbol type, CancellationToken cancellationToken) => CandidateFinder.MayBeActivity(type, GlobalNames, cancellationToken);

    internal ParseResult Parse(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(type, out ParseResult? known))
        {
            return known;
        }

        ParseResult result = parser.Parse(type, cancellationToken);
        if (result.Spec is not null)
        {
            // The others are not worth an entry: most types of a project are no activities.
            _known.TryAdd(type, result);
        }

        return result;
    }

    private HashSet<string> GlobalNames(CancellationToken cancellationToken) =>
        _names ??= CandidateFinder.GlobalNames(fingerprint.Trees(compilation, cancellationToken).Summaries);
}
