using System.Collections.Immutable;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using FsCheck.Fluent;

namespace ActivityGen.Tests.Json;

public class ConverterTests
{
    private static readonly JsonSerializerOptions WithoutReflection = new() { TypeInfoResolver = UserActivityJson.TypeInfoResolver };

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private static readonly JsonSerializerOptions Lenient = new() { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly JsonSerializerOptions InSmallPieces = new() { DefaultBufferSize = 16 };

    [Fact]
    public void The_serializer_writes_and_reads_the_same_bytes() => ForAll.Of(RandomActivities.Activities, activity =>
    {
        byte[] expected = UserActivityJson.SerializeToUtf8Bytes(activity);

        Assert.Equal(expected, JsonSerializer.SerializeToUtf8Bytes(activity, WithoutReflection));
        Assert.Equal(activity, JsonSerializer.Deserialize<UserActivity>(expected, WithoutReflection));
    }, count: 100);

    [Fact]
    public void Parts_are_written_and_read_alone() => ForAll.Of(RandomActivities.Visuals.Zip(RandomActivities.Items), pair =>
    {
        Assert.Equal(pair.Item1, JsonSerializer.Deserialize<VisualInfo>(JsonSerializer.Serialize(pair.Item1)));
        Assert.Equal(pair.Item1.Attribution, JsonSerializer.Deserialize<ImageInfo>(JsonSerializer.Serialize(pair.Item1.Attribution)));
        Assert.Equal(pair.Item2, JsonSerializer.Deserialize<ActivityHistoryItem>(JsonSerializer.Serialize(pair.Item2)));
    }, count: 100);

    [Fact]
    public void Collections_need_no_reflection()
    {
        UserActivity[] all = [Samples.Minimal, Samples.Full];
        string json = $"[{UserActivityJson.Serialize(Samples.Minimal)},{UserActivityJson.Serialize(Samples.Full)}]";

        Assert.Equal(json, JsonSerializer.Serialize(all, WithoutReflection));
        Assert.Equal(json, JsonSerializer.Serialize<IReadOnlyList<UserActivity>>(all, WithoutReflection));
        Assert.Equal(json, JsonSerializer.Serialize<IEnumerable<UserActivity>>(all, WithoutReflection));
        Assert.Equal(all, JsonSerializer.Deserialize<UserActivity[]>(json, WithoutReflection));
        Assert.Equal(all, JsonSerializer.Deserialize<List<UserActivity>>(json, WithoutReflection));
        Assert.Equal(all, JsonSerializer.Deserialize<IReadOnlyList<UserActivity>>(json, WithoutReflection));
        Assert.Equal(all, JsonSerializer.Deserialize<ImmutableArray<UserActivity>>(json, WithoutReflection));
        Assert.Equal(
            Samples.Full.HistoryItems,
            JsonSerializer.Deserialize<List<ActivityHistoryItem>>(JsonSerializer.Serialize(Samples.Full.HistoryItems, WithoutReflection), WithoutReflection));
    }

    [Fact]
    public async Task Streams_and_pipes_in_small_pieces_are_read()
    {
        UserActivity annotated = Samples.Full with { AdditionalData = new Dictionary<string, JsonElement> { ["x"] = JsonElement.Parse("[1,{}]") } };
        string body = UserActivityJson.Serialize(annotated, new() { WriteODataTypes = true }).Replace("\"@odata.type\":\"microsoft.graph.Json\",", "", StringComparison.Ordinal);
        byte[] json = Encoding.UTF8.GetBytes($"[{body},{body}]");

        List<UserActivity>? fromStream = await JsonSerializer.DeserializeAsync<List<UserActivity>>(new MemoryStream(json), InSmallPieces);
        Assert.Equal([annotated, annotated], fromStream!);

        Pipe pipe = new(new PipeOptions(minimumSegmentSize: 1, pauseWriterThreshold: 0));
        foreach (byte[] piece in json.Chunk(7))
        {
            await pipe.Writer.WriteAsync(piece);
        }

        await pipe.Writer.CompleteAsync();
        Assert.Equal([annotated, annotated], (await JsonSerializer.DeserializeAsync<List<UserActivity>>(pipe.Reader, InSmallPieces))!);
    }

    [Fact]
    public void Policies_of_the_options_do_not_change_the_contract()
    {
        string json = JsonSerializer.Serialize(Samples.Full, Web);

        Assert.Equal(UserActivityJson.Serialize(Samples.Full), json);
        Assert.Equal(Samples.Full, JsonSerializer.Deserialize<UserActivity>(json, Web));
    }

    [Fact]
    public void Null_is_null() => Assert.Null(JsonSerializer.Deserialize<UserActivity>("null", WithoutReflection));

    [Theory]
    [InlineData("""[{},{"historyItems":[{"startedDateTime":1}]}]""", "$[1]", "$.historyItems[0].startedDateTime")]
    [InlineData("""[{"appActivityId":"\ud83d"}]""", "$[0]", "$.appActivityId")]
    public void Errors_have_the_serializer_s_path_and_ours(string json, string outer, string inner)
    {
        JsonException thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<List<UserActivity>>(json, WithoutReflection));

        Assert.Equal(outer, thrown.Path);
        Assert.NotNull(thrown.LineNumber);
        Assert.NotNull(thrown.BytePositionInLine);
        Assert.Contains($"At {inner} of the value.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_refused()
    {
        Assert.Throws<ActivityValidationException>(() => JsonSerializer.Serialize(new VisualInfo { DisplayText = "\uD83D" }));
        Assert.Throws<ActivityValidationException>(() => JsonSerializer.Serialize(new ImageInfo { IconUrl = "\uD83D" }));
        Assert.Throws<ActivityValidationException>(() => JsonSerializer.Serialize(Samples.Item with { Id = "\uD83D" }));
        Assert.Throws<ActivityValidationException>(() => JsonSerializer.Serialize(Samples.Minimal with { AppActivityId = "\uD83D" }));
    }

    [Fact]
    public void Comments_that_the_options_allow_are_not_written_back()
    {
        UserActivity activity = JsonSerializer.Deserialize<UserActivity>("""{"contentInfo":{"a":1,/*c*/},"appActivityId":"1",}""", Lenient)!;

        Assert.Equal("""{"appActivityId":"1","contentInfo":{"a":1}}""", UserActivityJson.Serialize(activity));
    }
}
