using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace ActivityGen.Tests.Json;

/// <summary>Random activities, every property sometimes absent, texts with all that JSON has to escape and UTF-8 has to encode.</summary>
internal static class RandomActivities
{
    private static readonly Gen<string> Piece = Gen.Elements(
        "a", "Zz", " ", "/", "//", "\\", "\"", "\b\t\n\f\r", "\0", "\u0001", "\u000B", "\u001F", "\u007F", "\u0085",
        "é", "ß", "\u07FF", "\u0800", "日本", "\u2028", "\u2029", "\uFEFF", "\uFFFD", "\uFFFF", "😀", "\U0010FFFF", "%2F", "<&>'+", "{0}", "]", "}", ",}");

    internal static readonly Gen<string> Text = Piece.ListOf().Select(pieces => string.Concat(pieces));

    private static readonly Gen<DateTimeOffset> Time =
        from day in Gen.Choose(0, 3_652_000)
        from second in Gen.Choose(0, 86_399)
        from tick in Gen.OneOf(Gen.Constant(0), Gen.Elements(1_230_000, 1_000_000, 1), Gen.Choose(0, 9_999_999))
        from offset in Gen.OneOf(Gen.Constant(0), Gen.Choose(-14 * 60, 14 * 60))
        select new DateTimeOffset(DateTime.MinValue.AddDays(day + 1).AddSeconds(second).AddTicks(tick), TimeSpan.FromMinutes(offset));

    private static readonly Gen<JsonElement> Leaf = Gen.OneOf(
        Text.Select(text => JsonSerializer.SerializeToElement(text)),
        Gen.Elements("0", "-1.50", "1e400", "true", "false", "[]", "{}", " [ 1 , { \"a\" : [ ] } ] ", "\"\\u00e9\\/\"").Select(Parse));

    private static readonly Gen<JsonElement> Object =
        from names in Text.ListOf()
        from value in Leaf
        select JsonSerializer.SerializeToElement(new JsonObject(names.Distinct().Select(name => KeyValuePair.Create(name, JsonNode.Parse(value.GetRawText())))));

    private static readonly Gen<IReadOnlyDictionary<string, JsonElement>> Unknown =
        from names in Gen.SubListOf("x", "zusätzlich", "status@odata.type", "a\"b", "Id", "etag")
        from value in Gen.OneOf(Leaf, Object, Gen.Constant(Parse("null")))
        select (IReadOnlyDictionary<string, JsonElement>)names.ToDictionary(name => name, _ => value);

    internal static readonly Gen<ActivityStatus?> Status = Optional(Gen.Elements(Enum.GetValues<ActivityStatus>()));

    internal static readonly Gen<ImageInfo> Images =
        from icon in OptionalText()
        from alternate in OptionalText()
        from query in Optional(Gen.Elements(true, false))
        from unknown in Unknown
        select new ImageInfo { IconUrl = icon, AlternateText = alternate, AddImageQuery = query, AdditionalData = unknown };

    internal static readonly Gen<VisualInfo> Visuals =
        from display in OptionalText()
        from description in OptionalText()
        from color in OptionalText()
        from image in Images.OrNull()
        from content in Optional(Object)
        from unknown in Unknown
        select new VisualInfo
        {
            DisplayText = display!,
            Description = description,
            BackgroundColor = color,
            Attribution = image,
            Content = content,
            AdditionalData = unknown,
        };

    internal static readonly Gen<ActivityHistoryItem> Items =
        from id in OptionalText()
        from started in Time
        from last in Optional(Time)
        from seconds in Optional(Gen.OneOf(Gen.Choose(-5, 100_000), Gen.Elements(int.MinValue, int.MaxValue)))
        from expiration in Optional(Time)
        from zone in OptionalText()
        from status in Status
        from created in Optional(Time)
        from modified in Optional(Time)
        from unknown in Unknown
        select new ActivityHistoryItem
        {
            Id = id,
            StartedDateTime = started,
            LastActiveDateTime = last,
            ActiveDurationSeconds = seconds,
            ExpirationDateTime = expiration,
            UserTimezone = zone,
            AdditionalData = unknown,
        }.WithServerProperties(status, created, modified);

    internal static readonly Gen<UserActivity> Activities =
        from id in OptionalText()
        from urls in Gen.ArrayOf(OptionalText(), 4)
        from names in Gen.ArrayOf(OptionalText(), 3)
        from visual in Visuals.OrNull()
        from info in Optional(Object)
        from items in Items.ListOf().OrNull()
        from status in Status
        from times in Gen.ArrayOf(Optional(Time), 3)
        from unknown in Unknown
        select new UserActivity
        {
            AppActivityId = id!,
            ActivationUrl = urls[0]!,
            ActivitySourceHost = urls[1]!,
            ContentUrl = urls[2],
            FallbackUrl = urls[3],
            AppDisplayName = names[0],
            UserTimezone = names[1],
            VisualElements = visual!,
            ContentInfo = info,
            HistoryItems = items!,
            AdditionalData = unknown,
        }.WithServerProperties(names[2], status, times[0], times[1], times[2]);

    internal static JsonElement Parse(string json) => JsonElement.Parse(json);

    private static Gen<string?> OptionalText() => Gen.Frequency((3, Text.Select(text => (string?)text)), (1, Gen.Constant<string?>(null)));

    private static Gen<T?> Optional<T>(Gen<T> values)
        where T : struct =>
        Gen.Frequency((3, values.Select(value => (T?)value)), (1, Gen.Constant<T?>(null)));
}
