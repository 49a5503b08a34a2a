using System.Text;
using System.Text.Json;

namespace ActivityGen.Tests.Json.Suite;

/// <summary>What may stand around an activity: nothing, white space, a byte order mark, comments, a second value.</summary>
public class ParsingDocumentTests
{
    public static TheoryData<string> Documents =>
    [
        "",
        " ",
        "\n",
        "\0",
        "{}",
        " {}",
        "{}\r\n\t ",
        "{}\0",
        "{}x",
        "{}{}",
        "{},",
        "{} {}",
        "{}]",
        "{",
        "}",
        "{\"appActivityId\"",
        "{\"appActivityId\":",
        "{\"appActivityId\":\"a\"",
        "{\"appActivityId\":\"a\",",
        "{\"appActivityId\":\"a\",}",
        "{\"appActivityId\":\"a\";}",
        "{appActivityId:\"a\"}",
        "{'appActivityId':'a'}",
        "{\"appActivityId\":\"a\",\"appActivityId\":\"b\"}",
        "{\"x\":1,\"x\":2}",
        "//c\n{}",
        "{}//c",
        "/*c*/{}",
        "{/*c*/}",
        "{\"x\"/*c*/:1}",
        "{\"x\":1}#",
        "\u00EF\u00BB\u00BF{}",
        "{}\u00EF\u00BB\u00BF",
        "\u00EF\u00BB\u00BF",
        "\u00EF\u00BB{}",
        "\u00FE\u00FF\0{\0}",
        "\u00FF\u00FE{\0}\0",
        "\u00C2\u00A0{}",
        "\u00FF",
        "{\u00FF}",
        "{}\u00FF",
        "{\"x\"\u00FF:1}",
        "{\"x\":\u00FF1}",
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task The_verdict_is_the_serializer_s(string document)
    {
        byte[] bytes = Encoding.Latin1.GetBytes(document);

        // Of streams alone, and of our converter with them, the serializer takes a byte order mark off.
        bool expected = Verdict.OfSerializer<PlainActivity>(bytes);
        Assert.Equal(expected, Verdict.OfSerializer<JsonElement>(bytes));
        Assert.Equal(expected, bytes.AsSpan().StartsWith((byte[])[0xEF, 0xBB, 0xBF]) ? UserActivityJson.TryDeserialize(bytes, out _) : await Verdict.OfOurs(bytes));
    }

    [Fact]
    public void A_byte_order_mark_is_refused_in_text_too()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PlainActivity>("\uFEFF{}"));
        Assert.Throws<JsonException>(() => UserActivityJson.Deserialize("\uFEFF{}"));
        Assert.Throws<JsonException>(() => UserActivityJson.Deserialize([0xEF, 0xBB, 0xBF, (byte)'{', (byte)'}']));
    }
}
