using System.Net;
using ActivityGen;
using ActivityGen.Client;
using ActivityPublisher.Activities;

namespace ActivityPublisher.Publishing;

/// <summary>Sends to a feed: one PUT an activity, its history items included. At the end it asks the feed for what is recent.</summary>
internal sealed class FeedDestination(ActivityFeedClient client, ActivityView view) : IDestination
{
    /// <inheritdoc/>
    public async Task<UserActivity> SendAsync(IJournalActivity activity, CancellationToken cancellationToken)
    {
        try
        {
            return (await client.UpsertAsync(activity, cancellationToken)).Activity;
        }
        catch (ActivityFeedException e) when (e.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge or HttpStatusCode.RequestUriTooLong)
        {
            throw new RefusedException(e.Code ?? "refused", e.ServiceMessage ?? e.Message);
        }
    }

    /// <inheritdoc/>
    public void Sent(UserActivity activity, int? updatedLine)
    {
        // What the feed has made of it is printed at the end, all in the feed's order.
    }

    /// <inheritdoc/>
    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        ActivityQuery query = new() { ExpandHistoryItems = HistoryItemQuery.All };
        await foreach (ReceivedActivity recent in client.GetRecentAsync(ActivityLinks.TryFromUserActivity, query, cancellationToken))
        {
            view.PrintRecent(recent.Activity, recent.Typed);
        }
    }
}
