using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Pipeline;

/// <summary>What was parsed of one type, to be used again for as long as nothing changes that it depends on.</summary>
internal sealed class ParsedType
{
    /// <summary>A type that is no activity after all, or that nothing can be generated for.</summary>
    internal static readonly ParsedType Nothing = new();

    private ParsedType()
    {
    }

    internal ParsedType(ActivitySpec parsed, string hintName)
    {
        Parsed = parsed;
        Named = parsed.Type.HintName == hintName ? parsed : parsed with { Type = parsed.Type with { HintName = hintName } };
        Links = LinkCollector.Entries(parsed);
    }

    /// <summary>Gets the spec as the parser gave it; null where there is none.</summary>
    internal ActivitySpec? Parsed { get; }

    /// <summary>Gets the spec with the hint name that it has beside the others.</summary>
    internal ActivitySpec? Named { get; }

    /// <summary>Gets its links.</summary>
    internal LinkCandidate[] Links { get; } = [];
}
