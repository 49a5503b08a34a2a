using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ActivityGen.Tests.Identifiers;

/// <summary>Well-formed random texts: runs of kept ASCII with everything else in between, so that vector and scalar paths alternate.</summary>
internal static class RandomText
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.Choose(0, 40).Select(length => new string('k', length)),
        Gen.Choose(0, 0x7F).Select(Scalar),
        Gen.Choose(0x80, 0xD7FF).Select(Scalar),
        Gen.Choose(0xE000, 0x10FFFF).Select(Scalar));

    internal static Arbitrary<string> Arbitrary { get; } = Piece.ListOf().Select(string.Concat).ToArbitrary();

    internal static void ForAll(Action<string> test, int count = 2000) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(count),
        Prop.ForAll(Arbitrary, test));

    private static string Scalar(int value) => new Rune(value).ToString();
}
