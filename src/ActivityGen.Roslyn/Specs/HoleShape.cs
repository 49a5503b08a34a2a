namespace ActivityGen.Roslyn.Specs;

/// <summary>Which texts a hole's values have, in their unformatted form.</summary>
internal enum HoleShape
{
    /// <summary>Any text: strings, URLs, and types whose texts nobody knows.</summary>
    Any,

    /// <summary>One UTF-16 unit.</summary>
    Char,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>An enum's names, or the number of a value without a name.</summary>
    Enum,

    /// <summary>As <see cref="Enum"/>, or several names joined by <c>", "</c>.</summary>
    Flags,

    /// <summary>Digits without leading zeros, after a <c>-</c> where the value is negative.</summary>
    Integer,

    /// <summary>Digits without leading zeros.</summary>
    UnsignedInteger,

    /// <summary>Digits, a fraction of any length.</summary>
    Decimal,

    /// <summary>Shortest round-trip, with an exponent where the value is large or small; <c>NaN</c>, <c>Infinity</c>.</summary>
    Float,

    /// <summary>32 lower-case hexadecimal digits in five groups.</summary>
    Guid,

    /// <summary><c>yyyy-MM-ddTHH:mm:ss.fffffff</c>, then <c>Z</c>, an offset or nothing.</summary>
    DateTime,

    /// <summary><c>yyyy-MM-ddTHH:mm:ss.fffffff</c>, then an offset.</summary>
    DateTimeOffset,

    /// <summary><c>yyyy-MM-dd</c>.</summary>
    DateOnly,

    /// <summary><c>HH:mm:ss</c>, then a fraction without trailing zeros.</summary>
    TimeOnly,

    /// <summary><c>[-][d.]hh:mm:ss[.fffffff]</c>.</summary>
    TimeSpan,
}
