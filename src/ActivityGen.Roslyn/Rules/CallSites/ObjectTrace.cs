namespace ActivityGen.Roslyn.Rules.CallSites;

/// <summary>What is known of one created object, from its creation on.</summary>
internal sealed class ObjectTrace
{
    /// <summary>Gets the properties that are set somewhere, in a branch or not.</summary>
    internal HashSet<string> Assigned { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets or sets a value indicating whether code that cannot be seen may fill the object.</summary>
    internal bool IsOutOfSight { get; set; }

    /// <summary>Gets or sets a value indicating whether the object leaves the method that creates it.</summary>
    internal bool Leaves { get; set; }

    /// <summary>Gets or sets a value indicating whether it goes where single objects cannot be told apart, such as into a collection.</summary>
    internal bool IsLost { get; set; }

    internal bool IsSent { get; set; }

    /// <summary>Gets or sets a value indicating whether it is the body of a PATCH, which names only what it changes.</summary>
    internal bool IsPatch { get; set; }
}
