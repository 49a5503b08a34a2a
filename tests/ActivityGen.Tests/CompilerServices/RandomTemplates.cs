using ActivityGen.CompilerServices;
using FsCheck;
using FsCheck.Fluent;

namespace ActivityGen.Tests.CompilerServices;

/// <summary>Random templates with random values.</summary>
internal static class RandomTemplates
{
    private static readonly TestKind[] SpaceFree = [TestKind.Boolean, TestKind.Day, TestKind.Int, TestKind.Long, TestKind.Guid, TestKind.Date, TestKind.Moment];

    /// <summary>Gets text templates that are uniquely decodable: one string, other values and literals such that a space ends a value.</summary>
    internal static Gen<TemplateCase> Texts { get; } = Cases(random =>
    {
        int count = random.Next(1, 5);
        int text = random.Next(count);
        List<TestPart> parts = [];
        for (int i = 0; i < count; i++)
        {
            if (i > 0 || random.Next(2) == 0)
            {
                parts.Add(TestPart.Of(random.GetItems<string>([" ", ", page ", " on ", " (x) "], 1)[0].Insert(0, i == 0 ? string.Empty : " ")));
            }

            TestKind kind = i == text ? TestKind.String : random.GetItems(SpaceFree, 1)[0];
            parts.Add(TestPart.Hole(new TestVariable("V" + i, i, kind, random.Next(2) == 0)));
        }

        return new TestTemplate(TemplateForm.Text, [.. parts]);
    });

    /// <summary>Gets id templates that are uniquely decodable.</summary>
    internal static Gen<TemplateCase> Identifiers { get; } = Cases(random => Expressions(random, TemplateForm.Identifier));

    /// <summary>Gets URL templates that are uniquely decodable.</summary>
    internal static Gen<TemplateCase> Urls { get; } = Cases(random => Expressions(random, TemplateForm.Url));

    /// <summary>Gets templates of any kind, most of them ambiguous, with members in several places.</summary>
    internal static Gen<TemplateCase> Ambiguous { get; } = Cases(random =>
    {
        bool isText = random.Next(3) == 0;
        int members = random.Next(1, 4);
        TestKind[] kinds = random.GetItems<TestKind>([TestKind.String, TestKind.String, TestKind.Int, TestKind.Day, TestKind.Boolean], members);
        bool[] canBeNull = [.. Enumerable.Range(0, members).Select(_ => random.Next(2) == 0)];
        List<TestPart> parts = [];
        for (int i = random.Next(1, 7); i > 0; i--)
        {
            if (random.Next(3) == 0)
            {
                parts.Add(TestPart.Of(random.GetItems<string>(["-", "/", ".", "a", "1", "%2F", "V0=", ",", "é"], 1)[0]));
            }
            else if (isText)
            {
                parts.Add(TestPart.Hole(Variable()));
            }
            else
            {
                string @operator = random.GetItems<string>(["", ".", "/", ";", "?", "&"], 1)[0];
                parts.Add(TestPart.Expression(@operator, [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Variable())]));
            }
        }

        return new TestTemplate(isText ? TemplateForm.Text : random.Next(2) == 0 ? TemplateForm.Identifier : TemplateForm.Url, [.. parts]);

        TestVariable Variable()
        {
            int slot = random.Next(members);
            return new TestVariable("V" + slot, slot, kinds[slot], canBeNull[slot]);
        }
    });

    private static Gen<TemplateCase> Cases(Func<Random, TestTemplate> template) => Gen.Choose(0, int.MaxValue - 1).Select(seed =>
    {
        Random random = new(seed);
        return new TemplateCase(template(random), random);
    });

    /// <summary>What stands before an expression begins and ends with characters that no variable has; only the last variable of a list can be left out.</summary>
    private static TestTemplate Expressions(Random random, TemplateForm form)
    {
        List<TestPart> parts = [TestPart.Of(form == TemplateForm.Url ? "app-x://h.example" : random.Next(2) == 0 ? string.Empty : "Ä b")];
        int slot = 0;
        for (int i = random.Next(4); i > 0; i--)
        {
            parts.Add(TestPart.Of($"/s{i}%2F!"));
            string @operator = random.GetItems<string>(["", ".", "/", ";"], 1)[0];
            int count = @operator == "." ? 1 : random.Next(1, 4);
            var variables = new TestVariable[count];
            for (int v = 0; v < count; v++)
            {
                variables[v] = Variable(random, slot++, (v == count - 1 || @operator == ";") && random.Next(2) == 0);
            }

            parts.Add(TestPart.Expression(@operator, variables));
        }

        foreach (string @operator in (string[])["?", "&"])
        {
            if (random.Next(2) == 0)
            {
                parts.Add(TestPart.Expression(@operator, [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Variable(random, slot++, random.Next(2) == 0))]));
            }
        }

        if (random.Next(3) == 0)
        {
            parts.Add(TestPart.Expression("#", Variable(random, slot++, random.Next(2) == 0) with { IsIgnored = true }));
        }

        return new TestTemplate(form, [.. parts]);
    }

    private static TestVariable Variable(Random random, int slot, bool canBeNull) => new("V" + slot, slot, random.GetItems(TestKind.All, 1)[0], canBeNull);
}
