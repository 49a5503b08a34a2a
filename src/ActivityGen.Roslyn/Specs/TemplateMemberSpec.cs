namespace ActivityGen.Roslyn.Specs;

/// <summary>One member of a key or a link.</summary>
/// <param name="Name">Its name there, escaped; a dotted member's names run together.</param>
/// <param name="TypeName">Its type, fully qualified, nullable-annotated.</param>
/// <param name="Source">The member's name in the activity, for the doc comment.</param>
/// <param name="Hole">How the activity's own member is read, and what its text is.</param>
/// <param name="Slot">Its place among what the template's pattern recovers; -1 where it is not recovered.</param>
internal sealed record TemplateMemberSpec(string Name, string TypeName, string Source, HoleSpec Hole, int Slot);
