using ActivityGen.Generated.Tests.Models;
using ActivityGen.Generated.Tests.Oracle;
using FsCheck.Fluent;

namespace ActivityGen.Generated.Tests.Reading;

/// <summary>Texts that say what they were made of, though they have formats or several holes.</summary>
public class ReadTextTests
{
    [Fact]
    public void Formats_that_keep_the_value_are_read() => Texts.ForAll(Gen.Choose(0, int.MaxValue), seed =>
    {
        Random r = new(seed);
        RoundTrip.Check(new ReadFormats(
            r.Next(int.MinValue, int.MaxValue) >> r.Next(32),
            (sbyte)r.Next(-128, 128),
            (ulong)r.NextInt64(),
            Guid.NewGuid(),
            Guid.NewGuid(),
            Guid.NewGuid(),
            Guid.NewGuid(),
            new DateTime(r.NextInt64(DateTime.MaxValue.Ticks), (DateTimeKind)r.Next(3)),
            new DateTimeOffset(r.NextInt64(TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay), TimeSpan.FromMinutes(r.Next(-840, 841))),
            DateOnly.FromDayNumber(r.Next(DateOnly.MaxValue.DayNumber + 1)),
            new TimeOnly(r.NextInt64(TimeSpan.TicksPerDay)),
            new TimeSpan(r.NextInt64(long.MinValue, long.MaxValue)),
            BitConverter.Int64BitsToDouble(r.NextInt64(long.MinValue, long.MaxValue)),
            r.NextDouble() * Math.Pow(10, r.Next(-300, 300)),
            r.NextSingle(),
            (PlainEnum)r.Next(-6, 4),
            (FlagsEnum)r.Next(6)));
    });

    [Fact]
    public void Texts_of_several_holes_are_read() => Texts.ForAll(Texts.WellFormed.Zip(Texts.OrNull).Zip(Gen.Choose(0, int.MaxValue)), values =>
    {
        ((string title, string? rest), int seed) = values;
        Random r = new(seed);
        RoundTrip.Check(new ReadTexts(
            r.Next(-5, 100),
            (uint)r.Next(),
            title,
            r.Next(2) == 0,
            r.Next(3) switch { 0 => null, int n => n == 1 },
            DateOnly.FromDayNumber(r.Next(DateOnly.MaxValue.DayNumber)),
            Guid.NewGuid(),
            rest,
            r.Next(),
            r.Next(2) == 0 ? null : r.Next(),
            (PlainEnum)r.Next(-6, 4),
            r.Next(3) switch { 0 => null, int n => n == 1 },
            r.Next(2) == 0 ? null : Guid.NewGuid()));
    });
}
