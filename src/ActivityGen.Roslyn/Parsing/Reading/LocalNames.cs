namespace ActivityGen.Roslyn.Parsing.Reading;

/// <summary>Makes names for the locals that hold recovered values.</summary>
internal sealed class LocalNames
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal) { "activity", "result" };

    internal string Take(string memberName)
    {
        string name = char.ToLowerInvariant(memberName[0]) + memberName.Substring(1);

        // The emitter's own locals: from… holds a match, a digit ends those of conditions.
        while (name.StartsWith("from", StringComparison.Ordinal) || char.IsDigit(name[name.Length - 1]) || !_taken.Add(name))
        {
            name = (name.StartsWith("from", StringComparison.Ordinal) ? "the" + char.ToUpperInvariant(name[0]) + name.Substring(1) : name) + "Value";
        }

        return Names.Escape(name);
    }
}
