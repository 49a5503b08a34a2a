using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace ActivityGen.CompilerServices;

/// <summary>Recovers members from the properties of an activity.</summary>
/// <remarks>For generated code. JSON values are taken in the form that generated code writes them, and in no other: then a value has one way only.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class ActivityReading
{
    /// <summary>Makes an activity again, as one type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="activity">The Graph object.</param>
    /// <param name="result">The activity.</param>
    /// <returns>Whether the object is an activity of the type.</returns>
    public static bool TryRead<T>(UserActivity activity, [NotNullWhen(true)] out IUserActivity? result)
        where T : IUserActivity<T>
    {
        bool isRead = T.TryFromUserActivity(activity, out T? typed);
        result = isRead ? typed : null;
        return isRead;
    }

    /// <summary>Reads an empty text as null.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text, or null.</returns>
    public static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    /// <summary>Gets a string that can be null; an empty one reads as null.</summary>
    /// <param name="match">The match.</param>
    /// <param name="slot">The variable's slot.</param>
    /// <returns>The text; null where the variable is undefined, and where nothing matched.</returns>
    public static string? TextOrNull(scoped in TemplateMatch match, int slot) => match.Has(slot) ? NullIfEmpty(match.String(slot)) : null;

    /// <summary>Reads a URL.</summary>
    /// <param name="text">The URL; none where it is null or empty, since an empty one is not sent.</param>
    /// <param name="url">The URL, as it is written.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryUrl(string? text, out Uri url)
    {
        url = null!;
        return !string.IsNullOrEmpty(text) && HoleText.TryParseUri(text, out url!);
    }

    /// <summary>Finds a time zone by its IANA id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="zone">The zone.</param>
    /// <returns>Whether this machine knows it.</returns>
    public static bool TryTimeZone(string? id, out TimeZoneInfo zone)
    {
        zone = null!;
        return !string.IsNullOrEmpty(id) && TimeZoneInfo.TryFindSystemTimeZoneById(id, out zone!);
    }

    /// <summary>Finds a value inside JSON.</summary>
    /// <param name="root">The JSON, or null.</param>
    /// <param name="pointer">The place (RFC 6901).</param>
    /// <returns>The value, or null.</returns>
    public static JsonElement? Find(JsonElement? root, ReadOnlySpan<char> pointer)
    {
        if (root is not { } at)
        {
            return null;
        }

        while (!pointer.IsEmpty)
        {
            pointer = pointer[1..];
            int end = pointer.IndexOf('/');
            ReadOnlySpan<char> token = end < 0 ? pointer : pointer[..end];
            pointer = end < 0 ? default : pointer[end..];
            if (!TryStep(at, token, out at))
            {
                return null;
            }
        }

        return at;
    }

    /// <summary>Gets a JSON string's text.</summary>
    /// <param name="element">The element.</param>
    /// <returns>The text; null where it is no string, or none that can be read.</returns>
    public static string? Text(JsonElement? element)
    {
        if (element is not { ValueKind: JsonValueKind.String } text)
        {
            return null;
        }

        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, or bytes that are not UTF-8: System.Text.Json looks only now.
            return null;
        }
    }

    /// <summary>Matches a text inside JSON with its template.</summary>
    /// <param name="pattern">The template.</param>
    /// <param name="element">The element; null where there is none.</param>
    /// <param name="slices">Room for what is found.</param>
    /// <returns>The match; none where there is no text, for an empty one would have been written too.</returns>
    public static TemplateMatch Match(TemplatePattern pattern, JsonElement? element, Span<TemplateSlice> slices)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return Text(element) is { } text ? pattern.Match(text, slices) : default;
    }

    private static bool TryStep(JsonElement at, ReadOnlySpan<char> token, out JsonElement next)
    {
        next = default;
        switch (at.ValueKind)
        {
            case JsonValueKind.Object:
                return token.Contains('~')
                    ? TryProperty(at, token.ToString().Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal), out next)
                    : TryProperty(at, token, out next);
            case JsonValueKind.Array:
                if (int.TryParse(token, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int index) && index < at.GetArrayLength())
                {
                    next = at[index];
                    return true;
                }

                return false;
            default:
                return false;
        }
    }
    private static bool TryProperty(JsonElement at, ReadOnlySpan<char> name, out JsonElement value)
    {
        try
        {
            return at.TryGetProperty(name, out value);
        }
        catch (InvalidOperationException)
        {
            // Another property's name has half of a surrogate pair: System.Text.Json looks only when it compares.
            value = default;
            return false;
        }
    }
}
