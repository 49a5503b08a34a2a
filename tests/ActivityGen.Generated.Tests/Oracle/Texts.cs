using FsCheck;
using FsCheck.Fluent;

namespace ActivityGen.Generated.Tests.Oracle;

/// <summary>Random texts with everything that escaping, expansion and JSON care about.</summary>
internal static class Texts
{
    private static readonly string[] Pieces =
    [
        "a", "Z", "0", "-._~", " ", "/", "?", "#", "[", "]", "@", ":", "!", "$", "&", "'", "(", ")", "*", "+", ",", ";", "=", "%", "%41", "%zz", "%2", "{", "}", "{{", "}}",
        "<", ">", "^", "`", "|", "\"", "\\", "\\u0041", "\b", "\t", "\n", "\f", "\r", "\u0001", "\u001F", "\u007F", "\u0080", "é", "e\u0301", "\u2028", "\u2029", "\uFEFF", "\uFFFD", "\uFFFF",
        "漢字", "\U0001F600", "\U0010FFFF", "\U0001F468\u200D\U0001F469", "plain text that is somewhat longer than the others, to cross a vector or two", "..", "true", "null",
    ];

    public static Gen<string> WellFormed { get; } = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));

    public static Gen<string> NotEmpty { get; } = WellFormed.Select(text => text.Length == 0 ? "x" : text);

    public static Gen<string?> OrNull { get; } = Gen.Frequency((1, Gen.Constant<string?>(null)), (5, WellFormed.Select(text => (string?)text)));

    /// <summary>Halves of pairs in between.</summary>
    public static Gen<string> Any { get; } = Gen.Elements([.. Pieces, "\uD800", "\uDC00", "\uDFFF\uD800", "\0"]).ListOf().Select(pieces => string.Concat(pieces));

    public static Config Config { get; } = Config.QuickThrowOnFailure.WithMaxTest(100);

    public static void ForAll<T>(Gen<T> gen, Action<T> check) => Prop.ForAll(gen.ToArbitrary(), check).Check(Config);
}
