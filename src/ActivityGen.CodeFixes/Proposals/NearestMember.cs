using ActivityGen.CodeFixes.Fixing;
using ActivityGen.Roslyn.Parsing;
using Microsoft.CodeAnalysis;

namespace ActivityGen.CodeFixes.Proposals;

/// <summary>Finds, for a name in a template that names no member, the member that it most likely means.</summary>
internal static class NearestMember
{
    /// <summary>Gets wrong and right names, dotted as the template has them. What a base type lends, each of the types that take it has its say on.</summary>
    internal static IEnumerable<(string Wrong, string Right)> Of(FixSite site, bool isWhole)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (string owner in site.Owners)
        {
            if (site.Facts.Compilation.Assembly.GetTypeByMetadataName(owner) is not { } type)
            {
                continue;
            }

            foreach (string wrong in isWhole ? Names(site, owner) : [Written(site)])
            {
                if (Right(site, type, wrong) is { } right && seen.Add(wrong + "=" + right))
                {
                    yield return (wrong, right);
                }
            }
        }
    }

    private static string Written(FixSite site) => site.Tree.GetText(site.CancellationToken).ToString(site.Span).Trim('$', '{', '}', ' ');

    /// <summary>Gets the names that the messages have, where they stand at the whole value.</summary>
    private static IEnumerable<string> Names(FixSite site, string owner)
    {
        foreach (Finding finding in site.Facts.View.Findings(owner, site.CancellationToken) ?? [])
        {
            if (finding.Rule.Id == site.RuleId && finding.Location.SourceSpan == site.Span && finding.Location.SourceTree == site.Tree)
            {
                yield return finding.Arguments[0];
            }
        }
    }

    private static string? Right(FixSite site, INamedTypeSymbol type, string wrong)
    {
        MemberLookup members = new(site.Facts.Compilation, type);
        string[] links = wrong.Split('.');
        ITypeSymbol container = type;
        for (int i = 0; i < links.Length; i++)
        {
            ISymbol? member = members.Find(container, links[i], out string reason);
            if (member is null)
            {
                if (reason.Length > 0 || MemberSuggestion.Nearest(container, links[i], members) is not { } nearest)
                {
                    return null;
                }

                links[i] = nearest;
                member = members.Find(container, nearest, out _)!;
            }

            container = MemberAccess.Of([member]).Type;
        }

        string right = string.Join(".", links);
        return right == wrong ? null : right;
    }
}
