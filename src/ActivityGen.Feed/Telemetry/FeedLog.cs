namespace ActivityGen.Feed.Telemetry;

/// <summary>What the feed logs. No token, id or content of a user is ever in it.</summary>
internal static partial class FeedLog
{
    [LoggerMessage(1, LogLevel.Error, "Request {RequestId} failed")]
    internal static partial void Failed(ILogger logger, string requestId, Exception exception);

    [LoggerMessage(2, LogLevel.Error, "Request {RequestId} found the store unavailable")]
    internal static partial void StoreUnavailable(ILogger logger, string requestId, Exception exception);

    [LoggerMessage(3, LogLevel.Warning, "The authority {Authority} cannot be reached, so that no token can be checked")]
    internal static partial void AuthorityUnavailable(ILogger logger, string authority, Exception exception);

    [LoggerMessage(4, LogLevel.Information, "The feed answers on {Address}/v1.0 and {Address}/beta; its files are in {Folder}")]
    internal static partial void Listening(ILogger logger, string address, string folder);

    [LoggerMessage(5, LogLevel.Information, "Tokens are of the local key: activity-feed token --user USER --app APP --Feed:DataDirectory={Folder}")]
    internal static partial void LocalTokens(ILogger logger, string folder);

    [LoggerMessage(6, LogLevel.Information, "Tokens are those of {Authority}")]
    internal static partial void AuthorityTokens(ILogger logger, string authority);

    [LoggerMessage(7, LogLevel.Warning, "{Address} is open to other machines without encryption: who listens in gets every token. Use https, or a proxy that does")]
    internal static partial void OpenWithoutEncryption(ILogger logger, string address);
}
