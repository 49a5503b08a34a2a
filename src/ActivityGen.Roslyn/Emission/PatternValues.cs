using System.Globalization;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Emission;

/// <summary>Writes the expressions that get values out of a match.</summary>
internal static class PatternValues
{
    /// <summary>Gets the expression of a slot's value.</summary>
    /// <param name="match">The match's local.</param>
    /// <param name="slot">The slot.</param>
    /// <param name="hole">What stands in it.</param>
    /// <param name="canBeNull">Whether null may come out: then it does for an undefined variable.</param>
    internal static string Get(string match, int slot, HoleSpec hole, bool canBeNull)
    {
        string number = slot.ToString(CultureInfo.InvariantCulture);
        bool orNull = canBeNull && hole.Access.CanBeNull;

        // Value and ValueOrNull differ for structs only.
        bool hasOverload = hole.Form != HoleForm.Formattable || hole.Type.IsFrameworkStruct;
        string suffix = orNull && hasOverload ? "OrNull" : string.Empty;
        string value = hole.Form switch
        {
            HoleForm.String => $"{match}.String{suffix}({number})",
            HoleForm.Uri => $"{match}.Uri{suffix}({number})",
            HoleForm.Boolean => $"{match}.Boolean{suffix}({number})",
            HoleForm.Enum => $"{match}.Enum{suffix}<{hole.Type.Name}>({number})",
            _ => $"{match}.Value{suffix}<{hole.Type.Name}>({number})",
        };
        return orNull && !hasOverload ? $"{match}.Has({number}) ? {value} : default({NullableName(hole)})" : value;
    }

    /// <summary>Gets the argument that gives a match room for its slices.</summary>
    internal static string Slices(PatternEntrySpec pattern) => pattern.SlotCount == 0
        ? "default"
        : $"stackalloc ag::TemplateSlice[{pattern.SlotCount.ToString(CultureInfo.InvariantCulture)}]";

    private static string NullableName(HoleSpec hole) => hole.Type.Name + "?";
}
