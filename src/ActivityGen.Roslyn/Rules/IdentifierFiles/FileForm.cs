namespace ActivityGen.Roslyn.Rules.IdentifierFiles;

/// <summary>What the bytes of a file are.</summary>
internal enum FileForm
{
    /// <summary>There are none to look at.</summary>
    Unknown,

    /// <summary>UTF-8, with no mark before it.</summary>
    Utf8,

    /// <summary>UTF-8 behind a byte-order mark.</summary>
    ByteOrderMark,

    /// <summary>Something else.</summary>
    NotUtf8,
}
