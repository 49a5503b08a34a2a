using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ActivityGen.CompilerServices;

/// <content>JSON values as members.</content>
public static partial class ActivityReading
{
    /// <summary>Reads a text.</summary>
    /// <param name="element">The element; null where there is none.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryText(JsonElement? element, out string value)
    {
        string? text = Text(element);
        value = text!;
        return text is not null;
    }

    /// <summary>Reads a text, or null.</summary>
    /// <param name="element">The element; null where there is none.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryTextOrNull(JsonElement? element, out string? value)
    {
        value = Text(element);
        return value is not null || element is { ValueKind: JsonValueKind.Null };
    }

    /// <summary>Reads a URL.</summary>
    /// <param name="element">The element; null where there is none.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryUri(JsonElement? element, out Uri value)
    {
        Uri? uri = null;
        bool isUri = Text(element) is { } text && HoleText.TryParseUri(text, out uri);
        value = uri!;
        return isUri;
    }

    /// <summary>Reads a URL, or null.</summary>
    /// <param name="element">The element; null where there is none.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryUriOrNull(JsonElement? element, out Uri? value) =>
        TryUri(element, out value!) || IsNull(element, out value);

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    /// <param name="element">The element; null where there is none.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryBoolean(JsonElement? element, out bool value)
    {
        value = element is { ValueKind: JsonValueKind.True };
        return element is { ValueKind: JsonValueKind.True or JsonValueKind.False };
    }

    /// <summary>Reads <c>true</c>, <c>false</c> or null.</summary>
    /// <param name="element">The element; null where there is none.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryBooleanOrNull(JsonElement? element, out bool? value) =>
        OrNull(TryBoolean(element, out bool found), found, element, out value);

    /// <summary>Reads an enum's name.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="element">The element; null where there is none.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryEnum<TEnum>(JsonElement? element, out TEnum value)
        where TEnum : struct, Enum
    {
        value = default;
        return Text(element) is { } text && HoleText.TryParseEnum(text, out value);
    }

    /// <summary>Reads an enum's name, or null.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="element">The element; null where there is none.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryEnumOrNull<TEnum>(JsonElement? element, out TEnum? value)
        where TEnum : struct, Enum =>
        OrNull(TryEnum(element, out TEnum found), found, element, out value);

    /// <summary>Reads a value that is written as text.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="element">The element; null where there is none.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryValue<T>(JsonElement? element, out T value)
        where T : ISpanFormattable, ISpanParsable<T>
    {
        T? found = default;
        bool isValue = Text(element) is { } text && HoleText.TryParse<T>(text, out found);
        value = found!;
        return isValue;
    }

    /// <summary>Reads a value that is written as text, or null.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="element">The element; null where there is none.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryValueOrNull<T>(JsonElement? element, out T? value)
        where T : struct, ISpanFormattable, ISpanParsable<T> =>
        OrNull(TryValue(element, out T found), found, element, out value);

    /// <summary>Reads a value of a class that is written as text, or null.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="element">The element; null where there is none.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryValueOrNullReference<T>(JsonElement? element, out T? value)
        where T : class, ISpanFormattable, ISpanParsable<T> =>
        TryValue<T>(element, out value!) || IsNull(element, out value);

    /// <summary>Reads a number.</summary>
    /// <typeparam name="T">The number's type.</typeparam>
    /// <param name="element">The element; null where there is none.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryNumber<T>(JsonElement? element, out T value)
        where T : ISpanParsable<T>
    {
        T? found = default;

        // The digits as they stand there: a decimal keeps its scale, a large integer its last digits.
        bool isNumber = element is { ValueKind: JsonValueKind.Number } number
            && T.TryParse(number.GetRawText(), CultureInfo.InvariantCulture, out found)
            && IsFinite(found);
        value = found!;
        return isNumber;
    }

    /// <summary>Reads a number, or null.</summary>
    /// <typeparam name="T">The number's type.</typeparam>
    /// <param name="element">The element; null where there is none.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryNumberOrNull<T>(JsonElement? element, out T? value)
        where T : struct, ISpanParsable<T> =>
        OrNull(TryNumber(element, out T found), found, element, out value);

    /// <summary>Takes a JSON value as it is.</summary>
    /// <param name="element">The element; null where there is none.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryElement(JsonElement? element, out JsonElement value)
    {
        value = element ?? default;
        return element is not null;
    }

    /// <summary>Takes a JSON value as it is; JSON's null is null.</summary>
    /// <param name="element">The element; null where there is none.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryElementOrNull(JsonElement? element, out JsonElement? value)
    {
        value = element is { ValueKind: JsonValueKind.Null } ? null : element;
        return element is not null;
    }

    /// <summary>Makes a node of a JSON value.</summary>
    /// <typeparam name="TNode">The node's type.</typeparam>
    /// <param name="element">The element; null where there is none.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryNode<TNode>(JsonElement? element, out TNode value)
        where TNode : JsonNode
    {
        JsonNode? node = element switch
        {
            { ValueKind: JsonValueKind.Object } json => JsonObject.Create(json.Clone()),
            { ValueKind: JsonValueKind.Array } json => JsonArray.Create(json.Clone()),
            { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } json => JsonValue.Create(json.Clone()),
            _ => null,
        };
        TNode? found = node as TNode;
        value = found!;
        return found is not null;
    }

    /// <summary>Makes a node of a JSON value; JSON's null is null.</summary>
    /// <typeparam name="TNode">The node's type.</typeparam>
    /// <param name="element">The element; null where there is none.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryNodeOrNull<TNode>(JsonElement? element, out TNode? value)
        where TNode : JsonNode =>
        TryNode<TNode>(element, out value!) || IsNull(element, out value);

    /// <summary>Reads an array.</summary>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <param name="element">The element; null where there is none.</param>
    /// <param name="read">Reads an element of the array.</param>
    /// <param name="items">The elements.</param>
    /// <returns>Whether it is an array of such elements.</returns>
    public static bool TryItems<T>(JsonElement? element, JsonItemReader<T> read, [NotNullWhen(true)] out List<T>? items)
    {
        ArgumentNullException.ThrowIfNull(read);
        items = null;
        if (element is not { ValueKind: JsonValueKind.Array } array)
        {
            return false;
        }

        List<T> found = new(array.GetArrayLength());
        foreach (JsonElement item in array.EnumerateArray())
        {
            if (!read(item, out T value))
            {
                return false;
            }

            found.Add(value);
        }

        items = found;
        return true;
    }

    /// <summary>Reads an array, or null.</summary>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <param name="element">The element; null where there is none.</param>
    /// <param name="read">Reads an element of the array.</param>
    /// <param name="items">The elements, or null.</param>
    /// <returns>Whether it is null, or an array of such elements.</returns>
    public static bool TryItemsOrNull<T>(JsonElement? element, JsonItemReader<T> read, out List<T>? items) =>
        TryItems(element, read, out items) || element is { ValueKind: JsonValueKind.Null };

    /// <summary>A number too large for its type becomes infinite, which JSON cannot say.</summary>
    private static bool IsFinite<T>(T number) => number switch
    {
        double value => double.IsFinite(value),
        float value => float.IsFinite(value),
        Half value => Half.IsFinite(value),
        _ => true,
    };

    private static bool OrNull<T>(bool isFound, T found, JsonElement? element, out T? value)
        where T : struct
    {
        value = isFound ? found : null;
        return isFound || element is { ValueKind: JsonValueKind.Null };
    }

    private static bool IsNull<T>(JsonElement? element, out T? value)
        where T : class
    {
        value = null;
        return element is { ValueKind: JsonValueKind.Null };
    }
}
