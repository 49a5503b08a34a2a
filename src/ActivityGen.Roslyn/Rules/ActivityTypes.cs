using System.Collections.Concurrent;
using ActivityGen.Roslyn.Parsing;
using ActivityGen.Roslyn.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ActivityGen.Roslyn.Rules;

/// <summary>The activity types of one compilation, each parsed once for all its rules.</summary>
internal sealed class ActivityTypes(ActivityParser parser, Compilation compilation)
{
    private HashSet<string>? _names;

    private readonly ConcurrentDictionary<INamedTypeSymbol, ParseResult> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Gets a value indicating whether a type may carry <c>[UserActivity]</c>, by the words of its file: no attribute is bound for all the others.</summary>
    internal bool MayBeActivity(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        CandidateFinder.MayBeActivity(type, _names ??= CandidateFinder.GlobalNames(((CSharpCompilation)compilation).SyntaxTrees, cancellationToken), cancellationToken);

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
}
