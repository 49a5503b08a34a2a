using Microsoft.Graph;
using Microsoft.Graph.Me.Activities;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using Models = Microsoft.Graph.Models;

namespace ActivityGen.Client;

/// <summary>The upsert of user activities that Microsoft's Graph SDK lacks: <c>PUT /me/activities/{appActivityId}</c>, through the SDK's own client.</summary>
/// <remarks>
/// Authentication, middleware and retries are those of the client that is called. A PATCH of the SDK that is turned into a PUT by hand sends only what changed since the
/// object was read, so that required properties get lost; this sends the whole activity.
/// </remarks>
public static class GraphUpsertExtensions
{
    /// <summary>Creates an activity, or replaces the one with its <c>appActivityId</c>.</summary>
    /// <param name="graph">The client.</param>
    /// <param name="activity">The activity. Its body is written straight from its members.</param>
    /// <param name="requestConfiguration">Headers and options of the request, as the SDK's own calls take them.</param>
    /// <param name="cancellationToken">Gives up; the service may have stored the activity by then.</param>
    /// <returns>The activity as the service holds it; null where the answer has no body, as in the SDK's own calls.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> or <paramref name="activity"/> is null.</exception>
    /// <exception cref="ActivityValidationException">The activity breaks a rule of severity error, or its id is none that a URL can carry (AG0205); nothing was sent.</exception>
    /// <exception cref="ODataError">The service refused.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static Task<Models.UserActivity?> UpsertAsync(
        this GraphServiceClient graph,
        IUserActivity activity,
        Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(activity);
        return UpsertAsync(graph.Me.Activities, activity, requestConfiguration, cancellationToken);
    }

    /// <summary>Creates an activity, or replaces the one with its <c>appActivityId</c>.</summary>
    /// <param name="graph">The client.</param>
    /// <param name="activity">The activity; what only the service sets is not sent.</param>
    /// <param name="requestConfiguration">Headers and options of the request, as the SDK's own calls take them.</param>
    /// <param name="cancellationToken">Gives up; the service may have stored the activity by then.</param>
    /// <returns>The activity as the service holds it; null where the answer has no body, as in the SDK's own calls.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> or <paramref name="activity"/> is null.</exception>
    /// <exception cref="ActivityValidationException">The activity breaks a rule of severity error; nothing was sent.</exception>
    /// <exception cref="ODataError">The service refused.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static Task<Models.UserActivity?> UpsertAsync(
        this GraphServiceClient graph,
        global::ActivityGen.UserActivity activity,
        Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(activity);
        return UpsertAsync(graph.Me.Activities, activity, requestConfiguration, cancellationToken);
    }

    /// <summary>Creates an activity, or replaces the one with its <c>appActivityId</c>.</summary>
    /// <param name="graph">The client.</param>
    /// <param name="activity">The activity, with an <c>AppActivityId</c>. All of it is sent, whatever changed since it was read; what only the service sets is not.</param>
    /// <param name="requestConfiguration">Headers and options of the request, as the SDK's own calls take them.</param>
    /// <param name="cancellationToken">Gives up; the service may have stored the activity by then.</param>
    /// <returns>The activity as the service holds it; null where the answer has no body, as in the SDK's own calls.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> or <paramref name="activity"/> is null.</exception>
    /// <exception cref="ArgumentException">A value is none that the SDK can write as JSON, or has another type than the contract says.</exception>
    /// <exception cref="ActivityValidationException">A required property is missing, or another rule of severity error is broken; nothing was sent.</exception>
    /// <exception cref="ODataError">The service refused.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static Task<Models.UserActivity?> UpsertAsync(
        this GraphServiceClient graph,
        Models.UserActivity activity,
        Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(activity);
        return UpsertAsync(graph.Me.Activities, activity, requestConfiguration, cancellationToken);
    }

    /// <summary>Creates an activity, or replaces the one with its <c>appActivityId</c>.</summary>
    /// <param name="activities">The builder of <c>/me/activities</c>: <c>graph.Me.Activities</c>.</param>
    /// <param name="activity">The activity. Its body is written straight from its members.</param>
    /// <param name="requestConfiguration">Headers and options of the request, as the SDK's own calls take them.</param>
    /// <param name="cancellationToken">Gives up; the service may have stored the activity by then.</param>
    /// <returns>The activity as the service holds it; null where the answer has no body, as in the SDK's own calls.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="activities"/> or <paramref name="activity"/> is null.</exception>
    /// <exception cref="ActivityValidationException">The activity breaks a rule of severity error, or its id is none that a URL can carry (AG0205); nothing was sent.</exception>
    /// <exception cref="ODataError">The service refused.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static Task<Models.UserActivity?> UpsertAsync(
        this ActivitiesRequestBuilder activities,
        IUserActivity activity,
        Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activities);
        ArgumentNullException.ThrowIfNull(activity);
        return SendAsync(activities, () => UpsertBody.Of(activity), requestConfiguration, cancellationToken);
    }

    /// <summary>Creates an activity, or replaces the one with its <c>appActivityId</c>.</summary>
    /// <param name="activities">The builder of <c>/me/activities</c>: <c>graph.Me.Activities</c>.</param>
    /// <param name="activity">The activity; what only the service sets is not sent.</param>
    /// <param name="requestConfiguration">Headers and options of the request, as the SDK's own calls take them.</param>
    /// <param name="cancellationToken">Gives up; the service may have stored the activity by then.</param>
    /// <returns>The activity as the service holds it; null where the answer has no body, as in the SDK's own calls.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="activities"/> or <paramref name="activity"/> is null.</exception>
    /// <exception cref="ActivityValidationException">The activity breaks a rule of severity error; nothing was sent.</exception>
    /// <exception cref="ODataError">The service refused.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static Task<Models.UserActivity?> UpsertAsync(
        this ActivitiesRequestBuilder activities,
        global::ActivityGen.UserActivity activity,
        Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activities);
        ArgumentNullException.ThrowIfNull(activity);
        return SendAsync(activities, () => UpsertBody.Of(activity), requestConfiguration, cancellationToken);
    }

    /// <summary>Creates an activity, or replaces the one with its <c>appActivityId</c>.</summary>
    /// <param name="activities">The builder of <c>/me/activities</c>: <c>graph.Me.Activities</c>.</param>
    /// <param name="activity">The activity, with an <c>AppActivityId</c>. All of it is sent, whatever changed since it was read; what only the service sets is not.</param>
    /// <param name="requestConfiguration">Headers and options of the request, as the SDK's own calls take them.</param>
    /// <param name="cancellationToken">Gives up; the service may have stored the activity by then.</param>
    /// <returns>The activity as the service holds it; null where the answer has no body, as in the SDK's own calls.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="activities"/> or <paramref name="activity"/> is null.</exception>
    /// <exception cref="ArgumentException">A value is none that the SDK can write as JSON, or has another type than the contract says.</exception>
    /// <exception cref="ActivityValidationException">A required property is missing, or another rule of severity error is broken; nothing was sent.</exception>
    /// <exception cref="ODataError">The service refused.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static Task<Models.UserActivity?> UpsertAsync(
        this ActivitiesRequestBuilder activities,
        Models.UserActivity activity,
        Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activities);
        ArgumentNullException.ThrowIfNull(activity);
        return SendAsync(activities, () => UpsertBody.Of(GraphActivityReader.Read(activity)), requestConfiguration, cancellationToken);
    }

    /// <summary>Judges and sends: what is wrong with the activity is the task's to say, so that one of many does not leave the others alone.</summary>
    private static async Task<Models.UserActivity?> SendAsync(
        ActivitiesRequestBuilder activities,
        Func<UpsertBody> body,
        Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration,
        CancellationToken cancellationToken) =>
        await UpsertRequest.SendAsync(activities, body(), requestConfiguration, cancellationToken).ConfigureAwait(false);
}
