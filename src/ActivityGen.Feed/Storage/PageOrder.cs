namespace ActivityGen.Feed.Storage;

/// <summary>What a page is ordered by, the newest first.</summary>
internal enum PageOrder
{
    /// <summary>By the activity's last modification: the list.</summary>
    LastModified,

    /// <summary>By the newest history item's last modification; activities without history are left out: recent.</summary>
    LastEngaged,
}
