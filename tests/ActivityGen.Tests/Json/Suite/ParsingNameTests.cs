using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace ActivityGen.Tests.Json.Suite;

/// <summary>Every string of the suite as the name of an unknown property.</summary>
public class ParsingNameTests
{
    private static readonly string[] Openings =
    [
        "{",
        """{"visualElements":{""",
        """{"visualElements":{"displayText":"t","attribution":{""",
        """{"historyItems":[{""",
        """{"contentInfo":{""",
    ];

    public static TheoryData<string> Names =>
        [.. SuiteCases.All.Where(found => found.Value.AsSpan().StartsWith("\""u8)).Select(found => found.Key)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_verdict_is_the_serializer_s(string name)
    {
        foreach (byte[] document in Documents(SuiteCases.All[name]))
        {
            Assert.Equal(Verdict.OfSerializer<PlainActivity>(document), await Verdict.OfOurs(document));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_not_UTF_8_is_reported_and_not_written(string name)
    {
        foreach (byte[] document in Documents(SuiteCases.All[name]))
        {
            if (!UserActivityJson.TryDeserialize(document, out UserActivity? activity))
            {
                continue;
            }

            bool isText = Utf8.IsValid(document);
            Assert.Equal(isText, activity.Validate().All(violation => violation.RuleId != "AG0215"));
            if (isText)
            {
                Assert.Equal(activity, UserActivityJson.Deserialize(UserActivityJson.SerializeToUtf8Bytes(activity)));
            }
            else
            {
                ActivityValidationException thrown = Assert.Throws<ActivityValidationException>(() => UserActivityJson.Serialize(activity));
                Assert.Equal("AG0215", Assert.Single(thrown.Violations).RuleId);
            }
        }
    }

    [Fact]
    public void Names_that_differ_stay_apart()
    {
        UserActivity activity = UserActivityJson.Deserialize([.. "{\""u8, 0xFE, .. "\":1,\""u8, 0xFF, .. "\":2,\"\\u0061"u8, 0xE9, .. "b\":3}"u8]);

        Assert.Equal(["\uDCFE", "\uDCFF", "a\uDCE9b"], activity.AdditionalData.Keys);
        Assert.Equal([1, 2, 3], activity.AdditionalData.Values.Select(value => value.GetInt32()));
    }

    [Fact]
    public void An_error_behind_such_a_name_has_its_path()
    {
        byte[] document = [.. "{\"x\":{\""u8, 0xFF, .. "\":{\"\\ud83d\":1}},\"visualElements\":{\""u8, 0xFF, .. "\":[tru]}}"u8];
        byte[] wrongType = [.. "{\"x\":{\""u8, 0xFF, .. "\":{\"\\ud83d\":1}},\"appActivityId\":5}"u8];

        Assert.Equal("$.visualElements.\uFFFD[0]", Assert.Throws<JsonException>(() => UserActivityJson.Deserialize(document)).Path);
        Assert.Equal("$.appActivityId", Assert.Throws<JsonException>(() => UserActivityJson.Deserialize(wrongType)).Path);
    }

    private static IEnumerable<byte[]> Documents(byte[] name) =>
        Openings.Select(opening => (byte[])[.. Encoding.UTF8.GetBytes(opening), .. name, .. ":1"u8, .. Closing(opening)]);

    private static byte[] Closing(string opening) =>
        [.. opening.Where(c => c is '{' or '[').Reverse().Select(c => (byte)(c == '{' ? '}' : ']'))];
}
