using System.Text;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Parsing.Patterns;

/// <summary>The proof that a template cannot be read back.</summary>
/// <param name="Text">The text that both give.</param>
/// <param name="Members">The members whose values differ.</param>
internal sealed record Ambiguity(string Text, EquatableArray<AmbiguousMember> Members)
{
    /// <summary>Gets why it cannot.</summary>
    internal AmbiguityCause Cause { get; init; }

    /// <summary>Gets the one tuple of values, <c>{Slug = "a", Page = 11}</c>.</summary>
    internal string Left => Tuple(static member => member.Left);

    /// <summary>Gets the other.</summary>
    internal string Right => Tuple(static member => member.Right);

    private string Tuple(Func<AmbiguousMember, string> value)
    {
        StringBuilder result = new("{");
        foreach (AmbiguousMember member in Members)
        {
            result.Append(result.Length > 1 ? ", " : string.Empty).Append(member.Name).Append(" = ").Append(value(member));
        }

        return result.Append('}').ToString();
    }
}
