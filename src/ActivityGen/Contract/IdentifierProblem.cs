namespace ActivityGen.Contract;

/// <summary>Why an appActivityId cannot be used: the clauses of AG0205.</summary>
internal enum IdentifierProblem
{
    /// <summary>It can be used.</summary>
    None,

    /// <summary>It is empty: the PUT would go to the collection.</summary>
    Empty,

    /// <summary>It is <c>.</c> or <c>..</c>, which URL software folds away, raw or encoded: the PUT would hit another resource.</summary>
    DotSegment,

    /// <summary>It has a NUL.</summary>
    Nul,

    /// <summary>It has a lone surrogate, which has no UTF-8 form.</summary>
    LoneSurrogate,
}
