namespace ActivityPublisher.Publishing;

/// <summary>The service does not take an activity; the next one may still go through.</summary>
/// <param name="code">The service's code for the reason.</param>
/// <param name="message">The service's words.</param>
internal sealed class RefusedException(string code, string message) : Exception(message)
{
    /// <summary>Gets the service's code for the reason.</summary>
    internal string Code { get; } = code;
}
