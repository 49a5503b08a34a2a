using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Suppressors;

/// <summary>AGS0003: CA1054 on the constructor parameters of such properties, by which the activity is read back.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UrlParameterSuppressor() : ActivitySuppressor(SuppressionCatalog.UrlParameter)
{
    private protected override bool IsNoise(SuppressionSite site) =>
        site.Symbol() is IParameterSymbol parameter
            && SuppressionSite.PropertyOf(parameter, StringComparison.OrdinalIgnoreCase) is { Type.SpecialType: SpecialType.System_String } property
            && BoundUrls.IsBound(property, site.Known, site.CancellationToken);
}
