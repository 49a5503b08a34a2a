using ActivityGen.Contract;
using ActivityGen.Roslyn.Parsing.Json;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Rules.IdentifierFiles;

/// <summary>Reads the entries of the array, and finds what is wrong with their form (AG0501).</summary>
/// <remarks>Properties that the contract does not name are let through: nothing says that a reader minds them.</remarks>
internal sealed class EntryReader(List<IdentifierFinding> findings)
{
    private static readonly string[] Names = [AppIdentifierRule.PlatformProperty, AppIdentifierRule.ApplicationProperty];

    /// <summary>Reads one element of the array.</summary>
    internal IdentifierEntry Read(JsonValue element)
    {
        if (element.Kind != JsonKind.Object)
        {
            Report(element.Span, $"{Article(element.Kind)} stands where an entry is expected");
            return new IdentifierEntry(null, default);
        }

        List<string> missing = [];
        JsonValue? platform = Find(element, AppIdentifierRule.PlatformProperty, missing);
        Find(element, AppIdentifierRule.ApplicationProperty, missing);
        if (missing.Count > 0)
        {
            Report(element.Span, $"an entry has no '{string.Join("' and no '", missing)}'");
        }

        return platform is null ? new IdentifierEntry(null, default) : new IdentifierEntry(platform.Text, platform.Span);
    }

    /// <summary>Finds a property that is a text; null where there is none, which is then reported or added to the missing ones.</summary>
    private JsonValue? Find(JsonValue element, string name, List<string> missing)
    {
        JsonMember? found = null;
        foreach (JsonMember member in element.Members)
        {
            if (member.Name != name)
            {
                continue;
            }

            if (found is not null)
            {
                Report(member.NameSpan, $"an entry has its '{name}' once, and readers differ in which of two they take");
                return null;
            }

            found = member;
        }

        if (found is null)
        {
            if (!TryReportMisspelling(element, name))
            {
                missing.Add(name);
            }

            return null;
        }

        if (found.Value.Kind != JsonKind.String)
        {
            Report(found.Value.Span, $"'{name}' is a string, not {Article(found.Value.Kind)}");
            return null;
        }

        if (found.Value.Text.Trim().Length == 0)
        {
            Report(found.Value.Span, $"'{name}' is empty");
            return null;
        }

        return found.Value;
    }

    /// <summary>Finds the name that was written for a missing one: that is the mistake, more than that a property is missing.</summary>
    private bool TryReportMisspelling(JsonValue element, string name)
    {
        foreach (JsonMember member in element.Members)
        {
            if (Array.IndexOf(Names, member.Name) < 0 && IsNear(member.Name.Trim(), name))
            {
                Report(member.NameSpan, $"the property is named '{name}', in these letters, not '{MessageText.Value(member.Name.AsSpan())}'");
                return true;
            }
        }

        return false;
    }

    private static bool IsNear(string written, string name) =>
        Math.Abs(written.Length - name.Length) <= 2 && EditDistance.Between(written, name) <= 2;

    private void Report(TextSpan span, string what) => findings.Add(new IdentifierFinding(RuleCatalog.IdentifierFile, span, what));

    private static string Article(JsonKind kind) => kind switch
    {
        JsonKind.Object => "an object",
        JsonKind.Array => "an array",
        JsonKind.String => "a string",
        JsonKind.Number => "a number",
        JsonKind.Boolean => "true or false",
        _ => "null",
    };
}
