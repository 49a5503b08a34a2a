namespace ActivityGen.Roslyn.Specs;

/// <summary>The kinds of JSON value that a member can be.</summary>
internal enum JsonValueForm
{
    /// <summary>A JSON string.</summary>
    Text,

    /// <summary>A JSON number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A <c>JsonElement</c> or <c>JsonNode</c>, as it is.</summary>
    Json,

    /// <summary>A JSON array of a sequence's elements.</summary>
    Array,
}
