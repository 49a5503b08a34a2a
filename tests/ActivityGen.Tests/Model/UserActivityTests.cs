using System.Reflection;
using System.Text.Json;

namespace ActivityGen.Tests.Model;

public class UserActivityTests
{
    [Fact]
    public void Server_properties_are_set_by_a_copy_and_taken_away_by_another()
    {
        UserActivity served = Samples.Minimal.WithServerProperties("7", ActivityStatus.Ignored, Samples.Noon, Samples.Noon.AddDays(1), Samples.Noon.AddDays(2));

        Assert.Equal(
            ("7", ActivityStatus.Ignored, "ignored", Samples.Noon, Samples.Noon.AddDays(1), Samples.Noon.AddDays(2)),
            (served.Id, served.Status!.Value, served.StatusText, served.CreatedDateTime!.Value, served.LastModifiedDateTime!.Value, served.ExpirationDateTime!.Value));
        Assert.Null(Samples.Minimal.Id);
        Assert.Equal(Samples.Minimal, served.WithServerProperties());
    }

    [Fact]
    public void An_unknown_status_goes_with_the_server_properties()
    {
        UserActivity read = UserActivityJson.Deserialize("""{"status":"archived","historyItems":[{"status":"archived"}]}""");

        Assert.Null(read.WithServerProperties().StatusText);
        Assert.Equal("active", read.WithServerProperties(status: ActivityStatus.Active).StatusText);
        Assert.Equal("archived", read.HistoryItems[0].StatusText);
        Assert.Equal("unknownFutureValue", read.HistoryItems[0].WithServerProperties(ActivityStatus.UnknownFutureValue).StatusText);
    }

    [Fact]
    public void A_number_that_is_no_status_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Samples.Minimal.WithServerProperties(status: (ActivityStatus)5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Samples.Item.WithServerProperties((ActivityStatus)(-1)));
    }

    [Theory]
    [InlineData(typeof(UserActivity), "Id,Status,StatusText,CreatedDateTime,LastModifiedDateTime,ExpirationDateTime")]
    [InlineData(typeof(ActivityHistoryItem), "Status,StatusText,CreatedDateTime,LastModifiedDateTime")]
    [InlineData(typeof(VisualInfo), "")]
    [InlineData(typeof(ImageInfo), "")]
    public void Only_server_properties_have_no_public_setter(Type type, string expected) => Assert.Equal(
        expected.Split(',', StringSplitOptions.RemoveEmptyEntries).Order(),
        type.GetProperties().Where(property => property.GetSetMethod() is null).Select(property => property.Name).Order());

    [Theory]
    [InlineData(typeof(UserActivity), "ActivationUrl,ActivitySourceHost,AppActivityId,VisualElements")]
    [InlineData(typeof(VisualInfo), "DisplayText")]
    [InlineData(typeof(ImageInfo), "")]
    [InlineData(typeof(ActivityHistoryItem), "StartedDateTime")]
    public void What_the_contract_requires_is_required(Type type, string expected) => Assert.Equal(
        expected.Split(',', StringSplitOptions.RemoveEmptyEntries),
        type.GetProperties().Where(property => property.GetCustomAttribute<System.Runtime.CompilerServices.RequiredMemberAttribute>() is not null).Select(property => property.Name).Order());

    [Fact]
    public void Status_numbers_are_Graph_s() => Assert.Equal(
        [0, 1, 2, 3, 4],
        new[] { ActivityStatus.Active, ActivityStatus.Updated, ActivityStatus.Deleted, ActivityStatus.Ignored, ActivityStatus.UnknownFutureValue }.Select(status => (int)status));

    [Fact]
    public void The_caller_s_list_and_dictionary_are_copied()
    {
        List<ActivityHistoryItem> items = [Samples.Item];
        Dictionary<string, JsonElement> data = new() { ["x"] = JsonElement.Parse("1") };
        UserActivity activity = Samples.Minimal with { HistoryItems = items, AdditionalData = data };

        items.Clear();
        data.Clear();

        Assert.Single(activity.HistoryItems);
        Assert.Single(activity.AdditionalData);
        Assert.Throws<NotSupportedException>(() => ((IDictionary<string, JsonElement>)activity.AdditionalData).Clear());
        Assert.Throws<NotSupportedException>(() => ((IList<ActivityHistoryItem>)activity.HistoryItems).Clear());
    }

    [Fact]
    public void A_value_outlives_its_document()
    {
        UserActivity activity;
        using (JsonDocument document = JsonDocument.Parse("""{"a":{"b":1}}"""))
        {
            JsonElement inner = document.RootElement.GetProperty("a");
            activity = Samples.Minimal with
            {
                ContentInfo = inner,
                VisualElements = new VisualInfo { DisplayText = "t", Content = inner },
                AdditionalData = new Dictionary<string, JsonElement> { ["x"] = inner },
            };
        }

        Assert.Equal(3, UserActivityJson.Serialize(activity).Split("""{"b":1}""").Length - 1);
    }

    [Fact]
    public void JSON_null_and_undefined_are_no_value()
    {
        Assert.Null((Samples.Full with { ContentInfo = default(JsonElement) }).ContentInfo);
        Assert.Null((Samples.Full with { ContentInfo = JsonElement.Parse("null") }).ContentInfo);
        Assert.Null((Samples.Full.VisualElements with { Content = JsonElement.Parse("null") }).Content);
    }

    [Fact]
    public void A_history_item_that_is_null_is_refused()
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => Samples.Minimal with { HistoryItems = [Samples.Item, null!] });

        Assert.Contains("HistoryItems[1]", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("status")]
    [InlineData("appActivityId")]
    [InlineData("historyItems")]
    [InlineData("@odata.type")]
    [InlineData("historyItems@odata.context")]
    public void Names_of_the_contract_are_no_additional_data_of_an_activity(string name)
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => Samples.Minimal with { AdditionalData = One(name) });

        Assert.Contains($"'{name}'", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_the_contract_are_no_additional_data_of_the_parts()
    {
        Assert.All(["displayText", "attribution", "content"], name =>
            Assert.Throws<ArgumentException>(() => new VisualInfo { DisplayText = "t", AdditionalData = One(name) }));
        Assert.All(["iconUrl", "alternateText", "alternativeText", "addImageQuery"], name =>
            Assert.Throws<ArgumentException>(() => new ImageInfo { AdditionalData = One(name) }));
        Assert.All(
            ["id", "startedDateTime", "lastActiveDateTime", "activeDurationSeconds", "expirationDateTime", "userTimezone", "status", "createdDateTime", "lastModifiedDateTime"],
            name => Assert.Throws<ArgumentException>(() => Samples.Item with { AdditionalData = One(name) }));
    }

    [Fact]
    public void A_name_of_another_type_is_additional_data_here() =>
        Assert.Equal(["displayText"], (Samples.Minimal with { AdditionalData = One("displayText") }).AdditionalData.Keys);

    [Fact]
    public void An_undefined_value_is_no_additional_data() =>
        Assert.Throws<ArgumentException>(() => Samples.Minimal with { AdditionalData = new Dictionary<string, JsonElement> { ["x"] = default } });

    [Fact]
    public void The_text_for_people_has_every_property()
    {
        // The order of public members, as in a text that the compiler would make.
        string activity = string.Join(", ", Samples.Full.GetType().GetProperties().Select(property => $"{property.Name} = .*"));
        string visual = string.Join(", ", typeof(VisualInfo).GetProperties().Select(property => $"{property.Name} = .*"));

        Assert.Matches($"^UserActivity {{ {activity} }}$", Samples.Full.ToString());
        Assert.Matches($"^VisualInfo {{ {visual} }}$", Samples.Full.VisualElements.ToString());
        Assert.Contains("ContentInfo = {\"@context\":\"https://schema.org\",\"@type\":\"Article\"},", Samples.Full.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_for_people_shows_JSON_that_is_no_text()
    {
        UserActivity activity = UserActivityJson.Deserialize([.. "{\"contentInfo\":\"\\ud83d\",\"visualElements\":{\"content\":{\"a\":\""u8, 0xFF, .. "\"}}}"u8]);

        Assert.Contains("ContentInfo = \"\\ud83d\",", activity.ToString(), StringComparison.Ordinal);
        Assert.Contains("Content = {\"a\":\"\uFFFD\"},", activity.ToString(), StringComparison.Ordinal);
    }

    private static Dictionary<string, JsonElement> One(string name) => new() { [name] = JsonElement.Parse("1") };
}
