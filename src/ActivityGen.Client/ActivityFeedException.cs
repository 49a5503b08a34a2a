using System.Net;

namespace ActivityGen.Client;

/// <summary>A call did not succeed: the service refused it, could not be reached, or answered with what is no answer.</summary>
/// <remarks>
/// <see cref="Exception.Message"/> names the call by its template, the status, the code and the request ids, and never has a token, an id or what an activity
/// says: it may be logged. The service's own words, which may quote what was sent, stand in <see cref="ServiceMessage"/> alone.
/// </remarks>
public sealed class ActivityFeedException : Exception
{
    /// <summary>Initializes a new instance of the <see cref="ActivityFeedException"/> class.</summary>
    public ActivityFeedException()
        : base("The call did not succeed.")
    {
    }

    /// <summary>Initializes a new instance of the <see cref="ActivityFeedException"/> class.</summary>
    /// <param name="message">What went wrong.</param>
    public ActivityFeedException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="ActivityFeedException"/> class.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">The cause.</param>
    public ActivityFeedException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal ActivityFeedException(string message, Exception? innerException, ActivityFeedException? like)
        : base(message, innerException)
    {
        StatusCode = like?.StatusCode;
        Code = like?.Code;
        ServiceMessage = like?.ServiceMessage;
        Details = like?.Details ?? [];
        RequestId = like?.RequestId;
        ClientRequestId = like?.ClientRequestId;
        RetryAfter = like?.RetryAfter;
        Tries = like?.Tries ?? 0;
    }

    /// <summary>Gets the status that the service answered the last try with; null where there was no answer.</summary>
    public HttpStatusCode? StatusCode { get; internal init; }

    /// <summary>Gets the code of the service's error, which is what to act on; null where it gave none.</summary>
    public string? Code { get; internal init; }

    /// <summary>Gets the service's own words; null where it gave none. They may quote what was sent: show them to whoever sent it, and keep them out of logs.</summary>
    public string? ServiceMessage { get; internal init; }

    /// <summary>Gets all that the service found wrong, where it lists it; empty where it does not.</summary>
    public IReadOnlyList<ActivityFeedErrorDetail> Details { get; internal init; } = [];

    /// <summary>Gets the service's id of the request, which its operators can look up; null where it gave none.</summary>
    public string? RequestId { get; internal init; }

    /// <summary>Gets the id that the client gave the call, the same over all tries, sent as <c>client-request-id</c>.</summary>
    public Guid? ClientRequestId { get; internal init; }

    /// <summary>Gets how long the service asked to wait before the next try; null where it did not say.</summary>
    public TimeSpan? RetryAfter { get; internal init; }

    /// <summary>Gets how many requests were sent, the first included.</summary>
    public int Tries { get; internal init; }
}
