namespace ActivityGen.Client;

/// <summary>The id of a history item: a GUID that the client chooses, so that a put which is repeated stores one item.</summary>
/// <param name="Value">The GUID; the empty one is no id, and a call with it throws <see cref="ArgumentException"/>.</param>
public readonly record struct HistoryItemId(Guid Value)
{
    /// <summary>Chooses an id for a new item.</summary>
    /// <returns>The id.</returns>
    public static HistoryItemId New() => new(Guid.NewGuid());

    /// <summary>Gets the GUID with hyphens, in lower case.</summary>
    /// <returns>The text, which is its own URL-safe form.</returns>
    public override string ToString() => Value.ToString("D");

    /// <summary>Gets the id as it stands in a path.</summary>
    internal string Segment(string parameter) => Value == Guid.Empty
        ? throw new ArgumentException("The HistoryItemId is the default value, which is no id; choose one with HistoryItemId.New().", parameter)
        : ToString();
}
