using ActivityGen.Contract;
using ActivityGen.Roslyn.Parsing.Json;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Rules.IdentifierFiles;

/// <summary>Checks the text of the file: its form (AG0501), then its entries (AG0502 to AG0504), so that one mistake is found once.</summary>
internal static class IdentifierFileCheck
{
    internal static List<IdentifierFinding> Check(string json, CancellationToken cancellationToken)
    {
        List<IdentifierFinding> findings = [];
        (JsonValue? root, JsonTemplateError? error) = new JsonValueParser(json, RuleCatalog.IdentifierFile, cancellationToken).Parse();
        if (root is null)
        {
            findings.Add(new IdentifierFinding(RuleCatalog.IdentifierFile, error?.Span ?? default, error?.Message ?? string.Empty));
            return findings;
        }

        if (root.Kind != JsonKind.Array)
        {
            string what = root.Kind == JsonKind.Object ? "it is one object, not an array; put '[' before it and ']' behind it" : "it is no array";
            findings.Add(new IdentifierFinding(RuleCatalog.IdentifierFile, Start(root), what));
            return findings;
        }

        EntryReader reader = new(findings);
        List<IdentifierEntry> entries = [];
        foreach (JsonValue element in root.Elements)
        {
            entries.Add(reader.Read(element));
        }

        CheckPlatforms(entries, findings);
        CheckCounts(entries, findings);
        if (!CanHaveMsa(entries))
        {
            findings.Add(new IdentifierFinding(RuleCatalog.IdentifierMsaMissing, Start(root), AppIdentifierRule.Msa));
        }

        return findings;
    }

    private static void CheckPlatforms(List<IdentifierEntry> entries, List<IdentifierFinding> findings)
    {
        foreach (IdentifierEntry entry in entries)
        {
            if (entry.Platform is not { } platform || AppIdentifierRule.IsPlatform(platform))
            {
                continue;
            }

            string? suggestion = AppIdentifierRule.Suggest(platform);
            findings.Add(new IdentifierFinding(
                RuleCatalog.IdentifierPlatform,
                entry.PlatformSpan,
                MessageText.Value(platform.AsSpan()),
                suggestion is null ? string.Empty : $" (did you mean '{suggestion}'?)")
            {
                Suggestion = suggestion,
            });
        }
    }

    /// <summary>Counts the ids of each platform, and says once where they are too many. Entries that the service drops count for none.</summary>
    private static void CheckCounts(List<IdentifierEntry> entries, List<IdentifierFinding> findings)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (IdentifierEntry entry in entries)
        {
            if (entry.Platform is not { } platform || !AppIdentifierRule.IsPlatform(platform))
            {
                continue;
            }

            counts.TryGetValue(platform, out int count);
            counts[platform] = count + 1;
            if (count == AppIdentifierRule.MaxPerPlatform)
            {
                findings.Add(new IdentifierFinding(RuleCatalog.IdentifierCount, entry.PlatformSpan, platform));
            }
        }
    }

    /// <summary>Whether an entry is the publishing app's, or would be once what is already reported of it is mended.</summary>
    private static bool CanHaveMsa(List<IdentifierEntry> entries)
    {
        foreach (IdentifierEntry entry in entries)
        {
            if (entry.Platform is not { } platform
                || platform == AppIdentifierRule.Msa
                || (!AppIdentifierRule.IsPlatform(platform) && AppIdentifierRule.Suggest(platform) == AppIdentifierRule.Msa))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets the place of a value as a whole: the bracket that opens it, so that not the whole file is underlined.</summary>
    private static TextSpan Start(JsonValue value) => value.Kind is JsonKind.Array or JsonKind.Object ? new TextSpan(value.Span.Start, 1) : value.Span;
}
