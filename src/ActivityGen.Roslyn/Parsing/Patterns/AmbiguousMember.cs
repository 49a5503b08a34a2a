namespace ActivityGen.Roslyn.Parsing.Patterns;

/// <summary>A member that can have either of two values where a template's text is the same.</summary>
/// <param name="Name">The member as the template names it.</param>
/// <param name="Left">The one value, as C# shows it.</param>
/// <param name="Right">The other.</param>
internal sealed record AmbiguousMember(string Name, string Left, string Right);
