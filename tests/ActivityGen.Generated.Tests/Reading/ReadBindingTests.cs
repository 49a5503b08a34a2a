using System.Text.Json;
using System.Text.Json.Nodes;
using ActivityGen.Generated.Tests.Models;
using ActivityGen.Generated.Tests.Oracle;
using FsCheck.Fluent;

namespace ActivityGen.Generated.Tests.Reading;

/// <summary>Members that hold whole values.</summary>
public class ReadBindingTests
{
    private static readonly ActivityHistoryItem[] Items =
    [
        new() { StartedDateTime = new DateTimeOffset(2024, 5, 6, 7, 8, 9, 123, TimeSpan.FromHours(2)), Id = "1", ActiveDurationSeconds = 5, UserTimezone = "Asia/Tokyo" },
        new() { StartedDateTime = DateTimeOffset.UnixEpoch, LastActiveDateTime = DateTimeOffset.UnixEpoch.AddTicks(1) },
    ];

    [Fact]
    public void Members_of_every_form_are_read() => Texts.ForAll(Texts.OrNull.Zip(Texts.NotEmpty).Zip(Gen.Choose(0, 3)), values =>
    {
        ((string? maybe, string text), int number) = values;
        string path = Naive.EncodeUriComponent(text);
        JsonObject json = new() { [text] = new JsonArray(number, null, text, 1.50m), ["null"] = null };
        json = (JsonObject)JsonNode.Parse(json.ToJsonString())!;
        RoundTrip.Check(new BoundByName
        {
            AppActivityId = "id" + text,
            ActivationUrl = new Uri("x://y/" + path),
            AppDisplayName = maybe,
            ContentUrl = maybe is null ? null : new Uri("HTTPS://Host:443/../" + path),
            FallbackUrl = maybe is null ? "" : "https://f/" + path,
            UserTimezone = maybe is null ? null : TimeZoneInfo.FindSystemTimeZoneById("America/Argentina/Buenos_Aires"),
            DisplayText = text,
            Description = maybe,
            BackgroundColor = maybe is null ? null : "#aBcDeF",
            IconUrl = maybe is null ? null : new Uri("http://i/" + path),
            AlternateText = maybe,
            AddImageQuery = number switch { 0 => null, 1 => false, _ => true },
            Content = maybe is null ? null : JsonElement.Parse(json.ToJsonString()),
            ContentInfo = maybe is null ? null : json,
            HistoryItems = [.. Items[..Math.Min(number, 2)]],
        }, keepsSpelling: false);
        RoundTrip.Check(new BoundByMapTo
        {
            A = "id" + text,
            B = "x://y",
            C = maybe is null ? null : "Pacific/Auckland",
            D = text,
            E = maybe is null ? maybe : json.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }),
            F = maybe is null ? null : json,
            G = maybe is null,
            H = maybe is null ? null : "https://i",
            I = number == 0 ? null : [.. Items],
            J = maybe is null ? "" : "#000000",
        }, keepsSpelling: false);
        RoundTrip.Check(new WholeVisual(
            new VisualInfo { DisplayText = text, Description = maybe, Attribution = number == 0 ? null : new ImageInfo { AlternateText = text, AddImageQuery = number == 1 } },
            JsonElement.Parse(json.ToJsonString()),
            number == 0 ? null : Items), keepsSpelling: false);
        RoundTrip.Check(new WholeImage(number == 0 ? null : new ImageInfo { AlternateText = maybe, AddImageQuery = number == 1 ? true : null }, number == 0 ? null : Items));
        RoundTrip.Check(new HistoryArray(number == 0 ? [] : Items));
        RoundTrip.Check(new HistoryImmutable(number == 0 ? null : [.. Items]));
        RoundTrip.Check(new HistoryOfNullable([.. Items]));
        RoundTrip.Check(new ConstantJson());
        RoundTrip.Check(default(AllConstant));
    });

    [Fact]
    public void JSON_in_JSON_is_read()
    {
        foreach (string raw in new[] { "null", "{}", "[]", "0", "-1.50e+3", "\"\"", "\"\\u00e9\\/\\\"\"", "true", "{\"a\":[{\"b\":null},1.0,\"é\"]}" })
        {
            JsonNode? node = JsonNode.Parse(raw);
            RoundTrip.Check(new JsonInJson
            {
                Element = JsonElement.Parse(raw),
                Maybe = JsonElement.Parse(raw),
                Node = node,
                Object = node as JsonObject,
                Array = node as JsonArray,
                Value = node as JsonValue,
                Elements = [JsonElement.Parse(raw), JsonElement.Parse("1")],
                Nodes = [node?.DeepClone(), null],
                Objects = [new JsonObject { ["x"] = node?.DeepClone() }],
                Maybes = [JsonElement.Parse(raw)],
            }, keepsSpelling: false);
        }

        RoundTrip.Check(new JsonInJson());
    }
}
