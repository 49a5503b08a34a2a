using System.Collections.Immutable;
using ActivityGen.Roslyn.Parsing;
using Microsoft.CodeAnalysis;

namespace ActivityGen.CodeFixes.Fixing;

/// <summary>Finds the types that have a diagnostic: what a base type or the assembly lends is many types' at once, and a fix must suit them all.</summary>
internal static class FixOwners
{
    internal static ImmutableArray<string> Of(ProjectFacts facts, INamedTypeSymbol? type, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        ImmutableArray<string>.Builder owners = ImmutableArray.CreateBuilder<string>();
        ImmutableArray<string>.Builder takers = ImmutableArray.CreateBuilder<string>();
        foreach (string name in Candidates(facts, type))
        {
            takers.Add(name);
            if (facts.View.Findings(name, cancellationToken) is { } findings && findings.Any(finding => finding.Rule.Id == diagnostic.Id && IsAt(finding.Location, diagnostic.Location)))
            {
                owners.Add(name);
            }
        }

        // Some rules are not the parser's. Then whoever takes the value must at least be no worse for it.
        return owners.Count > 0 ? owners.ToImmutable() : takers.ToImmutable();
    }

    /// <summary>Lists who can have it: an annotated type and what derives from it, else every activity.</summary>
    private static IEnumerable<string> Candidates(ProjectFacts facts, INamedTypeSymbol? type)
    {
        if (type is null)
        {
            yield return ProjectView.Defaults;
        }

        bool isActivity = type is not null && KnownSymbols.Find(type, facts.Known.UserActivityAttribute) is not null;
        foreach (INamedTypeSymbol candidate in isActivity && (type!.IsSealed || type.IsValueType) ? [type] : facts.Types)
        {
            if ((!isActivity || IsOrDerives(candidate, type!)) && KnownSymbols.Find(candidate, facts.Known.UserActivityAttribute) is not null)
            {
                yield return MetadataNames.Of(candidate);
            }
        }
    }

    private static bool IsOrDerives(INamedTypeSymbol candidate, INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? t = candidate; t is not null; t = t.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(t.OriginalDefinition, type.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAt(Location location, Location other) => location.SourceTree == other.SourceTree && location.SourceSpan == other.SourceSpan;
}
