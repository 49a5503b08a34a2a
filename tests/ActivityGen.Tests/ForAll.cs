using FsCheck;
using FsCheck.Fluent;

namespace ActivityGen.Tests;

/// <summary>Runs an assertion over random values; a failure names the value and the seed that repeats it.</summary>
internal static class ForAll
{
    internal static void Of<T>(Gen<T> values, Action<T> assertion, int count = 300) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(count), Prop.ForAll(Arb.From(values), assertion));
}
