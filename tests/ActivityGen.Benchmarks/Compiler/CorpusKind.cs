namespace ActivityGen.Benchmarks.Compiler;

/// <summary>Who the models of a corpus are for.</summary>
internal enum CorpusKind
{
    /// <summary>With ActivityGen's attributes.</summary>
    Annotated,

    /// <summary>The same types without them, each with a context of System.Text.Json's: a type opts in where it stands, as ours do.</summary>
    Json,

    /// <summary>The same types without them, all in one context.</summary>
    SharedJson,

    /// <summary>The same types without either.</summary>
    Plain,
}
