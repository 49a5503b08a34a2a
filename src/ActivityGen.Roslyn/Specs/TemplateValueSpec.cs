using ActivityGen.Contract;

namespace ActivityGen.Roslyn.Specs;

/// <summary>The members of a template as a value type: the key of the id, the link of a URL.</summary>
/// <param name="Name">The type's name.</param>
/// <param name="Property">The property that has the template.</param>
/// <param name="Accessibility">The C# modifiers of the type: no more visible than its members.</param>
/// <param name="Members">The members, in the template's order.</param>
/// <param name="Value">The text, read from the type's own members.</param>
/// <param name="ComparesText">Whether members may be equal whose texts differ, or differ where the texts are equal.</param>
/// <param name="IsReadable">Whether a text gives every member back, uniquely.</param>
/// <param name="FallbackSlots">Each member's slot in fallbackUrl's pattern, where that gives the same members; else empty.</param>
/// <param name="FallsBack">Whether fallbackUrl gives the same members.</param>
/// <param name="HasStatic">Whether static members stand in the text: what they are, only the run knows.</param>
internal sealed record TemplateValueSpec(
    string Name,
    ActivityProperty Property,
    string Accessibility,
    EquatableArray<TemplateMemberSpec> Members,
    ValueSpec Value,
    bool ComparesText,
    bool IsReadable,
    EquatableArray<int> FallbackSlots,
    bool FallsBack,
    bool HasStatic);
