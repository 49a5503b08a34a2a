using System.Net;

namespace ActivityGen.Client;

/// <content>The calls on history items, and sessions.</content>
public sealed partial class ActivityFeedClient
{
    private const string HistoryItemTemplate = "me/activities/{id}/historyItems/{historyItemId}";

    /// <summary>Creates a history item, or replaces the one with its id.</summary>
    /// <param name="activityId">The service's id of the activity.</param>
    /// <param name="itemId">The item's id, chosen by the caller.</param>
    /// <param name="item">The item; what only the service sets is not sent.</param>
    /// <param name="cancellationToken">Gives up; the service may have stored the item by then.</param>
    /// <returns>The item as the service holds it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    /// <exception cref="ArgumentException">An id is the default value, or the item has another one.</exception>
    /// <exception cref="ActivityValidationException">The item breaks a rule of severity error; nothing was sent.</exception>
    /// <exception cref="ActivityFeedException">The call did not succeed; where there is no such activity, the status is 404.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async Task<ActivityHistoryItem> PutHistoryItemAsync(ActivityId activityId, HistoryItemId itemId, ActivityHistoryItem item, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(item);
        Uri address = HistoryItem(activityId, itemId);
        if (item.Id is not null && (!Guid.TryParse(item.Id, out Guid own) || own != itemId.Value))
        {
            throw new ArgumentException("The item has another id than the one that it is put under; leave its own out.", nameof(item));
        }

        using PooledBody body = new();
        HistoryItemJson.Write(body, item.WithServerProperties() with { Id = itemId.ToString() });
        return await _transport.SendAsync(
            new FeedCall(HttpMethod.Put, HistoryItemTemplate, address, body),
            static (_, json) => PageReader.ReadHistoryItem(json),
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Deletes a history item.</summary>
    /// <param name="activityId">The service's id of the activity.</param>
    /// <param name="itemId">The item's id.</param>
    /// <param name="cancellationToken">Gives up; the service may have deleted the item by then.</param>
    /// <returns>True where the service deleted it; false where it is not there, or no more (404 with an error of the service).</returns>
    /// <exception cref="ArgumentException">An id is the default value.</exception>
    /// <exception cref="ActivityFeedException">The call did not succeed.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public Task<bool> DeleteHistoryItemAsync(ActivityId activityId, HistoryItemId itemId, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(
            new FeedCall(HttpMethod.Delete, HistoryItemTemplate, HistoryItem(activityId, itemId)),
            static (status, _) => status != HttpStatusCode.NotFound,
            cancellationToken);

    /// <summary>Upserts an activity that the user now engages with, and opens a session of it.</summary>
    /// <param name="activity">The activity. Its time zone is the history item's; where it has none, the machine's is.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The session; disposing of it stores the history item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="activity"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The activity has a session that is open, of this client or of another one of the same container.</exception>
    /// <exception cref="ActivityValidationException">The activity breaks a rule; nothing was sent.</exception>
    /// <exception cref="ActivityFeedException">The upsert did not succeed.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public Task<ActivitySession> StartSessionAsync(IUserActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return StartSessionAsync(ActivityToSend.Of(activity), cancellationToken);
    }

    /// <inheritdoc cref="StartSessionAsync(IUserActivity, CancellationToken)"/>
    public Task<ActivitySession> StartSessionAsync(UserActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return StartSessionAsync(ActivityToSend.Of(activity), cancellationToken);
    }

    private async Task<ActivitySession> StartSessionAsync(ActivityToSend activity, CancellationToken cancellationToken)
    {
        // The clock first: the user engaged before the service was asked.
        SessionClock clock = new(_time);
        IDisposable lease = _sessions.Open(activity.AppActivityId);
        try
        {
            ActivityUpsertResult opened = await UpsertAsync(activity, cancellationToken).ConfigureAwait(false);
            return new ActivitySession(this, opened, clock, SessionTimezone.Of(opened.Activity, _time), lease);
        }
        catch
        {
            lease.Dispose();
            throw;
        }
    }

    private Uri HistoryItem(ActivityId activityId, HistoryItemId itemId) =>
        _transport.Address.Of($"{ActivitiesPath}/{activityId.Segment(nameof(activityId))}/historyItems/{itemId.Segment(nameof(itemId))}");
}
