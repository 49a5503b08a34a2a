namespace ActivityGen.Roslyn.Specs;

/// <summary>One member of the key.</summary>
/// <param name="Name">Its name in the key, escaped; a dotted member's names run together.</param>
/// <param name="TypeName">Its type, fully qualified, nullable-annotated.</param>
/// <param name="Source">The member's name in the activity, for the doc comment.</param>
/// <param name="Access">How the activity's own member is read.</param>
internal sealed record KeyMemberSpec(string Name, string TypeName, string Source, AccessSpec Access);
