using System.Runtime.InteropServices;
using System.Text.Json;

namespace ActivityGen;

/// <summary>A JSON value as a part of an immutable record: an element, or the bytes that one is made of when somebody asks.</summary>
/// <remarks>
/// To make an element is the dearest part of reading an activity, and most readers of activities never look inside. Copies of a record share
/// it. Threads that ask at once get one and the same element.
/// </remarks>
internal sealed class HeldJson
{
    /// <summary>Bytes in UTF-8 that are a JSON value, or a boxed <see cref="JsonElement"/> that has no other owner.</summary>
    private object _value;

    private HeldJson(object value) => _value = value;

    /// <summary>Gets the element.</summary>
    internal JsonElement Element
    {
        get
        {
            object value = Volatile.Read(ref _value);
            return value is byte[] utf8 ? Parse(utf8) : (JsonElement)value;
        }
    }

    /// <summary>Gets the value as it is spelled.</summary>
    internal ReadOnlySpan<byte> Raw
    {
        get
        {
            object value = Volatile.Read(ref _value);
            return value is byte[] utf8 ? utf8 : JsonMarshal.GetRawUtf8Value((JsonElement)value);
        }
    }

    /// <summary>Takes a value out of its document, which its owner may dispose of; JSON null and undefined are no value.</summary>
    internal static HeldJson? Of(JsonElement? value) =>
        value is { ValueKind: not (JsonValueKind.Undefined or JsonValueKind.Null) } element ? new HeldJson(element.Clone()) : null;

    /// <summary>Keeps an element that a reader made.</summary>
    internal static HeldJson OfOwned(JsonElement element) => new(element);

    /// <summary>Copies bytes that a reader found to be a value, by System.Text.Json's rules and no deeper than it reads.</summary>
    internal static HeldJson OfValid(ReadOnlySpan<byte> utf8Json) => new(utf8Json.ToArray());

    private JsonElement Parse(byte[] utf8)
    {
        object element = JsonElement.Parse(utf8);
        object found = Interlocked.CompareExchange(ref _value, element, utf8);
        return (JsonElement)(ReferenceEquals(found, utf8) ? element : found);
    }
}
