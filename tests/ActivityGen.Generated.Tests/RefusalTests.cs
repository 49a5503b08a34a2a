using System.Text.Json;
using System.Text.Json.Nodes;
using ActivityGen.Generated.Tests.Models;
using ActivityGen.Generated.Tests.Oracle;
using FsCheck;
using FsCheck.Fluent;
using Check = ActivityGen.Generated.Tests.Oracle.Check;

namespace ActivityGen.Generated.Tests;

/// <summary>Values that break a rule: both ways out refuse them with the same words, and not a byte is written.</summary>
public class RefusalTests
{
    private static readonly DateTimeOffset Start = new(2024, 5, 6, 7, 8, 9, TimeSpan.Zero);

    private static readonly Gen<string?> Ids = Gen.Elements<string?>(null, "", ".", "..", "...", "a", "recent", "a\0b", "\uD800", "a\uDC00", "%2E", "/", "\U0001F600");
    private static readonly Gen<string?> Urls = Gen.Elements<string?>(
        null, "", "/foo", "http://", "https://x", "http://x/", "x:y", "1x:y", "javascript:alert(1)", "DATA:x", "file:///etc", "vbscript:x", "https://x/\uD800", "https://x/é", "https://x/ y",
        "https://x/%4", "https://x/#a#b", "https://[::1]/", "https://[::1", "https://x:99999/", "https://u:p@x/?q#f", "mailto:x", "a://42", "\0", "https://x/\n");
    private static readonly Gen<string?> Hosts = Gen.Elements<string?>(null, "", "https://contoso.com", "https://contoso.com/", "http://contoso.com", "https://contoso.com/p", "https://contoso.com?q", "https://u@contoso.com", "contoso.com", "https://x\uD800.com", "https://contoso.com:8443");
    private static readonly Gen<string?> Zones = Gen.Elements<string?>(null, "", "Europe/Paris", "europe/paris", "W. Europe Standard Time", "UTC", "Mars/Base", "\uDC00", "Europe/Paris ");
    private static readonly Gen<string?> Colors = Gen.Elements<string?>(null, "", "#0078D4", "#0078d4", "#FFF", "red", "#0078D4FF", "#00 8D4", "\uD800", "#٠٠٠٠٠٠");
    private static readonly Gen<string?> Titles = Gen.OneOf(Gen.Elements<string?>(null, "", "t", "two\nlines"), Texts.Any.Select(text => (string?)text));

    [Fact]
    public void Text_members_are_judged_alike() => Texts.ForAll(
        Ids.Zip(Urls).Zip(Hosts.Zip(Zones)).Zip(Urls.Zip(Urls).Zip(Colors.Zip(Urls))).Zip(Titles.Zip(Titles).Zip(Titles.Zip(Titles))),
        v => Check.Agree(() => new OnlyHoles
        {
            Id = v.Item1.Item1.Item1.Item1!,
            Url = v.Item1.Item1.Item1.Item2!,
            Host = v.Item1.Item1.Item2.Item1!,
            Zone = v.Item1.Item1.Item2.Item2,
            Fallback = v.Item1.Item2.Item1.Item1,
            Content = v.Item1.Item2.Item1.Item2,
            Color = v.Item1.Item2.Item2.Item1,
            Icon = v.Item1.Item2.Item2.Item2,
            Title = v.Item2.Item1.Item1!,
            Name = v.Item2.Item1.Item2,
            Description = v.Item2.Item2.Item1,
            Alternate = v.Item2.Item2.Item2,
        }));

    [Fact]
    public void Each_value_alone_is_judged_alike_in_templates_and_bindings()
    {
        int refused = 0;
        foreach ((string name, Gen<string?> gen) in new[] { ("Id", Ids), ("Url", Urls), ("Host", Hosts), ("Zone", Zones), ("Fallback", Urls), ("Content", Urls), ("Color", Colors), ("Icon", Urls), ("Title", Titles), ("Name", Titles), ("Description", Titles), ("Alternate", Titles) })
        {
            Texts.ForAll(gen, value =>
            {
                bool isFit = Check.Agree(() =>
                {
                    OnlyHoles activity = new();
                    typeof(OnlyHoles).GetProperty(name)!.SetValue(activity, value);
                    return activity;
                });
                refused += isFit ? 0 : 1;
                Check.Agree(() => new BoundByMapTo
                {
                    A = name == "Id" ? value! : "id",
                    B = name == "Url" ? value! : "x://y",
                    C = name == "Zone" ? value : null,
                    D = name == "Title" ? value! : "t",
                    H = name == "Icon" ? value : null,
                    J = name == "Color" ? value : null,
                });
                Check.Agree(() => new BoundByName
                {
                    AppActivityId = name == "Id" ? value! : "id",
                    ActivitySourceHost = name == "Host" ? value! : "https://contoso.com",
                    ActivationUrl = name == "Url" ? (Uri.TryCreate(value, UriKind.RelativeOrAbsolute, out Uri? uri) ? uri : null!) : new Uri("x://y"),
                    AppDisplayName = name == "Name" ? value : null,
                    Description = name == "Description" ? value : null,
                    AlternateText = name == "Alternate" ? value : null,
                });
            });
        }

        Assert.True(refused > 100);
    }

    [Fact]
    public void Required_members_that_are_null_are_missing()
    {
        Assert.Equal("AG0104", Assert.Single(Check.Refused(() => new BoundByMapTo { A = "a", B = "x://y", D = null! })).RuleId);
        Assert.Equal("AG0101", Assert.Single(Check.Refused(() => new BoundByMapTo { A = "a", B = null!, D = "d" })).RuleId);
        Assert.Equal("AG0101", Assert.Single(Check.Refused(() => new BoundByName { ActivationUrl = null! })).RuleId);
        Assert.Equal("AG0102", Assert.Single(Check.Refused(() => new BoundByName { ActivitySourceHost = null! })).RuleId);
        Assert.Equal("AG0103", Assert.Single(Check.Refused(() => new WholeVisual(null!, default, null))).RuleId);
        Assert.Equal("AG0104", Assert.Single(Check.Refused(() => new WholeVisual(new VisualInfo { DisplayText = null!, Description = "d" }, default, null))).RuleId);
    }

    [Fact]
    public void Id_member_that_is_null_is_missing() =>
        Assert.Equal("AG0105", Assert.Single(Check.Refused(() => new BoundByMapTo { A = null!, B = "x://y", D = "d" })).RuleId);

    [Fact]
    public void Every_violation_is_listed() =>
        Assert.Equal(
            ["AG0205", "AG0201", "AG0202", "AG0208", "AG0204", "AG0104", "AG0203", "AG0208"],
            Check.Refused(() => new OnlyHoles { Id = "..", Url = "/x", Host = "http://x", Fallback = "x:y", Zone = "Nowhere", Title = "", Color = "red", Icon = "ftp://x" }).Select(violation => violation.RuleId));

    [Fact]
    public void Json_that_is_no_object_is_refused()
    {
        foreach (string json in new[] { "[]", "1", "\"x\"", "true", "false" })
        {
            Assert.Equal("AG0306", Assert.Single(Check.Refused(() => new BoundByName { Content = JsonElement.Parse(json) })).RuleId);
            Assert.Equal("AG0306", Assert.Single(Check.Refused(() => new BoundByMapTo { A = "a", B = "x://y", D = "d", E = json })).RuleId);
            Assert.Equal("AG0306", Assert.Single(Check.Refused(() => new BoundByMapTo { A = "a", B = "x://y", D = "d", F = JsonNode.Parse(json) })).RuleId);
        }

        foreach (string json in new[] { "{", "{}x", "{\"a\":1,}", "nul", " ", "{'a':1}" })
        {
            Assert.Equal("AG0306", Assert.Single(Check.Refused(() => new BoundByMapTo { A = "a", B = "x://y", D = "d", E = json })).RuleId);
        }

        Check.Agree(() => new BoundByMapTo { A = "a", B = "x://y", D = "d", E = "null", F = null });
    }

    [Fact]
    public void Json_that_does_not_parse_is_one_violation_of_several() =>
        Assert.Equal(["AG0205", "AG0104", "AG0306"], Check.Refused(() => new BoundByMapTo { A = ".", B = "x://y", D = "", E = "{" }).Select(violation => violation.RuleId));

    [Fact]
    public void Json_text_with_half_a_pair_is_refused() =>
        Check.Refused(() => new BoundByMapTo { A = "a", B = "x://y", D = "d", E = "{\"a\":\"\uD800\"}" });

    [Fact]
    public void Json_node_with_half_a_pair_is_refused() =>
        Assert.Equal("AG0215", Assert.Single(Check.Refused(() => new BoundByMapTo { A = "a", B = "x://y", D = "d", F = new JsonObject { ["a"] = "\uD800" } })).RuleId);

    [Fact]
    public void Deep_json_node_is_written()
    {
        JsonNode node = new JsonObject();
        for (int i = 0; i < 70; i++)
        {
            node = new JsonObject { ["n"] = node };
        }

        Assert.True(Check.Agree(() => new BoundByMapTo { A = "a", B = "x://y", D = "d", F = node }));
    }

    [Fact]
    public void History_that_does_not_fit_together_is_refused() => Texts.ForAll(
        Gen.Choose(-2, 2).Zip(Gen.Choose(-2, 2)).Zip(Gen.Choose(-2, 2).Zip(Zones)).Zip(Gen.Elements<string?>(null, "id", "\uD800").Zip(Gen.Choose(0, 2))),
        v =>
        {
            ActivityHistoryItem good = new() { StartedDateTime = Start };
            ActivityHistoryItem item = new()
            {
                Id = v.Item2.Item1,
                StartedDateTime = Start,
                LastActiveDateTime = v.Item1.Item1.Item1 == 2 ? null : Start.AddTicks(v.Item1.Item1.Item1),
                ActiveDurationSeconds = v.Item1.Item1.Item2 == 2 ? null : v.Item1.Item1.Item2,
                ExpirationDateTime = v.Item1.Item2.Item1 == 2 ? null : Start.AddTicks(v.Item1.Item2.Item1),
                UserTimezone = v.Item1.Item2.Item2,
            };
            ActivityHistoryItem[] items = [.. Enumerable.Repeat(good, v.Item2.Item2), item, good];
            bool isFit = Check.Agree(() => new HistoryArray(items));
            Assert.Equal(isFit, Check.Agree(() => new HistoryEnumerable(items.Where(_ => true))));
            if (v.Item1.Item1.Item1 < 0 || v.Item1.Item1.Item2 < 0 || v.Item1.Item2.Item1 < 1 || v.Item2.Item1 == "\uD800")
            {
                Assert.False(isFit);
            }
        });

    [Fact]
    public void Invalid_history_that_can_be_read_once_is_refused_with_its_rule()
    {
        SpyBuffer spy = new();
        IEnumerator<ActivityHistoryItem> source = ((IEnumerable<ActivityHistoryItem>)[new ActivityHistoryItem { StartedDateTime = Start, ActiveDurationSeconds = -1 }]).GetEnumerator();
        IEnumerable<ActivityHistoryItem> Rest()
        {
            while (source.MoveNext())
            {
                yield return source.Current;
            }
        }

        Exception? thrown = Record.Exception(() => new HistoryEnumerable(Rest()).WriteJson(spy));
        Assert.Empty(spy.Bytes);
        Assert.Equal("AG0213", Assert.Single(Assert.IsType<ActivityValidationException>(thrown).Violations).RuleId);
    }

    [Fact]
    public void Null_history_item_is_refused_with_a_rule() =>
        Check.Refused(() => new HistoryArray([new ActivityHistoryItem { StartedDateTime = Start }, null!]));

    [Fact]
    public void Null_against_the_annotation_is_empty_in_a_template()
    {
        Assert.True(Check.Agree(() => new LongHole(null!, null)));
        Assert.True(Check.Agree(() => new StringHole(null!, null)));
        Assert.True(Check.Agree(() => new UriHole(null!, null)));
        Assert.True(Check.Agree(() => new IPAddressHole(null!, null)));
        Assert.True(Check.Agree(() => new PlainStruct { Title = "t" }));
        Assert.Equal("AG0104", Assert.Single(Check.Refused(() => new PlainClass { Id = null!, Title = null! })).RuleId);
    }

    [Fact]
    public void Null_link_is_refused_or_empty() => Check.Agree(() => new Dotted(null!, "a", null, default));

    [Fact]
    public void Large_bodies_grow_or_are_refused()
    {
        string large = string.Concat(Enumerable.Repeat("é\"\U0001F600漢\n plain text", 20_000));
        StringHole activity = new(large, large[..^1]);
        byte[] body = Check.Bytes(activity);
        Assert.True(body.Length > 1_000_000);
        Assert.Equal(UserActivityJson.SerializeToUtf8Bytes(activity.ToUserActivity()), body);
        SpyBuffer spy = new(1, honoursHint: false);
        activity.WriteJson(spy);
        Assert.Equal(body.Length, spy.Bytes.Length);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(body), JsonNode.Parse(UserActivityJson.SerializeToUtf8Bytes(activity.ToUserActivity()))));

        foreach (string bad in new[] { large + "\uD800", "\uDC00" + large, large[..100_001] + "\uD800" + large })
        {
            Check.Refused(() => new StringHole("a", bad));
            Check.Refused(() => new StringHole(bad, null));
        }
    }

    [Fact]
    public void Large_history_grows()
    {
        List<ActivityHistoryItem> items = [.. Enumerable.Range(0, 20_000).Select(i => new ActivityHistoryItem { StartedDateTime = Start.AddSeconds(i) })];
        Check.Activity(new HistoryEnumerable(items), Expected.Body("history", "x://y", "history", historyItems: Expected.History(items)));
    }
}
