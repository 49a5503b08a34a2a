namespace ActivityGen.Contract;

/// <summary>How much a rule's violation matters.</summary>
internal enum RuleSeverity
{
    /// <summary>The service takes it; a hint for something better.</summary>
    Info,

    /// <summary>The service takes it, and the result is likely not what was meant.</summary>
    Warning,

    /// <summary>The service refuses or drops it, or no device can open it.</summary>
    Error,
}
