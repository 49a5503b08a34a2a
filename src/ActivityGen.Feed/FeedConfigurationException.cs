namespace ActivityGen.Feed;

/// <summary>The feed cannot start as it is configured; the message says what to do.</summary>
public sealed class FeedConfigurationException : Exception
{
    /// <summary>Initializes a new instance of the <see cref="FeedConfigurationException"/> class.</summary>
    public FeedConfigurationException()
        : base("The feed cannot start as it is configured.")
    {
    }

    /// <summary>Initializes a new instance of the <see cref="FeedConfigurationException"/> class.</summary>
    /// <param name="message">What is wrong, and what to do.</param>
    public FeedConfigurationException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="FeedConfigurationException"/> class.</summary>
    /// <param name="message">What is wrong, and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public FeedConfigurationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
