using System.Globalization;
using System.Net;
using System.Text;

namespace ActivityGen.Client;

/// <summary>Puts into words why a call did not succeed.</summary>
internal static class FeedFailure
{
    /// <summary>Makes the exception for a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="attempt">Its last try; null where none came to anything.</param>
    /// <param name="what">What went wrong, to follow the call's name; null where the try says it.</param>
    /// <param name="cause">The cause; null for the try's own.</param>
    internal static ActivityFeedException Of(FeedCall call, Attempt? attempt, string? what = null, Exception? cause = null)
    {
        StringBuilder message = new();
        message.Append(CultureInfo.InvariantCulture, $"{call.Method.Method} {call.Template}: {what ?? Words(attempt)}");
        foreach (ActivityFeedErrorDetail detail in attempt?.Error?.Details ?? [])
        {
            message.Append(CultureInfo.InvariantCulture, $"{(ReferenceEquals(detail, attempt!.Error!.Details[0]) ? "; " : ", ")}{detail.Code ?? "wrong"}{(detail.Target is null ? "" : $" at {detail.Target}")}");
        }

        if (attempt?.RetryAfter is { } wait)
        {
            message.Append(CultureInfo.InvariantCulture, $"; the service asks to wait {wait.TotalSeconds:0.###} s");
        }

        if (attempt?.Error is { Message: not null })
        {
            message.Append("; ServiceMessage has the service's words");
        }

        message.Append(CultureInfo.InvariantCulture, $" ({call.Tries} {(call.Tries == 1 ? "request" : "requests")}, ");
        if (attempt?.RequestId is { } requestId)
        {
            message.Append(CultureInfo.InvariantCulture, $"request-id {requestId}, ");
        }

        message.Append(CultureInfo.InvariantCulture, $"client-request-id {call.ClientRequestId})");
        return new ActivityFeedException(message.ToString(), cause ?? attempt?.Failure)
        {
            StatusCode = attempt?.Status,
            Code = attempt?.Error?.Code,
            ServiceMessage = attempt?.Error?.Message,
            Details = attempt?.Error?.Details ?? [],
            RequestId = attempt?.RequestId,
            ClientRequestId = call.ClientRequestId,
            RetryAfter = attempt?.RetryAfter,
            Tries = call.Tries,
        };
    }

    /// <summary>Makes the exception for a call that the HttpClient took to another origin.</summary>
    internal static ActivityFeedException OfOtherOrigin(FeedCall call) =>
        Of(call, null, "the HttpClient was redirected to another origin, where neither token nor content is sent and no answer is taken from; switch AllowAutoRedirect off, or make the client without an HttpClient");

    private static string Words(Attempt? attempt) => attempt switch
    {
        { Failure: TimeoutException } => "no answer in the time that a try may take (AttemptTimeout)",
        { Failure: not null } => "the connection failed or broke before the answer was whole",
        { Status: { } status } when (int)status is >= 300 and < 400 =>
            $"the service redirects ({(int)status}), and this was not followed: what is sent is for the service at the base address; set BaseAddress to where it is",
        { Status: { } status, Error.Code: { } code } => $"the service answered {(int)status} {Name(status)}, code '{code}'",
        { Status: HttpStatusCode.NotFound } => "the service answered 404 NotFound without an error of Graph's form; is the base address that of a feed?",
        { Status: { } status } => $"the service answered {(int)status} {Name(status)}",
        _ => "there was no answer",
    };

    private static string Name(HttpStatusCode status) => Enum.IsDefined(status) ? status.ToString() : "";
}
