using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ActivityGen.CodeFixes.Edits;

/// <summary>The ways to write the name of one of our attributes, the nicest first; which of them binds at a place is for a trial to find out.</summary>
internal static class AttributeSpelling
{
    /// <summary>Gets the ways to write a name.</summary>
    internal static IEnumerable<string> Of(string name) => [name, "ActivityGen." + name, "global::ActivityGen." + name];

    /// <summary>Gets the ways to write a name, the one that another attribute is written in before all others.</summary>
    internal static IEnumerable<string> Of(string name, AttributeSyntax like)
    {
        string full = like.Name.ToString();
        string simple = like.Name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.ToString(),
            AliasQualifiedNameSyntax aliased => aliased.Name.ToString(),
            _ => full,
        };
        string suffix = simple.EndsWith("Attribute", StringComparison.Ordinal) ? "Attribute" : string.Empty;
        yield return full.Substring(0, full.Length - simple.Length) + name + suffix;
        foreach (string other in Of(name))
        {
            yield return other;
        }
    }
}
