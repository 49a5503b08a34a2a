using ActivityGen.Feed.Http;

namespace ActivityGen.Feed.Operations;

/// <summary>The server's ids in paths.</summary>
internal static class ServerId
{
    private const int MaxDigits = 20;

    /// <summary>Gets the id that the path names; null where no activity can have it.</summary>
    internal static string? Of(FeedRequest request)
    {
        string id = request.Segment("id");
        return id.Length is > 0 and <= MaxDigits && id.All(char.IsAsciiDigit) ? id : null;
    }

    /// <summary>Says the same of an activity that is not there and of one that is another's.</summary>
    internal static GraphErrorException NotFound() =>
        GraphErrors.NotFound("There is no activity of this id among the caller's; the id is the server's, not the appActivityId.");
}
