using System.Reflection;

namespace ActivityGen.Client.Tests;

public sealed class IdTests
{
    [Theory]
    [InlineData("1")]
    [InlineData("18446744073709551999")]
    [InlineData("-7_x")]
    public void An_id_keeps_its_text(string text)
    {
        Assert.Equal(text, ActivityId.Parse(text).ToString());
        Assert.Equal(ActivityId.Parse(text), ActivityId.Of(Activities.Plain().WithServerProperties(id: text)));
        Assert.False(ActivityId.Parse(text).IsEmpty);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/notes/1")]
    [InlineData("..")]
    [InlineData("1?x")]
    [InlineData("recent")]
    [InlineData("é")]
    public void What_no_service_gives_is_no_id(string text)
    {
        Assert.False(ActivityId.TryParse(text, out ActivityId id));
        Assert.True(id.IsEmpty);
        Assert.Throws<FormatException>(() => ActivityId.Parse(text));
        Assert.Throws<ArgumentException>(() => ActivityId.Of(Activities.Plain().WithServerProperties(id: text)));
    }

    [Fact]
    public void An_activity_that_no_service_gave_has_no_id() =>
        Assert.Throws<ArgumentException>(() => ActivityId.Of(Activities.Plain()));

    [Fact]
    public void A_new_history_item_has_an_id_of_its_own() => Assert.NotEqual(HistoryItemId.New(), HistoryItemId.New());

    [Fact]
    public void No_call_takes_text_for_the_id_of_an_activity_or_an_item()
    {
        IEnumerable<string> texts = typeof(ActivityFeedClient)
            .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .SelectMany(method => method.GetParameters())
            .Where(parameter => parameter.ParameterType == typeof(string) || parameter.ParameterType == typeof(Guid))
            .Select(parameter => parameter.Name!)
            .Distinct();

        Assert.Equal(["invitationId", "userId"], texts.Order());
    }

    [Theory]
    [InlineData(typeof(ActivityId))]
    [InlineData(typeof(HistoryItemId))]
    public void Nothing_converts_to_an_id_by_itself(Type type) =>
        Assert.DoesNotContain(type.GetMethods(BindingFlags.Public | BindingFlags.Static), method => method.Name is "op_Implicit" or "op_Explicit");
}
