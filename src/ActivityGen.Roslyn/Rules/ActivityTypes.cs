using System.Collections.Concurrent;
using ActivityGen.Roslyn.Parsing;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Rules;

/// <summary>The activity types of one compilation, each parsed once for all its rules.</summary>
internal sealed class ActivityTypes(ActivityParser parser)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, ParseResult> _known = new(SymbolEqualityComparer.Default);

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
