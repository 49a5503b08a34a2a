using ActivityGen.Contract;
using ActivityGen.Tests.Identifiers;

namespace ActivityGen.Tests.Contract;

public sealed class ValueRuleTests
{
    private static readonly ActivityProperty[] Urls =
        [ActivityProperty.ActivationUrl, ActivityProperty.ContentUrl, ActivityProperty.FallbackUrl, ActivityProperty.IconUrl];

    private static readonly ActivityProperty[] Texts =
        [ActivityProperty.DisplayText, ActivityProperty.Description, ActivityProperty.AppDisplayName, ActivityProperty.AlternateText];

    [Theory]
    [InlineData("https://contoso.com")]
    [InlineData("HTTPS://contoso.com/")]
    [InlineData("http://contoso.com:8080/a/b;c?d=e&f=%C3%A9#g/h?i")]
    [InlineData("https://contoso.com:")]
    [InlineData("https://user:pa%20ss@contoso.com/")]
    [InlineData("https://[::1]/x")]
    [InlineData("https://[2001:db8::7:1]:443")]
    [InlineData("https://[1:2:3:4:5:6:7:8]")]
    [InlineData("https://[1:2:3:4:5:6:1.2.3.4]")]
    [InlineData("https://[::ffff:192.0.2.1]")]
    [InlineData("https://[::]")]
    [InlineData("https://[1::]")]
    [InlineData("https://[1:2:3:4:5:6:7::]")]
    [InlineData("https://[v1F.a:b]")]
    [InlineData("https://contoso.com?q")]
    [InlineData("https://contoso.com#f")]
    [InlineData("https://con%20toso.com")]
    [InlineData("https://a_b~c.!$&'()*+,;=")]
    public void Web_urls_are_right_for_every_url_property(string url)
    {
        foreach (ActivityProperty property in Urls)
        {
            AssertRight(property, url);
        }
    }

    [Theory]
    [InlineData("a://42")]
    [InlineData("contoso-reader://articles/42")]
    [InlineData("contoso-reader:articles/42")]
    [InlineData("contoso+x.1-2:")]
    [InlineData("a:///x")]
    [InlineData("a://")]
    [InlineData("ms-word:ofe%7Cu%7Chttps://contoso.com/a.docx")]
    [InlineData("C:/x")]
    [InlineData("mailto:a@b.c")]
    public void App_protocol_urls_are_right_where_no_web_url_is_asked_for(string url)
    {
        AssertRight(ActivityProperty.ActivationUrl, url);
        AssertRight(ActivityProperty.ContentUrl, url);
        AssertWrong(ActivityProperty.FallbackUrl, url, "AG0208", url[..url.IndexOf(':', StringComparison.Ordinal)]);
        AssertWrong(ActivityProperty.IconUrl, url, "AG0208", "iconUrl");
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("/foo", "no scheme")]
    [InlineData("//contoso.com/foo", "no scheme")]
    [InlineData("contoso.com", "no scheme")]
    [InlineData("contoso.com/a:b", "no scheme")]
    [InlineData("?q", "no scheme")]
    [InlineData(":foo", "no scheme")]
    [InlineData("1a:foo", "no scheme")]
    [InlineData("a_b:foo", "no scheme")]
    [InlineData(" https://contoso.com", "no scheme")]
    [InlineData("é://x", "no scheme")]
    [InlineData("https:", "no host")]
    [InlineData("https://", "no host")]
    [InlineData("HTTP://", "no host")]
    [InlineData("https:foo", "no host")]
    [InlineData("https:/foo", "no host")]
    [InlineData("https:///foo", "no host")]
    [InlineData("https://:80", "no host")]
    [InlineData("https://user@", "no host")]
    [InlineData("http://?q", "no host")]
    [InlineData("http://#f", "no host")]
    [InlineData("https://contoso.com/a b", "' ' at index 21")]
    [InlineData("https://contoso.com/é", "'é' at index 20")]
    [InlineData("https://contoso.com/😀", "'😀' at index 20")]
    [InlineData("https://contoso.com/\n", "'\\u000A' at index 20")]
    [InlineData("https://contoso.com/\"", "index 20")]
    [InlineData("https://contoso.com/{x}", "index 20")]
    [InlineData("https://contoso.com/a|b", "index 21")]
    [InlineData("https://contoso.com/[x]", "index 20")]
    [InlineData("https://contoso.com/\\x", "index 20")]
    [InlineData("https://contoso.com\\x", "index 19")]
    [InlineData("https://contoso.com/#a#b", "index 22")]
    [InlineData("https://contoso.com/?^", "index 21")]
    [InlineData("https://cont oso.com", "index 12")]
    [InlineData("https://contóso.com", "index 12")]
    [InlineData("https://a@b@c/", "index 11")]
    [InlineData("https://us\"er@b/", "index 10")]
    [InlineData("https://contoso.com:8o/", "port")]
    [InlineData("https://a:b:80/", "port")]
    [InlineData("https://contoso.com/%", "'%' without")]
    [InlineData("https://contoso.com/%4", "'%' without")]
    [InlineData("https://contoso.com/%4g", "'%' without")]
    [InlineData("https://contoso.com/a?%zz", "'%' without")]
    [InlineData("https://con%2/", "'%' without")]
    [InlineData("https://[::1", "IP address")]
    [InlineData("https://[]", "IP address")]
    [InlineData("https://[1:2:3:4:5:6:7]", "IP address")]
    [InlineData("https://[1:2:3:4:5:6:7:8:9]", "IP address")]
    [InlineData("https://[1:2:3:4:5:6:7:8::]", "IP address")]
    [InlineData("https://[1::2::3]", "IP address")]
    [InlineData("https://[:1:2:3:4:5:6:7]", "IP address")]
    [InlineData("https://[1:2:3:4:5:6:7:]", "IP address")]
    [InlineData("https://[:::]", "IP address")]
    [InlineData("https://[12345::]", "IP address")]
    [InlineData("https://[::g]", "IP address")]
    [InlineData("https://[::1%25eth0]", "IP address")]
    [InlineData("https://[::1.2.3]", "IP address")]
    [InlineData("https://[::1.2.3.256]", "IP address")]
    [InlineData("https://[::1.2.3.04]", "IP address")]
    [InlineData("https://[::1.2.3.4.5]", "IP address")]
    [InlineData("https://[::1.2.3.4:5]", "IP address")]
    [InlineData("https://[v.a]", "IP address")]
    [InlineData("https://[v1.]", "IP address")]
    [InlineData("https://[vg.a]", "IP address")]
    [InlineData("https://[::1]x", "index 13")]
    [InlineData("C:\\x", "index 2")]
    public void What_is_no_absolute_url_is_wrong_for_every_url_property(string url, string inMessage)
    {
        foreach (ActivityProperty property in Urls)
        {
            AssertWrong(property, url, "AG0201", inMessage);
        }
    }

    [Theory]
    [InlineData("javascript:alert(1)", "javascript")]
    [InlineData("JAVASCRIPT:alert(1)", "JAVASCRIPT")]
    [InlineData("javaScript://contoso.com", "javaScript")]
    [InlineData("data:text/html,x", "data")]
    [InlineData("Data:,", "Data")]
    [InlineData("vbscript:x", "vbscript")]
    [InlineData("file:///C:/x", "file")]
    [InlineData("FILE://server/share", "FILE")]
    public void Some_schemes_are_never_activation_urls(string url, string scheme)
    {
        AssertWrong(ActivityProperty.ActivationUrl, url, "AG0209", $"'{scheme}:'");
        AssertRight(ActivityProperty.ContentUrl, url);
        AssertWrong(ActivityProperty.FallbackUrl, url, "AG0208", $"'{scheme}:'");
    }

    [Theory]
    [InlineData("javascripts:x")]
    [InlineData("xjavascript:x")]
    [InlineData("files:x")]
    public void Schemes_that_only_resemble_those_are_activation_urls(string url) => AssertRight(ActivityProperty.ActivationUrl, url);

    [Theory]
    [InlineData("https://contoso.com")]
    [InlineData("https://app.contoso.com")]
    [InlineData("HTTPS://Contoso.COM")]
    [InlineData("https://contoso.com:8443")]
    [InlineData("https://contoso.com:65535")]
    [InlineData("https://localhost")]
    [InlineData("https://[::1]:5001")]
    [InlineData("https://xn--mnchen-3ya.example")]
    public void Https_origins_are_right_for_the_host(string origin) => AssertRight(ActivityProperty.ActivitySourceHost, origin);

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("contoso.com", "no scheme")]
    [InlineData("//contoso.com", "no scheme")]
    [InlineData("https://", "no host")]
    [InlineData("https:contoso.com", "no host")]
    [InlineData("http://contoso.com", "'https:'")]
    [InlineData("contoso-reader://contoso.com", "'https:'")]
    [InlineData("https://contoso.com/path", "has a path")]
    [InlineData("https://app.contoso.com/path/", "has a path")]
    [InlineData("https://contoso.com//", "has a path")]
    [InlineData("https://contoso.com/", "ends with '/'")]
    [InlineData("https://contoso.com?q", "has a query")]
    [InlineData("https://contoso.com#f", "has a fragment")]
    [InlineData("https://user@contoso.com", "user info")]
    [InlineData("https://@contoso.com", "user info")]
    [InlineData("https://contoso.com:", "port")]
    [InlineData("https://contoso.com:65536", "port")]
    [InlineData("https://contoso.com:99999999999999999999", "port")]
    [InlineData("https://contoso.com:x", "port")]
    [InlineData("https://münchen.example", "'ü' at index 9")]
    [InlineData("https://contoso.com ", "' ' at index 19")]
    [InlineData("https://contoso.com{D800}", "'\\uD800' at index 19")]
    public void Everything_else_is_no_host(string origin, string inMessage) =>
        AssertWrong(ActivityProperty.ActivitySourceHost, Surrogates.Read(origin), "AG0202", inMessage);

    [Theory]
    [InlineData("#0078D4")]
    [InlineData("#0078d4")]
    [InlineData("#000000")]
    [InlineData("#abcDEF")]
    public void Hex_colors_are_right(string color) => AssertRight(ActivityProperty.BackgroundColor, color);

    [Theory]
    [InlineData("")]
    [InlineData("#")]
    [InlineData("#FFF")]
    [InlineData("#FF0078D4")]
    [InlineData("0078D4")]
    [InlineData("0078D4F")]
    [InlineData("#0078G4")]
    [InlineData("#0078D")]
    [InlineData("# 078D4")]
    [InlineData("#0078D\uFF14")]
    [InlineData("red")]
    [InlineData("rgb(0,0,0)")]
    public void Other_colors_are_wrong(string color) => AssertWrong(ActivityProperty.BackgroundColor, color, "AG0203", $"'{color}'");

    [Theory]
    [InlineData("article/12345?x")]
    [InlineData("...")]
    [InlineData("Recent")]
    [InlineData("/recent")]
    [InlineData(" ")]
    [InlineData("😀")]
    public void Usable_ids_are_right(string id) => AssertRight(ActivityProperty.AppActivityId, id);

    [Theory]
    [InlineData("", "is empty")]
    [InlineData(".", "path segment")]
    [InlineData("..", "path segment")]
    [InlineData("a\0b", "NUL character at index 1")]
    [InlineData("{D800}", "half of a surrogate pair at index 0")]
    [InlineData("😀{DE00}", "half of a surrogate pair at index 2")]
    public void Unusable_ids_are_wrong(string id, string inMessage) => AssertWrong(ActivityProperty.AppActivityId, Surrogates.Read(id), "AG0205", inMessage);

    [Fact]
    public void The_name_of_the_recent_function_is_only_warned_of()
    {
        RuleFinding? finding = ValueRules.Find(ActivityProperty.AppActivityId, "recent");
        Assert.Equal("AG0207", finding?.Rule.Id);
        Assert.Equal(RuleSeverity.Warning, finding?.Rule.Severity);
        Assert.False(ValueRules.HasError(ActivityProperty.AppActivityId, "recent"));
    }

    [Theory]
    [InlineData("a\rb")]
    [InlineData("a\nb")]
    [InlineData("\v")]
    [InlineData("a\f")]
    [InlineData("\u0085b")]
    [InlineData("a\u2028b")]
    [InlineData("a\u2029b")]
    public void A_line_break_in_display_text_is_only_mentioned(string text)
    {
        RuleFinding? finding = ValueRules.Find(ActivityProperty.DisplayText, text);
        Assert.Equal("AG0211", finding?.Rule.Id);
        Assert.DoesNotContain(finding!.Message, c => char.IsControl(c) || c is '\u2028' or '\u2029');
        Assert.False(ValueRules.HasError(ActivityProperty.DisplayText, text));
        AssertRight(ActivityProperty.Description, text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("tab\tand 日本語 😀😀")]
    public void Well_formed_text_is_right(string text)
    {
        foreach (ActivityProperty property in Texts)
        {
            AssertRight(property, text);
        }
    }

    [Theory]
    [InlineData("{D83D}", 0)]
    [InlineData("ab{DE00}", 2)]
    [InlineData("😀{D83D}x\n", 2)]
    [InlineData("{DE00}{D83D}", 0)]
    public void A_lone_surrogate_comes_before_all_else(string text, int index)
    {
        foreach (ActivityProperty property in Texts.Concat(Urls).Append(ActivityProperty.BackgroundColor).Append(ActivityProperty.UserTimezone))
        {
            AssertWrong(property, Surrogates.Read(text), "AG0215", $"index {index},");
        }
    }

    [Theory]
    [InlineData(ActivityProperty.Content)]
    [InlineData(ActivityProperty.ContentInfo)]
    [InlineData(ActivityProperty.HistoryItems)]
    [InlineData(ActivityProperty.Id)]
    [InlineData(ActivityProperty.AddImageQuery)]
    [InlineData(ActivityProperty.VisualElements)]
    public void Properties_without_a_text_have_no_value_rules(ActivityProperty property) => AssertRight(property, "\uD800");

    [Fact]
    public void A_message_shows_a_long_value_cut_and_never_half_a_character()
    {
        string value = new string('x', MessageText.MaxValueLength - 1) + "😀" + new string('y', 5000);
        string message = ValueRules.Find(ActivityProperty.ActivationUrl, value)!.Message;
        Assert.Contains(new string('x', MessageText.MaxValueLength - 1) + "…'", message, StringComparison.Ordinal);
        Assert.True(message.Length < 400, message);
        Assert.Contains("'x\\uD83D'", ValueRules.Find(ActivityProperty.AppActivityId, "x\uD83D")!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_and_HasError_agree_on_random_values()
    {
        string[] pieces =
        [
            "", "https:", "//", "contoso.com", "/", "?", "#", "@", ":", "80", "[", "]", "::1", "%", "%41", " ", "é", "\uD800", "\uDC00", "a",
            "http", "javascript:", ".", "\0", "recent", "\n", "FFF", "Europe/", "Berlin", "UTC",
        ];
        var random = new Random(20240229);
        int errors = 0;
        int clean = 0;
        for (int i = 0; i < 200_000; i++)
        {
            string value = string.Concat(Enumerable.Range(0, random.Next(1, 7)).Select(_ => pieces[random.Next(pieces.Length)]));
            var property = (ActivityProperty)random.Next(23);
            bool isError = ValueRules.Find(property, value) is { Rule.Severity: RuleSeverity.Error };
            Assert.True(isError == ValueRules.HasError(property, value), $"{property}: {value}");
            _ = isError ? errors++ : clean++;
        }

        Assert.True(errors > 10_000 && clean > 10_000, $"{errors} wrong, {clean} right: the pieces must give both");
    }

    [Fact]
    public void What_the_id_rule_takes_can_be_encoded() => RandomText.ForAll(id =>
        Assert.Equal(id.Length > 0 && id is not ("." or "..") && !id.Contains('\0', StringComparison.Ordinal), !ValueRules.HasError(ActivityProperty.AppActivityId, id)));

    [Fact]
    public void HasError_allocates_nothing()
    {
        (ActivityProperty Property, string Value)[] values =
        [
            (ActivityProperty.AppActivityId, "/article?12345"), (ActivityProperty.ActivationUrl, "contoso-reader://articles/42?x=%20"),
            (ActivityProperty.ActivationUrl, "javascript:x"), (ActivityProperty.ActivitySourceHost, "https://contoso.com:443"),
            (ActivityProperty.ActivitySourceHost, "https://contoso.com/x"), (ActivityProperty.BackgroundColor, "#0078D4"),
            (ActivityProperty.UserTimezone, "Europe/Berlin"), (ActivityProperty.UserTimezone, "W. Europe Standard Time"),
            (ActivityProperty.DisplayText, "日本語 😀"), (ActivityProperty.IconUrl, "https://[::1]/x.png"),
        ];
        long Measure()
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            foreach ((ActivityProperty property, string value) in values)
            {
                ValueRules.HasError(property, value);
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Measure();
        Assert.Equal(0, Measure());
    }

    private static void AssertRight(ActivityProperty property, string value)
    {
        Assert.Null(ValueRules.Find(property, value)?.Message);
        Assert.False(ValueRules.HasError(property, value));
    }

    private static void AssertWrong(ActivityProperty property, string value, string rule, string inMessage)
    {
        RuleFinding? finding = ValueRules.Find(property, value);
        Assert.Equal(rule, finding?.Rule.Id);
        Assert.StartsWith(PropertyContract.Of(property).Path + " ", finding!.Message, StringComparison.Ordinal);
        Assert.Contains(inMessage, finding.Message, StringComparison.Ordinal);
        Assert.True(ValueRules.HasError(property, value));
    }
}
