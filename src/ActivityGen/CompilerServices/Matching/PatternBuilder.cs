namespace ActivityGen.CompilerServices;

/// <summary>Makes a template's parts into nodes, from the last part to the first, since a node knows what follows.</summary>
internal sealed class PatternBuilder
{
    /// <summary>The lengths of 128-bit numbers; flags by name can have many more.</summary>
    private const int FewLengths = 40;

    private readonly bool _isUrl;
    private readonly Slot[] _slots;

    private PatternBuilder(bool isUrl, Slot[] slots)
    {
        _isUrl = isUrl;
        _slots = slots;
    }

    /// <summary>Gets the number of rows in the memory of failures; those of later nodes come first.</summary>
    internal int Rows { get; private set; }

    /// <summary>Gets a value indicating whether matching is linear in the text: no slot is repeated, and values that are read have few lengths.</summary>
    internal bool IsLinear { get; private set; } = true;

    /// <summary>Gets the first of the pattern's nodes.</summary>
    internal PatternNode Entry { get; private set; } = EndNode.Instance;

    internal static PatternBuilder Build(TemplateForm form, ReadOnlySpan<TemplatePart> parts, ReadOnlySpan<TemplateHole?> holes)
    {
        var slots = new Slot[holes.Length];
        foreach (TemplatePart part in parts)
        {
            foreach (TemplateVariable variable in part.Variables)
            {
                if (variable.Hole.Slot >= 0)
                {
                    slots[variable.Hole.Slot].Count++;
                }
            }
        }

        PatternBuilder builder = new(form == TemplateForm.Url, slots);
        for (int i = parts.Length - 1; i >= 0; i--)
        {
            builder.Add(parts[i]);
        }

        return builder;
    }

    private void Add(TemplatePart part)
    {
        if (part.Expansion is { } expansion)
        {
            Entry = Expression(expansion, part.Variables, Entry);
        }
        else if (part.Variables is [var variable])
        {
            HoleEmptiness emptiness = variable.Hole.CanBeNull ? HoleEmptiness.Undefined : HoleEmptiness.Value;
            Entry = Hole(variable.Hole, VerbatimAlphabet.Instance, emptiness, Entry);
        }
        else
        {
            Entry = Literal(part.Text, Entry);
        }
    }

    private PatternNode Expression(ExpansionOperator expansion, ReadOnlySpan<TemplateVariable> variables, PatternNode next)
    {
        // The usual '{X}': its empty text is the undefined one, no question of two ways. Another hole's text could make it one, though.
        if (expansion.First.Length == 0 && variables is [var only] && !IsRepeated(only.Hole))
        {
            return Hole(only.Hole, AlphabetOf(expansion, only.Hole), only.Hole.CanBeNull ? HoleEmptiness.Undefined : HoleEmptiness.Value, next);
        }

        // Two nodes for each variable, since what stands before it depends on whether an earlier one is defined.
        PatternNode afterNone = next;
        PatternNode afterSome = next;
        for (int i = variables.Length - 1; i >= 0; i--)
        {
            PatternNode some = Variable(expansion, expansion.Separator, variables[i], afterSome, afterSome);
            afterNone = expansion.First == expansion.Separator ? some : Variable(expansion, expansion.First, variables[i], afterSome, afterNone);
            afterSome = some;
        }

        return afterNone;
    }

    private PatternNode Variable(ExpansionOperator expansion, string lead, TemplateVariable variable, PatternNode afterDefined, PatternNode afterUndefined)
    {
        PatternNode defined = Literal(lead, Named(expansion, variable, afterDefined));
        if (!variable.Hole.CanBeNull)
        {
            return defined;
        }

        PatternNode undefined = Fixed(variable.Hole, isDefined: false, afterUndefined);

        // Without a lead, both take an empty text: it is the undefined one's.
        return expansion.First.Length == 0 ? Choice(undefined, defined) : Choice(defined, undefined);
    }

    private PatternNode Named(ExpansionOperator expansion, TemplateVariable variable, PatternNode next)
    {
        HoleAlphabet alphabet = AlphabetOf(expansion, variable.Hole);
        if (!expansion.IsNamed)
        {
            return Hole(variable.Hole, alphabet, HoleEmptiness.Value, next);
        }

        if (!expansion.DropsEmpty)
        {
            return Literal(variable.Name + "=", Hole(variable.Hole, alphabet, HoleEmptiness.Value, next));
        }

        PatternNode value = Literal("=", Hole(variable.Hole, alphabet, HoleEmptiness.Refused, next));
        bool canBeEmpty = variable.Hole.Reader?.Accepts(default) ?? true;
        return Literal(variable.Name, canBeEmpty ? Choice(value, Fixed(variable.Hole, isDefined: true, next)) : value);
    }

    private static EncodedAlphabet AlphabetOf(ExpansionOperator expansion, TemplateHole hole) =>
        expansion.AllowsReserved ? EncodedAlphabet.Reserved
        : hole.Slot < 0 ? EncodedAlphabet.Ignored
        : EncodedAlphabet.Variable;

    private PatternNode Literal(string text, PatternNode next) => LiteralNode.Create(text, _isUrl, next);

    private ChoiceNode Choice(PatternNode first, PatternNode second) => new(first, second, Rows++);

    private PatternNode Fixed(TemplateHole hole, bool isDefined, PatternNode next) =>
        hole.Slot < 0 ? next : new FixedNode(Bind(hole), isDefined, next);

    private HoleNode Hole(TemplateHole hole, HoleAlphabet alphabet, HoleEmptiness emptiness, PatternNode next)
    {
        SlotBinding binding = Bind(hole);
        if (hole.Reader is null && !binding.IsRepeated)
        {
            return new AnyHoleNode(alphabet, emptiness, binding, Rows++, next);
        }

        IsLinear &= !binding.IsRepeated && hole.Reader is { } reader && reader.MaxLength - reader.MinLength <= FewLengths;
        return new ReadHoleNode(hole.Reader, alphabet, emptiness, binding, Rows++, next);
    }

    private bool IsRepeated(TemplateHole hole) => hole.Slot >= 0 && _slots[hole.Slot].Count > 1;

    private SlotBinding Bind(TemplateHole hole)
    {
        if (!IsRepeated(hole))
        {
            return new SlotBinding(hole.Slot, isRepeated: false, 0, 0);
        }

        ref Slot slot = ref _slots[hole.Slot];
        if (!slot.IsSeen)
        {
            slot.IsSeen = true;
            slot.FirstRow = Rows;
        }

        return new SlotBinding(hole.Slot, isRepeated: true, slot.FirstRow, Rows - slot.FirstRow);
    }

    private struct Slot
    {
        internal int Count;
        internal bool IsSeen;
        internal int FirstRow;
    }
}
