namespace ActivityGen.Client;

/// <summary>An activity of either kind, on its way into a body.</summary>
internal readonly struct ActivityToSend
{
    private readonly IUserActivity? _typed;
    private readonly UserActivity? _plain;

    private ActivityToSend(IUserActivity? typed, UserActivity? plain)
    {
        _typed = typed;
        _plain = plain;
    }

    /// <summary>Gets the id that an upsert goes by.</summary>
    internal string AppActivityId => _typed is null ? _plain!.AppActivityId : _typed.AppActivityId;

    internal static ActivityToSend Of(IUserActivity activity) => new(activity, null);

    /// <summary>What only a service sets is left out, of the items too: an activity that one answered with can be sent again, expanded or not.</summary>
    internal static ActivityToSend Of(UserActivity activity)
    {
        UserActivity bare = activity.WithServerProperties();
        return new(null, bare.HistoryItems.Count == 0 ? bare : bare with { HistoryItems = [.. bare.HistoryItems.Select(static item => item.WithServerProperties())] });
    }

    /// <summary>Writes the body, once for all tries.</summary>
    /// <returns>The body, the caller's to dispose of.</returns>
    /// <exception cref="ActivityValidationException">A rule of severity error is broken, or the id can stand in no URL.</exception>
    internal PooledBody Write()
    {
        PooledBody body = new();
        try
        {
            if (_plain is not null)
            {
                ActivityValidationException.ThrowIfInvalid(_plain);
                UserActivityJson.Write(body, _plain);
            }
            else
            {
                _typed!.WriteJson(body);
            }

            // An IUserActivity that was written by hand may not have asked.
            return UrlSafeId.IsUsable(AppActivityId, out string? reason)
                ? body
                : throw ActivityValidationException.ForRule("AG0205", "appActivityId", $"appActivityId cannot be used: it {reason}; write an id that is not empty, '.' or '..', and is well-formed text without NUL");
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }
}
