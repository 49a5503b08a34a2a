using System.Collections;
using System.Collections.Immutable;
using System.Net;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ActivityGen.Generated.Tests.Models;

/// <summary>One template for every type: the value whole, in a text, and in sequences; <c>N</c> can be null.</summary>
internal static class JsonHoleTemplates
{
    public const string Card = """
        {
          "type": "AdaptiveCard", "version": "1.5",
          "v": "${V}", "n": "${N}",
          "text": "\"${V}\u0001\\${V} ${ N }!",
          "nested": [ "${V}", { "n": "${N}" }, "${N}${V}" ]
        }
        """;

    public const string Sequences = """{ "@context": "https://schema.org", "@type": "Thing", "all": "${All}", "some": "${Some}", "none": "${None}", "n": [ "${All}" ] }""";
}

/// <summary>A type of values, its <c>Nullable</c>, and sequences of both.</summary>
[UserActivity(AppActivityId = "id", ActivationUrl = "x://y", ContentInfo = JsonHoleTemplates.Sequences)]
[VisualElements(DisplayText = "t", Content = JsonHoleTemplates.Card)]
public partial record JsonChar(char V, char? N, char[] All, List<char?>? Some, ImmutableArray<char> None);

[UserActivity(AppActivityId = "id", ActivationUrl = "x://y", ContentInfo = JsonHoleTemplates.Sequences)]
[VisualElements(DisplayText = "t", Content = JsonHoleTemplates.Card)]
public partial record JsonBool(bool V, bool? N, bool[] All, List<bool?>? Some, ImmutableArray<bool> None);

[UserActivity(AppActivityId = "id", ActivationUrl = "x://y", ContentInfo = JsonHoleTemplates.Sequences)]
[VisualElements(DisplayText = "t", Content = JsonHoleTemplates.Card)]
public partial record JsonSByte(sbyte V, sbyte? N, sbyte[] All, List<sbyte?>? Some, ImmutableArray<sbyte> None);

[UserActivity(AppActivityId = "id", ActivationUrl = "x://y", ContentInfo = JsonHoleTemplates.Sequences)]
[VisualElements(DisplayText = "t", Content = JsonHoleTemplates.Card)]
public partial record JsonByte(byte V, byte? N, byte[] All, List<byte?>? Some, ImmutableArray<byte> None);

[UserActivity(AppActivityId = "id", ActivationUrl = "x://y", ContentInfo = JsonHoleTemplates.Sequences)]
[VisualElements(DisplayText = "t", Content = JsonHoleTemplates.Card)]
public partial record JsonInt16(short V, short? N, short[] All, List<short?>? Some, ImmutableArray<short> None);

[UserActivity(AppActivityId = "id", ActivationUrl = "x://y", ContentInfo = JsonHoleTemplates.Sequences)]
[VisualElements(DisplayText = "t", Content = JsonHoleTemplates.Card)]
public partial record JsonUInt16(ushort V, ushort? N, ushort[] All, List<ushort?>? Some, ImmutableArray<ushort> None);

[UserActivity(AppActivityId = "id", ActivationUrl = "x://y", ContentInfo = JsonHoleTemplates.Sequences)]
[VisualElements(DisplayText = "t", Content = JsonHoleTemplates.Card)]
public partial record JsonInt32(int V, int? N, int[] All, List<int?>? Some, ImmutableArray<int> None);

[UserActivity(AppActivityId = "id", ActivationUrl = "x://y", ContentInfo = JsonHoleTemplates.Sequences)]
[VisualElements(DisplayText = "t", Content = JsonHoleTemplates.Card)]
public partial record JsonUInt32(uint V, uint? N, uint[] All, List<uint?>? Some, ImmutableArray<uint> None);

[UserActivity(AppActivityId = "id", ActivationUrl = "x://y", ContentInfo = JsonHoleTemplates.Sequences)]
[VisualElements(DisplayText = "t", Content = JsonHoleTemplates.Card)]
public partial record JsonInt64(long V, long? N, long[] All, List<long?>? Some, ImmutableArray<long> None);

[UserActivity(AppActivityId = "id", ActivationUrl = "x://y", ContentInfo = JsonHoleTemplates.Sequences)]
[VisualElements(DisplayText = "t", Content = JsonHoleTemplates.Card)]
public partial record JsonUInt64(ulong V, ulong? N, ulong[] All, List<ulong?>? Some, ImmutableArray<ulong> None);

[UserActivity(AppActivityId = "id", ActivationUrl = "x://y", ContentInfo = JsonHoleTemplates.Sequences)]
[VisualElements(DisplayText = "t", Content = JsonHoleTemplates.Card)]
public partial record JsonNInt(nint V, nint? N, nint[] All, List<nint?>? Some, ImmutableArray<nint> None);

[UserActivity(AppActivityId = "id", ActivationUrl = "x://y", ContentInfo = JsonHoleTemplates.Sequences)]
[VisualElements(DisplayText = "t", Content = JsonHoleTemplates.Card)]
public partial record JsonInt128(Int128 V, Int128? N, Int128[] All, List<Int128?>? Some, ImmutableArray<Int128> None);

[UserActivity(AppActivityId = "id", ActivationUrl = "x://y", ContentInfo = JsonHoleTemplates.Sequences)]
[VisualElements(DisplayText = "t", Content = JsonHoleTemplates.Card)]
public partial record JsonBigInteger(BigInteger V, BigInteger? N, BigInteger[] All, List<BigInteger?>? Some, ImmutableArray<BigInteger> None);

[UserActivity(AppActivityId = "id", ActivationUrl = "x://y", ContentInfo = JsonHoleTemplates.Sequences)]
[VisualElements(DisplayText = "t", Content = JsonHoleTemplates.Card)]
public partial record JsonHalf(Half V, Half? N, Half[] All, List<Half?>? Some, ImmutableArray<Half> None);

[UserActivity(AppActivityId = "id", ActivationUrl = "x://y", ContentInfo = JsonHoleTemplates.Sequences)]
[VisualElements(DisplayText = "t", Content = JsonHoleTemplates.Card)]
public partial record JsonSingle(float V, float? N, float[] All, List<float?>? Some, ImmutableArray<float> None);

[UserActivity(AppActivityId = "id", ActivationUrl = "x://y", ContentInfo = JsonHoleTemplates.Sequences)]
[VisualElements(DisplayText = "t", Content = JsonHoleTemplates.Card)]
public partial record JsonDouble(double V, double? N, double[] All, List<double?>? Some, ImmutableArray<double> None);

[UserActivity(AppActivityId = "id", ActivationUrl = "x://y", ContentInfo = JsonHoleTemplates.Sequences)]
[VisualElements(DisplayText = "t", Content = JsonHoleTemplates.Card)]
public partial record JsonDecimal(decimal V, decimal? N, decimal[] All, List<decimal?>? Some, ImmutableArray<decimal> None);

[UserActivity(AppActivityId = "id", ActivationUrl = "x://y", ContentInfo = JsonHoleTemplates.Sequences)]
[VisualElements(DisplayText = "t", Content = JsonHoleTemplates.Card)]
public partial record JsonGuid(Guid V, Guid? N, Guid[] All, List<Guid?>? Some, ImmutableArray<Guid> None);

[UserActivity(AppActivityId = "id", ActivationUrl = "x://y", ContentInfo = JsonHoleTemplates.Sequences)]
[VisualElements(DisplayText = "t", Content = JsonHoleTemplates.Card)]
public partial record JsonDateTime(DateTime V, DateTime? N, DateTime[] All, List<DateTime?>? Some, ImmutableArray<DateTime> None);

[UserActivity(AppActivityId = "id", ActivationUrl = "x://y", ContentInfo = JsonHoleTemplates.Sequences)]
[VisualElements(DisplayText = "t", Content = JsonHoleTemplates.Card)]
public partial record JsonDateTimeOffset(DateTimeOffset V, DateTimeOffset? N, DateTimeOffset[] All, List<DateTimeOffset?>? Some, ImmutableArray<DateTimeOffset> None);

[UserActivity(AppActivityId = "id", ActivationUrl = "x://y", ContentInfo = JsonHoleTemplates.Sequences)]
[VisualElements(DisplayText = "t", Content = JsonHoleTemplates.Card)]
public partial record JsonDateOnly(DateOnly V, DateOnly? N, DateOnly[] All, List<DateOnly?>? Some, ImmutableArray<DateOnly> None);

[UserActivity(AppActivityId = "id", ActivationUrl = "x://y", ContentInfo = JsonHoleTemplates.Sequences)]
[VisualElements(DisplayText = "t", Content = JsonHoleTemplates.Card)]
public partial record JsonTimeOnly(TimeOnly V, TimeOnly? N, TimeOnly[] All, List<TimeOnly?>? Some, ImmutableArray<TimeOnly> None);

[UserActivity(AppActivityId = "id", ActivationUrl = "x://y", ContentInfo = JsonHoleTemplates.Sequences)]
[VisualElements(DisplayText = "t", Content = JsonHoleTemplates.Card)]
public partial record JsonTimeSpan(TimeSpan V, TimeSpan? N, TimeSpan[] All, List<TimeSpan?>? Some, ImmutableArray<TimeSpan> None);

[UserActivity(AppActivityId = "id", ActivationUrl = "x://y", ContentInfo = JsonHoleTemplates.Sequences)]
[VisualElements(DisplayText = "t", Content = JsonHoleTemplates.Card)]
public partial record JsonPlainEnum(PlainEnum V, PlainEnum? N, PlainEnum[] All, List<PlainEnum?>? Some, ImmutableArray<PlainEnum> None);

[UserActivity(AppActivityId = "id", ActivationUrl = "x://y", ContentInfo = JsonHoleTemplates.Sequences)]
[VisualElements(DisplayText = "t", Content = JsonHoleTemplates.Card)]
public partial record JsonFlagsEnum(FlagsEnum V, FlagsEnum? N, FlagsEnum[] All, List<FlagsEnum?>? Some, ImmutableArray<FlagsEnum> None);

[UserActivity(AppActivityId = "id", ActivationUrl = "x://y", ContentInfo = JsonHoleTemplates.Sequences)]
[VisualElements(DisplayText = "t", Content = JsonHoleTemplates.Card)]
public partial record JsonAwkward(AwkwardText V, AwkwardText? N, AwkwardText[] All, List<AwkwardText?>? Some, ImmutableArray<AwkwardText> None);

/// <summary>A type of references.</summary>
[UserActivity(AppActivityId = "id", ActivationUrl = "x://y", ContentInfo = JsonHoleTemplates.Sequences)]
[VisualElements(DisplayText = "t", Content = JsonHoleTemplates.Card)]
public partial record JsonString(string V, string? N, string[] All, List<string?>? Some, ImmutableArray<string> None);

[UserActivity(AppActivityId = "id", ActivationUrl = "x://y", ContentInfo = JsonHoleTemplates.Sequences)]
[VisualElements(DisplayText = "t", Content = JsonHoleTemplates.Card)]
public partial record JsonUri(Uri V, Uri? N, Uri[] All, List<Uri?>? Some, ImmutableArray<Uri> None);

[UserActivity(AppActivityId = "id", ActivationUrl = "x://y", ContentInfo = JsonHoleTemplates.Sequences)]
[VisualElements(DisplayText = "t", Content = JsonHoleTemplates.Card)]
public partial record JsonIPAddress(IPAddress V, IPAddress? N, IPAddress[] All, List<IPAddress?>? Some, ImmutableArray<IPAddress> None);

[UserActivity(AppActivityId = "id", ActivationUrl = "x://y", ContentInfo = JsonHoleTemplates.Sequences)]
[VisualElements(DisplayText = "t", Content = JsonHoleTemplates.Card)]
public partial record JsonLong(LongText V, LongText? N, LongText[] All, List<LongText?>? Some, ImmutableArray<LongText> None);

/// <summary>JSON in JSON.</summary>
[UserActivity(AppActivityId = "id", ActivationUrl = "x://y", ContentInfo = """
    { "@context": "${Element}", "@type": "${Maybe}", "node": "${Node}", "object": "${Object}", "array": "${Array}", "value": "${Value}",
      "elements": "${Elements}", "nodes": "${Nodes}", "objects": "${Objects}", "maybes": "${Maybes}", "twice": ["${Node}", "${Node}"] }
    """)]
[VisualElements(DisplayText = "t")]
public partial class JsonInJson
{
    public JsonElement Element { get; set; }

    public JsonElement? Maybe { get; set; }

    public JsonNode? Node { get; set; }

    public JsonObject? Object { get; set; }

    public JsonArray? Array { get; set; }

    public JsonValue? Value { get; set; }

    public JsonElement[]? Elements { get; set; }

    public IEnumerable<JsonNode?>? Nodes { get; set; }

    public IReadOnlyList<JsonObject>? Objects { get; set; }

    public HashSet<JsonElement?>? Maybes { get; set; }
}

/// <summary>Every shape that a sequence can have.</summary>
[UserActivity(AppActivityId = "id", ActivationUrl = "x://y", ContentInfo = """
    { "@context": "c", "@type": "t", "lazy": "${Lazy}", "own": "${Own}", "struct": "${Struct}", "maybe": "${MaybeStruct}", "immutable": "${Immutable}", "maybeImmutable": "${MaybeImmutable}",
      "interface": "${Interface}", "collection": "${Collection}", "derived": "${Derived}", "segment": "${Segment}", "dotted": "${Inner.Inner.Lazy}", "dottedName": "${Inner.Inner.Name}", "field": "${Field}", "static": "${Shared}" }
    """)]
[VisualElements(DisplayText = "t")]
public partial class JsonSequences
{
    public static readonly IReadOnlyCollection<int> Shared = [1, 2];

    public ISet<string?>? Field;

    public IEnumerable<int>? Lazy { get; set; }

    public OwnSequence? Own { get; set; }

    public StructNumbers Struct { get; set; }

    public StructNumbers? MaybeStruct { get; set; }

    public ImmutableArray<int> Immutable { get; set; }

    public ImmutableArray<int>? MaybeImmutable { get; set; }

    public IEnumerable<int>? Interface { get; set; }

    public ICollection<DayOfWeek?>? Collection { get; set; }

    public DerivedList Derived { get; set; } = null!;

    public ArraySegment<int> Segment { get; set; } = new([]);

    public JsonSequences? Inner { get; set; }

    public string? Name { get; set; }
}

/// <summary>A sequence whose public enumerator gives something else.</summary>
public sealed class OwnSequence : IEnumerable<int>
{
    public static IEnumerator<string> GetEnumerator() => throw new NotSupportedException();

    IEnumerator<int> IEnumerable<int>.GetEnumerator() => ((IEnumerable<int>)[3, 4]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => throw new NotSupportedException();
}

/// <summary>A sequence that is a value.</summary>
public readonly struct StructNumbers : IEnumerable<double>
{
    public IEnumerator<double> GetEnumerator() => ((IEnumerable<double>)[0.5, -0.0]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public sealed class DerivedList : List<char>;

/// <summary>Templates from files, one with a byte order mark.</summary>
[UserActivity(AppActivityId = "id", ActivationUrl = "x://y", ContentInfoFile = "JsonFile.info.json")]
[VisualElements(DisplayText = "t", ContentFile = @"Models\.\JsonFile.card.json")]
public partial record JsonFromFile(string Title, bool? Wrap, decimal Score, IReadOnlyList<string> Tags, JsonFromFile.Person? Author)
{
    public sealed record Person(string Name);
}

/// <summary>Templates as deep as they may be, with a member at the bottom.</summary>
[UserActivity(AppActivityId = "id", ActivationUrl = "x://y", ContentInfo = "{\"@context\":1,\"@type\":2,\"a\":" + Open + "\"${Node}\"" + Close + "}")]
[VisualElements(DisplayText = "t")]
public partial record JsonDeep(JsonNode? Node)
{
    private const string Open = "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[";
    private const string Close = "]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]";
}
