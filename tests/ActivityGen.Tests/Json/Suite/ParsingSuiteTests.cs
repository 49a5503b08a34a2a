using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;

namespace ActivityGen.Tests.Json.Suite;

/// <summary>Every value of the suite, in every place that takes any JSON; System.Text.Json is the oracle.</summary>
public class ParsingSuiteTests
{
    public static TheoryData<string, string> Everywhere
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (string place in JsonPlace.All.Keys)
            {
                foreach (string name in SuiteCases.All.Keys)
                {
                    data.Add(name, place);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task The_verdict_is_the_serializer_s(string name, string place)
    {
        byte[] document = JsonPlace.All[place].Document(SuiteCases.All[name]);
        bool expected = Verdict.OfSerializer<PlainActivity>(document);

        Assert.Equal(expected, Verdict.OfSerializer<JsonElement>(document));
        Assert.Equal(expected, await Verdict.OfOurs(document));
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public void What_is_read_is_written_back_as_it_was_spelled_or_refused_in_words(string name, string place)
    {
        JsonPlace found = JsonPlace.All[place];
        byte[] document = found.Document(SuiteCases.All[name]);
        if (!UserActivityJson.TryDeserialize(document, out UserActivity? activity))
        {
            return;
        }

        JsonElement value = found.Find(JsonElement.Parse(document))!.Value;
        byte[] spelled = JsonMarshal.GetRawUtf8Value(value).ToArray();
        IReadOnlyList<ActivityViolation> violations = activity.Validate();
        Assert.Equal(activity, UserActivityJson.Deserialize(document));
        Assert.NotEmpty(activity.ToString());
        if (!Utf8.IsValid(spelled))
        {
            ActivityViolation violation = Assert.Single(violations, violation => violation.Property == found.Property);
            Assert.Equal(("AG0215", ActivitySeverity.Error), (violation.RuleId, violation.Severity));
            Assert.StartsWith($"{found.Property} has bytes that are not UTF-8 at index ", violation.Message, StringComparison.Ordinal);
            Assert.Equal([violation], Assert.Throws<ActivityValidationException>(() => UserActivityJson.SerializeToUtf8Bytes(activity)).Violations);
            Assert.Equal([violation], Assert.Throws<ActivityValidationException>(() => UserActivityJson.Serialize(activity)).Violations);
            Assert.Throws<ActivityValidationException>(() => JsonSerializer.Serialize(activity));
            return;
        }

        JsonElement? written = found.Find(JsonElement.Parse(UserActivityJson.SerializeToUtf8Bytes(activity)));
        bool isAbsent = found.TakesObjectsOnly && value.ValueKind == JsonValueKind.Null;
        Assert.Equal(isAbsent, written is null);
        if (written is { } back)
        {
            Assert.Equal(spelled, JsonMarshal.GetRawUtf8Value(back).ToArray());
        }

        Assert.Equal(
            found.TakesObjectsOnly && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Object),
            violations.Any(violation => (violation.RuleId, violation.Property) == ("AG0306", found.Property)));
        Assert.Equal(activity, UserActivityJson.Deserialize(UserActivityJson.Serialize(activity)));
    }

    [Fact]
    public void The_suite_has_all_three_kinds()
    {
        ILookup<bool, byte[]> verdicts = SuiteCases.All.Values.ToLookup(value => Verdict.OfSerializer<JsonElement>(JsonPlace.All["unknown"].Document(value)));

        Assert.True(verdicts[true].Count() > 75, $"{verdicts[true].Count()} accepted");
        Assert.True(verdicts[false].Count() > 100, $"{verdicts[false].Count()} refused");
        Assert.True(verdicts[true].Count(value => !Utf8.IsValid(value)) > 20, "few are not UTF-8");
    }
}
