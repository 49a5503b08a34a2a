using System.Text.RegularExpressions;

namespace ActivityGen.CodeFixes.Proposals;

/// <summary>Replaces a member's name in the holes of a template, whatever its form.</summary>
internal static class TemplateNames
{
    internal static string Replace(string template, string wrong, string right) => Regex.Replace(
        template,
        @"(?<=\{[^{}]*)(?<![\w.])" + Regex.Escape(wrong) + @"(?![\w.])(?=[^{}]*\})",
        right.Replace("$", "$$"),
        RegexOptions.CultureInvariant);
}
