namespace ActivityGen.Client.Tests.Integration;

/// <summary>What can happen to a request on its way.</summary>
public enum Fault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It never arrives.</summary>
    DropRequest,

    /// <summary>It is done, and the answer gets lost.</summary>
    DropResponse,

    /// <summary>It is done, and half of the answer gets lost.</summary>
    Truncate,

    /// <summary>It arrives twice.</summary>
    Repeat,

    /// <summary>The answer takes its time.</summary>
    Delay,
}
