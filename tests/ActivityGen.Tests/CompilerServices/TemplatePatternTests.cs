using ActivityGen.CompilerServices;

namespace ActivityGen.Tests.CompilerServices;

public sealed class TemplatePatternTests
{
    private static readonly TestVariable X = new("X", 0, TestKind.String);
    private static readonly TestVariable Y = new("Y", 1, TestKind.String);
    private static readonly TestVariable MaybeX = X with { CanBeNull = true };
    private static readonly TestVariable MaybeY = Y with { CanBeNull = true };
    private static readonly TestVariable Number = new("N", 0, TestKind.Int);
    private static readonly TestVariable Ignored = X with { IsIgnored = true };

    // RFC 6570, section 3.2: one value under each operator, and what the operator makes of an empty one.
    [Theory]
    [InlineData("", "a%20b", "a b")]
    [InlineData("", "", "")]
    [InlineData(".", ".a%2Fb", "a/b")]
    [InlineData(".", ".", "")]
    [InlineData("/", "/%E6%97%A5", "日")]
    [InlineData("/", "/", "")]
    [InlineData(";", ";X=1", "1")]
    [InlineData(";", ";X", "")]
    [InlineData(";", ";X=", null)]
    [InlineData("?", "?X=%3D%26", "=&")]
    [InlineData("?", "?X=", "")]
    [InlineData("?", "?X", null)]
    [InlineData("?", "&X=1", null)]
    [InlineData("?", "?x=1", null)]
    [InlineData("?", "?X=1&", null)]
    [InlineData("&", "&X=1", "1")]
    [InlineData("&", "", null)]
    public void An_operator_is_undone(string @operator, string text, string? value)
    {
        foreach (TemplateForm form in (TemplateForm[])[TemplateForm.Identifier, TemplateForm.Url])
        {
            object?[]? values = new TestTemplate(form, TestPart.Expression(@operator, X)).Match(text);
            Assert.Equal(value is null ? null : [value], values);
        }
    }

    [Theory]
    [InlineData("", "", null, null)]
    [InlineData("", "a", "a", null)]
    [InlineData("", "a,", "a", "")]
    [InlineData("", "a,b", "a", "b")]
    [InlineData("", ",", "", "")]
    [InlineData("?", "", null, null)]
    [InlineData("?", "?X=", "", null)]
    [InlineData("?", "?Y=b", null, "b")]
    [InlineData("?", "?X=a&Y=b", "a", "b")]
    [InlineData("&", "&Y=b", null, "b")]
    [InlineData("&", "&X=a&Y=b", "a", "b")]
    [InlineData(";", ";Y", null, "")]
    [InlineData(";", ";X;Y=b", "", "b")]
    [InlineData("/", "/a", "a", null)]
    [InlineData("/", "/a/b", "a", "b")]
    [InlineData("/", "//", "", "")]
    [InlineData(".", "", null, null)]
    public void A_null_leaves_out_itself_and_its_separator(string @operator, string text, string? x, string? y)
    {
        // Where one text has two readings (RFC 6570's lists are not decodable), the first variable has it.
        TestTemplate template = new(TemplateForm.Url, TestPart.Expression(@operator, @operator == "" ? X with { CanBeNull = x is null } : MaybeX, MaybeY));
        Assert.Equal([x, y], template.Match(text));
    }

    [Theory]
    [InlineData("?Y=b&X=a")]
    [InlineData("?X=a&")]
    [InlineData("?&Y=b")]
    [InlineData("?X=a?Y=b")]
    [InlineData("?")]
    public void What_no_value_gives_does_not_match(string text) =>
        Assert.Null(new TestTemplate(TemplateForm.Url, TestPart.Expression("?", MaybeX, MaybeY)).Match(text));

    [Fact]
    public void An_empty_value_is_null_where_nothing_says_that_it_is_there()
    {
        Assert.Equal([null], Url(TestPart.Of("a:/"), TestPart.Expression("", MaybeX)).Match("a:/"));
        Assert.Equal([""], Url(TestPart.Of("a:/"), TestPart.Expression("", X)).Match("a:/"));
        Assert.Equal([""], Url(TestPart.Of("a:"), TestPart.Expression("/", MaybeX)).Match("a:/"));
        Assert.Equal([null], Url(TestPart.Of("a:"), TestPart.Expression("/", MaybeX)).Match("a:"));
        Assert.Equal([null], Url(TestPart.Of("a:/"), TestPart.Expression("", Number with { CanBeNull = true })).Match("a:/"));
        Assert.Null(Url(TestPart.Of("a:/"), TestPart.Expression("", Number)).Match("a:/"));
        Assert.Equal([null], Text(TestPart.Of("by "), TestPart.Hole(MaybeX)).Match("by "));
        Assert.Equal([""], Text(TestPart.Of("by "), TestPart.Hole(X)).Match("by "));
    }

    [Theory]
    [InlineData("%c3%A9", "é")]
    [InlineData("%61%2D%7e", "a-~")]
    [InlineData("%F0%9f%98%80", "😀")]
    [InlineData("%2525", "%25")]
    [InlineData("%00", "\0")]
    [InlineData("%C3", null)]
    [InlineData("%C0%80", null)]
    [InlineData("%ED%A0%80", null)]
    [InlineData("%F4%90%80%80", null)]
    [InlineData("%80", null)]
    [InlineData("%", null)]
    [InlineData("%4", null)]
    [InlineData("%4g", null)]
    [InlineData("é", null)]
    [InlineData("a b", null)]
    [InlineData("+", null)]
    [InlineData("/", null)]
    public void A_variable_is_unreserved_characters_and_encoded_utf8(string text, string? value)
    {
        object?[]? expected = value is null ? null : [value];
        Assert.Equal(expected, new TestTemplate(TemplateForm.Identifier, TestPart.Expression("", X)).Match(text));
        Assert.Equal(expected, Url(TestPart.Of("a:"), TestPart.Expression("", X), TestPart.Of("!")).Match("a:" + text + "!"));
        Assert.Equal(expected, Url(TestPart.Expression("", X), TestPart.Of("-z")).Match(text + "-z"));
    }

    [Fact]
    public void A_variable_does_not_end_inside_a_character()
    {
        TestTemplate template = Url(TestPart.Expression("", X), TestPart.Of("%A9"));
        Assert.Null(template.Match("a%C3%A9"));
        Assert.Equal(["a"], template.Match("a%a9"));
        Assert.Equal(["aé"], template.Match("a%C3%A9%A9"));
    }

    [Theory]
    [InlineData("app-x://h.example/Path%2Fq%C3%A9~", true)]
    [InlineData("APP-x://H.Example/Path%2Fq%C3%A9~", true)]
    [InlineData("app-x://h.example/Path%2fq%c3%a9~", true)]
    [InlineData("app-x://%48.e%78ample/%50ath%2Fq%C3%A9%7e", true)]
    [InlineData("app-x://h.example/path%2Fq%C3%A9~", false)]
    [InlineData("app-x://h.example/Path/q%C3%A9~", false)]
    [InlineData("app-x://h.example/Path%2Fqé~", false)]
    [InlineData("app-x://h.example/Path%2Fq%C3%A9", false)]
    [InlineData("app-x://h.example/Path%2Fq%C3%A9~~", false)]
    [InlineData("app-x:%2F/h.example/Path%2Fq%C3%A9~", false)]
    [InlineData("app-x://h.example/Path%2Fq%C3%A9%7", false)]
    [InlineData("app-x://h.example/%", false)]
    public void A_url_has_spellings(string text, bool matches) =>
        Assert.Equal(matches, Url(TestPart.Of("app-x://h.example/Path%2Fq%C3%A9~")).Match(text) is not null);

    [Theory]
    [InlineData("a://User@h/x", "a://User@H/x", true)]
    [InlineData("a://User@h/x", "a://user@h/x", false)]
    [InlineData("a://U@V@h", "A://U@V@H", true)]
    [InlineData("a://U@V@h", "a://U@v@h", false)]
    [InlineData("a://h?Q", "a://H?Q", true)]
    [InlineData("a://h?Q", "a://h?q", false)]
    [InlineData("a://h#F", "a://H#f", false)]
    [InlineData("a://h:8080/x", "a://H:8080/x", true)]
    [InlineData("mailto:Ab", "MAILTO:Ab", true)]
    [InlineData("mailto:Ab", "mailto:ab", false)]
    public void Case_says_nothing_in_scheme_and_host_alone(string template, string text, bool matches) =>
        Assert.Equal(matches, Url(TestPart.Of(template)).Match(text) is not null);

    [Fact]
    public void Ids_and_texts_are_compared_as_they_are()
    {
        TestTemplate id = new(TemplateForm.Identifier, TestPart.Of("HTTP://É %2f"), TestPart.Expression("", X));
        Assert.Equal(["a"], id.Match("HTTP://É %2f%61"));
        Assert.Null(id.Match("http://É %2fa"));
        Assert.Null(id.Match("HTTP://É %2Fa"));
        Assert.Null(id.Match("HTTP://E\u0301 %2fa"));
        Assert.Equal(["%61 \uD800"], Text(TestPart.Of("é{"), TestPart.Hole(X)).Match("é{%61 \uD800"));
    }

    [Theory]
    [InlineData("by a, page 3", "a", 3)]
    [InlineData("by , page 3, page 4", ", page 3", 4)]
    [InlineData("by a, page 3, page x", null, 0)]
    [InlineData("by a, page 03", null, 0)]
    [InlineData("by a, page ", null, 0)]
    [InlineData("by a", null, 0)]
    public void A_text_is_searched_from_its_end(string text, string? author, int page)
    {
        TestTemplate template = Text(TestPart.Of("by "), TestPart.Hole(X), TestPart.Of(", page "), TestPart.Hole(Number with { Slot = 1 }));
        Assert.Equal(author is null ? null : [author, page], template.Match(text));
    }

    [Fact]
    public void A_values_type_says_where_it_ends()
    {
        Guid id = new("0f8fad5b-d9cb-469f-a165-70867728950e");
        TestTemplate template = Url(
            TestPart.Of("a:"), TestPart.Expression("", new TestVariable("I", 0, TestKind.Guid)), TestPart.Of("-"), TestPart.Expression("", Y));
        Assert.Equal([id, "a-b"], template.Match($"a:{id}-a-b"));
        Assert.Equal([id, ""], template.Match($"a:{id}-"));
        Assert.Equal([id, $"{id}-"], template.Match($"a:%30{id.ToString()[1..]}-{id}-"));
        Assert.Null(template.Match($"a:{id}"));
        Assert.Null(template.Match($"a:{id.ToString().ToUpperInvariant()}-x"));
    }

    [Fact]
    public void A_member_in_two_places_has_one_value()
    {
        TestTemplate text = Text(TestPart.Hole(X), TestPart.Of(" ("), TestPart.Hole(X), TestPart.Of(")"));
        Assert.Equal(["a (a)"], text.Match("a (a) (a (a))"));
        Assert.Equal([""], text.Match(" ()"));
        Assert.Null(text.Match("a (b)"));
        Assert.Null(text.Match("a (aa)"));

        TestTemplate url = Url(TestPart.Of("a:"), TestPart.Expression("", X), TestPart.Of("-"), TestPart.Expression("", X), TestPart.Expression("?", X));
        Assert.Equal(["-é"], url.Match("a:-%C3%A9-%2d%c3%a9?X=%2D%C3%A9"));
        Assert.Null(url.Match("a:-%C3%A9-%2d%c3%a9?X=%2D%C3%A8"));
        Assert.Null(url.Match("a:b-b?X=B"));

        // What '?' says of an empty text decides what it was before.
        TestTemplate maybe = Url(TestPart.Of("a:"), TestPart.Expression("", MaybeX), TestPart.Expression("?", MaybeX));
        Assert.Equal([null], maybe.Match("a:"));
        Assert.Equal([""], maybe.Match("a:?X="));
        Assert.Null(maybe.Match("a:b"));
        Assert.Null(maybe.Match("a:?X=b"));
    }

    [Theory]
    [InlineData("+", "", true)]
    [InlineData("+", "a/b?c%2Fd%zz", false)]
    [InlineData("+", "a/b?c%2Fd%C3", true)]
    [InlineData("+", "a b", false)]
    [InlineData("#", "#a/b", true)]
    [InlineData("#", "#", true)]
    [InlineData("#", "a", false)]
    [InlineData("", "a%C3%2f", true)]
    [InlineData("", "a/", false)]
    [InlineData("?", "?X=%C3", true)]
    public void What_is_ignored_is_still_a_value(string @operator, string text, bool matches) =>
        Assert.Equal(matches, Url(TestPart.Expression(@operator, Ignored)).Match(text) is not null);

    [Fact]
    public void What_follows_a_reserved_value_is_found_in_it()
    {
        TestTemplate template = Url(TestPart.Of("a:"), TestPart.Expression("+", Ignored), TestPart.Of("/v/"), TestPart.Expression("", Y), TestPart.Expression("?", Number with { Slot = 2 }));
        Assert.Equal([null, "d", 5], template.Match("a:b/v/c?N=5/v/d?N=5"));
        Assert.Equal([null, "", -1], template.Match("a:/v/?N=-1"));
        Assert.Null(template.Match("a:/v/?N=x"));
    }

    [Fact]
    public void An_ignored_text_is_anything()
    {
        TestTemplate template = Text(TestPart.Hole(Ignored), TestPart.Of("/"), TestPart.Hole(Y));
        Assert.Equal([null, "c"], template.Match("a/b\uD800\n/c"));
    }

    [Fact]
    public void Every_kind_of_value_is_read()
    {
        foreach (TestKind kind in TestKind.All)
        {
            TestTemplate template = Url(TestPart.Of("a:"), TestPart.Expression("/", new TestVariable("V", 0, kind)));
            object value = kind.Next(new Random(7));
            Assert.Equal([value], template.Match(template.Expand([value])));
            Assert.Equal(kind == TestKind.String ? ["?!"] : kind == TestKind.Uri ? (object[])["?!"] : null, template.Match("a:/%3F%21"));
        }
    }

    [Fact]
    public void A_format_belongs_to_the_value()
    {
        TemplatePattern pattern = new(
            "{Id:N}{Kind:D}{Count:D4}",
            TemplateForm.Text,
            TemplatePart.Hole(TemplateHole.Of<Guid>(0, canBeNull: false, "N")),
            TemplatePart.Hole(TemplateHole.Enum<DayOfWeek>(1, canBeNull: false, "D")),
            TemplatePart.Hole(TemplateHole.Of<int>(2, canBeNull: false, "D4")));
        TemplateMatch match = pattern.Match("0f8fad5bd9cb469fa16570867728950e50042", stackalloc TemplateSlice[3]);
        Assert.True(match.Success);
        Assert.Equal(new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"), match.Value<Guid>(0));
        Assert.Equal(DayOfWeek.Friday, match.Enum<DayOfWeek>(1));
        Assert.Equal(42, match.Value<int>(2));
    }

    [Fact]
    public void Misuse_is_named()
    {
        TemplatePattern pattern = new("{X?}", TemplateForm.Text, TemplatePart.Hole(TemplateHole.String(1, canBeNull: true)));
        Assert.Equal("{X?}", pattern.Template);
        Assert.Throws<ArgumentException>(() => pattern.Match("a", new TemplateSlice[1]).Success);
        Assert.Throws<InvalidOperationException>(() => pattern.Match("", new TemplateSlice[2]).String(1));
        Assert.Throws<InvalidOperationException>(() => pattern.Match("x", new TemplateSlice[2]).String(0));
        Assert.Throws<InvalidOperationException>(() => pattern.Match("x", new TemplateSlice[2]).Value<int>(1));
        Assert.Throws<InvalidOperationException>(() => default(TemplateMatch).String(0));
        Assert.False(default(TemplateMatch).Has(0));
        Assert.Throws<ArgumentException>(() => TemplatePart.Expression("|"));
        Assert.Throws<ArgumentException>(() => TemplatePart.Expression("+", new TemplateVariable("X", TemplateHole.String(0, canBeNull: false))));
        Assert.Throws<ArgumentOutOfRangeException>(() => TemplateHole.String(-1, canBeNull: false));
    }

    [Fact]
    public void Slices_of_an_earlier_match_are_forgotten()
    {
        TemplatePattern pattern = new("{?X}", TemplateForm.Url, TemplatePart.Expression("?", new TemplateVariable("X", TemplateHole.String(0, canBeNull: true))));
        var slices = new TemplateSlice[2];
        Assert.True(pattern.Match("?X=1", slices).Has(0));
        slices[1] = slices[0];
        TemplateMatch match = pattern.Match("", slices);
        Assert.True(match.Success);
        Assert.False(match.Has(0));
        Assert.False(match.Has(1));
        Assert.False(match.Has(2));
    }

    private static TestTemplate Url(params TestPart[] parts) => new(TemplateForm.Url, parts);

    private static TestTemplate Text(params TestPart[] parts) => new(TemplateForm.Text, parts);
}
