namespace ActivityGen.CompilerServices;

/// <summary>What an empty text means.</summary>
internal enum HoleEmptiness
{
    /// <summary>A value.</summary>
    Value,

    /// <summary>That the variable is undefined.</summary>
    Undefined,

    /// <summary>No match: an empty value is written otherwise.</summary>
    Refused,
}
