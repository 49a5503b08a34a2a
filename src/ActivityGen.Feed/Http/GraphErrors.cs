namespace ActivityGen.Feed.Http;

/// <summary>The errors that the feed has: one code a status, which clients act on, so they never change.</summary>
internal static class GraphErrors
{
    internal static GraphErrorException BadRequest(string message, params IReadOnlyList<GraphErrorDetail> details) =>
        new(new(StatusCodes.Status400BadRequest, "BadRequest", message) { Details = details });

    internal static GraphErrorException HistoryFull(int limit) => BadRequest(
        $"The activity would have more than {limit} history items; delete some, or give them an expirationDateTime.",
        new GraphErrorDetail("TooManyHistoryItems", "historyItems", $"at most {limit} history items that have not expired"));

    internal static GraphErrorException AccessDenied(string message) => new(AccessIsDenied(message));

    internal static GraphErrorException NotFound(string message) => new(IsNotFound(message));

    internal static GraphErrorException Exists() =>
        new(new(StatusCodes.Status409Conflict, "NameAlreadyExists", "There is an activity with this appActivityId already; PUT replaces it."));

    internal static GraphErrorException TooLarge(long limit) =>
        new(new(StatusCodes.Status413PayloadTooLarge, "RequestBodyTooLarge", $"The body has more than {limit} bytes."));

    internal static GraphErrorException UriTooLong(int limit) =>
        new(new(StatusCodes.Status414UriTooLong, "UriTooLong", $"The request line has more than {limit} bytes."));

    internal static GraphErrorException HeadersTooLarge(int limit) =>
        new(new(StatusCodes.Status431RequestHeaderFieldsTooLarge, "RequestHeadersTooLarge", $"The headers have more than {limit} bytes."));

    internal static GraphErrorException UnsupportedMedia(string message) =>
        new(new(StatusCodes.Status415UnsupportedMediaType, "UnsupportedMediaType", message));

    internal static GraphErrorException NotAllowed(string method, string allow) =>
        new(new(StatusCodes.Status405MethodNotAllowed, "MethodNotAllowed", $"{method} is not what this resource answers; it answers {allow}.") { Allow = allow });

    internal static GraphErrorException Throttled(TimeSpan retryAfter) =>
        new(new(StatusCodes.Status429TooManyRequests, "TooManyRequests", "The user's calls are more than the feed takes in this time; wait as Retry-After says.") { RetryAfter = retryAfter });

    internal static GraphError AccessIsDenied(string message) => new(StatusCodes.Status403Forbidden, "AccessDenied", message);

    internal static GraphError IsNotFound(string message) => new(StatusCodes.Status404NotFound, "ResourceNotFound", message);

    internal static GraphError Unauthenticated(string message, string challenge) =>
        new(StatusCodes.Status401Unauthorized, "InvalidAuthenticationToken", message) { Authenticate = challenge };

    internal static GraphError Unavailable(string message) =>
        new(StatusCodes.Status503ServiceUnavailable, "ServiceUnavailable", message) { RetryAfter = TimeSpan.FromSeconds(2) };

    /// <summary>What happened inside is for the log: nothing of it is said here.</summary>
    internal static GraphError Internal() => new(StatusCodes.Status500InternalServerError, "InternalServerError", "The feed failed to answer. The request-id finds the cause in its log.");

    /// <summary>What the server below refused: a body that broke off, a chunk that is none.</summary>
    internal static GraphError OfTransport(BadHttpRequestException exception) => exception.StatusCode switch
    {
        StatusCodes.Status413PayloadTooLarge => new(exception.StatusCode, "RequestBodyTooLarge", "The body is too large."),
        StatusCodes.Status408RequestTimeout => new(exception.StatusCode, "RequestTimeout", "The body came too slowly."),
        _ => new(StatusCodes.Status400BadRequest, "BadRequest", "The request is not well-formed HTTP."),
    };
}
