using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using ActivityGen.Generated.Tests.Models;
using ActivityGen.Generated.Tests.Oracle;
using FsCheck.Fluent;

namespace ActivityGen.Generated.Tests;

/// <summary>Every type of member in every form of JSON hole: by value against System.Text.Json's own nodes, by bytes against the object model's writer.</summary>
public class JsonTemplateTests
{
    private static readonly Dictionary<string, Action<Random>> Types = new()
    {
        ["Char"] = Value((v, n, a, s, i) => new JsonChar(v, n, a, s, i), r => "aZ0 /%{}\"\\\0\n\u007Fé漢\uFFFF"[r.Next(15)], c => c.ToString(), c => c.ToString()),
        ["Bool"] = Value((v, n, a, s, i) => new JsonBool(v, n, a, s, i), r => r.Next(2) == 0, b => b, b => b ? "true" : "false"),
        ["SByte"] = Value((v, n, a, s, i) => new JsonSByte(v, n, a, s, i), Integer<sbyte>, v => v, Invariant),
        ["Byte"] = Value((v, n, a, s, i) => new JsonByte(v, n, a, s, i), Integer<byte>, v => v, Invariant),
        ["Int16"] = Value((v, n, a, s, i) => new JsonInt16(v, n, a, s, i), Integer<short>, v => v, Invariant),
        ["UInt16"] = Value((v, n, a, s, i) => new JsonUInt16(v, n, a, s, i), Integer<ushort>, v => v, Invariant),
        ["Int32"] = Value((v, n, a, s, i) => new JsonInt32(v, n, a, s, i), Integer<int>, v => v, Invariant),
        ["UInt32"] = Value((v, n, a, s, i) => new JsonUInt32(v, n, a, s, i), Integer<uint>, v => v, Invariant),
        ["Int64"] = Value((v, n, a, s, i) => new JsonInt64(v, n, a, s, i), Integer<long>, v => v, Invariant),
        ["UInt64"] = Value((v, n, a, s, i) => new JsonUInt64(v, n, a, s, i), Integer<ulong>, v => v, Invariant),
        ["NInt"] = Value((v, n, a, s, i) => new JsonNInt(v, n, a, s, i), Integer<nint>, v => (long)v, Invariant),
        ["Int128"] = Value((v, n, a, s, i) => new JsonInt128(v, n, a, s, i), Integer<Int128>, v => JsonNode.Parse(Invariant(v)), Invariant),
        ["BigInteger"] = Value((v, n, a, s, i) => new JsonBigInteger(v, n, a, s, i), r => BigInteger.Pow(Integer<int>(r), r.Next(60)), v => JsonNode.Parse(Invariant(v)), Invariant),
        ["Half"] = Value((v, n, a, s, i) => new JsonHalf(v, n, a, s, i), r => Finite(r, () => BitConverter.Int16BitsToHalf((short)r.Next(ushort.MaxValue + 1))), v => JsonNode.Parse(Invariant(v)), Invariant),
        ["Single"] = Value((v, n, a, s, i) => new JsonSingle(v, n, a, s, i), r => Finite(r, () => BitConverter.Int32BitsToSingle(Integer<int>(r))), v => v, Invariant),
        ["Double"] = Value((v, n, a, s, i) => new JsonDouble(v, n, a, s, i), r => Finite(r, () => BitConverter.Int64BitsToDouble(Integer<long>(r))), v => v, Invariant),
        ["Decimal"] = Value((v, n, a, s, i) => new JsonDecimal(v, n, a, s, i), r => new decimal(Integer<int>(r), Integer<int>(r), Integer<int>(r), r.Next(2) == 0, (byte)r.Next(29)), v => v, Invariant),
        ["Guid"] = Value((v, n, a, s, i) => new JsonGuid(v, n, a, s, i), r => new Guid(r.Next(), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10), v => v.ToString("D"), v => v.ToString("D")),
        ["DateTime"] = Text((v, n, a, s, i) => new JsonDateTime(v, n, a, s, i), r => new DateTime(r.NextInt64(DateTime.MaxValue.Ticks), (DateTimeKind)r.Next(3)), t => t.ToString("O", CultureInfo.InvariantCulture)),
        ["DateTimeOffset"] = Text((v, n, a, s, i) => new JsonDateTimeOffset(v, n, a, s, i), r => new DateTimeOffset(r.NextInt64(TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay), TimeSpan.FromMinutes(r.Next(-840, 841))), t => t.ToString("O", CultureInfo.InvariantCulture)),
        ["DateOnly"] = Text((v, n, a, s, i) => new JsonDateOnly(v, n, a, s, i), r => DateOnly.FromDayNumber(r.Next(DateOnly.MaxValue.DayNumber + 1)), d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ["TimeOnly"] = Text((v, n, a, s, i) => new JsonTimeOnly(v, n, a, s, i), r => new TimeOnly(r.NextInt64(TimeSpan.TicksPerDay)), t => t.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)),
        ["TimeSpan"] = Text((v, n, a, s, i) => new JsonTimeSpan(v, n, a, s, i), r => new TimeSpan(Integer<long>(r)), t => t.ToString("c", CultureInfo.InvariantCulture)),
        ["PlainEnum"] = Text((v, n, a, s, i) => new JsonPlainEnum(v, n, a, s, i), r => Pick(r, PlainEnum.None, PlainEnum.Größe, PlainEnum.@class, (PlainEnum)3), e => (int)e switch { -5 => "class", 0 => "None", 2 => "Größe", int other => Invariant(other) }),
        ["FlagsEnum"] = Text((v, n, a, s, i) => new JsonFlagsEnum(v, n, a, s, i), r => (FlagsEnum)((uint)r.Next(5) | ((ulong)(uint)r.Next(2) << 63)), e => e.ToString()),
        ["AwkwardText"] = Text((v, n, a, s, i) => new JsonAwkward(v, n, a, s, i), r => new AwkwardText(r.Next(-9, 9)), a => a.ToString(null, CultureInfo.InvariantCulture)),
        ["String"] = Reference((v, n, a, s, i) => new JsonString(v, n, a, s, i), r => string.Concat(Enumerable.Range(0, r.Next(5)).Select(_ => Pick(r, "a", "\"", "\\", "${V}", "é", "\U0001F600", "\0", "\u2028", "null", "/"))), s => s),
        ["Uri"] = Reference((v, n, a, s, i) => new JsonUri(v, n, a, s, i), r => new Uri(Pick(r, "", "a b", "http://ü.example/%41?x=é#f", "c:\\x"), UriKind.RelativeOrAbsolute), u => u.OriginalString),
        ["IPAddress"] = Reference((v, n, a, s, i) => new JsonIPAddress(v, n, a, s, i), r => new IPAddress(r.NextInt64(uint.MaxValue)), a => a.ToString()),
        ["LongText"] = Reference((v, n, a, s, i) => new JsonLong(v, n, a, s, i), r => new LongText(Pick(r, 1, 16, 27, 100, 1500)), t => t.ToString()),
    };

    private static readonly string[] Json = ["null", "{}", "[]", "0", "-1.50e+3", "\"\"", "\"\\u00e9\\/\\\"\"", "true", "{\"a\":[{\"b\":null},1.0,\"é\"]}", "[[[]]]"];

    public static TheoryData<string> Names => [.. Types.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_member_has_its_own_JSON_type(string type)
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
        for (int seed = 100; seed < 108; seed++)
        {
            Types[type](new Random(seed));
        }
    });

    [Fact]
    public void Random_texts_come_out_as_they_are() => Texts.ForAll(
        Texts.WellFormed.Zip(Texts.OrNull).Zip(Texts.WellFormed.ArrayOf().Zip(Texts.OrNull.ListOf())),
        v =>
        {
            ((string value, string? maybe), (string[] all, IList<string?> some)) = v;
            Judge(new JsonString(value, maybe, all, [.. some], [.. all]), value, value, maybe, maybe, All(all, s => s), All(some, s => s), All(all, s => s));
        });

    [Fact]
    public void JSON_in_JSON_is_as_it_was()
    {
        Random random = new(1);
        for (int i = 0; i < 200; i++)
        {
            JsonNode? node = Node();
            JsonObject @object = new() { ["x"] = Node() };
            JsonElement?[] maybes = [.. Enumerable.Range(0, random.Next(3)).Select(_ => (JsonElement?)JsonElement.Parse(Pick(random, Json)))];
            JsonInJson activity = new()
            {
                Element = random.Next(4) == 0 ? default : JsonElement.Parse(Pick(random, Json)),
                Maybe = random.Next(4) switch { 0 => null, 1 => default(JsonElement), _ => JsonElement.Parse(Pick(random, Json)) },
                Node = node,
                Object = random.Next(3) == 0 ? null : @object,
                Array = random.Next(3) == 0 ? null : [Node(), 1],
                Value = random.Next(3) == 0 ? null : JsonValue.Create("é\""),
                Elements = random.Next(3) == 0 ? null : [JsonElement.Parse(Pick(random, Json)), default],
                Nodes = random.Next(3) == 0 ? null : [Node(), null],
                Objects = random.Next(3) == 0 ? null : [@object, @object],
                Maybes = random.Next(3) == 0 ? null : [.. maybes, null],
            };
            Check.Activity(activity, Expected.Body("id", "x://y", "t", contentInfo: new JsonObject
            {
                ["@context"] = Of(activity.Element),
                ["@type"] = Of(activity.Maybe),
                ["node"] = node?.DeepClone(),
                ["object"] = activity.Object?.DeepClone(),
                ["array"] = activity.Array?.DeepClone(),
                ["value"] = activity.Value?.DeepClone(),
                ["elements"] = activity.Elements is null ? null : new JsonArray([.. activity.Elements.Select(element => Of(element))]),
                ["nodes"] = activity.Nodes is null ? null : new JsonArray([.. activity.Nodes.Select(one => one?.DeepClone())]),
                ["objects"] = activity.Objects is null ? null : new JsonArray([.. activity.Objects.Select(one => one.DeepClone())]),
                ["maybes"] = activity.Maybes is null ? null : new JsonArray([.. activity.Maybes.Select(Of)]),
                ["twice"] = new JsonArray(node?.DeepClone(), node?.DeepClone()),
            }));
        }

        JsonNode? Node() => JsonNode.Parse(Pick(random, Json));

        static JsonNode? Of(JsonElement? element) => element is { ValueKind: not JsonValueKind.Undefined } some ? JsonNode.Parse(some.GetRawText()) : null;
    }

    [Fact]
    public void Comments_of_a_lenient_parser_are_taken_out()
    {
        using JsonDocument lenient = JsonDocument.Parse("{ \"a\": [1, /* c */ 2,], }", new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        JsonInJson activity = new() { Element = lenient.RootElement };
        Check.Writers(activity, Check.Bytes(activity));
    }

    [Fact]
    public void Every_shape_of_sequence_is_an_array()
    {
        Judge(new JsonSequences(), "[]");
        Judge(
            new JsonSequences
            {
                Lazy = Enumerable.Range(1, 3).Where(n => n != 2),
                Own = new OwnSequence(),
                MaybeStruct = default(StructNumbers),
                Immutable = [5],
                MaybeImmutable = [6, 7],
                Interface = ImmutableArray.Create(8),
                Collection = [DayOfWeek.Friday, null],
                Derived = ['a', '"'],
                Segment = new ArraySegment<int>([1, 2, 3], 1, 1),
                Inner = new() { Inner = new() { Lazy = [9], Name = "n" } },
                Field = new SortedSet<string?> { null, "x" },
            },
            "[1,3]",
            """{"own":[3,4],"maybe":[0.5,-0],"immutable":[5],"maybeImmutable":[6,7],"interface":[8],"collection":["Friday",null],"derived":["a","\""],"segment":[2],"dotted":[9],"dottedName":"n","field":[null,"x"]}""");
        Judge(new JsonSequences { MaybeImmutable = default(ImmutableArray<int>), Interface = default(ImmutableArray<int>), Lazy = [], Inner = new() }, "[]", """{"maybeImmutable":[],"interface":[]}""", isLazyNull: false);

        static void Judge(JsonSequences activity, string lazy, string others = "{}", bool isLazyNull = true)
        {
            JsonObject info = new()
            {
                ["@context"] = "c",
                ["@type"] = "t",
                ["lazy"] = activity.Lazy is null && isLazyNull ? null : JsonNode.Parse(lazy),
                ["own"] = null,
                ["struct"] = JsonNode.Parse("[0.5,-0]"),
                ["maybe"] = null,
                ["immutable"] = new JsonArray(),
                ["maybeImmutable"] = null,
                ["interface"] = null,
                ["collection"] = null,
                ["derived"] = null,
                ["segment"] = new JsonArray(),
                ["dotted"] = null,
                ["dottedName"] = null,
                ["field"] = null,
                ["static"] = new JsonArray(1, 2),
            };
            foreach ((string name, JsonNode? value) in JsonNode.Parse(others)!.AsObject())
            {
                info[name] = value?.DeepClone();
            }

            Check.Activity(activity, Expected.Body("id", "x://y", "t", contentInfo: info));
        }
    }

    [Fact]
    public void Files_are_templates_like_any_other() => Texts.ForAll(
        Texts.WellFormed.Zip(Gen.Elements<bool?>(null, true, false)).Zip(Texts.WellFormed.ListOf().Zip(Texts.OrNull)),
        v =>
        {
            ((string title, bool? wrap), (IList<string> tags, string? author)) = v;
            JsonFromFile activity = new(title, wrap, 2.50m, [.. tags], author is null ? null : new(author));
            Check.Activity(activity, Expected.Body(
                "id",
                "x://y",
                "t",
                content: new JsonObject
                {
                    ["type"] = "AdaptiveCard",
                    ["version"] = "1.5",
                    ["body"] = new JsonArray(
                        new JsonObject { ["type"] = "TextBlock", ["text"] = title, ["wrap"] = wrap },
                        new JsonObject { ["type"] = "TextBlock", ["text"] = "${Title} é/ é " + author + ", 1.50 2.50" }),
                    ["n"] = JsonNode.Parse("[1.50,1E+2,-0,null]"),
                },
                contentInfo: new JsonObject { ["@context"] = "https://schema.org", ["@type"] = "Article", ["keywords"] = All(tags, s => s), ["author"] = new JsonObject { ["name"] = author } }));
        });

    [Fact]
    public void Half_a_pair_is_refused_in_every_place() => Texts.ForAll(
        Texts.Any.Zip(Texts.Any),
        v =>
        {
            (string broken, string text) = v;
            foreach (Func<JsonString> make in new Func<JsonString>[]
            {
                () => new(broken, text, [], null, []),
                () => new(text, broken, [], null, []),
                () => new("", null, [broken, text], null, []),
                () => new("", null, [], [text, broken, null], []),
                () => new("", null, [], null, [broken]),
            })
            {
                bool isFit = Check.Agree(make);
                JsonString activity = make();
                bool isWellFormed = new[] { activity.V, activity.N }.Concat(activity.All).Concat(activity.Some ?? []).Concat(activity.None).All(s => s is null || IsWellFormed(s));
                Assert.Equal(isWellFormed, isFit);
                if (!isFit)
                {
                    Assert.All(Check.Refused(make), violation => Assert.Equal("AG0306", violation.RuleId));
                }
            }
        });

    [Fact]
    public void Numbers_that_are_none_are_refused()
    {
        foreach (double d in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity })
        {
            Func<IUserActivity>[] all =
            [
                () => new JsonDouble(d, 0, [], null, []), () => new JsonDouble(0, d, [], null, []), () => new JsonDouble(0, null, [1, d, 2], null, []),
                () => new JsonDouble(0, null, [], [null, d], []), () => new JsonDouble(0, null, [], null, [d]),
                () => new JsonSingle((float)d, 0, [], null, []), () => new JsonHalf((Half)d, null, [], null, []),
            ];
            foreach (Func<IUserActivity> make in all)
            {
                IReadOnlyList<ActivityViolation> violations = Check.Refused(make);
                Assert.All(violations, violation => Assert.Equal("AG0306", violation.RuleId));
                Cultures.InEach(() => Assert.Equal(violations, Check.Refused(make)));
            }
        }

        // Both JSON properties at once: two violations, each with its path.
        Assert.Equal(
            ["visualElements.content", "contentInfo"],
            Check.Refused(() => new JsonDouble(double.NaN, 0, [double.NaN], null, [])).Select(violation => violation.Property).Order(StringComparer.Ordinal).Reverse());
    }

    [Fact]
    public void Nodes_without_a_JSON_form_are_refused()
    {
        Assert.Equal("AG0306", Assert.Single(Check.Refused(() => new JsonInJson { Node = JsonValue.Create(double.NaN) })).RuleId);
        Assert.Equal("AG0306", Assert.Single(Check.Refused(() => new JsonInJson { Nodes = [1, "\uD800"] })).RuleId);
        Assert.Equal("AG0306", Assert.Single(Check.Refused(() => new JsonInJson { Objects = [new JsonObject { ["\uDC00"] = 1 }] })).RuleId);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(60)]
    [InlineData(900)]
    [InlineData(990)]
    public void Deep_members_in_deep_templates_are_written_alike(int depth)
    {
        JsonNode node = new JsonArray();
        for (int i = 1; i < depth; i++)
        {
            node = new JsonArray(node);
        }

        JsonDeep activity = new(node);
        Assert.Equal(Check.Bytes(activity), UserActivityJson.SerializeToUtf8Bytes(activity.ToUserActivity()));
    }

    [Fact]
    public void Sequences_that_are_null_against_their_annotation_are_null() =>
        Judge(new JsonString("", null, null!, null, default), "", "", null, null, null, null, new JsonArray());

    private static bool IsWellFormed(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[++i])))
            {
                return false;
            }
        }

        return true;
    }

    private static T Pick<T>(Random random, params T[] values) => values[random.Next(values.Length)];

    private static string Invariant<T>(T value)
        where T : IFormattable => value.ToString(null, CultureInfo.InvariantCulture);

    private static T Integer<T>(Random random)
        where T : IBinaryInteger<T>, IMinMaxValue<T> => random.Next(5) switch
        {
            0 => T.MinValue,
            1 => T.MaxValue,
            2 => T.Zero,
            _ => T.CreateTruncating((((Int128)random.NextInt64() << 63) ^ random.NextInt64()) >> random.Next(120)),
        };

    private static T Finite<T>(Random random, Func<T> next)
        where T : IFloatingPointIeee754<T>
    {
        T value = random.Next(5) == 0 ? T.NegativeZero : next();
        return T.IsFinite(value) ? value : T.Epsilon;
    }

    private static JsonArray All<T>(IEnumerable<T> values, Func<T, JsonNode?> json) => new([.. values.Select(json)]);

    private static Action<Random> Text<T>(Func<T, T?, T[], List<T?>?, ImmutableArray<T>, IUserActivity> make, Func<Random, T> next, Func<T, string> text)
        where T : struct => Value(make, next, v => text(v), text);

    private static Action<Random> Value<T>(Func<T, T?, T[], List<T?>?, ImmutableArray<T>, IUserActivity> make, Func<Random, T> next, Func<T, JsonNode?> json, Func<T, string> text)
        where T : struct => random =>
        {
            T v = next(random);
            T? n = random.Next(3) == 0 ? null : next(random);
            T[] all = [.. Enumerable.Range(0, random.Next(4)).Select(_ => next(random))];
            List<T?>? some = random.Next(4) == 0 ? null : [.. all, null, .. all.Take(1)];
            ImmutableArray<T> none = random.Next(2) == 0 ? default : [.. all];
            Judge(
                make(v, n, all, some, none),
                json(v),
                text(v),
                n is { } given ? json(given) : null,
                n is { } said ? text(said) : null,
                All(all, json),
                some is null ? null : All(some, one => one is { } present ? json(present) : null),
                none.IsDefault ? [] : All(none, json));
        };

    private static Action<Random> Reference<T>(Func<T, T?, T[], List<T?>?, ImmutableArray<T>, IUserActivity> make, Func<Random, T> next, Func<T, string> text)
        where T : class => random =>
        {
            T v = next(random);
            T? n = random.Next(3) == 0 ? null : next(random);
            T[] all = [.. Enumerable.Range(0, random.Next(4)).Select(_ => next(random))];
            List<T?>? some = random.Next(4) == 0 ? null : [.. all, null, .. all.Take(1)];
            ImmutableArray<T> none = random.Next(2) == 0 ? default : [.. all];
            Judge(
                make(v, n, all, some, none),
                text(v),
                text(v),
                n is null ? null : text(n),
                n is null ? null : text(n),
                All(all, one => text(one)),
                some is null ? null : All(some, one => one is null ? null : text(one)),
                none.IsDefault ? [] : All(none, one => text(one)));
        };

    private static void Judge(IUserActivity activity, JsonNode? v, string vText, JsonNode? n, string? nText, JsonArray? all, JsonArray? some, JsonArray none) =>
        Check.Activity(activity, Expected.Body(
            "id",
            "x://y",
            "t",
            content: new JsonObject
            {
                ["type"] = "AdaptiveCard",
                ["version"] = "1.5",
                ["v"] = v?.DeepClone(),
                ["n"] = n?.DeepClone(),
                ["text"] = "\"" + vText + "\u0001${V} " + nText + "!",
                ["nested"] = new JsonArray(v?.DeepClone(), new JsonObject { ["n"] = n?.DeepClone() }, nText + vText),
            },
            contentInfo: new JsonObject
            {
                ["@context"] = "https://schema.org",
                ["@type"] = "Thing",
                ["all"] = all?.DeepClone(),
                ["some"] = some?.DeepClone(),
                ["none"] = none.DeepClone(),
                ["n"] = new JsonArray(all?.DeepClone()),
            }));

    [Fact]
    public void Sequences_that_were_never_set_and_those_of_a_type_parameter()
    {
        JsonSequences<List<int>> activity = new(default, [1, 2], (3, "b"));
        Assert.True(Check.Agree(() => activity));
        Assert.EndsWith("\"contentInfo\":{\"@context\":\"x\",\"@type\":\"x\",\"a\":[],\"b\":[1,2],\"c\":\"b\"}}", System.Text.Encoding.UTF8.GetString(activity.ToJsonUtf8Bytes()), StringComparison.Ordinal);
    }
}
