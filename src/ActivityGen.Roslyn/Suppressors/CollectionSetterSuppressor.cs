using ActivityGen.Roslyn.Parsing;
using ActivityGen.Roslyn.Specs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Suppressors;

/// <summary>AGS0004: CA2227 on collections that generated code sets.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CollectionSetterSuppressor() : ActivitySuppressor(SuppressionCatalog.CollectionSetter)
{
    private const ReadTargets Setting = ~ReadTargets.Argument;

    private protected override bool IsNoise(SuppressionSite site)
    {
        if (site.Property() is not { } property
            || new ActivityParser(site.Known).Parse(property.ContainingType, site.CancellationToken).Spec is not { Reader: { } reader, Faults.Count: 0 })
        {
            return false;
        }

        foreach (ReadMemberSpec member in reader.Members)
        {
            if (member.Name == property.Name && member.Identifier.Length > 0 && (member.Target & Setting) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
