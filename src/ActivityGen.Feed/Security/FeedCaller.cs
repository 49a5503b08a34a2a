using System.Security.Claims;
using ActivityGen.Feed.Http;
using ActivityGen.Feed.Storage;

namespace ActivityGen.Feed.Security;

/// <summary>Who calls, and whether they may be where they are.</summary>
internal static class FeedCaller
{
    /// <summary>Longer than any issuer's ids, and short enough for any database's index.</summary>
    private const int MaxNameLength = 256;

    /// <summary>Gets whose activities the caller's token opens.</summary>
    /// <exception cref="GraphErrorException">403: the token lacks the scope, the user or the app.</exception>
    internal static FeedOwner OwnerOf(HttpContext context, ActivityFeedOptions options)
    {
        // A host may ask for more identities than ours; only ours says whose feed it is.
        ClaimsIdentity identity = context.User.Identities.FirstOrDefault(static one => one is { AuthenticationType: FeedAuthentication.Scheme, IsAuthenticated: true })
            ?? throw GraphErrors.AccessDenied("The caller's identity is not of a token of the feed.");
        if (!string.IsNullOrEmpty(options.RequiredScope) && !HasScope(identity, options.RequiredScope))
        {
            string challenge = $"Bearer error=\"insufficient_scope\", scope=\"{options.RequiredScope}\"";
            throw new GraphErrorException(GraphErrors.AccessIsDenied($"The token lacks the scope {options.RequiredScope}.") with { Authenticate = challenge });
        }

        return new FeedOwner(Claim(identity, options.EffectiveUserClaims, "user"), Claim(identity, options.EffectiveAppClaims, "app"));
    }

    /// <summary>Refuses a path that leads to somebody else.</summary>
    /// <exception cref="GraphErrorException">403, or 404 for an invitation that is not known.</exception>
    internal static void CheckPath(FeedRequest request)
    {
        switch (request.Route.Segments[0])
        {
            case "users" when request.Segment("userId") != request.Owner.UserId:
                throw GraphErrors.AccessDenied("The path names another user; a token reaches its own user's activities only.");
            case "invitations" when request.Options.Invitations.Count > 0:
                if (!request.Options.Invitations.TryGetValue(request.Segment("invitationId"), out string? invited))
                {
                    throw GraphErrors.NotFound("There is no such invitation.");
                }

                if (invited != request.Owner.UserId)
                {
                    throw GraphErrors.AccessDenied("The invitation is for another user; a token reaches its own user's activities only.");
                }

                break;
        }
    }

    private static bool HasScope(ClaimsIdentity identity, string scope) => identity.Claims
        .Where(static claim => claim.Type is "scp" or "scope")
        .Any(claim => claim.Value.Split(' ').Contains(scope));

    /// <summary>Gets the first of some claims that there is. Two values of one claim name nobody.</summary>
    private static string Claim(ClaimsIdentity identity, IEnumerable<string> names, string what)
    {
        foreach (string name in names)
        {
            Claim[] claims = [.. identity.FindAll(name)];
            if (claims.Length > 0)
            {
                return claims is [{ Value.Length: > 0 and <= MaxNameLength, ValueType: ClaimValueTypes.String } only] && !only.Value.Contains('\0', StringComparison.Ordinal)
                    ? only.Value
                    : throw GraphErrors.AccessDenied($"The token's claim {name} does not name one {what}, in at most {MaxNameLength} characters.");
            }
        }

        throw GraphErrors.AccessDenied($"The token names no {what}: it has none of the claims {string.Join(", ", names)}.");
    }
}
