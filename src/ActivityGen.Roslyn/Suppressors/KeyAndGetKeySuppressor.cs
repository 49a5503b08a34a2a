using ActivityGen.Roslyn.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Suppressors;

/// <summary>AGS0005: CA1721 on a property <c>Key</c>, for which the generated <c>GetKey</c> alone is to blame.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KeyAndGetKeySuppressor() : ActivitySuppressor(SuppressionCatalog.KeyAndGetKey)
{
    private protected override bool IsNoise(SuppressionSite site)
    {
        if (site.Property() is not { Name: "Key" } property || KnownSymbols.Find(property.ContainingType, site.Known.UserActivityAttribute) is null)
        {
            return false;
        }

        for (INamedTypeSymbol? type = property.ContainingType; type is not null; type = type.BaseType)
        {
            foreach (ISymbol method in type.GetMembers("GetKey"))
            {
                if (HandWritten.IsHandWritten(method))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
