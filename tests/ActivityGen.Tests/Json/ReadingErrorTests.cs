using System.Text;
using System.Text.Json;

namespace ActivityGen.Tests.Json;

public class ReadingErrorTests
{
    [Theory]
    [InlineData("[]", "$", 0, 0, "Expected an activity, which is a JSON object, found an array.")]
    [InlineData("  null", "$", 0, 2, "found null.")]
    [InlineData("""{"appActivityId":1}""", "$.appActivityId", 0, 17, "Expected text, found the number 1.")]
    [InlineData("{\n  \"appDisplayName\": {}}", "$.appDisplayName", 1, 20, "Expected text, found an object.")]
    [InlineData("""{"visualElements":[]}""", "$.visualElements", 0, 18, "Expected visualElements, which is a JSON object, found an array.")]
    [InlineData("""{"visualElements":{"attribution":"x"}}""", "$.visualElements.attribution", 0, 33, "found the text \"x\".")]
    [InlineData("{\"visualElements\":\n{\"attribution\":{\n\"é\":1,\"iconUrl\":true}}}", "$.visualElements.attribution.iconUrl", 2, 17, "Expected text, found true.")]
    [InlineData("""{"visualElements":{"attribution":{"addImageQuery":"yes"}}}""", "$.visualElements.attribution.addImageQuery", 0, 50, "Expected true or false, found the text \"yes\".")]
    [InlineData("""{"visualElements":{"attribution":{"addImageQuery":0}}}""", "$.visualElements.attribution.addImageQuery", 0, 50, "Expected true or false, found the number 0.")]
    [InlineData("""{"historyItems":{}}""", "$.historyItems", 0, 16, "Expected an array of history items, found an object.")]
    [InlineData("""{"historyItems":[{},null]}""", "$.historyItems[1]", 0, 20, "Expected a history item, which is a JSON object, found null.")]
    [InlineData("""{"historyItems":[{},{"x":[]},{"startedDateTime":"today"}]}""", "$.historyItems[2].startedDateTime", 0, 48, "Expected a date and time in ISO 8601 form")]
    [InlineData("""{"historyItems":[{"activeDurationSeconds":1.5}]}""", "$.historyItems[0].activeDurationSeconds", 0, 42, "Expected a whole number of 32 bits, found the number 1.5.")]
    [InlineData("""{"historyItems":[{"activeDurationSeconds":2147483648}]}""", "$.historyItems[0].activeDurationSeconds", 0, 42, "2147483648")]
    [InlineData("""{"historyItems":[{"activeDurationSeconds":"1"}]}""", "$.historyItems[0].activeDurationSeconds", 0, 42, "found the text \"1\".")]
    [InlineData("""{"status":5}""", "$.status", 0, 10, "Expected a status, which is text or a whole number from 0 to 4, found the number 5.")]
    [InlineData("""{"status":true}""", "$.status", 0, 10, "found true.")]
    [InlineData("""{"id":false}""", "$.id", 0, 6, "Expected an id, which is text or a number, found false.")]
    [InlineData("""{"createdDateTime":1519676448}""", "$.createdDateTime", 0, 19, "found the number 1519676448.")]
    [InlineData("""{"createdDateTime":"2018-02-30T00:00:00Z"}""", "$.createdDateTime", 0, 19, "found the text \"2018-02-30T00:00:00Z\".")]
    [InlineData("""{"a b":{"x":[[],[]]},"appActivityId":"\ud83d"}""", "$.appActivityId", 0, 37, "half of a surrogate pair")]
    [InlineData("""{"\ud83d":1}""", "$", 0, 1, "half of a surrogate pair")]
    [InlineData("{\n  \"appActivityId\": \"1\",\n}", "$.appActivityId", 2, 0, "trailing comma")]
    [InlineData("""{"visualElements":{"displayText":"t",}}""", "$.visualElements.displayText", 0, 37, "trailing comma")]
    [InlineData("""{"contentInfo":{"a b":[1,{"c":tru}]}}""", "$.contentInfo['a b'][1].c", 0, 33, "Not JSON: ")]
    [InlineData("{} x", "$", 0, 3, "'x' is invalid after a single JSON value")]
    [InlineData("", "$", 0, 0, "Not JSON: ")]
    [InlineData("{\"historyItems\":[{}", "$.historyItems[1]", 0, 19, "Not JSON: ")]
    public void The_error_says_where_and_what(string json, string path, long line, long position, string words)
    {
        JsonException fromText = Assert.Throws<JsonException>(() => UserActivityJson.Deserialize(json));
        JsonException fromBytes = Assert.Throws<JsonException>(() => UserActivityJson.Deserialize(Encoding.UTF8.GetBytes(json)));

        Assert.Equal((path, line, position), (fromText.Path, fromText.LineNumber, fromText.BytePositionInLine));
        Assert.Contains(words, fromText.Message, StringComparison.Ordinal);
        Assert.EndsWith($" Path: {path} | LineNumber: {line} | BytePositionInLine: {position}.", fromText.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("reader options", fromText.Message, StringComparison.Ordinal);
        Assert.Equal(fromText.Message, fromBytes.Message);
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_refused_wherever_text_is_expected()
    {
        (string Before, string Path)[] places =
        [
            ("{\"appActivityId\":\"", "$.appActivityId"),
            ("{\"id\":\"", "$.id"),
            ("{\"status\":\"", "$.status"),
            ("{\"createdDateTime\":\"", "$.createdDateTime"),
        ];
        Assert.All(places, place =>
        {
            byte[] json = [.. Encoding.UTF8.GetBytes(place.Before), 0xFF, (byte)'"', (byte)'}'];

            JsonException thrown = Assert.Throws<JsonException>(() => UserActivityJson.Deserialize(json));
            Assert.Equal(place.Path, thrown.Path);
            Assert.StartsWith("Expected ", thrown.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Text_with_half_of_a_surrogate_pair_is_not_JSON()
    {
        JsonException thrown = Assert.Throws<JsonException>(() => UserActivityJson.Deserialize("{\n\"appActivityId\":\"a\uD83D\"}"));

        Assert.Equal(("$.appActivityId", 1L, 18L), (thrown.Path, thrown.LineNumber, thrown.BytePositionInLine));
    }

    [Fact]
    public void Long_values_are_quoted_in_part()
    {
        JsonException thrown = Assert.Throws<JsonException>(() => UserActivityJson.Deserialize($$"""{"createdDateTime":"{{new string('x', 1000)}}"}"""));

        Assert.Contains($"\"{new string('x', 40)}…\"", thrown.Message, StringComparison.Ordinal);
    }
}
