using System.Runtime.CompilerServices;

namespace ActivityGen.Client;

/// <content>The calls that read activities.</content>
public sealed partial class ActivityFeedClient
{
    private const string RecentPath = "me/activities/recent";

    /// <summary>Gets an activity.</summary>
    /// <param name="id">The service's id of the activity.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The activity.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    /// <exception cref="ActivityFeedException">The call did not succeed; where there is no such activity, the status is 404.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public Task<UserActivity> GetAsync(ActivityId id, CancellationToken cancellationToken = default)
    {
        Uri address = _transport.Address.Of($"{ActivitiesPath}/{id.Segment(nameof(id))}");
        return _transport.SendAsync(new FeedCall(HttpMethod.Get, "me/activities/{id}", address), static (_, json) => PageReader.ReadActivity(json), cancellationToken);
    }

    /// <summary>Gets an activity as its own type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="id">The service's id of the activity.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The activity.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    /// <exception cref="ActivityFormatException">The activity is not of the type.</exception>
    /// <exception cref="ActivityFeedException">The call did not succeed; where there is no such activity, the status is 404.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async Task<T> GetAsync<T>(ActivityId id, CancellationToken cancellationToken = default)
        where T : IUserActivity<T> =>
        T.FromUserActivity(await GetAsync(id, cancellationToken).ConfigureAwait(false));

    /// <summary>Lists the app's activities of the user, the last modified one first. Pages are fetched as they are needed.</summary>
    /// <param name="query">What to list; null for all.</param>
    /// <param name="cancellationToken">Gives up, between pages and within one.</param>
    /// <returns>The activities. Enumerating throws <see cref="ActivityFeedException"/> where a page does not come, and <see cref="OperationCanceledException"/>.</returns>
    public IAsyncEnumerable<UserActivity> ListAsync(ActivityQuery? query = null, CancellationToken cancellationToken = default) =>
        WalkAsync(ActivitiesPath, query, cancellationToken);

    /// <summary>Lists those activities that are of a type; others are skipped.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="query">What to list; null for all. <see cref="ActivityQuery.Top"/> counts those that are skipped too.</param>
    /// <param name="cancellationToken">Gives up, between pages and within one.</param>
    /// <returns>The activities; enumerating throws as <see cref="ListAsync(ActivityQuery?, CancellationToken)"/> does.</returns>
    public IAsyncEnumerable<T> ListAsync<T>(ActivityQuery? query = null, CancellationToken cancellationToken = default)
        where T : IUserActivity<T> =>
        OfTypeAsync<T>(ActivitiesPath, query, cancellationToken);

    /// <summary>Lists activities, each also as its own type.</summary>
    /// <param name="reader">Knows the types.</param>
    /// <param name="query">What to list; null for all.</param>
    /// <param name="cancellationToken">Gives up, between pages and within one.</param>
    /// <returns>All the activities, those that the reader does not know included; enumerating throws as <see cref="ListAsync(ActivityQuery?, CancellationToken)"/> does.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    public IAsyncEnumerable<ReceivedActivity> ListAsync(ActivityReader reader, ActivityQuery? query = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return ReadAsync(ActivitiesPath, reader, query, cancellationToken);
    }

    /// <summary>Lists the activities that the user engaged with, the last engagement first; those without history are left out.</summary>
    /// <param name="query">What to list; null for all.</param>
    /// <param name="cancellationToken">Gives up, between pages and within one.</param>
    /// <returns>The activities; enumerating throws as <see cref="ListAsync(ActivityQuery?, CancellationToken)"/> does.</returns>
    public IAsyncEnumerable<UserActivity> GetRecentAsync(ActivityQuery? query = null, CancellationToken cancellationToken = default) =>
        WalkAsync(RecentPath, query, cancellationToken);

    /// <summary>Lists those recent activities that are of a type; others are skipped.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="query">What to list; null for all. <see cref="ActivityQuery.Top"/> counts those that are skipped too.</param>
    /// <param name="cancellationToken">Gives up, between pages and within one.</param>
    /// <returns>The activities; enumerating throws as <see cref="ListAsync(ActivityQuery?, CancellationToken)"/> does.</returns>
    public IAsyncEnumerable<T> GetRecentAsync<T>(ActivityQuery? query = null, CancellationToken cancellationToken = default)
        where T : IUserActivity<T> =>
        OfTypeAsync<T>(RecentPath, query, cancellationToken);

    /// <summary>Lists recent activities, each also as its own type.</summary>
    /// <param name="reader">Knows the types.</param>
    /// <param name="query">What to list; null for all.</param>
    /// <param name="cancellationToken">Gives up, between pages and within one.</param>
    /// <returns>All the activities, those that the reader does not know included; enumerating throws as <see cref="ListAsync(ActivityQuery?, CancellationToken)"/> does.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    public IAsyncEnumerable<ReceivedActivity> GetRecentAsync(ActivityReader reader, ActivityQuery? query = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return ReadAsync(RecentPath, reader, query, cancellationToken);
    }

    private async IAsyncEnumerable<T> OfTypeAsync<T>(string path, ActivityQuery? query, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : IUserActivity<T>
    {
        await foreach (UserActivity activity in WalkAsync(path, query, cancellationToken).ConfigureAwait(false))
        {
            if (T.TryFromUserActivity(activity, out T? result))
            {
                yield return result;
            }
        }
    }

    private async IAsyncEnumerable<ReceivedActivity> ReadAsync(string path, ActivityReader reader, ActivityQuery? query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (UserActivity activity in WalkAsync(path, query, cancellationToken).ConfigureAwait(false))
        {
            yield return new ReceivedActivity(activity, reader(activity, out IUserActivity? typed) ? typed : null);
        }
    }

    private async IAsyncEnumerable<UserActivity> WalkAsync(string path, ActivityQuery? query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        int left = query?.Top ?? int.MaxValue;
        HashSet<string> followed = new(StringComparer.Ordinal);
        Uri? next = _transport.Address.Of(path + query?.ToQueryString());
        while (next is not null)
        {
            followed.Add(next.OriginalString);
            FeedCall call = new(HttpMethod.Get, path, next);
            ActivityPage page = await _transport.SendAsync(call, static (_, json) => PageReader.ReadPage(json), cancellationToken).ConfigureAwait(false);
            foreach (UserActivity activity in page.Activities)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return activity;
                if (--left == 0)
                {
                    yield break;
                }
            }

            next = NextOf(call, page, followed);
        }
    }

    private Uri? NextOf(FeedCall call, ActivityPage page, HashSet<string> followed)
    {
        if (string.IsNullOrEmpty(page.NextLink))
        {
            return null;
        }

        Uri next = _transport.Address.Follow(page.NextLink, call.Address)
            ?? throw FeedFailure.Of(call, null, "the page's nextLink does not lead to the service's own origin, so it is not followed: what is sent there has the user's token");
        return followed.Contains(next.OriginalString)
            ? throw FeedFailure.Of(call, null, "the page's nextLink leads to a page that was read already, so the list has no end")
            : next;
    }
}
