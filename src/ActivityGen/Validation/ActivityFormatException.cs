using System.ComponentModel;

namespace ActivityGen;

/// <summary>An activity, an id or a link is not of the type that it was read as.</summary>
public sealed class ActivityFormatException : FormatException
{
    /// <summary>The most characters of foreign text that a message quotes.</summary>
    private const int MaxQuoted = 200;

    /// <summary>Initializes a new instance of the <see cref="ActivityFormatException"/> class.</summary>
    public ActivityFormatException()
        : base("The activity is not of the type that it was read as.")
    {
    }

    /// <summary>Initializes a new instance of the <see cref="ActivityFormatException"/> class.</summary>
    /// <param name="message">What is not as it should be.</param>
    public ActivityFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="ActivityFormatException"/> class.</summary>
    /// <param name="message">What is not as it should be.</param>
    /// <param name="innerException">The cause.</param>
    public ActivityFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes the exception for an activity; for generated code.</summary>
    /// <param name="type">The type's name.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="reason">Why it is not of the type.</param>
    /// <returns>The exception, to be thrown.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ActivityFormatException ForActivity(string type, UserActivity activity, string reason)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return new($"The activity '{Quoted(activity.AppActivityId)}' is not of type '{type}': {reason}.");
    }

    /// <summary>Makes the exception for a text; for generated code.</summary>
    /// <param name="what">What the text should be: <c>an id of 'Article'</c>.</param>
    /// <param name="text">The text.</param>
    /// <param name="template">The template that it should fit.</param>
    /// <returns>The exception, to be thrown.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ActivityFormatException ForText(string what, ReadOnlySpan<char> text, string template) =>
        new($"'{Quoted(text)}' is not {what}: it does not have the form '{template}'.");

    private static string Quoted(ReadOnlySpan<char> text) =>
        text.Length <= MaxQuoted ? text.ToString() : string.Concat(text[..(char.IsHighSurrogate(text[MaxQuoted - 1]) ? MaxQuoted - 1 : MaxQuoted)], "…");
}
