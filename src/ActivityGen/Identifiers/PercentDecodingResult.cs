namespace ActivityGen;

/// <summary>How <see cref="PercentDecoding"/> ended.</summary>
internal enum PercentDecodingResult
{
    /// <summary>All of it was decoded.</summary>
    Done,

    /// <summary>The destination is full.</summary>
    DestinationTooSmall,

    /// <summary>A <c>%</c> without two hexadecimal digits behind it.</summary>
    NotHex,

    /// <summary>Escapes that are not the UTF-8 form of a scalar value.</summary>
    NotUtf8,

    /// <summary>Unescaped text with a lone surrogate, or unescaped bytes that are not UTF-8.</summary>
    RawNotText,
}
