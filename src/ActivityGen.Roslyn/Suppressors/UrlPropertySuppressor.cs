using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Suppressors;

/// <summary>AGS0002: CA1056 on string properties that an activity takes a URL from.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UrlPropertySuppressor() : ActivitySuppressor(SuppressionCatalog.UrlProperty)
{
    private protected override bool IsNoise(SuppressionSite site) =>
        site.Property() is { } property && BoundUrls.IsBound(property, site.Known, site.CancellationToken);
}
