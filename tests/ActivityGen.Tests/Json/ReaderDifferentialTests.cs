using System.Text;
using System.Text.Json;
using System.Text.Unicode;
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
        [0x80],
        [0xC3],
        [0xE6, 0x97],
        [0xC0, 0xAF],
        [0xED, 0xA0, 0x80],
        [0xF4, 0x90, 0x80, 0x80],
        [0xEF, 0xBB, 0xBF],
        [.. "\"\\ud83d"u8, 0xFF, .. "\":1,"u8],
    ];

    /// <summary>Characters of two, three and four bytes in every kind of string: the name and the value of a property, known and unknown.</summary>
    private static readonly UserActivity Foreign = Samples.Full with
    {
        AppDisplayName = "é日😀",
        ContentInfo = JsonElement.Parse("""{"é日😀":["é日😀"]}"""),
        AdditionalData = new Dictionary<string, JsonElement> { ["é日😀"] = JsonElement.Parse("\"é日😀\"") },
    };

    private static readonly Gen<byte[]> Documents =
        RandomActivities.Activities.Select(activity => UserActivityJson.SerializeToUtf8Bytes(activity));

    private static readonly Gen<byte[]> Mutated =
        from document in Gen.OneOf(Documents, Gen.Elements(new[] { Samples.Full, Foreign }.Select(activity => UserActivityJson.SerializeToUtf8Bytes(activity))))
        from edits in Gen.ArrayOf(Gen.Choose(0, int.MaxValue - 1).Three(), 3)
        from count in Gen.Choose(1, 3)
        select edits.Take(count).Aggregate(document, (bytes, edit) => Edit(bytes, edit.Item1, edit.Item2, edit.Item3));

    [Fact]
    public void Every_truncation_is_refused_as_System_Text_Json_refuses_it()
    {
        byte[] document = UserActivityJson.SerializeToUtf8Bytes(Foreign);
        for (int length = 0; length <= document.Length; length++)
        {
            Assert.Equal(length == document.Length, SameVerdict(document[..length]));
        }
    }

    [Fact]
    public void Every_byte_may_be_lost_or_changed()
    {
        byte[] document = UserActivityJson.SerializeToUtf8Bytes(Foreign);
        int unwritable = 0;
        for (int at = 0; at < document.Length; at++)
        {
            byte[] changed = [.. document];
            changed[at] ^= 0x80;
            SameVerdict([.. document[..at], .. document[(at + 1)..]]);
            unwritable += SameVerdict(changed) && !Utf8.IsValid(changed) ? 1 : 0;
        }

        Assert.True(unwritable > 30, $"{unwritable} were read and are not UTF-8");
    }

    [Fact]
    public void Characters_may_be_cut_where_a_string_goes_on_or_ends()
    {
        byte[] document = UserActivityJson.SerializeToUtf8Bytes(Foreign);
        for (int at = 0; at < document.Length; at++)
        {
            // What was cut off with the rest of the string: the document stays JSON, the string is no text.
            int end = document.AsSpan(at).IndexOf((byte)'"') + at;
            if (document[at] >= 0x80 && end > at)
            {
                SameVerdict([.. document[..at], .. document[end..]]);
            }
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
            WritesBack(activity);
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

    /// <summary>What is read is written without loss, or its own validation says why not.</summary>
    private static void WritesBack(UserActivity activity)
    {
        ActivityViolation[] unwritable = [.. activity.Validate().Where(violation => violation.RuleId == "AG0215")];
        if (unwritable.Length == 0)
        {
            Assert.Equal(activity, UserActivityJson.Deserialize(UserActivityJson.SerializeToUtf8Bytes(activity)));
        }
        else
        {
            Assert.Equal(unwritable, Assert.Throws<ActivityValidationException>(() => UserActivityJson.SerializeToUtf8Bytes(activity)).Violations);
        }

        Assert.NotEmpty(activity.ToString());
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
