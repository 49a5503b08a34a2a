namespace ActivityGen;

/// <summary>Graph's <c>status</c>: whether the server still holds an object. Set by the server.</summary>
public enum ActivityStatus
{
    /// <summary><c>active</c>.</summary>
    Active = 0,

    /// <summary><c>updated</c>.</summary>
    Updated = 1,

    /// <summary><c>deleted</c>.</summary>
    Deleted = 2,

    /// <summary><c>ignored</c>.</summary>
    Ignored = 3,

    /// <summary><c>unknownFutureValue</c>, and any text that is none of the others.</summary>
    UnknownFutureValue = 4,
}
