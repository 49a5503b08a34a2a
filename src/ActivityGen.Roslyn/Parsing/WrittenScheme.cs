using ActivityGen.Contract;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>The scheme of a URL, where it is written and not a member's.</summary>
internal static class WrittenScheme
{
    /// <summary>Gets the scheme without its colon; null where a member may have a part in it.</summary>
    internal static string? Of(EquatableArray<PartSpec> parts) => parts.Count > 0 && parts[0] is LiteralPart literal ? Of(literal.Text) : null;

    internal static string? Of(ValueSpec value) => value switch
    {
        TextConstantSpec constant => Of(constant.Text),
        TemplateSpec template => Of(template.Parts),
        _ => null,
    };

    private static string? Of(string text) => UrlCharacters.SchemeLength(text.AsSpan()) is > 0 and int length ? text.Substring(0, length) : null;
}
