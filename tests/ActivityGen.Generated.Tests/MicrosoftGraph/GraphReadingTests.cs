using System.Text;
using ActivityGen.CompilerServices;
using ActivityGen.Generated.Tests.Models;
using ActivityGen.Generated.Tests.Oracle;
using Microsoft.Kiota.Abstractions.Serialization;
using GraphModels = Microsoft.Graph.Models;

namespace ActivityGen.Generated.Tests.MicrosoftGraph;

/// <summary>Objects that the SDK read, or that somebody made by hand, as activities.</summary>
public sealed class GraphReadingTests
{
    [Fact]
    public void What_the_SDK_reads_is_what_we_read()
    {
        const string Json = """
            {"@odata.context":"c","@odata.type":"#microsoft.graph.userActivity","id":"7","status":"active","createdDateTime":"2018-02-26T20:20:48.114Z","appActivityId":"/bound/x","activationUrl":"contoso://bound/x",
             "activitySourceHost":"https://contoso.com","visualElements":{"@odata.type":"microsoft.graph.visualInfo","displayText":"é \ufffd","attribution":{"alternativeText":"old","addImageQuery":true},"content":{"a":[1,null,"2020-01-01"]}},
             "contentInfo":{"@type":"T","n":1.50},"historyItems":[{"id":"i","startedDateTime":"2018-02-26T20:20:48+02:00"},{}]}
            """;
        byte[] body = Encoding.UTF8.GetBytes(Json);
        GraphModels.UserActivity graph = Sdk.Read(body);
        Assert.True(GraphMapping.TryRead(graph, out UserActivity? read));
        Assert.Equal(UserActivityJson.Deserialize(body) with { AdditionalData = read.AdditionalData }, read);
        Assert.True(Bound.TryFromGraphUserActivity(graph, out Bound? bound));
        Assert.Equal(("x", "old", 2), (bound.Id, bound.VisualElements.Attribution!.AlternateText, bound.HistoryItems!.Count));
    }

    /// <summary>An object that was read sends what changed since then; all of it is read all the same.</summary>
    [Fact]
    public void What_did_not_change_counts_too()
    {
        GraphModels.UserActivity graph = Sdk.Read(Check.Bytes(new Bound("x")));
        graph.BackingStore.InitializationCompleted = true;
        graph.BackingStore.ReturnOnlyChangedValues = false;
        graph.AppDisplayName = "new";
        Assert.True(Bound.TryFromGraphUserActivity(graph, out Bound? bound));
        Assert.Equal("x", bound.Id);
    }

    [Fact]
    public void What_is_no_activity_of_the_type_is_none()
    {
        Assert.False(Bound.TryFromGraphUserActivity(null, out Bound? none));
        Assert.Null(none);
        Assert.False(Bound.TryFromGraphUserActivity(new GraphModels.UserActivity(), out _));
        GraphModels.UserActivity other = new Bound("x").ToGraphUserActivity();
        other.ActivationUrl = "contoso://other/x";
        other.AppActivityId = "/other/x";
        Assert.True(GraphMapping.TryRead(other, out UserActivity? read));
        Assert.Equal(Bound.TryFromUserActivity(read, out _), Bound.TryFromGraphUserActivity(other, out _));
        Assert.False(Bound.TryFromGraphUserActivity(other, out _));
    }

    public static TheoryData<string, Action<GraphModels.UserActivity>> Unsendable => new()
    {
        { "infinity", activity => activity.ContentInfo = Of("n", new UntypedFloat(float.PositiveInfinity)) },
        { "an empty name", activity => activity.ContentInfo = Of("", new UntypedObject(new Dictionary<string, UntypedNode>())) },
        { "an empty name of a text", activity => activity.ContentInfo = Of("", new UntypedString("x")) },
        { "type", activity => activity.VisualElements!.AdditionalData["description"] = 5 },
        { "half a pair in an id", activity => activity.AppActivityId += "\ud800" },
        { "half a pair in a title", activity => activity.VisualElements!.DisplayText = "\udc00😀" },
        { "half a pair in an icon's text", activity => activity.VisualElements!.Attribution = new() { AlternativeText = "\ud800" } },
        { "half a pair in a card", activity => activity.VisualElements!.Content = Of("a", new UntypedArray([new UntypedNull(), new UntypedString("x\ud800")])) },
        { "half a pair in a name", activity => activity.ContentInfo = Of("\ud800", new UntypedNull()) },
        { "half a pair in an item", activity => activity.HistoryItems = [new() { StartedDateTime = DateTimeOffset.UnixEpoch, UserTimezone = "\ud800" }] },
        { "half a pair in additional data", activity => activity.AdditionalData["a"] = "\ud800" },
        { "half a pair in additional nodes", activity => activity.AdditionalData["a"] = Of("b", new UntypedString("\ud800")) },
    };

    [Theory]
    [MemberData(nameof(Unsendable))]
    public void What_the_SDK_could_not_send_is_none(string why, Action<GraphModels.UserActivity> spoil)
    {
        ArgumentNullException.ThrowIfNull(spoil);
        GraphModels.UserActivity graph = new Bound("x").ToGraphUserActivity();
        Assert.True(Bound.TryFromGraphUserActivity(graph, out _));
        spoil(graph);
        Assert.False(GraphMapping.TryRead(graph, out UserActivity? read), why);
        Assert.Null(read);
        Assert.False(Bound.TryFromGraphUserActivity(graph, out _), why);
    }

    [Fact]
    public void The_replacement_character_and_whole_pairs_are_text()
    {
        GraphModels.UserActivity graph = new Bound("x\uFFFD😀").ToGraphUserActivity();
        graph.AdditionalData["a"] = "\uFFFD";
        graph.ContentInfo = Of("\uFFFD", new UntypedArray([new UntypedString("\uFFFD😀"), new UntypedString(null)]));
        Assert.True(Bound.TryFromGraphUserActivity(graph, out Bound? bound));
        Assert.Equal("x\uFFFD😀", bound.Id);
        Assert.Equal("\uFFFD😀", bound.ContentInfo!.Value.GetProperty("\uFFFD")[0].GetString());
    }

    [Fact]
    public void A_struct_reads_and_writes_too()
    {
        ShapeOf activity = new() { Id = 7 };
        Assert.True(ShapeOf.TryFromGraphUserActivity(activity.ToGraphUserActivity(), out ShapeOf again));
        Assert.Equal(activity, again);
        Assert.False(ShapeOf.TryFromGraphUserActivity(null, out _));
    }

    private static UntypedObject Of(string name, UntypedNode value) => new(new Dictionary<string, UntypedNode> { [name] = value });
}

[UserActivity(AppActivityId = "/shape-of/{Id}", ActivationUrl = "contoso://shape-of/{Id}", ActivitySourceHost = "https://contoso.com")]
[VisualElements(DisplayText = "{Id}")]
public partial record struct ShapeOf(int Id);
