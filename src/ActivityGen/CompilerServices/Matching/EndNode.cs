namespace ActivityGen.CompilerServices;

/// <summary>The end of the text.</summary>
internal sealed class EndNode : PatternNode
{
    internal static readonly EndNode Instance = new();

    internal override bool Match(ref PatternRun run, int position) => position == run.Text.Length;

    internal override bool CanMatch(in PatternRun run, int position) => position == run.Text.Length;

    internal override bool CanBeginIn(HoleAlphabet alphabet) => false;
}
