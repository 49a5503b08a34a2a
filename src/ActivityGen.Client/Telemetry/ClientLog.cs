using Microsoft.Extensions.Logging;

namespace ActivityGen.Client;

/// <summary>What the client logs: calls by their templates, never a token, an id or what an activity says.</summary>
internal static partial class ClientLog
{
    [LoggerMessage(1, LogLevel.Debug, "{Method} {Template} answered {Status} after {Tries} requests, client-request-id {ClientRequestId}")]
    internal static partial void Answered(ILogger logger, string method, string template, int status, int tries, Guid clientRequestId);

    [LoggerMessage(2, LogLevel.Warning, "{Method} {Template} met {ErrorType} at request {Tries} and is tried again in {Delay}, client-request-id {ClientRequestId}")]
    internal static partial void TryingAgain(ILogger logger, string method, string template, string? errorType, int tries, TimeSpan delay, Guid clientRequestId);

    [LoggerMessage(3, LogLevel.Warning, "{Method} {Template} failed with {ErrorType} after {Tries} requests, code {Code}, request-id {RequestId}, client-request-id {ClientRequestId}")]
    internal static partial void Failed(ILogger logger, string method, string template, string? errorType, int tries, string? code, string? requestId, Guid clientRequestId);
}
