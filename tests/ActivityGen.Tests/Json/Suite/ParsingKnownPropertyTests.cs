using System.Text;
using System.Text.Json;

namespace ActivityGen.Tests.Json.Suite;

/// <summary>Every value of the suite where the contract has a type: it fits, or a JsonException says so; nothing else happens.</summary>
public class ParsingKnownPropertyTests
{
    private static readonly (string Before, string After)[] Places =
    [
        .. Of("{", "}", "appActivityId", "appDisplayName", "id", "status", "createdDateTime", "visualElements", "historyItems", "@odata.type", "x@odata.context"),
        .. Of("""{"visualElements":{""", "}}", "displayText", "attribution", "@odata.type"),
        .. Of("""{"visualElements":{"attribution":{""", "}}}", "alternateText", "alternativeText", "addImageQuery"),
        .. Of("""{"historyItems":[{""", "}]}", "id", "status", "startedDateTime", "activeDurationSeconds"),
        ("""{"historyItems":[""", "]}"),
        ("", ""),
    ];

    public static TheoryData<string> Names => [.. SuiteCases.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_fits_or_is_refused(string name)
    {
        foreach ((string before, string after) in Places)
        {
            byte[] document = [.. Encoding.UTF8.GetBytes(before), .. SuiteCases.All[name], .. Encoding.UTF8.GetBytes(after)];
            if (before.Length == 0 && JsonNull(document))
            {
                // Alone it is no activity to us and null to the serializer.
                Assert.False(UserActivityJson.TryDeserialize(document, out _));
                continue;
            }

            bool isRead = await Verdict.OfOurs(document);
            Assert.True(!isRead || Verdict.OfSerializer<JsonElement>(document), "Read, though it is not JSON.");
            if (isRead)
            {
                UserActivity activity = UserActivityJson.Deserialize(document);
                bool isWritable = activity.Validate().All(violation => violation.RuleId != "AG0215");
                Assert.Equal(isWritable ? null : typeof(ActivityValidationException), Record.Exception(() => UserActivityJson.Serialize(activity))?.GetType());
            }
        }
    }

    private static bool JsonNull(byte[] document) =>
        Verdict.OfSerializer<JsonElement>(document) && JsonElement.Parse(document).ValueKind == JsonValueKind.Null;

    private static IEnumerable<(string Before, string After)> Of(string opening, string closing, params string[] names) =>
        names.Select(name => ($"{opening}\"{name}\":", closing));
}
