using System.Net;
using System.Numerics;
using ActivityGen.Generated.Tests.Models;
using ActivityGen.Generated.Tests.Oracle;
using FsCheck.Fluent;

namespace ActivityGen.Generated.Tests.Reading;

/// <summary>Every type of hole through every template form, back again: the whole value, exactly.</summary>
public class ReadFormTests
{
    private static readonly string[] Pieces =
    [
        "a", "Z0", "-._~", " ", "/", "?", "#", "&", "=", "+", ",", ";", ":", "@", "%", "%41", "%zz", "{", "}", "'", "\"", "\\", "\\u0041", "\b", "\t", "\r\n", "\0", "\u007F", "é", "e\u0301", "\u2028",
        "漢字", "\U0001F600", "\uFFFD", "|", "y", "x", " b", "..", "null", "true", "1.5",
    ];

    private static readonly Dictionary<string, Action<Random>> Types = new()
    {
        ["Char"] = Value<RequiredChar, char>(r => Pick(r, 'a', '0', ' ', '/', '%', '{', '}', ',', ';', '.', '"', '\\', '\0', '\n', '\u007F', 'é', '漢', '\uFFFF')),
        ["Bool"] = Value<RequiredBool, bool>(r => r.Next(2) == 0),
        ["SByte"] = Value<RequiredSByte, sbyte>(Integer<sbyte>),
        ["Byte"] = Value<RequiredByte, byte>(Integer<byte>),
        ["Int16"] = Value<RequiredInt16, short>(Integer<short>),
        ["UInt16"] = Value<RequiredUInt16, ushort>(Integer<ushort>),
        ["Int32"] = Value<RequiredInt32, int>(Integer<int>),
        ["UInt32"] = Value<RequiredUInt32, uint>(Integer<uint>),
        ["Int64"] = Value<RequiredInt64, long>(Integer<long>),
        ["UInt64"] = Value<RequiredUInt64, ulong>(Integer<ulong>),
        ["NInt"] = Value<RequiredNInt, nint>(Integer<nint>),
        ["NUInt"] = Value<RequiredNUInt, nuint>(Integer<nuint>),
        ["Int128"] = Value<RequiredInt128, Int128>(Integer<Int128>),
        ["UInt128"] = Value<RequiredUInt128, UInt128>(Integer<UInt128>),
        ["BigInteger"] = Value<RequiredBigInteger, BigInteger>(r => BigInteger.Pow(Integer<int>(r), r.Next(40))),
        ["Half"] = Value<RequiredHalf, Half>(r => Pick(r, Half.NaN, Half.PositiveInfinity, Half.NegativeZero, Half.Epsilon, Half.MaxValue, BitConverter.Int16BitsToHalf((short)r.Next(ushort.MaxValue + 1))), r => (Half)(r.Next(2000) - 1000.5)),
        ["Single"] = Value<RequiredSingle, float>(r => Pick(r, float.NaN, float.NegativeInfinity, float.NegativeZero, float.Epsilon, BitConverter.Int32BitsToSingle(Integer<int>(r))), r => Pick(r, float.NegativeZero, float.MaxValue, float.Epsilon, r.NextSingle())),
        ["Double"] = Value<RequiredDouble, double>(r => Pick(r, double.NaN, double.PositiveInfinity, double.NegativeZero, 1e300, r.NextDouble(), BitConverter.Int64BitsToDouble(Integer<long>(r))), r => Pick(r, double.NegativeZero, double.MaxValue, double.Epsilon, 1e21, r.NextDouble() - 0.5)),
        ["Decimal"] = Value<RequiredDecimal, decimal>(r => Pick(r, 0.00m, decimal.MinValue, 1.10m, new decimal(Integer<int>(r), Integer<int>(r), Integer<int>(r), r.Next(2) == 0, (byte)r.Next(29)))),
        ["Guid"] = Value<RequiredGuid, Guid>(r => new Guid(r.Next(), 1, -2, 3, 4, 5, 6, 7, 8, 9, 250)),
        ["DateTime"] = Value<RequiredDateTime, DateTime>(r => new DateTime(r.NextInt64(DateTime.MaxValue.Ticks), (DateTimeKind)r.Next(3))),
        ["DateTimeOffset"] = Value<RequiredDateTimeOffset, DateTimeOffset>(r => new DateTimeOffset(r.NextInt64(TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay), TimeSpan.FromMinutes(r.Next(-840, 841)))),
        ["DateOnly"] = Value<RequiredDateOnly, DateOnly>(r => DateOnly.FromDayNumber(r.Next(DateOnly.MaxValue.DayNumber + 1))),
        ["TimeOnly"] = Value<RequiredTimeOnly, TimeOnly>(r => new TimeOnly(r.Next(2) == 0 ? r.NextInt64(TimeSpan.TicksPerDay) : r.Next(86400) * TimeSpan.TicksPerSecond)),
        ["TimeSpan"] = Value<RequiredTimeSpan, TimeSpan>(r => new TimeSpan(Pick(r, 0, long.MinValue, long.MaxValue, -1, Integer<long>(r)))),
        ["PlainEnum"] = Value<RequiredPlainEnum, PlainEnum>(r => Pick(r, PlainEnum.None, PlainEnum.One, PlainEnum.Größe, PlainEnum.@class, (PlainEnum)3, (PlainEnum)int.MinValue)),
        ["FlagsEnum"] = Value<RequiredFlagsEnum, FlagsEnum>(r => (FlagsEnum)((uint)r.Next(6) | ((ulong)(uint)r.Next(2) << 63))),
        ["ByteEnum"] = Value<RequiredByteEnum, ByteEnum>(r => Pick(r, ByteEnum.Zero, ByteEnum.Max, (ByteEnum)7)),
        ["DuplicateEnum"] = Value<RequiredDuplicateEnum, DuplicateEnum>(r => Pick(r, DuplicateEnum.First, DuplicateEnum.Second, DuplicateEnum.Minus, default)),
        ["Celsius"] = Value<RequiredCelsius, Celsius>(r => new Celsius(Integer<int>(r))),
        ["String"] = Reference<RequiredString, string>(AnyText),
        ["Uri"] = Reference<RequiredUri, Uri>(AnyUri),
        ["IPAddress"] = Reference<RequiredIPAddress, IPAddress>(r => Pick(r, new IPAddress(r.NextInt64(uint.MaxValue)), IPAddress.IPv6Loopback, IPAddress.Parse("fe80::1%3"))),
        ["Tag"] = Reference<RequiredTag, Tag>(r => new Tag("#" + AnyText(r))),
        ["settable String"] = Settable<SettableString, string>(AnyText),
        ["settable Bool"] = SettableValue<SettableBool, bool>(r => r.Next(2) == 0),
        ["settable Int32"] = SettableValue<SettableInt32, int>(Integer<int>),
        ["settable Double"] = SettableValue<SettableDouble, double>(r => r.NextDouble()),
        ["settable Guid"] = SettableValue<SettableGuid, Guid>(_ => Guid.NewGuid()),
        ["settable DateTime"] = SettableValue<SettableDateTime, DateTime>(r => new DateTime(r.NextInt64(DateTime.MaxValue.Ticks), (DateTimeKind)r.Next(3))),
        ["settable PlainEnum"] = SettableValue<SettablePlainEnum, PlainEnum>(r => Pick(r, PlainEnum.None, PlainEnum.Größe, (PlainEnum)3)),
        ["settable Celsius"] = SettableValue<SettableCelsius, Celsius>(r => new Celsius(Integer<int>(r))),
        ["settable Uri"] = Settable<SettableUri, Uri>(AnyUri),
        ["settable Tag"] = Settable<SettableTag, Tag>(r => new Tag("#" + AnyText(r))),
    };

    public static TheoryData<string> Names => [.. Types.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_was_written_is_read(string type) => Texts.ForAll(Gen.Choose(0, int.MaxValue), seed => Types[type](new Random(seed)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Culture_makes_no_difference(string type) => Cultures.InEach(() =>
    {
        for (int seed = 0; seed < 4; seed++)
        {
            Types[type](new Random(seed));
        }
    });

    [Fact]
    public void Random_texts_are_read() => Texts.ForAll(
        Texts.WellFormed.Zip(Texts.OrNull),
        pair => RoundTrip.Check(Fill<RequiredString, string, string?>(() => pair.Item1, () => pair.Item2, () => pair.Item1, () => pair.Item2, 2)));

    [Fact]
    public void Long_texts_are_read()
    {
        string text = string.Concat(Enumerable.Repeat("é/%41 \U0001F600{", 5000));
        RoundTrip.Check(Fill<RequiredString, string, string?>(() => text, () => text, () => text, () => text, 1));
    }

    private static Action<Random> Value<TActivity, T>(Func<Random, T> any, Func<Random, T>? json = null)
        where TActivity : RequiredForms<T, T?>, IUserActivity<TActivity>
        where T : struct =>
        random => RoundTrip.Check(Fill<TActivity, T, T?>(
            () => any(random),
            () => random.Next(3) == 0 ? null : any(random),
            () => (json ?? any)(random),
            () => random.Next(3) == 0 ? null : (json ?? any)(random),
            random.Next(3)));

    private static Action<Random> Reference<TActivity, T>(Func<Random, T> any)
        where TActivity : RequiredForms<T, T?>, IUserActivity<TActivity>
        where T : class =>
        random => RoundTrip.Check(Fill<TActivity, T, T?>(() => any(random), () => OrNull(random, any), () => any(random), () => OrNull(random, any), random.Next(3)));

    private static Action<Random> SettableValue<TActivity, T>(Func<Random, T> any)
        where TActivity : SettableForms<T, T?>, IUserActivity<TActivity>
        where T : struct =>
        random => RoundTrip.Check(Fill<TActivity, T, T?>(
            () => any(random), () => random.Next(3) == 0 ? null : any(random), () => any(random), () => random.Next(3) == 0 ? null : any(random), random.Next(3)));

    private static Action<Random> Settable<TActivity, T>(Func<Random, T> any)
        where TActivity : SettableForms<T, T?>, IUserActivity<TActivity>
        where T : class =>
        random => RoundTrip.Check(Fill<TActivity, T, T?>(() => any(random), () => OrNull(random, any), () => any(random), () => OrNull(random, any), random.Next(3)));

    private static TActivity Fill<TActivity, T, TMaybe>(Func<T> any, Func<TMaybe> maybe, Func<T> json, Func<TMaybe> maybeJson, int count)
        where TActivity : IForms<T, TMaybe>
    {
        TActivity activity = Activator.CreateInstance<TActivity>();
        (activity.A, activity.B, activity.C, activity.D, activity.E, activity.F, activity.G) = (any(), any(), any(), any(), any(), any(), any());
        (activity.H, activity.J, activity.K, activity.L, activity.M, activity.W, activity.V) = (any(), any(), any(), any(), any(), any(), json());
        (activity.NC, activity.ND, activity.NF, activity.NI, activity.NK, activity.NL, activity.NV) = (maybe(), maybe(), maybe(), maybe(), maybe(), maybe(), maybeJson());
        activity.All = [.. Enumerable.Range(0, count).Select(_ => json())];
        activity.Some = count == 2 ? null : [.. Enumerable.Range(0, count * 3).Select(_ => maybeJson())];
        activity.None = [.. Enumerable.Range(0, 2 - count).Select(_ => json())];
        return activity;
    }

    private static string AnyText(Random random) => string.Concat(Enumerable.Range(0, random.Next(5)).Select(_ => Pick(random, Pieces)));

    private static Uri AnyUri(Random random) => Pick(
        random,
        new Uri("http://ü.example/%41?x=é#f"),
        new Uri("HTTPS://Host:443/../a%2fb"),
        new Uri("urn:x:y"),
        new Uri("a b/c?d", UriKind.Relative),
        new Uri("/rooted", UriKind.Relative),
        new Uri("#f", UriKind.Relative));

    private static T? OrNull<T>(Random random, Func<Random, T> any)
        where T : class => random.Next(3) == 0 ? null : any(random);

    private static T Integer<T>(Random random)
        where T : IBinaryInteger<T>, IMinMaxValue<T> => random.Next(5) switch
        {
            0 => T.MinValue,
            1 => T.MaxValue,
            2 => T.Zero,
            _ => T.CreateTruncating(random.NextInt64(long.MinValue, long.MaxValue)),
        };

    private static T Pick<T>(Random random, params T[] values) => values[random.Next(values.Length)];
}
