using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>Finds the member that a misspelt name most likely meant.</summary>
internal static class MemberSuggestion
{
    /// <summary>Gets the nearest readable member's name; null where none is near.</summary>
    internal static string? Nearest(ITypeSymbol container, string name, MemberLookup members)
    {
        string? nearest = null;
        int least = Math.Max(1, name.Length / 3) + 1;
        for (ITypeSymbol? type = container; type is not null; type = type.BaseType)
        {
            foreach (ISymbol member in type.GetMembers())
            {
                if (member is not (IPropertySymbol { IsIndexer: false } or IFieldSymbol { IsImplicitlyDeclared: false }))
                {
                    continue;
                }

                int distance = string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase) ? 0 : Distance(member.Name, name);
                if (distance < least && members.Find(container, member.Name, out _) is not null)
                {
                    least = distance;
                    nearest = member.Name;
                }
            }
        }

        return nearest;
    }

    /// <summary>Counts the insertions, deletions, replacements and swaps of neighbours between two names, letter case aside.</summary>
    private static int Distance(string left, string right)
    {
        int[] beforePrevious = new int[right.Length + 1];
        int[] previous = new int[right.Length + 1];
        int[] current = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int replace = previous[j - 1] + (AreSame(left[i - 1], right[j - 1]) ? 0 : 1);
                current[j] = Math.Min(replace, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && AreSame(left[i - 1], right[j - 2]) && AreSame(left[i - 2], right[j - 1]))
                {
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
                }
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[right.Length];
    }

    private static bool AreSame(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
