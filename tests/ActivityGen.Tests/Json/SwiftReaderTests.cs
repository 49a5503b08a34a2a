using System.Text;

namespace ActivityGen.Tests.Json;

/// <summary>The fast way takes what it should, and nothing that the strict way refuses or reads otherwise.</summary>
public class SwiftReaderTests
{
    private static readonly byte[] Interesting = [.. "\"\\{}[]:,.+-0159aeEfntuxZT \t\r\n/\0"u8, 0x1F, 0x7F, 0x80, 0xA0, 0xBF, 0xC0, 0xC2, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xFF];

    public static TheoryData<string> Names => [.. SwiftDocuments.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Ordinary_documents_take_the_fast_way(string name) => Assert.True(SwiftReading.AgreesOn(SwiftDocuments.All[name]));

    [Fact]
    public void So_do_random_activities_in_any_order() => ForAll.Of(
        RandomActivities.Activities,
        activity =>
        {
            byte[] document = UserActivityJson.SerializeToUtf8Bytes(activity);
            byte[] shuffled = SwiftDocuments.Shuffled(document, new Random(document.Length));

            // A name with escapes and a number that is nobody's duration are left to the strict way.
            bool isOrdinary = !Encoding.UTF8.GetString(document).Contains("\"a\\\"b\":", StringComparison.Ordinal)
                && activity.HistoryItems.All(item => item.ActiveDurationSeconds is null or (>= 0 and < 1_000_000_000));
            Assert.Equal(isOrdinary, SwiftReading.AgreesOn(document));
            Assert.Equal(isOrdinary, SwiftReading.AgreesOn(shuffled));
        });

    [Theory]
    [MemberData(nameof(Names))]
    public void No_truncation_is_taken(string name)
    {
        byte[] document = SwiftDocuments.All[name];
        for (int length = 0; length < document.Length; length++)
        {
            bool isWhole = document[length..].All(left => left is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t');
            Assert.Equal(isWhole, SwiftReading.AgreesOn(document[..length]));
        }
    }

    [Theory]
    [InlineData("full")]
    [InlineData("foreign")]
    [InlineData("service")]
    [InlineData("service, indented")]
    public void Every_byte_may_be_another_or_lost_or_twice(string name)
    {
        byte[] document = SwiftDocuments.All[name];
        int taken = 0;
        for (int at = 0; at < document.Length; at++)
        {
            byte[] changed = [.. document];
            foreach (byte other in Interesting)
            {
                changed[at] = other;
                taken += SwiftReading.AgreesOn(changed) ? 1 : 0;
            }

            SwiftReading.AgreesOn([.. document[..at], .. document[(at + 1)..]]);
            SwiftReading.AgreesOn([.. document[..(at + 1)], .. document[at..]]);
        }

        // Most bytes stand in strings, where most others may stand too.
        Assert.True(taken > 5 * document.Length, $"{taken} taken");
    }

    [Theory]
    [InlineData("""{"a":1,"a":2,"appActivityId":"1","appActivityId":null,"status":"x","status":3,"visualElements":{"displayText":"1"},"visualElements":null}""")]
    [InlineData("""{"visualElements":null,"visualElements":{"attribution":null,"attribution":{"addImageQuery":null,"addImageQuery":"true"}}}""")]
    [InlineData("""{"historyItems":[],"historyItems":[{}],"historyItems":null,"historyItems":[{"id":"1"},{"id":"2","id":3}]}""")]
    [InlineData("""{"userTimezone":"a","userTimezone":"ab","userTimezone":"a\u0062","historyItems":[{"userTimezone":"ab"},{"userTimezone":"a"},{"userTimezone":null},{"userTimezone":"a"}]}""")]
    [InlineData("""{"id":-0,"id":1.5E+300,"id":13881113971988980728}""")]
    [InlineData("""{"status":"deleted"}""")]
    [InlineData("""{"status":"activex"}""")]
    [InlineData("""{"status":"\u0061ctive"}""")]
    public void Duplicates_and_rarities_are_read_alike(string document) => Assert.True(SwiftReading.AgreesOn(Encoding.UTF8.GetBytes(document)));

    [Theory]
    [InlineData("{,}")]
    [InlineData("{\"id\":\"1\",}")]
    [InlineData("{\"id\":\"1\" \"x\":1}")]
    [InlineData("{\"id\":01}")]
    [InlineData("{\"id\":1.}")]
    [InlineData("{\"id\":-}")]
    [InlineData("{\"id\":1e}")]
    [InlineData("{\"x\":[1,]}")]
    [InlineData("{\"x\":[,1]}")]
    [InlineData("{\"x\":[1}")]
    [InlineData("{\"x\":{\"a\":1]}")]
    [InlineData("{\"x\":{\"a\",1}}")]
    [InlineData("{\"x\":{1:1}}")]
    [InlineData("{\"x\":nul}")]
    [InlineData("{\"x\":truee}")]
    [InlineData("{\"x\":\"\\x\"}")]
    [InlineData("{\"x\":\"\\u12g4\"}")]
    [InlineData("{\"x\":\"a\tb\"}")]
    [InlineData("{\"historyItems\":[,{}]}")]
    [InlineData("{\"historyItems\":[{},]}")]
    [InlineData("{\"historyItems\":[{}{}]}")]
    [InlineData("{\"historyItems\":[{}}")]
    [InlineData("{\"visualElements\":nul}")]
    [InlineData("{\"activeDurationSeconds\":1}1")]
    [InlineData("{\"status\":04}")]
    [InlineData("{\"status\":5}")]
    [InlineData("{\"historyItems\":[{\"activeDurationSeconds\":01}]}")]
    [InlineData("{\"historyItems\":[{\"activeDurationSeconds\":1.0}]}")]
    [InlineData("{} {}")]
    [InlineData("{}//")]
    [InlineData("\uFEFF{}")]
    [InlineData("{\u00A0}")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("")]
    public void What_is_no_activity_is_left_to_the_strict_way(string document) => Assert.Null(SwiftReading.Swift(Encoding.UTF8.GetBytes(document)));

    [Theory]
    [InlineData("unknown", 63)]
    [InlineData("contentInfo", 63)]
    [InlineData("@odata.type", 63)]
    public void Depth_is_bounded_alike(string property, int deepest)
    {
        for (int depth = deepest - 2; depth <= deepest + 70; depth++)
        {
            string arrays = $"{{\"{property}\":{new string('[', depth)}{new string(']', depth)}}}";
            string objects = $"{{\"{property}\":{string.Concat(Enumerable.Repeat("{\"a\":", depth))}1{new string('}', depth)}}}";
            Assert.Equal(depth <= deepest, SwiftReading.AgreesOn(Encoding.UTF8.GetBytes(arrays)));
            Assert.Equal(depth <= deepest, SwiftReading.AgreesOn(Encoding.UTF8.GetBytes(objects)));
        }
    }
}
