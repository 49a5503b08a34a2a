using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using ActivityGen.Generated.Tests.Models;
using ActivityGen.Generated.Tests.Oracle;
using FsCheck;
using FsCheck.Fluent;
using Check = ActivityGen.Generated.Tests.Oracle.Check;

namespace ActivityGen.Generated.Tests;

/// <summary>Members that hold whole values, the order of sources, history items.</summary>
public class BindingTests
{
    private static readonly DateTimeOffset Start = new(2024, 5, 6, 7, 8, 9, 123, TimeSpan.FromHours(2));

    private static readonly Gen<JsonObject> Objects = Texts.WellFormed.Zip(Gen.Choose(0, 6)).Select(pair => (JsonObject)JsonNode.Parse(new JsonObject
    {
        [pair.Item1] = pair.Item2,
        ["type"] = "AdaptiveCard",
        ["nested"] = pair.Item2 == 0 ? null : new JsonArray(pair.Item1, 1.5, true, null, new JsonObject { ["<&>'é"] = pair.Item1 }),
    }.ToJsonString())!);

    private static readonly Gen<ActivityHistoryItem> Items = Gen.Choose(0, int.MaxValue).Select(seed => new ActivityHistoryItem
    {
        Id = seed % 3 == 0 ? new Guid(seed, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0).ToString() : null,
        StartedDateTime = Start.AddTicks(seed * 1000L).ToOffset(TimeSpan.FromMinutes(seed % 840)),
        LastActiveDateTime = seed % 2 == 0 ? Start.AddTicks(seed * 2000L) : null,
        ActiveDurationSeconds = seed % 5 == 0 ? seed : null,
        ExpirationDateTime = seed % 7 == 0 ? Start.AddDays(3000) : null,
        UserTimezone = seed % 4 == 0 ? "America/Argentina/Buenos_Aires" : null,
    });

    [Fact]
    public void Members_bind_by_their_names() => Texts.ForAll(
        Texts.OrNull.Zip(Texts.NotEmpty).Zip(Objects.Zip(Items.ListOf())),
        values =>
        {
            ((string? maybe, string text), (JsonObject json, IList<ActivityHistoryItem> items)) = values;
            string path = Naive.EncodeUriComponent(text);
            BoundByName activity = new()
            {
                AppActivityId = "id" + text,
                ActivationUrl = new Uri("x://y/" + path),
                ActivitySourceHost = "https://host.contoso.com",
                AppDisplayName = maybe,
                ContentUrl = maybe is null ? null : new Uri("HTTPS://Host:443/../" + path),
                FallbackUrl = maybe is null ? "" : "https://f/" + path,
                UserTimezone = maybe is null ? null : TimeZoneInfo.Utc,
                DisplayText = text,
                Description = maybe,
                BackgroundColor = maybe is null ? null : "#aBcDeF",
                IconUrl = maybe is null ? null : new Uri("http://i/" + path),
                AlternateText = maybe,
                AddImageQuery = maybe is null ? null : maybe.Length % 2 == 0,
                Content = maybe is null ? null : JsonElement.Parse(json.ToJsonString()),
                ContentInfo = maybe is null ? null : json,
                HistoryItems = [.. items],
            };
            Check.Activity(activity, Expected.Body(
                "id" + text,
                "x://y/" + path,
                text,
                sourceHost: "https://host.contoso.com",
                appDisplayName: maybe,
                contentUrl: maybe is null ? null : "HTTPS://Host:443/../" + path,
                fallbackUrl: maybe is null ? null : "https://f/" + path,
                userTimezone: maybe is null ? null : "UTC",
                description: maybe,
                backgroundColor: maybe is null ? null : "#aBcDeF",
                iconUrl: maybe is null ? null : "http://i/" + path,
                alternateText: maybe,
                addImageQuery: activity.AddImageQuery,
                content: maybe is null ? null : json.DeepClone(),
                contentInfo: maybe is null ? null : json.DeepClone(),
                historyItems: Expected.History(items)));
        });

    [Fact]
    public void Members_bind_by_MapTo() => Texts.ForAll(
        Texts.OrNull.Zip(Texts.NotEmpty).Zip(Objects.Zip(Items.ListOf())),
        values =>
        {
            ((string? maybe, string text), (JsonObject json, IList<ActivityHistoryItem> items)) = values;
            BoundByMapTo activity = new()
            {
                A = "id" + text,
                B = "x://y",
                C = maybe is null ? null : "Pacific/Auckland",
                D = text,
                E = maybe is null ? maybe : json.ToJsonString(new JsonSerializerOptions { WriteIndented = true }),
                F = maybe is null ? null : json,
                G = maybe is null,
                H = maybe is null ? null : "https://i",
                I = maybe is null ? null : [.. items],
                J = maybe is null ? "" : "#000000",
            };
            Check.Activity(activity, Expected.Body(
                "id" + text,
                "x://y",
                text,
                userTimezone: maybe is null ? null : "Pacific/Auckland",
                backgroundColor: maybe is null ? null : "#000000",
                iconUrl: maybe is null ? null : "https://i",
                alternateText: text,
                addImageQuery: maybe is null,
                content: maybe is null ? null : json.DeepClone(),
                contentInfo: maybe is null ? null : json.DeepClone(),
                historyItems: maybe is null ? null : Expected.History(items)));
        });

    [Fact]
    public void Whole_objects_bind()
    {
        JsonElement card = JsonElement.Parse("""{ "type" : "AdaptiveCard", "x": [1.0, 1e3, "\u00e9"] }""");
        VisualInfo visual = new() { DisplayText = "t", Description = "", Content = card, Attribution = new ImageInfo { AlternateText = "a" } };
        JsonObject expected = Expected.Body("whole", "x://y", "t", contentInfo: JsonNode.Parse(card.GetRawText()), historyItems: null);
        expected["visualElements"] = new JsonObject { ["displayText"] = "t", ["description"] = "", ["attribution"] = new JsonObject { ["alternateText"] = "a" }, ["content"] = JsonNode.Parse(card.GetRawText()) };
        Check.Activity(new WholeVisual(visual, card, null), expected);
        expected.Remove("contentInfo");
        Check.Activity(new WholeVisual(visual, default, []), expected);
        Check.Activity(new WholeVisual(visual, JsonElement.Parse("null"), []), expected);

        JsonObject image = Expected.Body("image", "x://y", "image", iconUrl: null, alternateText: null, addImageQuery: null);
        Check.Activity(new WholeImage(null, null), image);
        image["visualElements"]!["attribution"] = new JsonObject { ["addImageQuery"] = true };
        Check.Activity(new WholeImage(new ImageInfo { AddImageQuery = true }, null), image);
        image["visualElements"]!["attribution"] = new JsonObject();
        Check.Activity(new WholeImage(new ImageInfo(), []), image);
    }

    [Fact]
    public void Constant_json_is_minified_and_parts_are_complete()
    {
        Check.Activity(new ConstantJson(), Expected.Body(
            "json",
            "x://y",
            "json",
            content: JsonNode.Parse("""{"type":"AdaptiveCard","version":"1.0"}"""),
            contentInfo: JsonNode.Parse("""{ "@context" : "https://schema.org", "n" : [ 1.0e2, true, null, "\u00e9\n" ] }""")));
        Check.Activity(new AttributionPart(), Expected.Body("attribution", "x://y", "t", addImageQuery: false));
    }

    [Fact]
    public void First_source_wins() => Check.Activity(new Precedence(), Expected.Body(
        "precedence",
        "x://attribute",
        "from attribute",
        appDisplayName: "from attribute",
        userTimezone: "Asia/Tokyo",
        backgroundColor: "#111111",
        description: "description"));

    [Fact]
    public void Every_sequence_is_history() => Texts.ForAll(Items.ListOf(), items =>
    {
        JsonObject expected = Expected.Body("history", "x://y", "history", historyItems: Expected.History(items));
        Check.Activity(new HistoryArray([.. items]), expected);
        Check.Activity(new HistoryImmutable([.. items]), expected);
        Check.Activity(new HistoryStruct(new StructSequence { Items = [.. items] }), expected);
        Check.Activity(new HistoryEnumerable(items), expected);
        Check.Activity(new HistoryEnumerable(Iterate(items)), expected);
        Check.Activity(new HistoryEnumerable(items.ToHashSet(ReferenceEqualityComparer.Instance).Cast<ActivityHistoryItem>()), expected);
        Check.Activity(new HistoryEnumerable(new LinkedList<ActivityHistoryItem>(items)), expected);

        SpyBuffer spy = new();
        new HistoryEnumerable(new OnceOnly(items)).WriteJson(spy);
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(spy.Bytes)));
        Assert.Equal(items.Count, new HistoryEnumerable(new OnceOnly(items)).ToUserActivity().HistoryItems.Count);
    });

    [Fact]
    public void No_history_is_no_property()
    {
        JsonObject expected = Expected.Body("history", "x://y", "history");
        Check.Activity(new HistoryArray(null!), expected);
        Check.Activity(new HistoryArray([]), expected);
        Check.Activity(new HistoryImmutable(null), expected);
        Check.Activity(new HistoryStruct(default), expected);
        Check.Activity(new HistoryEnumerable(null), expected);
        Check.Activity(new HistoryEnumerable(Iterate([])), expected);
    }

    [Fact]
    public void Default_immutable_array_is_no_history() =>
        Check.Activity(new HistoryImmutable(default(ImmutableArray<ActivityHistoryItem>)), Expected.Body("history", "x://y", "history"));

    private static IEnumerable<ActivityHistoryItem> Iterate(IEnumerable<ActivityHistoryItem> items)
    {
        foreach (ActivityHistoryItem item in items)
        {
            yield return item;
        }
    }

    /// <summary>The same on every machine: these tests run without ICU, as many containers do.</summary>
    [Fact]
    public void Windows_time_zone_is_written_as_its_IANA_id()
    {
        TimeZoneInfo windows = TimeZoneInfo.CreateCustomTimeZone("W. Europe Standard Time", TimeSpan.FromHours(1), "x", "x");
        Assert.Equal("Europe/Berlin", CompilerServices.ActivityValues.TimeZoneId(windows));
        Assert.Equal("Etc/UTC", CompilerServices.ActivityValues.TimeZoneId(TimeZoneInfo.FindSystemTimeZoneById("Etc/UTC")));
        Assert.Null(CompilerServices.ActivityValues.TimeZoneId(null));
    }

    /// <summary>The compiler escapes constants, the run-time writer values: the same text is the same bytes.</summary>
    [Fact]
    public void Constants_are_escaped_as_values_are()
    {
        EscapedConstants activity = new("t");
        Assert.True(Check.Agree(() => activity));
        UserActivity read = UserActivityJson.Deserialize(activity.ToJsonUtf8Bytes());
        Assert.Equal(EscapedConstants.Escapes, read.AppActivityId);
        Assert.Equal(EscapedConstants.Escapes, read.VisualElements.Description);
        Assert.Equal(EscapedConstants.Escapes + "t" + EscapedConstants.Escapes, read.AppDisplayName);
    }
}
