namespace ActivityGen.Roslyn.Parsing.Patterns;

/// <summary>How a value's text stands in a template's.</summary>
internal enum ValueEncoding
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>All but the unreserved characters percent-encoded.</summary>
    Percent,

    /// <summary>As <see cref="Percent"/>, in lower case: a host.</summary>
    PercentLower,

    /// <summary>Reserved characters and triplets as they are, the others percent-encoded.</summary>
    Reserved,
}
