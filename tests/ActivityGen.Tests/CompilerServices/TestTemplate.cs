using ActivityGen.CompilerServices;

namespace ActivityGen.Tests.CompilerServices;

/// <summary>A template as generated code has it: parts to match with, and an expansion that does what emitted code does.</summary>
internal sealed class TestTemplate(TemplateForm form, params TestPart[] parts)
{
    private readonly TemplatePattern _pattern = new(string.Concat(parts.Select(part => part.ToString())), form, parts.Select(part => part.ToPart()).ToArray());

    internal TestPart[] Parts => parts;

    internal TemplatePattern Pattern => _pattern;

    internal int SlotCount { get; } = parts.SelectMany(part => part.Variables).Select(variable => variable.Slot + 1).Append(0).Max();

    public override string ToString() => $"{form} {_pattern.Template}";

    internal string Expand(object?[] values)
    {
        var writer = new ActivityTextWriter(stackalloc char[256]);
        foreach (TestPart part in parts)
        {
            part.Write(ref writer, values);
        }

        string text = writer.Finish();
        writer.Dispose();
        return text;
    }

    /// <summary>Gets the values, null where the text does not match.</summary>
    internal object?[]? Match(string text) => Match(text, out _);

    internal object?[]? Match(string text, out long steps)
    {
        Span<TemplateSlice> slices = stackalloc TemplateSlice[SlotCount];
        TemplateMatch match = _pattern.MatchCounted(text, slices, out steps);
        if (!match.Success)
        {
            return null;
        }

        var values = new object?[SlotCount];
        foreach (TestVariable variable in parts.SelectMany(part => part.Variables))
        {
            if (!variable.IsIgnored)
            {
                values[variable.Slot] = variable.Kind.Read(match, variable.Slot);
            }
        }

        return values;
    }
}
