using System.Net;

namespace ActivityGen.Client;

/// <summary>What one try came to: an answer, or why there is none.</summary>
internal sealed class Attempt(FeedCall call) : IDisposable
{
    internal FeedCall Call => call;

    /// <summary>Gets the status; null where no answer came.</summary>
    internal HttpStatusCode? Status { get; init; }

    /// <summary>Gets the body of an answer that says success.</summary>
    internal PooledBody? Body { get; init; }

    /// <summary>Gets what the service says is wrong; null where it answered with success, or not at all.</summary>
    internal ServiceError? Error { get; init; }

    /// <summary>Gets the service's id of the request.</summary>
    internal string? RequestId { get; init; }

    /// <summary>Gets how long the service asks to wait.</summary>
    internal TimeSpan? RetryAfter { get; init; }

    /// <summary>Gets what broke the connection or ended the wait; null where an answer came whole.</summary>
    internal Exception? Failure { get; init; }

    /// <summary>Gets a value indicating whether the answer is the one that was hoped for.</summary>
    /// <remarks>A 404 without a code of the service's is a wrong base address or a proxy's page, and says nothing of what the call is about.</remarks>
    internal bool IsSuccess =>
        Failure is null && ((int)Status! is >= 200 and < 300 || (Status == HttpStatusCode.NotFound && call.NotFoundIsAnswer && Error?.Code is not null));

    /// <summary>Gets a value indicating whether another try may do better, and does no harm.</summary>
    internal bool MayBeRepeated => Failure is not null
        ? call.IsIdempotent && Failure is not HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError }
        : Status switch
        {
            // The service did not begin: a POST is as good as unsent.
            HttpStatusCode.TooManyRequests => true,
            HttpStatusCode.ServiceUnavailable => call.IsIdempotent || RetryAfter is not null,
            HttpStatusCode.GatewayTimeout => call.IsIdempotent,
            _ => false,
        };

    /// <summary>Gets the kind of failure as OpenTelemetry names it: the status, or the exception's type.</summary>
    internal string? ErrorType => IsSuccess ? null : Failure is { } failure ? failure.GetType().FullName : ClientTelemetry.ErrorType(Status!.Value);

    /// <inheritdoc/>
    public void Dispose() => Body?.Dispose();
}
