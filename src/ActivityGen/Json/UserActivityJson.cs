using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ActivityGen.CompilerServices;

namespace ActivityGen;

/// <summary>Writes and reads the JSON of activities.</summary>
/// <remarks>
/// Judges syntax and types only, so that whatever a service holds can be read; <see cref="UserActivity.Validate"/> judges the rest.
/// <para>
/// Written: known properties in the contract's order, then the unknown ones; absent properties are left out; no white space; only
/// <c>"</c>, <c>\</c> and U+0000 to U+001F are escaped; times with their offset, UTC as <c>+00:00</c>, as System.Text.Json writes
/// them; JSON values as they were spelled.
/// </para>
/// <para>
/// Read: RFC 8259 to a depth of 64, names by exact letter case, the last of equal names; JSON null is absent. The type annotation
/// <c>@odata.type</c> and any <c>…@odata.context</c> are dropped; every other unknown property is kept. Also understood, since
/// Microsoft's samples have them: addImageQuery as <c>"true"</c> or <c>"false"</c>, a status of any text or 0 to 4, an id that is a
/// number, and <c>alternativeText</c> where <c>alternateText</c> is absent.
/// </para>
/// <para>
/// What is JSON is what <see cref="JsonSerializer"/> takes with its default options, to the letter: contentInfo, content and unknown properties
/// take any value, and strings inside them are kept without being looked at. Such a string may have bytes that are not UTF-8; it is
/// read, <see cref="UserActivity.Validate"/> reports it and no writer writes it (AG0215). In the name of an unknown property each such
/// byte is read as half of a surrogate pair, U+DC80 to U+DCFF, with the same outcome.
/// </para>
/// </remarks>
public static class UserActivityJson
{
    /// <summary>A guess that most activities fit into.</summary>
    private const int OrdinarySize = 1024;

    private static readonly UserActivityJsonOptions DefaultOptions = new();

    /// <summary>
    /// Gets the type information of the four model types and of arrays, lists and sequences of them, without reflection; for
    /// <see cref="JsonSerializerOptions.TypeInfoResolverChain"/> in trimmed and ahead-of-time compiled apps.
    /// </summary>
    public static IJsonTypeInfoResolver TypeInfoResolver => UserActivityJsonContext.Default;

    /// <summary>Writes an activity as JSON text.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="options">How to write; null for the defaults.</param>
    /// <returns>The JSON text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="activity"/> is null.</exception>
    /// <exception cref="ActivityValidationException">A text has half of a surrogate pair, or a JSON value bytes that are not UTF-8 (AG0215).</exception>
    public static string Serialize(UserActivity activity, UserActivityJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ActivityJsonWriter writer = new(OrdinarySize);
        try
        {
            return Encoding.UTF8.GetString(WriteTo(ref writer, activity, options));
        }
        finally
        {
            writer.Dispose();
        }
    }

    /// <summary>Writes an activity as UTF-8 JSON.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="options">How to write; null for the defaults.</param>
    /// <returns>The JSON in UTF-8, without a byte order mark.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="activity"/> is null.</exception>
    /// <exception cref="ActivityValidationException">A text has half of a surrogate pair, or a JSON value bytes that are not UTF-8 (AG0215).</exception>
    public static byte[] SerializeToUtf8Bytes(UserActivity activity, UserActivityJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ActivityJsonWriter writer = new(OrdinarySize);
        try
        {
            return WriteTo(ref writer, activity, options).ToArray();
        }
        finally
        {
            writer.Dispose();
        }
    }

    /// <summary>Writes an activity as UTF-8 JSON into a buffer: all of it, or nothing.</summary>
    /// <param name="utf8Json">Where the JSON goes.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="options">How to write; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> or <paramref name="activity"/> is null.</exception>
    /// <exception cref="ActivityValidationException">A text has half of a surrogate pair, or a JSON value bytes that are not UTF-8 (AG0215); nothing was written.</exception>
    public static void Write(IBufferWriter<byte> utf8Json, UserActivity activity, UserActivityJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        ArgumentNullException.ThrowIfNull(activity);
        ActivityJsonWriter writer = new(utf8Json, OrdinarySize);
        try
        {
            WriteTo(ref writer, activity, options);
            writer.TryComplete();
        }
        finally
        {
            writer.Dispose();
        }
    }

    /// <summary>Reads an activity.</summary>
    /// <param name="json">The JSON text, one object.</param>
    /// <returns>The activity; an absent required property reads as empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">Not JSON, or a value of the wrong type; path, line and position (in UTF-8 bytes) are set, both from 0.</exception>
    public static UserActivity Deserialize(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        byte[] utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length));
        try
        {
            return Deserialize(ActivityJsonReader.Transcode(json, utf8));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(utf8);
        }
    }

    /// <summary>Reads an activity.</summary>
    /// <param name="utf8Json">The JSON in UTF-8, one object, without a byte order mark.</param>
    /// <returns>The activity; an absent required property reads as empty.</returns>
    /// <exception cref="JsonException">Not JSON, or a value of the wrong type; path, line and position are set, both from 0.</exception>
    public static UserActivity Deserialize(ReadOnlySpan<byte> utf8Json) =>
        ActivityJsonReader.ReadOrdinary(utf8Json) ?? ActivityJsonReader.Read(utf8Json, UserActivityReader.Read<StrictTokens>);

    /// <summary>Reads an activity, if the text is one.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="activity">The activity; null where the text is not one.</param>
    /// <returns>False where <see cref="Deserialize(string)"/> throws.</returns>
    public static bool TryDeserialize([NotNullWhen(true)] string? json, [NotNullWhen(true)] out UserActivity? activity)
    {
        activity = null;
        try
        {
            activity = json is null ? null : Deserialize(json);
        }
        catch (JsonException)
        {
            // The answer is false; the reason is Deserialize's to give.
        }

        return activity is not null;
    }

    /// <summary>Reads an activity, if the bytes are one.</summary>
    /// <param name="utf8Json">The JSON in UTF-8.</param>
    /// <param name="activity">The activity; null where the bytes are not one.</param>
    /// <returns>False where <see cref="Deserialize(ReadOnlySpan{byte})"/> throws.</returns>
    public static bool TryDeserialize(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out UserActivity? activity)
    {
        activity = null;
        try
        {
            activity = Deserialize(utf8Json);
        }
        catch (JsonException)
        {
            // The answer is false; the reason is Deserialize's to give.
        }

        return activity is not null;
    }

    private static ReadOnlySpan<byte> WriteTo(ref ActivityJsonWriter writer, UserActivity activity, UserActivityJsonOptions? options)
    {
        writer.UserActivity(activity, (options ?? DefaultOptions).WriteODataTypes);
        return writer.IsFaulted ? throw new ActivityValidationException(ActivityInspector.UnwritableText(activity)) : writer.Written;
    }
}
