namespace ActivityGen;

/// <summary>The names of <see cref="ActivityStatus"/> in JSON.</summary>
internal static class StatusNames
{
    /// <summary>Gets the name in JSON.</summary>
    internal static string? Of(ActivityStatus? status) => status switch
    {
        ActivityStatus.Active => "active",
        ActivityStatus.Updated => "updated",
        ActivityStatus.Deleted => "deleted",
        ActivityStatus.Ignored => "ignored",
        ActivityStatus.UnknownFutureValue => "unknownFutureValue",
        _ => null,
    };

    /// <summary>Gets the status that a text names, letter case included; <see cref="ActivityStatus.UnknownFutureValue"/> for any other text.</summary>
    internal static ActivityStatus Parse(string text) => text switch
    {
        "active" => ActivityStatus.Active,
        "updated" => ActivityStatus.Updated,
        "deleted" => ActivityStatus.Deleted,
        "ignored" => ActivityStatus.Ignored,
        _ => ActivityStatus.UnknownFutureValue,
    };

    /// <summary>Refuses a number that is no status: it would have no name to be written with.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not one of the five values.</exception>
    internal static ActivityStatus? Checked(ActivityStatus? status) =>
        status is null || Of(status) is not null
            ? status
            : throw new ArgumentOutOfRangeException(nameof(status), status, "A status is one of the five values of ActivityStatus.");
}
