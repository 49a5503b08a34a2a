using ActivityGen.Contract;

namespace ActivityGen.Roslyn.Specs;

/// <summary>One link of an assembly.</summary>
/// <param name="TypeName">The activity type, fully qualified.</param>
/// <param name="LinkName">The name of the nested link type.</param>
/// <param name="Property">The property whose URL it is.</param>
/// <param name="Shape">The part of the template that tells it from others, for the table.</param>
/// <param name="HasReading">Whether the type can be read back from an activity.</param>
internal sealed record LinkEntrySpec(string TypeName, string LinkName, ActivityProperty Property, string Shape, bool HasReading);
