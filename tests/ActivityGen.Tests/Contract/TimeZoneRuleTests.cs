using ActivityGen.Contract;

namespace ActivityGen.Tests.Contract;

public sealed class TimeZoneRuleTests
{
    [Theory]
    [InlineData("Europe/Berlin")]
    [InlineData("America/New_York")]
    [InlineData("America/Argentina/Buenos_Aires")]
    [InlineData("Asia/Calcutta")]
    [InlineData("Asia/Kolkata")]
    [InlineData("Europe/Kyiv")]
    [InlineData("US/Pacific")]
    [InlineData("UTC")]
    [InlineData("Etc/GMT+2")]
    [InlineData("EST5EDT")]
    [InlineData("Zulu")]
    public void Iana_ids_are_right(string id)
    {
        Assert.Null(ValueRules.Find(ActivityProperty.UserTimezone, id));
        Assert.False(ValueRules.HasError(ActivityProperty.UserTimezone, id));
    }

    [Theory]
    [InlineData("W. Europe Standard Time", "Europe/Berlin")]
    [InlineData("w. europe standard time", "Europe/Berlin")]
    [InlineData("Pacific Standard Time", "America/Los_Angeles")]
    [InlineData("India Standard Time", "Asia/Kolkata")]
    [InlineData("europe/berlin", "Europe/Berlin")]
    [InlineData("Europe/Berlinn", "Europe/Berlin")]
    [InlineData(" Europe/Berlin", "Europe/Berlin")]
    [InlineData("Europe/Berlin ", "Europe/Berlin")]
    [InlineData("America/New York", "America/New_York")]
    [InlineData("America/NewYork", "America/New_York")]
    [InlineData("Tokyo", "Asia/Tokyo")]
    [InlineData("etc/gmt+2", "Etc/GMT+2")]
    [InlineData("", "Europe/Berlin")]
    [InlineData("qqqqqqqq", "Europe/Berlin")]
    [InlineData("UTC Universal", "Etc/Universal")]
    public void Everything_else_is_wrong_and_gets_a_suggestion(string id, string suggestion)
    {
        RuleFinding? finding = ValueRules.Find(ActivityProperty.UserTimezone, id);
        Assert.Equal("AG0204", finding?.Rule.Id);
        Assert.EndsWith($"write for example '{suggestion}'", finding!.Message, StringComparison.Ordinal);
        Assert.True(ValueRules.HasError(ActivityProperty.UserTimezone, id));
    }

    [Theory]
    [InlineData("GMT+2")]
    [InlineData("UTC+2")]
    [InlineData("UTC-08:00")]
    public void An_offset_never_leads_to_the_zone_of_the_opposite_sign(string offset) =>
        Assert.DoesNotContain("Etc/GMT+", TimeZoneRule.Suggest(offset) ?? "", StringComparison.Ordinal);

    [Fact]
    public void Every_name_of_the_table_is_known_and_no_prefix_or_other_case_of_one()
    {
        string[] names = TimeZoneTable.IanaNames.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var known = names.ToHashSet(StringComparer.Ordinal);
        Assert.Equal(TimeZoneTable.IanaCount, known.Count);
        Assert.True(known.Count > 550);
        foreach (string name in names)
        {
            Assert.True(TimeZoneNames.IsIana(name), name);
            Assert.Equal(known.Contains(name[..^1]), TimeZoneNames.IsIana(name.AsSpan()[..^1]));
            Assert.False(TimeZoneNames.IsIana(name + " "), name);
            string upper = name.ToUpperInvariant();
            Assert.Equal(known.Contains(upper), TimeZoneNames.IsIana(upper));
        }
    }

    [Fact]
    public void Every_windows_id_leads_to_a_known_name()
    {
        string[] pairs = TimeZoneTable.WindowsToIana.Split(';', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(pairs.Length > 130);
        Assert.All(pairs, pair =>
        {
            string[] parts = pair.Split('=');
            Assert.Equal(parts[1], TimeZoneNames.FromWindows(parts[0]));
            Assert.True(TimeZoneNames.IsIana(parts[1]), pair);
        });
    }

    [Fact]
    public void A_very_long_value_is_only_wrong()
    {
        string value = new('x', 100_000);
        Assert.Equal("AG0204", ValueRules.Find(ActivityProperty.UserTimezone, value)?.Rule.Id);
        Assert.Null(TimeZoneRule.Suggest(value));
    }
}
