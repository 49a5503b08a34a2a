namespace ActivityGen.CompilerServices;

/// <summary>A state of a pattern: something to match, and what follows.</summary>
/// <remarks>
/// Nodes make a graph without cycles, so that the recursion is as deep as the template is long, whatever the text. Each is told a place in the text,
/// and matches all that is left or nothing.
/// </remarks>
internal abstract class PatternNode
{
    /// <summary>Matches the rest of the text.</summary>
    internal abstract bool Match(ref PatternRun run, int position);

    /// <summary>Tells whether the rest of the text could match; cheap, and true where that is hard to tell.</summary>
    internal virtual bool CanMatch(in PatternRun run, int position) => true;

    /// <summary>Tells whether what matches here can begin with a character of an alphabet: then a hole before this may have to end before its run does.</summary>
    internal abstract bool CanBeginIn(HoleAlphabet alphabet);
}
