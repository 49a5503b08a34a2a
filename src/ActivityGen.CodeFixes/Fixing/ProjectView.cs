using System.Collections.Immutable;
using ActivityGen.Roslyn.Parsing;
using Microsoft.CodeAnalysis;

namespace ActivityGen.CodeFixes.Fixing;

/// <summary>What the parser finds in a project, as it is or as a fix would make it, one type at a time and each type once.</summary>
internal sealed class ProjectView(KnownSymbols known)
{
    /// <summary>What stands for the assembly's defaults where a type's metadata name is asked for.</summary>
    internal const string Defaults = "";

    private readonly ActivityParser _parser = new(known);
    private readonly Dictionary<string, ImmutableArray<Finding>?> _findings = new(StringComparer.Ordinal);

    internal KnownSymbols Known => known;

    /// <summary>Gets what is wrong with a type, an abstract one being judged by what it lends; null where there is no such type.</summary>
    internal ImmutableArray<Finding>? Findings(string metadataName, CancellationToken cancellationToken)
    {
        if (!_findings.TryGetValue(metadataName, out ImmutableArray<Finding>? findings))
        {
            findings = Find(metadataName, cancellationToken);
            _findings.Add(metadataName, findings);
        }

        return findings;
    }

    private ImmutableArray<Finding>? Find(string metadataName, CancellationToken cancellationToken)
    {
        if (metadataName == Defaults)
        {
            return Lent(known.Compilation.Assembly, [known.DefaultsAttribute], cancellationToken);
        }

        if (known.Compilation.Assembly.GetTypeByMetadataName(metadataName) is not { } type)
        {
            return null;
        }

        return type is { IsAbstract: true, IsStatic: false }
            ? Lent(type, [known.UserActivityAttribute, known.VisualElementsAttribute, known.AttributionAttribute], cancellationToken)
            : _parser.Parse(type, cancellationToken).Findings;
    }

    private ImmutableArray<Finding> Lent(ISymbol symbol, INamedTypeSymbol?[] lenders, CancellationToken cancellationToken)
    {
        ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (INamedTypeSymbol? lender in lenders)
        {
            if (KnownSymbols.Find(symbol, lender) is { ApplicationSyntaxReference: not null } attribute)
            {
                findings.AddRange(LentValueParser.Parse(attribute, known, cancellationToken));
            }
        }

        return findings.ToImmutable();
    }
}
