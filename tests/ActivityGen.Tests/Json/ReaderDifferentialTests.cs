using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace ActivityGen.Tests.Json;

/// <summary>Broken documents: our verdict on syntax is System.Text.Json's, and nothing but a JsonException comes out.</summary>
public class ReaderDifferentialTests
{
    private static readonly byte[][] Splices =
    [
        .. new[]
        {
            "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud83d", "null", "true", "1", "-", ".5", "e9", "\n", "\0", " ", "//", "/*",
            "\"x\":1,", "\"id\":7,", "\"status\":\"q\",", "\"@odata.type\":{},", "\"historyItems\":[],", "é", "\uFEFF",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF],
        [0xC3],
        [0xED, 0xA0, 0x80],
    ];

    private static readonly Gen<byte[]> Documents =
        RandomActivities.Activities.Select(activity => UserActivityJson.SerializeToUtf8Bytes(activity));

    private static readonly Gen<byte[]> Mutated =
        from document in Gen.OneOf(Documents, Gen.Constant(UserActivityJson.SerializeToUtf8Bytes(Samples.Full)))
        from edits in Gen.ArrayOf(Gen.Choose(0, int.MaxValue - 1).Three(), 3)
        from count in Gen.Choose(1, 3)
        select edits.Take(count).Aggregate(document, (bytes, edit) => Edit(bytes, edit.Item1, edit.Item2, edit.Item3));

    [Fact]
    public void Every_truncation_is_refused_as_System_Text_Json_refuses_it()
    {
        byte[] document = UserActivityJson.SerializeToUtf8Bytes(Samples.Full);
        for (int length = 0; length <= document.Length; length++)
        {
            Assert.Equal(length == document.Length, SameVerdict(document[..length]));
        }
    }

    [Fact]
    public void Mutations_get_the_same_verdict_on_syntax()
    {
        int accepted = 0, refused = 0;
        ForAll.Of(
            Mutated,
            document =>
            {
                _ = SameVerdict(document) ? accepted++ : refused++;
            },
            count: 2_000);

        // Neither side of the property may be an empty one.
        Assert.True(accepted > 50 && refused > 50, $"{accepted} accepted, {refused} refused");
    }

    /// <returns>Whether the document was read.</returns>
    private static bool SameVerdict(byte[] document)
    {
        bool isJson = ReadingTests.IsJson(document);
        try
        {
            UserActivity activity = UserActivityJson.Deserialize(document);
            Assert.True(isJson, "Read, though System.Text.Json refuses it.");
            Assert.Equal(activity, UserActivityJson.Deserialize(UserActivityJson.SerializeToUtf8Bytes(activity)));
            return true;
        }
        catch (JsonException exception)
        {
            Assert.True(exception is { Path: not null, LineNumber: not null, BytePositionInLine: not null }, exception.Message);

            // A document may be JSON and not an activity; then the message names the type that was expected.
            Assert.Equal(isJson, isJson && exception.Message.StartsWith("Expected ", StringComparison.Ordinal));
            return false;
        }
    }

    private static byte[] Edit(byte[] bytes, int kind, int place, int what)
    {
        int at = place % (bytes.Length + 1);
        int end = Math.Min(bytes.Length, at + (what % 4));
        return (kind % 4) switch
        {
            0 => [.. bytes[..at], .. Splices[what % Splices.Length], .. bytes[at..]],
            1 => [.. bytes[..at], .. bytes[end..]],
            2 => [.. bytes[..at], .. Splices[what % Splices.Length], .. bytes[end..]],
            _ => bytes[..at],
        };
    }
}
