using ActivityGen.Contract;
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

                int distance = string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase) ? 0 : EditDistance.Between(member.Name, name);
                if (distance < least && members.Find(container, member.Name, out _) is not null)
                {
                    least = distance;
                    nearest = member.Name;
                }
            }
        }

        return nearest;
    }
}
