namespace ActivityGen.Feed;

/// <summary>The feed cannot start as it is configured; the message says what to do.</summary>
public sealed class ActivityFeedException : Exception
{
    /// <summary>Initializes a new instance of the <see cref="ActivityFeedException"/> class.</summary>
    public ActivityFeedException()
        : base("The feed cannot start as it is configured.")
    {
    }

    /// <summary>Initializes a new instance of the <see cref="ActivityFeedException"/> class.</summary>
    /// <param name="message">What is wrong, and what to do.</param>
    public ActivityFeedException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="ActivityFeedException"/> class.</summary>
    /// <param name="message">What is wrong, and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public ActivityFeedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
