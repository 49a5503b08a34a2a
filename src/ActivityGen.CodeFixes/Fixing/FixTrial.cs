using System.Collections.Immutable;
using ActivityGen.CodeFixes.Edits;
using ActivityGen.Contract;
using ActivityGen.Roslyn.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.CodeFixes.Fixing;

/// <summary>Tries a fix before it is offered: with the edits made, the type must keep the rule, and break no other that it kept.</summary>
/// <remarks>
/// The parser that found the mistake judges the mending. So a name that does not bind at that place, a value that another rule refuses or a
/// template that does not parse is never offered, without any knowledge of these things here.
/// </remarks>
internal static class FixTrial
{
    /// <summary>Tries the edits of one fix.</summary>
    internal static bool Holds(FixSite site, ImmutableArray<DocumentEdit> edits) =>
        Edit(site.Facts, edits, site.CancellationToken) is { } edited && Holds(site, edited);

    /// <summary>Makes edits in a project; null where they break its syntax.</summary>
    internal static KnownSymbols? Edit(ProjectFacts facts, IEnumerable<DocumentEdit> edits, CancellationToken cancellationToken)
    {
        Compilation compilation = facts.Compilation;
        foreach ((SyntaxTree tree, SourceText text) in EditMerger.Merge(edits, cancellationToken))
        {
            SyntaxTree edited = tree.WithChangedText(text);
            if (Errors(edited, cancellationToken) > Errors(tree, cancellationToken))
            {
                return null;
            }

            compilation = compilation.ReplaceSyntaxTree(tree, edited);
        }

        return KnownSymbols.TryCreate(compilation);
    }

    /// <summary>Judges one type in the edited project.</summary>
    internal static bool Holds(FixSite site, KnownSymbols edited)
    {
        if (edited.Compilation.Assembly.GetTypeByMetadataName(MetadataName(site.Type)) is not { } type)
        {
            return false;
        }

        Dictionary<string, int> balance = new(StringComparer.Ordinal);
        foreach (Finding finding in site.Facts.Parser.Parse(site.Type, site.CancellationToken).Findings)
        {
            balance[finding.Rule.Id] = Count(balance, finding.Rule.Id) + 1;
        }

        balance.Remove(site.RuleId);
        foreach (Finding finding in new ActivityParser(edited).Parse(type, site.CancellationToken).Findings)
        {
            int left = Count(balance, finding.Rule.Id) - 1;
            balance[finding.Rule.Id] = left;
            if (left < 0 && finding.Rule.Severity != RuleSeverity.Info)
            {
                return false;
            }
        }

        return true;
    }

    private static int Count(Dictionary<string, int> balance, string id) => balance.TryGetValue(id, out int count) ? count : 0;

    private static int Errors(SyntaxTree tree, CancellationToken cancellationToken) =>
        tree.GetDiagnostics(cancellationToken).Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static string MetadataName(INamedTypeSymbol type)
    {
        string name = type.MetadataName;
        for (INamedTypeSymbol? container = type.ContainingType; container is not null; container = container.ContainingType)
        {
            name = container.MetadataName + "+" + name;
        }

        for (INamespaceSymbol? space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            name = space.MetadataName + "." + name;
        }

        return name;
    }
}
