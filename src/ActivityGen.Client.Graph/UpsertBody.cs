namespace ActivityGen.Client;

/// <summary>What an upsert sends, judged by the contract.</summary>
/// <param name="AppActivityId">The id that it goes by, as it is.</param>
/// <param name="Utf8Json">The body.</param>
internal readonly record struct UpsertBody(string AppActivityId, byte[] Utf8Json)
{
    /// <summary>Takes an activity type; the body is written straight from its members.</summary>
    /// <exception cref="ActivityValidationException">A rule of severity error is broken, or the id can stand in no URL.</exception>
    internal static UpsertBody Of(IUserActivity activity)
    {
        UpsertBody body = new(activity.AppActivityId, activity.ToJsonUtf8Bytes());

        // An IUserActivity that was written by hand may not have asked.
        return UrlSafeId.IsUsable(body.AppActivityId, out string? reason)
            ? body
            : throw ActivityValidationException.ForRule("AG0205", "appActivityId", $"appActivityId cannot be used: it {reason}; write an id that is not empty, '.' or '..', and is well-formed text without NUL");
    }

    /// <summary>Takes an object; what only a service sets is left out, of the history items too.</summary>
    /// <exception cref="ActivityValidationException">A rule of severity error is broken.</exception>
    internal static UpsertBody Of(UserActivity activity)
    {
        ActivityValidationException.ThrowIfInvalid(activity);
        UserActivity bare = activity.WithServerProperties();
        if (bare.HistoryItems.Count > 0)
        {
            bare = bare with { HistoryItems = [.. bare.HistoryItems.Select(static item => item.WithServerProperties())] };
        }

        return new UpsertBody(bare.AppActivityId, UserActivityJson.SerializeToUtf8Bytes(bare));
    }
}
