using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Suppressors;

/// <summary>AGS0001: CA2243 on attributes whose URLs are templates.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UrlTemplateSuppressor() : ActivitySuppressor(SuppressionCatalog.UrlTemplate)
{
    /// <remarks>The warning stands on the attribute and does not say of which argument it is. So one that is no template and no URL keeps it for all.</remarks>
    private protected override bool IsNoise(SuppressionSite site)
    {
        if (site.Node.FirstAncestorOrSelf<AttributeSyntax>() is not { ArgumentList: { } list } attribute || !IsOurs(attribute, site))
        {
            return false;
        }

        bool hasTemplate = false;
        foreach (AttributeArgumentSyntax argument in list.Arguments)
        {
            if (argument.NameEquals?.Name.Identifier.ValueText.EndsWith("Url", StringComparison.Ordinal) is not true
                || site.Model.GetConstantValue(argument.Expression, site.CancellationToken) is not { HasValue: true, Value: string url })
            {
                continue;
            }

            if (url.IndexOf('{') >= 0)
            {
                hasTemplate = true;
            }
            else if (!Uri.IsWellFormedUriString(url, UriKind.RelativeOrAbsolute))
            {
                return false;
            }
        }

        return hasTemplate;
    }

    private static bool IsOurs(AttributeSyntax attribute, SuppressionSite site)
    {
        INamedTypeSymbol? type = site.Model.GetSymbolInfo(attribute, site.CancellationToken).Symbol?.ContainingType;
        return type is not null
            && (SymbolEqualityComparer.Default.Equals(type, site.Known.UserActivityAttribute) || SymbolEqualityComparer.Default.Equals(type, site.Known.AttributionAttribute));
    }
}
