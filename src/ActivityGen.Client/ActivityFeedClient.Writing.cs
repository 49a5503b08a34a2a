using System.Net;

namespace ActivityGen.Client;

/// <content>The calls that write activities.</content>
public sealed partial class ActivityFeedClient
{
    private const string ActivitiesPath = "me/activities";

    /// <summary>Creates an activity, or replaces the one with its <c>appActivityId</c>: one <c>PUT</c>, its body written straight from the members.</summary>
    /// <param name="activity">
    /// The activity. History items in it are stored with it (deep insert), and the history that there is stays. Whether a service adds an item without an id once or twice when a
    /// request is repeated is the service's affair: ActivityGen.Feed adds it once; Graph's documentation does not say. An item with an id is added once by any.
    /// </param>
    /// <param name="cancellationToken">Gives up; the service may have stored the activity by then.</param>
    /// <returns>The activity as the service holds it, and whether it is new.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="activity"/> is null.</exception>
    /// <exception cref="ActivityValidationException">The activity breaks a rule, or its id is none that a URL can carry (AG0205); nothing was sent.</exception>
    /// <exception cref="ActivityFeedException">The call did not succeed.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public Task<ActivityUpsertResult> UpsertAsync(IUserActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return UpsertAsync(ActivityToSend.Of(activity), cancellationToken);
    }

    /// <summary>Creates an activity, or replaces the one with its <c>appActivityId</c>: one <c>PUT</c>.</summary>
    /// <param name="activity">The activity; what only the service sets is not sent.</param>
    /// <param name="cancellationToken">Gives up; the service may have stored the activity by then.</param>
    /// <returns>The activity as the service holds it, and whether it is new.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="activity"/> is null.</exception>
    /// <exception cref="ActivityValidationException">The activity breaks a rule of severity error; nothing was sent.</exception>
    /// <exception cref="ActivityFeedException">The call did not succeed.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public Task<ActivityUpsertResult> UpsertAsync(UserActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return UpsertAsync(ActivityToSend.Of(activity), cancellationToken);
    }

    /// <summary>Creates an activity (<c>POST /me/activities</c>). An upsert does the same and can be repeated; this cannot.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Gives up; the service may have stored the activity by then.</param>
    /// <returns>The activity as the service holds it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="activity"/> is null.</exception>
    /// <exception cref="ActivityValidationException">The activity breaks a rule; nothing was sent.</exception>
    /// <exception cref="ActivityFeedException">The call did not succeed; after a broken connection, the service may have stored the activity.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public Task<UserActivity> CreateAsync(IUserActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return CreateAsync(ActivitiesPath, ActivitiesPath, ActivityToSend.Of(activity), cancellationToken);
    }

    /// <inheritdoc cref="CreateAsync(IUserActivity, CancellationToken)"/>
    public Task<UserActivity> CreateAsync(UserActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return CreateAsync(ActivitiesPath, ActivitiesPath, ActivityToSend.Of(activity), cancellationToken);
    }

    /// <summary>Creates an activity of a user by name (<c>POST /users/{userId}/activities</c>); a service takes the caller's own only.</summary>
    /// <param name="userId">The user's id or principal name.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Gives up; the service may have stored the activity by then.</param>
    /// <returns>The activity as the service holds it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="userId"/> is empty or none that a URL can carry.</exception>
    /// <exception cref="ActivityValidationException">The activity breaks a rule; nothing was sent.</exception>
    /// <exception cref="ActivityFeedException">The call did not succeed; after a broken connection, the service may have stored the activity.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public Task<UserActivity> CreateForUserAsync(string userId, IUserActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return CreateAsync("users/{userId}/activities", $"users/{Segment(userId)}/activities", ActivityToSend.Of(activity), cancellationToken);
    }

    /// <inheritdoc cref="CreateForUserAsync(string, IUserActivity, CancellationToken)"/>
    public Task<UserActivity> CreateForUserAsync(string userId, UserActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return CreateAsync("users/{userId}/activities", $"users/{Segment(userId)}/activities", ActivityToSend.Of(activity), cancellationToken);
    }

    /// <summary>Creates an activity of the user that an invitation invited (<c>POST /invitations/{invitationId}/invitedUser/activities</c>).</summary>
    /// <param name="invitationId">The invitation.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Gives up; the service may have stored the activity by then.</param>
    /// <returns>The activity as the service holds it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="invitationId"/> is empty or none that a URL can carry.</exception>
    /// <exception cref="ActivityValidationException">The activity breaks a rule; nothing was sent.</exception>
    /// <exception cref="ActivityFeedException">The call did not succeed; after a broken connection, the service may have stored the activity.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public Task<UserActivity> CreateForInvitedUserAsync(string invitationId, IUserActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return CreateAsync("invitations/{invitationId}/invitedUser/activities", $"invitations/{Segment(invitationId)}/invitedUser/activities", ActivityToSend.Of(activity), cancellationToken);
    }

    /// <inheritdoc cref="CreateForInvitedUserAsync(string, IUserActivity, CancellationToken)"/>
    public Task<UserActivity> CreateForInvitedUserAsync(string invitationId, UserActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return CreateAsync("invitations/{invitationId}/invitedUser/activities", $"invitations/{Segment(invitationId)}/invitedUser/activities", ActivityToSend.Of(activity), cancellationToken);
    }

    /// <summary>Deletes an activity and its history.</summary>
    /// <param name="id">The service's id of the activity.</param>
    /// <param name="cancellationToken">Gives up; the service may have deleted the activity by then.</param>
    /// <returns>True where the service deleted it; false where it is not there, or no more (404 with an error of the service): a try whose answer was lost may have deleted it.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    /// <exception cref="ActivityFeedException">The call did not succeed.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public Task<bool> DeleteAsync(ActivityId id, CancellationToken cancellationToken = default)
    {
        Uri address = _transport.Address.Of($"{ActivitiesPath}/{id.Segment(nameof(id))}");
        return _transport.SendAsync(new FeedCall(HttpMethod.Delete, "me/activities/{id}", address), static (status, _) => status != HttpStatusCode.NotFound, cancellationToken);
    }

    private static string Segment(string id, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(id))] string? parameter = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(id, parameter);
        return UrlSafeId.IsUsable(id, out string? reason) ? UrlSafeId.Encode(id) : throw new ArgumentException($"The id {reason}.", parameter);
    }

    private async Task<ActivityUpsertResult> UpsertAsync(ActivityToSend activity, CancellationToken cancellationToken)
    {
        using PooledBody body = activity.Write();
        Uri address = _transport.Address.Of($"{ActivitiesPath}/{UrlSafeId.Encode(activity.AppActivityId)}");
        FeedCall call = new(HttpMethod.Put, "me/activities/{appActivityId}", address, body);
        return await _transport.SendAsync(
            call,
            static (status, json) =>
            {
                UserActivity stored = PageReader.ReadActivity(json);
                return ActivityId.TryParse(stored.Id, out ActivityId id)
                    ? new ActivityUpsertResult(stored, id, status == HttpStatusCode.Created)
                    : throw new FormatException("An upsert answers with an activity that has an id.");
            },
            cancellationToken).ConfigureAwait(false);
    }

    private async Task<UserActivity> CreateAsync(string template, string path, ActivityToSend activity, CancellationToken cancellationToken)
    {
        using PooledBody body = activity.Write();
        FeedCall call = new(HttpMethod.Post, template, _transport.Address.Of(path), body);
        return await _transport.SendAsync(call, static (_, json) => PageReader.ReadActivity(json), cancellationToken).ConfigureAwait(false);
    }
}
