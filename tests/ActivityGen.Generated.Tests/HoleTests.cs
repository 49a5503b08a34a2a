using System.Globalization;
using System.Net;
using System.Numerics;
using ActivityGen.Generated.Tests.Models;
using ActivityGen.Generated.Tests.Oracle;
using FsCheck.Fluent;

namespace ActivityGen.Generated.Tests;

/// <summary>Every type of hole in every kind of template, over random values, in every culture.</summary>
public class HoleTests
{
    private static readonly Dictionary<string, Action<Random>> Types = new()
    {
        ["Char"] = Value((v, n) => new CharHole(v, n), r => "aZ0 /%{}\"\\\0\n\u007Fé漢\uFFFF"[r.Next(15)], c => c.ToString()),
        ["Bool"] = Value((v, n) => new BoolHole(v, n), r => r.Next(2) == 0, b => b ? "true" : "false"),
        ["SByte"] = Value((v, n) => new SByteHole(v, n), Integer<sbyte>, Invariant),
        ["Byte"] = Value((v, n) => new ByteHole(v, n), Integer<byte>, Invariant),
        ["Int16"] = Value((v, n) => new Int16Hole(v, n), Integer<short>, Invariant),
        ["UInt16"] = Value((v, n) => new UInt16Hole(v, n), Integer<ushort>, Invariant),
        ["Int32"] = Value((v, n) => new Int32Hole(v, n), Integer<int>, Invariant),
        ["UInt32"] = Value((v, n) => new UInt32Hole(v, n), Integer<uint>, Invariant),
        ["Int64"] = Value((v, n) => new Int64Hole(v, n), Integer<long>, Invariant),
        ["UInt64"] = Value((v, n) => new UInt64Hole(v, n), Integer<ulong>, Invariant),
        ["NInt"] = Value((v, n) => new NIntHole(v, n), Integer<nint>, Invariant),
        ["NUInt"] = Value((v, n) => new NUIntHole(v, n), Integer<nuint>, Invariant),
        ["Int128"] = Value((v, n) => new Int128Hole(v, n), Integer<Int128>, Invariant),
        ["UInt128"] = Value((v, n) => new UInt128Hole(v, n), Integer<UInt128>, Invariant),
        ["Half"] = Value((v, n) => new HalfHole(v, n), r => BitConverter.Int16BitsToHalf((short)r.Next(ushort.MaxValue + 1)), Invariant),
        ["Single"] = Value((v, n) => new SingleHole(v, n), r => BitConverter.Int32BitsToSingle(Integer<int>(r)), Invariant),
        ["Double"] = Value((v, n) => new DoubleHole(v, n), r => r.Next(3) == 0 ? r.NextDouble() - 0.5 : BitConverter.Int64BitsToDouble(Integer<long>(r)), Invariant),
        ["Decimal"] = Value((v, n) => new DecimalHole(v, n), r => new decimal(Integer<int>(r), Integer<int>(r), Integer<int>(r), r.Next(2) == 0, (byte)r.Next(29)), Invariant),
        ["Guid"] = Value((v, n) => new GuidHole(v, n), r => new Guid(Integer<UInt128>(r).GetHashCode(), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10), g => g.ToString("D")),
        ["DateTime"] = Value((v, n) => new DateTimeHole(v, n), r => new DateTime(r.NextInt64(DateTime.MaxValue.Ticks), (DateTimeKind)r.Next(3)), t => t.ToString("O", CultureInfo.InvariantCulture)),
        ["DateTimeOffset"] = Value((v, n) => new DateTimeOffsetHole(v, n), r => new DateTimeOffset(r.NextInt64(TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay), TimeSpan.FromMinutes(r.Next(-840, 841))), t => t.ToString("O", CultureInfo.InvariantCulture)),
        ["DateOnly"] = Value((v, n) => new DateOnlyHole(v, n), r => DateOnly.FromDayNumber(r.Next(DateOnly.MaxValue.DayNumber + 1)), d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ["TimeOnly"] = Value((v, n) => new TimeOnlyHole(v, n), r => new TimeOnly(r.Next(2) == 0 ? r.NextInt64(TimeSpan.TicksPerDay) : r.Next(86400) * TimeSpan.TicksPerSecond), t => t.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)),
        ["TimeSpan"] = Value((v, n) => new TimeSpanHole(v, n), r => new TimeSpan(Integer<long>(r)), t => t.ToString("c", CultureInfo.InvariantCulture)),
        ["PlainEnum"] = Value((v, n) => new PlainHole(v, n), r => Pick(r, PlainEnum.None, PlainEnum.One, PlainEnum.Größe, PlainEnum.@class, (PlainEnum)3, (PlainEnum)int.MaxValue), e => (int)e switch { -5 => "class", 0 => "None", 1 => "One", 2 => "Größe", int other => Invariant(other) }),
        ["FlagsEnum"] = Value((v, n) => new FlagsHole(v, n), r => (FlagsEnum)((uint)r.Next(5) | ((ulong)(uint)r.Next(2) << 63)), e => e.ToString()),
        ["ByteEnum"] = Value((v, n) => new ByteEnumHole(v, n), r => (ByteEnum)(r.Next(3) * 127.5), e => e.ToString()),
        ["DuplicateEnum"] = Value((v, n) => new DuplicateHole(v, n), r => (DuplicateEnum)r.Next(-1, 3), e => (int)e switch { -1 => "Minus", 1 => DuplicateEnum.First.ToString(), int other => Invariant(other) }),
        ["BigInteger"] = Value((v, n) => new BigIntegerHole(v, n), r => BigInteger.Pow(Integer<int>(r), r.Next(60)), Invariant),
        ["AwkwardText"] = Value((v, n) => new AwkwardHole(v, n), r => new AwkwardText(r.Next(-9, 9)), a => a.ToString(null, CultureInfo.InvariantCulture)),
        ["String"] = Reference((v, n) => new StringHole(v, n), Text, s => s),
        ["Uri"] = Reference((v, n) => new UriHole(v, n), r => new Uri(Pick(r, "", "a b", "http://ü.example/%41 %zz?x=é#f", "http://host:80/../a", "c:\\x", "/p?q", "HTTP://HOST"), UriKind.RelativeOrAbsolute), u => u.OriginalString),
        ["IPAddress"] = Reference((v, n) => new IPAddressHole(v, n), r => r.Next(2) == 0 ? new IPAddress(r.NextInt64(uint.MaxValue)) : new IPAddress([0xfe, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], r.Next(9)), a => a.ToString()),
        ["LongText"] = Reference((v, n) => new LongHole(v, n), r => new LongText(Pick(r, 1, 16, 17, 26, 27, 33, 100, 1500)), t => t.ToString()),
    };

    public static TheoryData<string> Names => [.. Types.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Hole_has_its_invariant_form_everywhere(string type)
    {
        for (int seed = 0; seed < 60; seed++)
        {
            Types[type](new Random(seed));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Culture_makes_no_difference(string type) => Cultures.InEach(() =>
    {
        for (int seed = 100; seed < 110; seed++)
        {
            Types[type](new Random(seed));
        }
    });

    [Fact]
    public void Empty_custom_value_has_no_equals_sign_in_a_parameter() =>
        Judge(new EmptyHole(default, default(EmptyText)), "", "");

    [Fact]
    public void Operators_expand_as_the_RFC_says() => Texts.ForAll(
        Texts.OrNull.Zip(Texts.WellFormed).Zip(Texts.OrNull.Zip(Gen.Elements<int?>(null, 0, -1))),
        values =>
        {
            ((string? a, string b), (string? c, int? d)) = values;
            string? Value(string name) => name switch { "A" => a, "B" => b, "C" => c, _ => d?.ToString(CultureInfo.InvariantCulture) };
            Operators activity = new() { A = a, B = b, C = c, D = d };
            if (a + b + c == "")
            {
                Assert.Equal("AG0104", Assert.Single(Check.Refused(() => activity)).RuleId);
                return;
            }

            Check.Activity(activity, Expected.Body(
                Naive.Template("id{A,B,C}|{+A,B,C}|{#A,B,C}|{.A,B,C}|{/A,B,C}|{;A,B,C}|{?A,B,C}|{&A,B,C}", Value),
                Naive.Template("contoso://o/{A,C,B}!{.A,C,B}", Value),
                a + b + c,
                fallbackUrl: Naive.Template("https://o/{A,C}{.A,C}{/A,C}{;A,C}{?A,C}{&A,C}", Value),
                contentUrl: Naive.Template("https://o/{C}{.C}{/C}{;C}{?C}{&C}", Value),
                description: a + c,
                iconUrl: Naive.Template("https://o{/B,A,A,C}{;B,A,D}{?D,A,B}{&D,C}", Value),
                alternateText: a));
            Assert.Equal(new Operators.ActivityKey(a, b, c), activity.GetKey());
        });

    [Fact]
    public void Formats_are_the_types_own() => Cultures.InEach(() =>
    {
        DateTime t = new(2024, 2, 29, 13, 5, 6, DateTimeKind.Utc);
        Formats activity = new(-1234567, 0.255, t, new DateTimeOffset(2024, 2, 29, 1, 5, 6, TimeSpan.FromHours(5.5)), new TimeSpan(1, 2, 3, 4, 5), PlainEnum.One, FlagsEnum.A | FlagsEnum.B, Guid.Empty, 1.005m, new Uri("http://x/ü", UriKind.Absolute));
        Check.Activity(activity, Expected.Body(
            "/f/-1234567",
            "contoso://f/-1234567",
            "-1,234,567.00|FFED2979|¤0.26|25.5 %",
            appDisplayName: "1|00000001|A, B|A, B",
            description: "Thursday, 29 February 2024|01:05 +05:30|1:2:03:04.005|http://x/ü|00000000000000000000000000000000|1.01"));
    });

    [Fact]
    public void Enum_number_has_the_invariant_sign() => Cultures.InEach(() =>
    {
        Judge(new PlainHole((PlainEnum)(-7), null), "-7", null);
        Assert.StartsWith("-5|", new Formats(0, 0, default, default, default, PlainEnum.@class, default, default, null, new Uri("x://y")).ToUserActivity().AppDisplayName, StringComparison.Ordinal);
    });

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => Pick(random, "a", "/", "%41", "%", "é", "\U0001F600", "\"", "\0", "\\", " ", "~", "{", "#[]", "x=1&y", "\u2028")));

    private static T Pick<T>(Random random, params T[] values) => values[random.Next(values.Length)];

    private static string Invariant<T>(T value)
        where T : IFormattable => value.ToString(null, CultureInfo.InvariantCulture);

    private static T Integer<T>(Random random)
        where T : IBinaryInteger<T>, IMinMaxValue<T> => random.Next(6) switch
        {
            0 => T.MinValue,
            1 => T.MaxValue,
            2 => T.Zero,
            3 => T.CreateTruncating(random.Next(-100, 100)),
            _ => T.CreateTruncating((((Int128)random.NextInt64() << 63) ^ random.NextInt64()) >> random.Next(120)),
        };

    private static Action<Random> Value<T>(Func<T, T?, IUserActivity> make, Func<Random, T> next, Func<T, string> text)
        where T : struct => random =>
        {
            T v = next(random);
            T? n = random.Next(3) == 0 ? null : next(random);
            Judge(make(v, n), text(v), n is { } some ? text(some) : null);
        };

    private static Action<Random> Reference<T>(Func<T, T?, IUserActivity> make, Func<Random, T> next, Func<T, string> text)
        where T : class => random =>
        {
            T v = next(random);
            T? n = random.Next(3) == 0 ? null : next(random);
            Judge(make(v, n), text(v), n is null ? null : text(n));
        };

    private static void Judge(IUserActivity activity, string v, string? n)
    {
        string? Value(string name) => name == "V" ? v : n;
        Check.Activity(activity, Expected.Body(
            Naive.Template(HoleTemplates.Id, Value),
            Naive.Template(Naive.Literal(HoleTemplates.Url), Value),
            "\"" + v + "\u0001\\{" + n + "}",
            appDisplayName: v + n,
            contentUrl: Naive.Template(HoleTemplates.Content, Value),
            fallbackUrl: Naive.Template(HoleTemplates.Fallback, Value),
            description: n,
            iconUrl: Naive.Template(HoleTemplates.Icon, Value),
            alternateText: n,
            addImageQuery: true));
    }
}
