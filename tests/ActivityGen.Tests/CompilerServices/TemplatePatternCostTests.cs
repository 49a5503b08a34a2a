using ActivityGen.CompilerServices;

namespace ActivityGen.Tests.CompilerServices;

/// <summary>Texts come from outside: what they may cost, and that none throws.</summary>
public sealed class TemplatePatternCostTests
{
    private const int Length = 20_000;

    private const string Suspects = "%%%0aAfFcC398-./?&;=,V0\0\uD800\uDC00";

    private static readonly TestVariable A = new("A", 0, TestKind.String);
    private static readonly TestVariable B = new("B", 1, TestKind.String);
    private static readonly TestVariable C = new("C", 2, TestKind.String);
    private static readonly TestVariable Number = new("N", 3, TestKind.Int);
    private static readonly TestVariable Id = new("I", 4, TestKind.Guid);
    private static readonly TestVariable Link = new("U", 5, TestKind.Uri);

    [Fact]
    public void Linear_templates_take_linear_time_whatever_the_text()
    {
        TestTemplate[] templates =
        [
            new(TemplateForm.Text, TestPart.Hole(A), TestPart.Of(", "), TestPart.Hole(B), TestPart.Of(", "), TestPart.Hole(C), TestPart.Of(" "), TestPart.Hole(Number)),
            new(TemplateForm.Text, TestPart.Hole(A), TestPart.Hole(B), TestPart.Hole(Number), TestPart.Hole(C), TestPart.Of("!")),
            new(TemplateForm.Url, TestPart.Expression("", A), TestPart.Of("-"), TestPart.Expression("", B), TestPart.Of("-"), TestPart.Expression("", C), TestPart.Of("-"), TestPart.Expression("", Number), TestPart.Of("!")),
            new(TemplateForm.Url, TestPart.Expression("", A), TestPart.Of("-"), TestPart.Expression("", Id), TestPart.Of("-"), TestPart.Expression("", B), TestPart.Of("!")),
            new(TemplateForm.Identifier, TestPart.Expression(".", A, B, C, Number), TestPart.Of("!")),
            new(TemplateForm.Url, TestPart.Expression("", A with { CanBeNull = true }, B with { CanBeNull = true }, C with { CanBeNull = true }), TestPart.Of("!")),
            new(TemplateForm.Url, TestPart.Expression("+", A with { IsIgnored = true }), TestPart.Of("-"), TestPart.Expression("+", B with { IsIgnored = true }), TestPart.Of("-"), TestPart.Expression("", Number), TestPart.Of(" ")),
            new(TemplateForm.Url, TestPart.Expression("", A), TestPart.Expression("", B), TestPart.Expression("", C), TestPart.Expression("?", Number)),
            new(TemplateForm.Url, TestPart.Expression(";", A with { CanBeNull = true }, A with { Name = "A", Slot = 1, CanBeNull = true }, C with { Name = "A", CanBeNull = true }), TestPart.Of("!")),
        ];
        foreach (TestTemplate template in templates)
        {
            foreach (string text in HostileTexts())
            {
                Assert.Null(template.Match(text, out long steps));
                Assert.True(steps < 1000L * text.Length, $"{template} <- {text[..20]}…: {steps} steps");
            }
        }
    }

    [Fact]
    public void Other_templates_give_up()
    {
        TestTemplate[] templates =
        [
            new(TemplateForm.Text, TestPart.Hole(A), TestPart.Of("-"), TestPart.Hole(A), TestPart.Of("-"), TestPart.Hole(B), TestPart.Of("-"), TestPart.Hole(A), TestPart.Of(" ")),
            new(TemplateForm.Url, TestPart.Expression("", A), TestPart.Of("-"), TestPart.Expression("", A), TestPart.Of("-"), TestPart.Expression("", B), TestPart.Expression("?", A, B)),
            new(TemplateForm.Url, TestPart.Expression("", A), TestPart.Of("-"), TestPart.Expression("", Link), TestPart.Of("-"), TestPart.Expression("", B), TestPart.Expression("?", B)),
        ];
        foreach (TestTemplate template in templates)
        {
            foreach (string text in HostileTexts())
            {
                Assert.Null(template.Match(text, out long steps));
                Assert.True(steps < 20_000_000, $"{template} <- {text[..20]}…: {steps} steps");
            }
        }
    }

    [Fact]
    public void A_member_in_two_places_is_found_in_a_long_text()
    {
        TestTemplate template = new(TemplateForm.Text, TestPart.Hole(A), TestPart.Of(" ("), TestPart.Hole(A), TestPart.Of(") "), TestPart.Hole(Number));
        string name = string.Concat(Enumerable.Repeat("( (x) ", 2000));
        Assert.Equal([name, null, null, 7], template.Match($"{name} ({name}) 7"));
    }

    [Fact]
    public void Garbage_matches_or_does_not() => ForAll.Of(
        RandomTemplates.Ambiguous,
        example =>
        {
            Random random = example.Random;
            for (int i = 0; i < 5; i++)
            {
                string text = new([.. Enumerable.Range(0, random.Next(80)).Select(_ => random.Next(3) == 0
                    ? (char)random.Next(0x10000)
                    : Suspects[random.Next(Suspects.Length)])]);
                example.Template.Match(text);
                example.Template.Match(example.Text.Insert(random.Next(example.Text.Length + 1), text));
            }
        },
        2000);

    [Fact]
    public void Long_garbage_does_not_throw() => ForAll.Of(
        RandomTemplates.Urls,
        example =>
        {
            example.Template.Match(new string("%a-/\uD800\0"[example.Random.Next(6)], 1 << 20));
            example.Template.Match(example.Text + new string('%', 1 << 20));
            example.Template.Match(example.Text + string.Concat(Enumerable.Repeat("%C3%A9", 1 << 17)));
        },
        20);

    [Fact]
    public void Matching_does_not_allocate()
    {
        TemplatePattern url = new(
            "app://{Id}-{Slug}/{N}/{On}{?Day,Ok,When}",
            TemplateForm.Url,
            TemplatePart.Literal("app://"),
            TemplatePart.Expression("", new TemplateVariable("Id", TemplateHole.Of<Guid>(0, canBeNull: false))),
            TemplatePart.Literal("-"),
            TemplatePart.Expression("", new TemplateVariable("Slug", TemplateHole.String(1, canBeNull: false))),
            TemplatePart.Literal("/"),
            TemplatePart.Expression("", new TemplateVariable("N", TemplateHole.Of<int>(2, canBeNull: true))),
            TemplatePart.Expression(
                "?",
                new TemplateVariable("Day", TemplateHole.Enum<DayOfWeek>(3, canBeNull: true)),
                new TemplateVariable("Ok", TemplateHole.Boolean(4, canBeNull: true)),
                new TemplateVariable("When", TemplateHole.Of<DateTimeOffset>(5, canBeNull: true))));
        TemplatePattern text = new(
            "{Author}, page {Page}",
            TemplateForm.Text,
            TemplatePart.Hole(TemplateHole.String(0, canBeNull: true)),
            TemplatePart.Literal(", page "),
            TemplatePart.Hole(TemplateHole.Of<int>(1, canBeNull: false)));
        string hit = "APP://0f8fad5b-d9cb-469f-a165-70867728950e-a-%C3%A9/-5?Day=Fri%64ay&Ok=true&When=2024-02-29T13%3A05%3A06.0000000%2B02%3A00";
        string longText = string.Concat(Enumerable.Repeat("a, page x", 3000)) + ", page 3";
        string miss = hit + "0";
        int matches = 0;
        long Measure()
        {
            Span<TemplateSlice> slices = stackalloc TemplateSlice[6];
            long before = GC.GetAllocatedBytesForCurrentThread();
            matches += url.Match(hit, slices).Success ? 1 : 0;
            matches += url.Match(hit, slices).Value<int>(2) == -5 ? 1 : 0;
            matches += url.Match(miss, slices).Success ? 100 : 0;
            matches += text.Match(longText, slices).Success ? 1 : 0;
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Measure();
        Assert.Equal(0, Measure());
        Assert.Equal(6, matches);
    }

    private static IEnumerable<string> HostileTexts()
    {
        foreach (string piece in (string[])["-", ", ", "%2D", "a", ".", "1", "-1", "%C3%A9", "%C3%A9-", ",", ";A", "0f8fad5b-d9cb-469f-a165-70867728950e-", "- ", " ", "\uD800"])
        {
            yield return string.Concat(Enumerable.Repeat(piece, Length / piece.Length)) + "?";
        }
    }
}
