using System.Collections.Immutable;
using System.Composition;
using ActivityGen.CodeFixes.AdditionalFiles;
using ActivityGen.Contract;
using ActivityGen.Roslyn.Rules.IdentifierFiles;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.CodeFixes.Providers;

/// <summary>AG0502: writes the platform that was meant, where one is near.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IdentifierPlatformCodeFixProvider), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class IdentifierPlatformCodeFixProvider : AdditionalFileCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleCatalog.IdentifierPlatform.Id];

    /// <inheritdoc/>
    internal override string FixAllTitle => "Write the platforms that were meant";

    /// <inheritdoc/>
    internal override AdditionalFileFix? Fix(Diagnostic diagnostic, SourceText text)
    {
        TextSpan span = diagnostic.Location.SourceSpan;
        return diagnostic.Properties.TryGetValue(IdentifierFinding.SuggestionKey, out string? platform) && platform is not null && span.Length >= 2 && span.End <= text.Length
            ? new AdditionalFileFix($"Change to '{platform}'", new TextChange(span, "\"" + platform + "\""))
            : null;
    }
}
