namespace ActivityGen.Feed.Security;

/// <summary>The feed's own names in the host's authentication, beside the host's.</summary>
internal static class FeedAuthentication
{
    /// <summary>The scheme, the policy, and the type of the identities that the scheme makes.</summary>
    internal const string Scheme = "ActivityFeed";

    /// <summary>The scheme that knows nobody, in an app that has no other than the feed's.</summary>
    internal const string NobodyScheme = "ActivityFeed.Nobody";

    /// <summary>The issuer and the audience of the local key's tokens.</summary>
    internal const string LocalParty = "activity-feed";
}
