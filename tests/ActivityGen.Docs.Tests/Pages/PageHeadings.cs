using System.Globalization;
using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ActivityGen.Docs.Tests.Pages;

/// <summary>The names that GitHub gives headings, for links within pages.</summary>
internal static class PageHeadings
{
    /// <summary>Gets the names of a page's headings.</summary>
    internal static HashSet<string> NamesOf(string markdown)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (HeadingBlock heading in Markdown.Parse(markdown).Descendants<HeadingBlock>())
        {
            string name = NameOf(TextOf(heading.Inline));
            for (int number = 1; !names.Add(name); number++)
            {
                name = string.Create(CultureInfo.InvariantCulture, $"{NameOf(TextOf(heading.Inline))}-{number}");
            }
        }

        return names;
    }

    /// <summary>Gets the name of a heading: lower case, letters, digits, hyphens and underscores, and a hyphen for each space.</summary>
    internal static string NameOf(string heading)
    {
        StringBuilder name = new();
        foreach (char c in heading.Trim().ToLowerInvariant())
        {
            name.Append(c == ' ' ? "-" : char.IsLetterOrDigit(c) || c is '-' or '_' ? c.ToString() : "");
        }

        return name.ToString();
    }

    private static string TextOf(ContainerInline? inlines) =>
        string.Concat(inlines?.Descendants().Select(static inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            _ => "",
        }) ?? []);
}
