namespace ActivityGen.Tests.Json.Suite;

/// <summary>Bytes above 7F: UTF-8, nearly UTF-8, and other encodings.</summary>
/// <remarks>Each character is one byte.</remarks>
internal static class Utf8Cases
{
    internal static readonly (string Name, string Bytes)[] All =
    [
        ("two bytes", "\"\u00C3\u00A9\""),
        ("three bytes", "\"\u00E6\u0097\u00A5\""),
        ("four bytes", "\"\u00F0\u009F\u0098\u0080\""),
        ("last scalar", "\"\u00F4\u008F\u00BF\u00BF\""),
        ("noncharacter", "\"\u00EF\u00BF\u00BF\""),
        ("byte order mark in a string", "\"\u00EF\u00BB\u00BF\""),
        ("replacement character", "\"\u00EF\u00BF\u00BD\""),
        ("byte FF", "\"\u00FF\""),
        ("byte FE", "\"a\u00FEb\""),
        ("Latin-1", "\"caf\u00E9\""),
        ("lone continuation byte", "\"\u0080\""),
        ("two continuation bytes", "\"\u00BF\u00BF\""),
        ("two bytes cut after the first", "\"\u00C3\""),
        ("three bytes cut after the first", "\"\u00E6\""),
        ("three bytes cut after the second", "\"\u00E6\u0097\""),
        ("four bytes cut after the third", "\"\u00F0\u009F\u0098\""),
        ("cut character before ASCII", "\"\u00E6\u0097a\""),
        ("overlong slash in two bytes", "\"\u00C0\u00AF\""),
        ("overlong NUL", "\"\u00C0\u0080\""),
        ("overlong in three bytes", "\"\u00E0\u0080\u00AF\""),
        ("overlong in four bytes", "\"\u00F0\u0082\u0082\u00AC\""),
        ("five bytes", "\"\u00F8\u0088\u0080\u0080\u0080\""),
        ("six bytes", "\"\u00FC\u0084\u0080\u0080\u0080\u0080\""),
        ("surrogate in three bytes", "\"\u00ED\u00A0\u0080\""),
        ("surrogate pair in six bytes", "\"\u00ED\u00A0\u00BD\u00ED\u00B8\u0080\""),
        ("above the last scalar", "\"\u00F4\u0090\u0080\u0080\""),
        ("bytes that are not UTF-8 beside an escape", "\"\\u0041\u00FF\\n\""),
        ("bytes that are not UTF-8 in an array", "[\"a\",[\"\u00FF\"]]"),
        ("bytes that are not UTF-8 in an object", "{\"a\":\"\u00FF\"}"),
        ("name that is not UTF-8", "{\"\u00FF\":1}"),
        ("names that differ in bytes that are not UTF-8", "{\"\u00FE\":1,\"\u00FF\":2}"),
        ("name with a lone surrogate escape", "{\"\\ud83d\":1}"),
        ("name with an escape and a byte that is not UTF-8", "{\"\\u0041\u00E9\":1}"),
        ("string that ends in a cut character, not closed", "\"\u00E6\u0097"),
        ("byte order mark before a value", "\u00EF\u00BB\u00BF1"),
        ("byte FF alone", "\u00FF"),
        ("letter alone", "\u00C3\u00A9"),
        ("no-break space before a value", "\u00C2\u00A01"),
        ("word joiner after a value", "1\u00E2\u0081\u00A0"),
        ("UTF-16, little endian", "[\u0000\"\u0000a\u0000\"\u0000]\u0000"),
        ("UTF-16, big endian", "\u0000[\u0000\"\u0000a\u0000\"\u0000]"),
        ("UTF-16 with byte order mark", "\u00FF\u00FE[\u0000]\u0000"),
    ];
}
