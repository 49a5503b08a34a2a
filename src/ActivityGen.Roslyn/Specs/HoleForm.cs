namespace ActivityGen.Roslyn.Specs;

/// <summary>How a member's value becomes text.</summary>
internal enum HoleForm
{
    /// <summary>A <see cref="string"/>, as it is.</summary>
    String,

    /// <summary>A <see cref="System.Uri"/>, as it was written.</summary>
    Uri,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>An enum, by name.</summary>
    Enum,

    /// <summary>An <c>ISpanFormattable</c>, invariant.</summary>
    Formattable,
}
