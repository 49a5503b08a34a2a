using System.Collections.Immutable;
using System.Composition;
using ActivityGen.CodeFixes.Edits;
using ActivityGen.CodeFixes.Fixing;
using ActivityGen.CodeFixes.Mending;
using ActivityGen.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.CodeFixes.Providers;

/// <summary>AG0307 and AG0309: gives a card its type and version, and linked data its context and type, in the literal or in the file.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(JsonMembersCodeFixProvider))]
[Shared]
public sealed class JsonMembersCodeFixProvider : ActivityCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleCatalog.CardIncomplete.Id, RuleCatalog.LinkedDataIncomplete.Id];

    /// <inheritdoc/>
    internal override IEnumerable<FixOption> Options(FixSite site)
    {
        bool isCard = site.RuleId == RuleCatalog.CardIncomplete.Id;
        string added = isCard ? "the card's type and version" : "@context and @type";
        if (ConstantValue.Of(site, site.Argument) is { } value)
        {
            yield return new FixOption(site.RuleId + ".Members", $"Add {added} wherever they are missing", Candidates(site, value, isCard, $"Add {added}"));
        }
    }

    private static IEnumerable<FixCandidate> Candidates(FixSite site, ConstantValue value, bool isCard, string title)
    {
        bool isFile = site.Argument!.NameEquals?.Name.Identifier.ValueText.EndsWith("File", StringComparison.Ordinal) is true;
        AdditionalText? file = isFile ? site.Facts.Known.Files.Find(value.Text, site.Tree.FilePath) : null;
        string? json = isFile ? file?.GetText(site.CancellationToken)?.ToString() : value.Text;
        if (json is not null && (isCard ? CardMending.Mend(json) : LinkedDataMending.Mend(json, site.Type?.Name ?? string.Empty)) is (TextSpan span, string text))
        {
            yield return new FixCandidate(file is null ? title : $"{title} to {value.Text}", file is null ? value.Replace(span, text) : [new DocumentEdit(file, span, text)]);
        }
    }
}
