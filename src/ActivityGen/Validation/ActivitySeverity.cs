namespace ActivityGen;

/// <summary>How much a violation matters.</summary>
public enum ActivitySeverity
{
    /// <summary>The service takes it; a hint for something better.</summary>
    Info,

    /// <summary>The service takes it, and the result is likely not what was meant.</summary>
    Warning,

    /// <summary>The service refuses or drops it, or no device can open it.</summary>
    Error,
}
