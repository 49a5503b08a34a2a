using System.Buffers;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ActivityGen.Contract;

namespace ActivityGen.CompilerServices;

/// <summary>Small conversions that generated code calls, kept here so that they do not stand in every user's type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ActivityValues
{
    /// <summary>A JSON writer goes down to 1,000 levels, a parser by default to 64: what was built in memory may be deeper.</summary>
    private static readonly JsonDocumentOptions AsDeepAsWritten = new() { MaxDepth = 1000 };

    private static readonly JsonWriterOptions MinimalEscapes = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Passes a required text on; the validation that follows reports a null one.</summary>
    /// <param name="value">The text.</param>
    /// <returns>The text.</returns>
    public static string Required(string? value) => value!;

    /// <summary>Passes the required visual elements on; the validation that follows reports null ones.</summary>
    /// <param name="value">The visual elements.</param>
    /// <returns>The visual elements.</returns>
    public static VisualInfo Required(VisualInfo? value) => value!;

    /// <summary>Leaves an optional text out where it is empty.</summary>
    /// <param name="value">The text.</param>
    /// <returns>The text, or null.</returns>
    public static string? NullIfEmpty(string? value) => string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Leaves an icon out that has nothing to say.</summary>
    /// <param name="value">The icon.</param>
    /// <returns>The icon, or null.</returns>
    public static ImageInfo? NullIfEmpty(ImageInfo value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.IconUrl is null && value.AlternateText is null && value.AddImageQuery is null ? null : value;
    }

    /// <summary>Gets a time zone's IANA id.</summary>
    /// <param name="value">The time zone.</param>
    /// <returns>The IANA id; the zone's own id where it has none, for validation to report; null for null.</returns>
    public static string? TimeZoneId(TimeZoneInfo? value)
    {
        // Our own table, not the machine's: a Windows id has the same IANA id everywhere, ICU or none.
        return value is null || TimeZoneNames.IsIana(value.Id) ? value?.Id : TimeZoneNames.FromWindows(value.Id) ?? value.Id;
    }

    /// <summary>Gets the JSON of a member.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Null where there is nothing to send: null, JSON null, and the default of <see cref="JsonElement"/>.</returns>
    public static JsonElement? Json(JsonElement? value) =>
        value is { ValueKind: not (JsonValueKind.Undefined or JsonValueKind.Null) } ? value : null;

    /// <summary>Gets the JSON of a member.</summary>
    /// <param name="property">The property's JSON path, for a violation.</param>
    /// <param name="value">The value.</param>
    /// <param name="faults">Takes the violation where the value has no JSON form; null where nobody asks for words.</param>
    /// <returns>A copy; null for null; an undefined element where the value has no JSON form.</returns>
    public static JsonElement? Json(string property, JsonNode? value, MappingFaults? faults)
    {
        if (value is null)
        {
            return null;
        }

        int lone = NodeText.IndexOfLoneSurrogate(value);
        if (lone >= 0)
        {
            faults?.Add(RuleCatalog.LoneSurrogate, property, null, property, lone.ToString(CultureInfo.InvariantCulture));
            return Unparsed(faults);
        }

        try
        {
            ArrayBufferWriter<byte> buffer = new();
            using (Utf8JsonWriter writer = new(buffer, MinimalEscapes))
            {
                value.WriteTo(writer);
            }

            return Json(Parse(buffer.WrittenMemory));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            faults?.Add(RuleCatalog.JsonNotObject, property, null, property, exception.Message);
            return Unparsed(faults);
        }
    }

    /// <summary>Gets the JSON of a member in a template, where nobody asks for words.</summary>
    /// <param name="value">The value.</param>
    /// <returns>A copy; null for null; an undefined element where the value has no JSON form.</returns>
    public static JsonElement? Json(JsonNode? value) => Json(string.Empty, value, faults: null);

    /// <summary>Parses the JSON that a text member holds.</summary>
    /// <param name="property">The property's JSON path, for a violation.</param>
    /// <param name="json">The text.</param>
    /// <param name="faults">Takes the violation where the text is not JSON; null where nobody asks for words.</param>
    /// <returns>The value; null for null and for the empty text; an undefined element where the text is not JSON.</returns>
    public static JsonElement? ParseJson(string property, string? json, MappingFaults? faults)
    {
        if (string.IsNullOrEmpty(json))
        {
            return null;
        }

        int lone = WellFormedText.IndexOfLoneSurrogate(json);
        if (lone >= 0)
        {
            faults?.Add(RuleCatalog.LoneSurrogate, property, json, property, lone.ToString(CultureInfo.InvariantCulture));
            return Unparsed(faults);
        }

        try
        {
            return Json(Parse(Encoding.UTF8.GetBytes(json)));
        }
        catch (JsonException exception)
        {
            faults?.Add(RuleCatalog.JsonNotObject, property, json, property, exception.Message);
            return Unparsed(faults);
        }
    }

    /// <summary>Parses JSON that was checked at compile time.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <returns>The value.</returns>
    public static JsonElement ParseConstant(ReadOnlySpan<byte> utf8Json) => JsonElement.Parse(utf8Json);

    /// <summary>Passes an array on.</summary>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <param name="items">The array.</param>
    /// <returns>The array.</returns>
    public static T[] Items<T>(T[] items) => items;

    /// <summary>Passes a list on, whose enumerator needs no memory.</summary>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <param name="items">The list.</param>
    /// <returns>The list.</returns>
    public static List<T> Items<T>(List<T> items) => items;

    /// <summary>Passes an array on.</summary>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <param name="items">The array; one that was never set has no items.</param>
    /// <returns>An array that can be read.</returns>
    public static ImmutableArray<T> Items<T>(ImmutableArray<T> items) => items.IsDefault ? [] : items;

    /// <summary>Passes a part of an array on.</summary>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <param name="items">The part; one that was never set has no items.</param>
    /// <returns>A part that can be read.</returns>
    public static ArraySegment<T> Items<T>(ArraySegment<T> items) => items.Array is null ? ArraySegment<T>.Empty : items;

    /// <summary>Passes a sequence on, as the sequence that its type implements: a type may have an enumerator of its own beside it.</summary>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <param name="items">The sequence.</param>
    /// <returns>The sequence.</returns>
    public static IEnumerable<T> Items<T>(IEnumerable<T> items) => items is ImmutableArray<T> { IsDefault: true } ? [] : items;

    /// <summary>Makes the JSON of a template.</summary>
    /// <typeparam name="TActivity">The activity's type.</typeparam>
    /// <param name="property">The property's JSON path, for a violation.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="write">Writes the template.</param>
    /// <param name="faults">Takes the violation where a member's value has no JSON form.</param>
    /// <returns>The value; null where a member's value has no JSON form.</returns>
    public static JsonElement? Template<TActivity>(string property, TActivity activity, JsonTemplateWriter<TActivity> write, MappingFaults faults)
    {
        ArgumentNullException.ThrowIfNull(write);
        ArgumentNullException.ThrowIfNull(faults);
        ArrayBufferWriter<byte> body = new();
        ActivityJsonWriter json = new(body, 256);
        write(in activity, ref json);
        if (json.TryComplete())
        {
            // Our own writer's words, so well formed; a member in it may be as deep as its own parser allowed.
            using JsonDocument document = JsonDocument.Parse(body.WrittenMemory, new JsonDocumentOptions { MaxDepth = int.MaxValue });
            return document.RootElement.Clone();
        }

        faults.Add(RuleCatalog.JsonNotObject, property, null, property, "a member in it has half of a surrogate pair, is not a number or is infinite, which JSON cannot say");
        return null;
    }

    /// <summary>Gets the body that a writer makes.</summary>
    /// <typeparam name="TActivity">The activity's type.</typeparam>
    /// <param name="activity">The activity.</param>
    /// <param name="write">The type's own writer.</param>
    /// <returns>The body.</returns>
    public static byte[] ToUtf8Bytes<TActivity>(TActivity activity, Action<TActivity, IBufferWriter<byte>> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        PooledBody body = new();
        write(activity, body);
        return body.Finish();
    }

    /// <summary>Copies a member's history items.</summary>
    /// <param name="items">The items, or null.</param>
    /// <param name="faults">Takes a violation for each item that is null.</param>
    /// <returns>The items; null, which the model takes as absent, where there are none.</returns>
    public static IReadOnlyList<ActivityHistoryItem> HistoryItems(IEnumerable<ActivityHistoryItem?>? items, MappingFaults faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        List<ActivityHistoryItem> copy = [];
        int index = 0;
        foreach (ActivityHistoryItem? item in Present(items))
        {
            if (item is null)
            {
                string path = string.Create(CultureInfo.InvariantCulture, $"historyItems[{index}]");
                faults.Add(RuleCatalog.HistoryStartMissing, path + ".startedDateTime", null, path);
            }
            else
            {
                copy.Add(item);
            }

            index++;
        }

        return copy.Count == 0 ? null! : copy;
    }

    /// <summary>Gets a sequence that can be read: an immutable array that was never set has no items, and throws when it is asked.</summary>
    internal static IEnumerable<ActivityHistoryItem?> Present(IEnumerable<ActivityHistoryItem?>? items) =>
        items is null or ImmutableArray<ActivityHistoryItem> { IsDefault: true } ? [] : items;

    /// <summary>Finds out what is wrong with an activity that the fast writer refused.</summary>
    /// <param name="map">The mapper of the same type, not a derived one's: another's values may be right.</param>
    /// <param name="faults">What the writer itself found, where a value can be read only once; else null.</param>
    /// <returns>The exception to throw, with every violation.</returns>
    /// <remarks>The writer knows that a value breaks a rule but not which: the mapper's validation has the words.</remarks>
    public static Exception Invalid(Func<UserActivity> map, MappingFaults? faults)
    {
        ArgumentNullException.ThrowIfNull(map);
        try
        {
            _ = map();
        }
        catch (ActivityValidationException exception)
        {
            return exception;
        }

        return faults is null
            ? new InvalidOperationException($"An activity of type '{map.Target?.GetType()}' changed while it was written; write it from one thread, or from immutable members.")
            : new ActivityValidationException(faults.Violations);
    }

    /// <summary>The writer refuses what is undefined; the mapper has its words already and leaves it out.</summary>
    private static JsonElement? Unparsed(MappingFaults? faults) => faults is null ? default(JsonElement) : null;

    private static JsonElement Parse(ReadOnlyMemory<byte> utf8Json)
    {
        using JsonDocument document = JsonDocument.Parse(utf8Json, AsDeepAsWritten);
        return document.RootElement.Clone();
    }
}
