using ActivityGen.Contract;

namespace ActivityGen.Roslyn.Specs;

/// <summary>A pattern that generated code matches texts with.</summary>
/// <param name="Name">The name of the field that holds it.</param>
/// <param name="Property">The property that has the text, or the JSON with the text in it.</param>
/// <param name="Pattern">The template.</param>
/// <param name="Slots">For each hole and each variable, in order, its slot; -1 where its value is not recovered.</param>
/// <param name="SlotCount">The number of slots.</param>
internal sealed record PatternEntrySpec(string Name, ActivityProperty Property, PatternSpec Pattern, EquatableArray<int> Slots, int SlotCount);
