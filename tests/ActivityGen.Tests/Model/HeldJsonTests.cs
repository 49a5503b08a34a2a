using System.Runtime.InteropServices;
using System.Text.Json;

namespace ActivityGen.Tests.Model;

/// <summary>JSON that becomes an element when somebody asks for it.</summary>
public class HeldJsonTests
{
    private const string Document = """{"visualElements":{"content":{"type":"AdaptiveCard","x":[1, 2]}},"contentInfo":{"a":1.0}}""";

    [Fact]
    public void Whoever_asks_gets_the_same_element()
    {
        for (int round = 0; round < 200; round++)
        {
            UserActivity activity = UserActivityJson.Deserialize(Document);
            JsonElement[] asked = new JsonElement[8];
            Parallel.For(0, asked.Length, i => asked[i] = activity.ContentInfo!.Value);

            // Raw text of one document lies in one place.
            Assert.All(asked, element => Assert.True(JsonMarshal.GetRawUtf8Value(element) == JsonMarshal.GetRawUtf8Value(asked[0])));
        }
    }

    [Fact]
    public void Records_behave_as_if_it_always_was_one()
    {
        UserActivity asked = UserActivityJson.Deserialize(Document);
        UserActivity unasked = UserActivityJson.Deserialize(Document);
        UserActivity respelled = UserActivityJson.Deserialize(Document.Replace("1.0", "1.00", StringComparison.Ordinal).Replace("1, 2", "1,2", StringComparison.Ordinal));
        Assert.Equal(1, asked.ContentInfo!.Value.GetProperty("a").GetDouble());
        Assert.Equal("AdaptiveCard", asked.VisualElements.Content!.Value.GetProperty("type").GetString());

        Assert.Equal(asked, unasked);
        Assert.Equal(asked, respelled);
        Assert.Equal(asked.ToString(), unasked.ToString());
        Assert.Equal(asked.GetHashCode(), unasked.GetHashCode());
        Assert.Equal(asked, unasked with { AppActivityId = null! });
        Assert.NotEqual(asked, unasked with { ContentInfo = null });
        Assert.NotEqual(asked, unasked with { ContentInfo = JsonElement.Parse("{}") });
        Assert.Equal(UserActivityJson.Serialize(asked), UserActivityJson.Serialize(unasked));
        Assert.Equal(asked.Validate(), unasked.Validate());
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"\"")]
    [InlineData("0")]
    [InlineData("true")]
    public void Any_value_is_held_but_null(string value)
    {
        UserActivity activity = UserActivityJson.Deserialize($$"""{"contentInfo": {{value}} }""");

        Assert.Equal(value == "null" ? null : value, activity.ContentInfo?.GetRawText());
    }
}
