namespace ActivityGen.Client;

/// <summary>What an upsert came to.</summary>
public readonly record struct ActivityUpsertResult
{
    internal ActivityUpsertResult(UserActivity activity, ActivityId id, bool isNew)
    {
        Activity = activity;
        Id = id;
        IsNew = isNew;
    }

    /// <summary>Gets the activity as the service now holds it, its server-set properties included.</summary>
    public UserActivity Activity { get; }

    /// <summary>Gets the service's id of the activity.</summary>
    public ActivityId Id { get; }

    /// <summary>Gets a value indicating whether the service said that it created the activity (201), and did not replace one (200).</summary>
    /// <remarks>False too where a first try created it, its answer was lost, and the second try replaced it.</remarks>
    public bool IsNew { get; }
}
