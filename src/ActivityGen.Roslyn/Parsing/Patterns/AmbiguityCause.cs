namespace ActivityGen.Roslyn.Parsing.Patterns;

/// <summary>Why a template cannot be read back.</summary>
internal enum AmbiguityCause
{
    /// <summary>It cannot be told where one value ends and the next begins, or which of several optional values is there.</summary>
    Boundary,

    /// <summary>Reserved expansion gives what is percent-encoded already the same text as what it stands for.</summary>
    ReservedExpansion,

    /// <summary>Letter case means nothing in a scheme and a host.</summary>
    LetterCase,
}
