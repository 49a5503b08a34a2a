using System.Text.Json;

namespace ActivityGen;

/// <summary>The parts of a document, as the readers of the object model ask for them, one after the other.</summary>
/// <remarks>
/// What a document means is said once, in those readers; how its bytes are taken apart, twice: <see cref="StrictTokens"/> gives the verdict and its
/// words, <see cref="SwiftTokens"/> is fast and knows the ordinary only. Values are those after the name that <see cref="NextProperty"/> gave, or
/// the item of <see cref="NextItem"/>; each is taken once. JSON null is null.
/// </remarks>
internal interface IActivityTokens
{
    /// <summary>Enters the object that stands next.</summary>
    /// <param name="expected">What an error says was expected.</param>
    void StartObject(string expected);

    /// <summary>Steps onto the next property of the object, or out of the object.</summary>
    /// <param name="name">The name in UTF-8, unescaped.</param>
    /// <returns>Whether there is one.</returns>
    bool NextProperty(out ReadOnlySpan<byte> name);

    /// <summary>Steps onto an object, or past JSON null.</summary>
    bool NextIsNull();

    /// <summary>Enters the array of history items that stands next.</summary>
    /// <returns>False where it is JSON null.</returns>
    bool StartItems();

    /// <summary>Steps onto the next item of the array, or out of the array.</summary>
    bool NextItem();

    /// <summary>Reads a text.</summary>
    string? Text();

    /// <summary>Reads a text that the document is likely to have several times, such as the user's time zone.</summary>
    string? RepeatedText();

    /// <summary>Reads a text, or a number's digits, which may be more than any number type holds.</summary>
    string? Id();

    /// <summary>Reads true or false, which Microsoft's samples have as text too.</summary>
    bool? Boolean();

    /// <summary>Reads a whole number.</summary>
    int? Int32();

    /// <summary>Reads a date and time.</summary>
    DateTimeOffset? Time();

    /// <summary>Reads a status.</summary>
    StatusValue Status();

    /// <summary>Reads any value but null, and keeps it as it is spelled.</summary>
    HeldJson? Json();

    /// <summary>Reads any value of a property that the contract does not know, null included.</summary>
    /// <param name="name">The name that <see cref="NextProperty"/> gave.</param>
    /// <param name="text">The name as it is kept: <see cref="PropertyNameText"/>.</param>
    JsonElement Unknown(scoped ReadOnlySpan<byte> name, out string text);

    /// <summary>Passes over a value.</summary>
    void Skip();
}
