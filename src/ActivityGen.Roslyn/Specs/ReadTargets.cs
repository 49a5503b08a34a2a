namespace ActivityGen.Roslyn.Specs;

/// <summary>Where a recovered value goes; the first two can both be true.</summary>
[Flags]
internal enum ReadTargets
{
    None = 0,

    /// <summary>A constructor's argument.</summary>
    Argument = 1,

    /// <summary>The object initializer, where C# demands it.</summary>
    Initializer = 2,

    /// <summary>A field or a set accessor, only where the activity has a value: a declared default survives.</summary>
    Assignment = 4,

    /// <summary>An init accessor, called after construction for the same reason.</summary>
    InitAccessor = 8,
}
