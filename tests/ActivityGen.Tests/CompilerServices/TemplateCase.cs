namespace ActivityGen.Tests.CompilerServices;

/// <summary>A template with values for its members.</summary>
internal sealed class TemplateCase
{
    internal TemplateCase(TestTemplate template, Random random)
    {
        Template = template;
        Random = random;
        Values = new object?[template.SlotCount];
        foreach (TestVariable variable in template.Parts.SelectMany(part => part.Variables))
        {
            Values[variable.Slot] = variable.CanBeNull && random.Next(3) == 0 ? null : variable.Kind.Next(random);
        }

        Text = template.Expand(Values);
    }

    internal TestTemplate Template { get; }

    internal object?[] Values { get; }

    internal string Text { get; }

    /// <summary>Gets where further choices come from.</summary>
    internal Random Random { get; }

    public override string ToString() => $"{Template} <- {Text}";

    /// <summary>Gets the values that reading gives: an empty text is null where the member can be, and what is ignored is null.</summary>
    internal object?[] Recovered()
    {
        var values = new object?[Values.Length];
        foreach (TestPart part in Template.Parts)
        {
            foreach (TestVariable variable in part.Variables.Where(variable => !variable.IsIgnored))
            {
                bool isEmptyNull = variable.CanBeNull && part.Variables.Length == 1 && part.Operator is null or "";
                object? value = Values[variable.Slot];
                values[variable.Slot] = isEmptyNull && value is "" ? null : value;
            }
        }

        return values;
    }
}
