using System.Text;
using System.Text.Json;
using ActivityGen.Generated.Tests.Models;
using ActivityGen.Generated.Tests.Oracle;
using FsCheck.Fluent;

namespace ActivityGen.Generated.Tests.Reading;

/// <summary>What is no activity of a type: what is said of it, and that nothing else is thrown, whatever comes.</summary>
public class ReadFailureTests
{
    private static readonly string[] Junk =
    [
        "null", "{}", "[]", "0", "1e999", "-1", "true", "\"\"", "\"x\"", "\"\\ud83d\"", "{\"\\ud800\":1,\"v\":2}", "{\"\\ud800n\":1}", "[null]", "[[]]", "{\"v\":{\"v\":null}}", "\"2024-01-01\"",
        "99999999999999999999999999999999999999999", "1.50", "\"a,b\"",
    ];

    private static readonly string[] Strings = ["", "id", "/r", "/r///;C", "/r/1/2;C=3?D=4&E=5", "/d?Known=%FF", "/d?Known=%", "\uD800", "/p/\uDC00", "x://y", "x://h/1,2", "https://f/a.1/", "https://f/", "d ", "{}", "\0", "/b/1", "/b/99999999999"];

    private static readonly Func<byte[], bool>[] Readers =
    [
        RoundTrip.Reads<RequiredInt32>, RoundTrip.Reads<RequiredString>, RoundTrip.Reads<RequiredUri>, RoundTrip.Reads<RequiredFlagsEnum>, RoundTrip.Reads<SettableTag>, RoundTrip.Reads<DeclaredDefaults>,
        RoundTrip.Reads<BoundByName>, RoundTrip.Reads<BoundByMapTo>, RoundTrip.Reads<JsonInJson>, RoundTrip.Reads<ReadFormats>, RoundTrip.Reads<ReadMessages>,
    ];

    private static readonly Func<UserActivity, bool>[] ObjectReaders =
    [
        RoundTrip.Reads<RequiredInt32>, RoundTrip.Reads<RequiredString>, RoundTrip.Reads<RequiredUri>, RoundTrip.Reads<RequiredFlagsEnum>, RoundTrip.Reads<SettableTag>, RoundTrip.Reads<DeclaredDefaults>,
        RoundTrip.Reads<BoundByName>, RoundTrip.Reads<BoundByMapTo>, RoundTrip.Reads<JsonInJson>, RoundTrip.Reads<ReadFormats>, RoundTrip.Reads<ReadMessages>, RoundTrip.Reads<WholeVisual>,
    ];

    [Fact]
    public void The_message_names_type_property_and_form()
    {
        UserActivity activity = new ReadMessages { X = 5, Y = "https://y" }.ToUserActivity();
        Assert.Equal(
            "The activity '/c/5' is not of type 'ReadMessages': its appActivityId does not have the form '/b/{X}'.",
            Assert.Throws<ActivityFormatException>(() => ReadMessages.FromUserActivity(activity with { AppActivityId = "/c/5" })).Message);
        Assert.Throws<ActivityFormatException>(() => ReadMessages.FromUserActivity(activity with { AppActivityId = "/b/05" }));
        Assert.Throws<ActivityFormatException>(() => ReadMessages.FromUserActivity(activity with { AppActivityId = "/b/99999999999" }));
        Assert.Throws<ActivityFormatException>(() => ReadMessages.ReadJson("{}"u8));
        Assert.Equal(
            "The activity 'id' is not of type 'Everywhere': 'X' cannot be recovered from activationUrl or fallbackUrl or contentUrl or visualElements.description or contentInfo/x.",
            Assert.Throws<ActivityFormatException>(() => Everywhere.ReadJson("""{ "appActivityId": "id" }"""u8)).Message);
    }

    [Fact]
    public void What_is_no_JSON_or_of_another_type_is_a_JsonException()
    {
        foreach (string text in new[] { "", "{", "nul", "[]", "5", "null", "{ \"appActivityId\": 5 }", "{} {}", "{ \"visualElements\": [] }" })
        {
            byte[] body = Encoding.UTF8.GetBytes(text);
            Assert.ThrowsAny<JsonException>(() => ReadMessages.ReadJson(body));
            Assert.False(ReadMessages.TryReadJson(body, out ReadMessages result));
            Assert.Equal(default, result);
            Assert.False(Everywhere.TryReadJson(body, out Everywhere? none));
            Assert.Null(none);
        }
    }

    [Fact]
    public void Null_is_an_ArgumentNullException()
    {
        Assert.Equal("activity", Assert.Throws<ArgumentNullException>(() => Everywhere.FromUserActivity(null!)).ParamName);
        Assert.Equal("activity", Assert.Throws<ArgumentNullException>(() => Everywhere.TryFromUserActivity(null!, out _)).ParamName);
    }

    [Fact]
    public void Random_objects_are_read_or_refused() => Texts.ForAll(Gen.Choose(0, int.MaxValue), seed =>
    {
        Random r = new(seed);
        string? Text() => r.Next(6) == 0 ? null : Strings[r.Next(Strings.Length)];
        JsonElement? Json() => r.Next(4) == 0 ? null : JsonElement.Parse(Object(r));
        UserActivity activity = new()
        {
            AppActivityId = Text()!,
            ActivationUrl = Text()!,
            ActivitySourceHost = Text()!,
            AppDisplayName = Text(),
            ContentUrl = Text(),
            FallbackUrl = Text(),
            UserTimezone = Text(),
            ContentInfo = Json(),
            VisualElements = r.Next(6) == 0 ? null! : new VisualInfo
            {
                DisplayText = Text()!,
                Description = Text(),
                BackgroundColor = Text(),
                Content = Json(),
                Attribution = r.Next(2) == 0 ? null : new ImageInfo { IconUrl = Text(), AlternateText = Text() },
            },
        };
        foreach (Func<UserActivity, bool> read in ObjectReaders)
        {
            read(activity);
        }
    });

    [Fact]
    public void Mutated_JSON_is_read_or_refused()
    {
        byte[] body = Oracle.Check.Bytes(new DeclaredDefaults { Known = "a/b", Text = "é\"" });
        Texts.ForAll(Gen.Choose(0, int.MaxValue), seed =>
        {
            Random r = new(seed);
            byte[] mutated = [.. body];
            for (int i = r.Next(4); i >= 0; i--)
            {
                mutated[r.Next(mutated.Length)] = r.Next(2) == 0 ? (byte)r.Next(256) : (byte)"{}[]\",:0\\un"[r.Next(11)];
            }

            RoundTrip.Reads<DeclaredDefaults>(mutated);
            RoundTrip.Reads<DeclaredDefaults>(mutated[..r.Next(mutated.Length)]);
        });
    }

    [Fact]
    public void Random_JSON_is_read_or_refused() => Texts.ForAll(Gen.Choose(0, int.MaxValue), seed =>
    {
        Random r = new(seed);
        string Text() => JsonSerializer.Serialize(Strings[r.Next(Strings.Length)]);
        string body = $$"""
            { "appActivityId": {{Text()}}, "activationUrl": {{Text()}}, "contentUrl": {{Text()}}, "fallbackUrl": {{Text()}}, "appDisplayName": {{Text()}},
              "contentInfo": {{Object(r)}}, "visualElements": { "displayText": {{Text()}}, "description": {{Text()}}, "content": {{Object(r)}} } }
            """;
        foreach (Func<byte[], bool> read in Readers)
        {
            read(Encoding.UTF8.GetBytes(body));
        }
    });

    /// <summary>An object with the names that templates have, and values of any kind.</summary>
    private static string Object(Random r)
    {
        string[] names = ["v", "n~/", "t", "nested", "some", "none", "whole", "text", "items", "flag", "both", "@context", "node", "\\ud800", "\\u0076"];
        return "{" + string.Join(",", names.Where(_ => r.Next(3) > 0).Select(name => $"\"{name}\": {Junk[r.Next(Junk.Length)]}")) + "}";
    }
}
