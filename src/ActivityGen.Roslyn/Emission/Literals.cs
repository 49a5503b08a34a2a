using System.Globalization;
using System.Text;
using ActivityGen.Contract;

namespace ActivityGen.Roslyn.Emission;

/// <summary>Texts as C# and as JSON write them.</summary>
internal static class Literals
{
    /// <summary>Writes a C# string literal with its quotes.</summary>
    internal static string CSharp(string text)
    {
        StringBuilder result = new(text.Length + 8);
        result.Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (Shared(c) is { } escape)
            {
                result.Append(escape);
            }
            else if (IsPair(text, i))
            {
                result.Append(c).Append(text[++i]);
            }
            else if (IsPlain(c))
            {
                result.Append(c);
            }
            else
            {
                result.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return result.Append('"').ToString();
    }

    /// <summary>Escapes a text as RFC 8259 demands and no more; without quotes. The run-time writer escapes the same way.</summary>
    internal static string Json(string text)
    {
        StringBuilder result = new(text.Length);
        foreach (char c in text)
        {
            switch (c)
            {
                case '\b':
                    result.Append("\\b");
                    break;
                case '\f':
                    result.Append("\\f");
                    break;
                default:
                    if (Shared(c) is { } escape)
                    {
                        result.Append(escape);
                    }
                    else if (c < ' ')
                    {
                        result.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                    }
                    else
                    {
                        result.Append(c);
                    }

                    break;
            }
        }

        return result.ToString();
    }

    /// <summary>Escapes a text for an XML doc comment.</summary>
    internal static string Xml(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    /// <summary>Names an <c>ActivityProperty</c> member.</summary>
    internal static string Property(ActivityProperty property) => "global::ActivityGen.ActivityProperty." + property;

    /// <summary>Names the local that holds a property's value.</summary>
    internal static string LocalName(ActivityProperty property)
    {
        string name = property.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    /// <summary>Gets the escapes that C# and JSON have in common; null for a character that has none of them.</summary>
    private static string? Shared(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => null,
    };

    private static bool IsPair(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);

    /// <summary>Gets a value indicating whether a character can stand in a literal and be seen there.</summary>
    private static bool IsPlain(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);
}
