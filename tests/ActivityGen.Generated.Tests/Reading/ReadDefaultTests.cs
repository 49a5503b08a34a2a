using ActivityGen.Generated.Tests.Models;
using ActivityGen.Generated.Tests.Oracle;
using FsCheck.Fluent;

namespace ActivityGen.Generated.Tests.Reading;

/// <summary>What an activity lacks keeps its declared value; what it has replaces it.</summary>
public class ReadDefaultTests
{
    private static readonly UserActivity Bare = new() { AppActivityId = "/d", ActivationUrl = "x://y", ActivitySourceHost = "https://h", VisualElements = new VisualInfo { DisplayText = "t" } };

    [Fact]
    public void Declared_defaults_survive_an_absent_property()
    {
        // The id is there, and says that Known is null.
        Exactly.Same(new DeclaredDefaults { Known = null }, RoundTrip.From<DeclaredDefaults>(Bare));
        Exactly.Same(new DeclaredDefaults { Known = "" }, DeclaredDefaults.ReadJson("""{ "appActivityId": "/d", "contentInfo": {}, "historyItems": [], "visualElements": { "attribution": {} } }"""u8));
        Exactly.Same(new DeclaredDefaults { Known = "k" }, DeclaredDefaults.ReadJson("""{ "appActivityId": "/d?Known=k", "contentInfo": { "whole": "5", "text": 5, "items": {}, "flag": null, "both": null }, "fallbackUrl": "https://g" }"""u8));
    }

    [Fact]
    public void What_is_there_replaces_them() => Texts.ForAll(Texts.NotEmpty.Zip(Gen.Choose(0, 100)), pair =>
    {
        (string text, int number) = pair;
        RoundTrip.Check(new DeclaredDefaults
        {
            Known = text,
            Fallback = text,
            Whole = number % 3 == 0 ? null : number,
            Text = text,
            Items = number % 2 == 0 ? [] : [text, "", "x"],
            Flag = number % 5 == 0,
            B1 = null,
            B2 = number % 4 == 0 ? null : number,
            Described = number % 5 == 0 ? "" : text,
            Bound = text,
            BoundUri = new Uri("https://c/" + Naive.EncodeUriComponent(text)),
            Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"),
            Query = false,
            Icon = "https://i",
            Card = new System.Text.Json.Nodes.JsonObject { [text] = number },
            Visits = [new() { StartedDateTime = DateTimeOffset.UnixEpoch.AddDays(number), Id = text }, new() { StartedDateTime = DateTimeOffset.UnixEpoch }],
        });
    });

    [Fact]
    public void Parameters_keep_their_defaults()
    {
        ParameterDefaults read = RoundTrip.From<ParameterDefaults>(new ParameterDefaults("i").ToUserActivity() with { ContentInfo = null });
        Exactly.Same(new ParameterDefaults("i"), read);
        Exactly.Same(new ParameterDefaults("i", N: null, Q: null), ParameterDefaults.ReadJson("""{ "appActivityId": "/p/i", "contentInfo": { "n": null, "q": null, "e": 1, "u": -1 } }"""u8));
        RoundTrip.Check(new ParameterDefaults("i", PlainEnum.One, 0.10m, "", null, DateTime.MaxValue, -0.0, 1, 'c', 0, 1, false, null, Guid.NewGuid(), new Uri("a", UriKind.Relative), 6, 1, "x", ""));
    }

    [Fact]
    public void Defaults_of_structs_and_generic_types_survive()
    {
        Assert.Equal("declared", RoundTrip.From<InitStruct>(new InitStruct { Id = "i" }.ToUserActivity() with { VisualElements = new VisualInfo { DisplayText = "t" } }).Note);
        Assert.Equal("declared", RoundTrip.From<InitReadonlyStruct>(new InitReadonlyStruct { Id = "i" }.ToUserActivity() with { VisualElements = new VisualInfo { DisplayText = "t" } }).Note);
        Assert.Equal("Int32", RoundTrip.From<InitGeneric<int>>(new InitGeneric<int>().ToUserActivity() with { VisualElements = new VisualInfo { DisplayText = "t" } }).Note);
        InitInherited inherited = RoundTrip.From<InitInherited>(new InitInherited { Id = "i" }.ToUserActivity() with { ActivationUrl = "x://other" });
        Assert.Equal("declared", inherited.Title);
        Assert.Equal("untouched", inherited.Untouched);
    }
}
