using Microsoft.CodeAnalysis;

namespace ActivityGen.Tools.RuleDocs;

/// <summary>One rule.</summary>
/// <param name="Descriptor">Its descriptor.</param>
/// <param name="Analyzer">The analyzer that reports it; null where only the run knows.</param>
/// <param name="IsFixable">Whether there is a code fix.</param>
/// <param name="Checked">When it is checked, in its page's words.</param>
internal sealed record RuleEntry(DiagnosticDescriptor Descriptor, string? Analyzer, bool IsFixable, string Checked)
{
    /// <summary>Gets the severity's name in <c>.editorconfig</c>'s and Roslyn's release files' spelling.</summary>
    internal string Severity => Descriptor.DefaultSeverity.ToString();

    internal string Title => Descriptor.Title.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
