namespace ActivityGen.CompilerServices;

/// <summary>What is known of a slot's value.</summary>
internal enum SliceState : byte
{
    /// <summary>No hole with this slot was reached yet.</summary>
    Unset,

    /// <summary>The variable is undefined.</summary>
    Undefined,

    /// <summary>The value has a text, perhaps an empty one.</summary>
    Defined,
}
