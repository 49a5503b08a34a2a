using System.Diagnostics.CodeAnalysis;

namespace ActivityGen.Client;

/// <summary>The id that a service gave an activity: what DELETE, GET and history items go by.</summary>
/// <remarks>
/// Not the <c>appActivityId</c>, which the app chose and which only an upsert goes by; there is no conversion between the two, nor from a string.
/// Graph's are decimal numbers that can exceed Int64. The default value is no id: a call with it throws <see cref="ArgumentException"/>.
/// </remarks>
public readonly record struct ActivityId
{
    /// <summary>Graph's have 20 digits; a text that is far longer came from somewhere else.</summary>
    private const int MaxLength = 256;

    private readonly string? _value;

    private ActivityId(string value) => _value = value;

    /// <summary>Gets a value indicating whether this is the default value, which no service gave.</summary>
    public bool IsEmpty => _value is null;

    /// <summary>Gets the id of an activity that a service gave.</summary>
    /// <param name="activity">What a list, a get, a create or an upsert answered.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="activity"/> is null.</exception>
    /// <exception cref="ArgumentException">The activity has no id, or one that no path can carry: it was made here, and not by a service.</exception>
    public static ActivityId Of(UserActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return TryParse(activity.Id, out ActivityId id)
            ? id
            : throw new ArgumentException("The activity has no usable id; only an activity that a service answered with has one.", nameof(activity));
    }

    /// <summary>Reads an id that was kept as text.</summary>
    /// <param name="text">The text, as <see cref="ToString"/> gives it.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not such an id; an <c>appActivityId</c> seldom is.</exception>
    public static ActivityId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out ActivityId id)
            ? id
            : throw new FormatException("The text is not the id of an activity: a service's has 1 to 256 ASCII letters, digits, '-' and '_' (Graph's has digits only), and 'recent' is the name of a call. If it is an appActivityId, list the activities and take the id from there.");
    }

    /// <summary>Reads an id that was kept as text, if it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="id">The id; the default value where the text is none.</param>
    /// <returns>Whether the text is an id.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ActivityId id)
    {
        bool usable = text is { Length: > 0 and <= MaxLength } && text.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') && text != "recent";
        id = usable ? new ActivityId(text!) : default;
        return usable;
    }

    /// <summary>Gets the id as text; empty for the default value.</summary>
    /// <returns>The text, which is its own URL-safe form.</returns>
    public override string ToString() => _value ?? "";

    /// <summary>Gets the id as it stands in a path.</summary>
    internal string Segment(string parameter) =>
        _value ?? throw new ArgumentException("The ActivityId is the default value, which is no id; take one with ActivityId.Of from an activity that a service answered with.", parameter);
}
