using ActivityGen.Feed.Answering;
using ActivityGen.Feed.Http;
using ActivityGen.Feed.Querying;
using ActivityGen.Feed.Storage;

namespace ActivityGen.Feed.Operations;

/// <summary>The calls that read.</summary>
internal static class ActivityReads
{
    /// <summary>Answers a page of the list, newest first.</summary>
    internal static Task ListAsync(FeedRequest request) => PageAsync(request, PageOrder.LastModified);

    /// <summary>Answers a page of the activities that the user engaged with, the latest engagement first.</summary>
    internal static Task RecentAsync(FeedRequest request) => PageAsync(request, PageOrder.LastEngaged);

    /// <summary>Answers one activity.</summary>
    internal static async Task GetAsync(FeedRequest request)
    {
        ActivityQuery query = ActivityQuery.Parse(request.Query, QueryOptionSet.Expand);
        StoredActivity? activity = ServerId.Of(request) is { } id
            ? await request.Store.FindAsync(request.Owner, id, query.HistoryFilter, request.Aborted)
            : null;
        if (activity is null)
        {
            throw ServerId.NotFound();
        }

        await FeedAnswer.WriteAsync(request, activity, StatusCodes.Status200OK);
    }

    private static async Task PageAsync(FeedRequest request, PageOrder order)
    {
        ActivityQuery query = ActivityQuery.Parse(request.Query, QueryOptionSet.List);
        PagePosition? after = null;
        int? remaining = query.Top;
        if (query.SkipToken is not null)
        {
            if (!SkipToken.TryRead(query.SkipToken, request.Owner, order, query, out SkipToken? token))
            {
                throw GraphErrors.BadRequest("$skiptoken is not one that a nextLink of this query had; follow @odata.nextLink as it is.");
            }

            after = token.Position;
            remaining = Lesser(token.Remaining, query.Top);
        }

        int size = Math.Min(request.Options.PageSize, remaining ?? int.MaxValue);
        PageQuery asked = new(order, size, query.Filter, query.HistoryFilter, after);
        ActivityPage page = await request.Store.ReadPageAsync(request.Owner, asked, request.Aborted);
        remaining -= page.Activities.Count;
        string? nextLink = remaining is null or > 0 && page.Next is { } next ? NextLink(request, order, query, new SkipToken(next, remaining)) : null;
        await FeedAnswer.WriteAsync(request, page, nextLink);
    }

    private static string NextLink(FeedRequest request, PageOrder order, ActivityQuery query, SkipToken token)
    {
        string filter = query.FilterText is null ? "" : $"$filter={Uri.EscapeDataString(query.FilterText)}&";
        string expand = query.ExpandText is null ? "" : $"$expand={Uri.EscapeDataString(query.ExpandText)}&";
        return $"{request.Url}?{filter}{expand}$skiptoken={token.Write(request.Owner, order, query)}";
    }

    private static int? Lesser(int? left, int? right) => left is null || right < left ? right ?? left : left;
}
