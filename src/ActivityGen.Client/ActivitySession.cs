namespace ActivityGen.Client;

/// <summary>The user's engagement with an activity, from opening to end: becomes one history item.</summary>
/// <remarks>
/// Nothing is sent between <see cref="ActivityFeedClient.StartSessionAsync(IUserActivity, CancellationToken)"/> and the end. The item's id is chosen when the session is opened, so that an end that
/// is repeated stores one item. Members may be called from any thread.
/// </remarks>
public sealed class ActivitySession : IAsyncDisposable
{
    private readonly ActivityFeedClient _client;
    private readonly SessionClock _clock;
    private readonly IDisposable _lease;
    private readonly string? _timezone;
    private readonly SemaphoreSlim _ending = new(1, 1);
    private ActivityHistoryItem? _stored;
    private int _disposed;

    internal ActivitySession(ActivityFeedClient client, ActivityUpsertResult opened, SessionClock clock, string? timezone, IDisposable lease)
    {
        _client = client;
        _clock = clock;
        _lease = lease;
        _timezone = timezone;
        Activity = opened.Activity;
        ActivityId = opened.Id;
    }

    /// <summary>Gets the activity, as the service answered the upsert.</summary>
    public UserActivity Activity { get; }

    /// <summary>Gets the service's id of the activity.</summary>
    public ActivityId ActivityId { get; }

    /// <summary>Gets the id that the history item will have.</summary>
    public HistoryItemId HistoryItemId { get; } = HistoryItemId.New();

    /// <summary>Gets when the session was opened, in UTC: before the upsert, when the user engaged.</summary>
    public DateTimeOffset StartedDateTime => _clock.Started;

    /// <summary>Gets how long the user was active: the time since the opening, without the pauses.</summary>
    public TimeSpan ActiveDuration => _clock.Active;

    /// <summary>Gets a value indicating whether the session is paused.</summary>
    public bool IsPaused => _clock.IsPaused;

    /// <summary>Says that the user turned away. Does nothing where the session is paused or has ended.</summary>
    public void Pause() => _clock.Pause();

    /// <summary>Says that the user is back. Does nothing where the session is not paused, or has ended.</summary>
    public void Resume() => _clock.Resume();

    /// <summary>Ends the session and stores its history item; the session's times stand still from the first call on.</summary>
    /// <param name="cancellationToken">Gives up. The item may be stored or not, and another call sees to it that it is.</param>
    /// <returns>The item as the service stored it; the same one for every call after that.</returns>
    /// <exception cref="ActivityFeedException">The item was not stored. Call again to try again: it will be the same item.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async Task<ActivityHistoryItem> EndAsync(CancellationToken cancellationToken = default)
    {
        _clock.Stop();
        await _ending.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_stored is null)
            {
                _stored = await StoreAsync(cancellationToken).ConfigureAwait(false);
                _lease.Dispose();
            }

            return _stored;
        }
        finally
        {
            _ending.Release();
        }
    }

    /// <summary>Ends the session and stores its history item, unless <see cref="EndAsync"/> did. A second call does nothing.</summary>
    /// <returns>Done when the item is stored.</returns>
    /// <exception cref="ActivityFeedException">The item was not stored. Another session of the activity can be opened all the same, and <see cref="EndAsync"/> can still be called to store the item.</exception>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
        {
            return;
        }

        try
        {
            await EndAsync(CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            _lease.Dispose();
        }
    }

    private async Task<ActivityHistoryItem> StoreAsync(CancellationToken cancellationToken)
    {
        ActivityHistoryItem item = new()
        {
            Id = HistoryItemId.ToString(),
            StartedDateTime = _clock.Started,
            LastActiveDateTime = _clock.LastActive,
            ActiveDurationSeconds = (int)Math.Min(_clock.Active.TotalSeconds, int.MaxValue),
            UserTimezone = _timezone,
        };
        try
        {
            return await _client.PutHistoryItemAsync(ActivityId, HistoryItemId, item, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw new ActivityFeedException("The session's history item was not stored; call EndAsync to try again. " + e.Message, e, e as ActivityFeedException);
        }
    }
}
