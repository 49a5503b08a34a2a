namespace ActivityGen.Feed.Http;

/// <summary>Ends a request with an error that is the caller's to read.</summary>
internal sealed class GraphErrorException(GraphError error) : Exception(error.Message)
{
    /// <summary>Gets the error.</summary>
    internal GraphError Error { get; } = error;
}
