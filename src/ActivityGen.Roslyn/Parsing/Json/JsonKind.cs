namespace ActivityGen.Roslyn.Parsing.Json;

/// <summary>The kinds of JSON value.</summary>
internal enum JsonKind
{
    /// <summary><c>{ … }</c>.</summary>
    Object,

    /// <summary><c>[ … ]</c>.</summary>
    Array,

    /// <summary><c>"…"</c>.</summary>
    String,

    /// <summary>A number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary><c>null</c>.</summary>
    Null,
}
