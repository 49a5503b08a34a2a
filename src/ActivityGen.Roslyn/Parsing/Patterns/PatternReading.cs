using System.Text;
using ActivityGen.Contract;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Parsing.Patterns;

/// <summary>A template with its holes and its automaton: from a walk over a text to the values that give the text.</summary>
internal sealed class PatternReading(PatternSpec pattern)
{
    private Automaton? _automaton;

    internal PatternSpec Pattern => pattern;

    internal List<PatternHole> Holes { get; } = PatternHole.Of(pattern);

    internal Automaton Automaton => _automaton ??= PatternAutomaton.Of(pattern, Holes);

    /// <summary>Gets what a character costs beside its own price: the number of an enum's value without a name proves little.</summary>
    internal int ExtraCost(char c, int label) =>
        label != EdgeLabel.Literal && EdgeLabel.IsValue(label) && c is >= '0' and <= '9' && Holes[EdgeLabel.HoleOf(label)].Hole.Type.Shape is HoleShape.Enum or HoleShape.Flags ? 60 : 0;

    /// <summary>Gets the values, by hole, that give a text for sure; null where some value is not known to be possible.</summary>
    /// <param name="text">The text.</param>
    /// <param name="labels">What each of its characters belongs to.</param>
    internal string?[]? ValuesOf(string text, int[] labels) =>
        ValuesOf(text, labels, isEmptyNull: true) ?? ValuesOf(text, labels, isEmptyNull: false);

    /// <summary>Gets a value indicating whether the values are possible, one for each member, and give the text.</summary>
    internal bool Gives(string text, string?[] values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (!ValueProof.IsPossible(Holes[i].Hole, values[i]))
            {
                return false;
            }

            for (int k = 0; k < i; k++)
            {
                if (!FitTogether(Holes[i].Hole, values[i], Holes[k].Hole, values[k]))
                {
                    return false;
                }
            }
        }

        return Expander.Expand(pattern, Holes, values) == text && IsUsable(text);
    }

    /// <summary>Gets a value indicating whether the property takes the text: what it refuses, no activity has.</summary>
    private bool IsUsable(string text) => pattern.Form switch
    {
        PatternForm.Identifier => !ValueRules.HasError(ActivityProperty.AppActivityId, text.AsSpan()),
        PatternForm.Url => !ValueRules.HasError(ActivityProperty.ActivationUrl, text.AsSpan()),
        _ => WellFormedText.IndexOfLoneSurrogate(text.AsSpan()) < 0,
    };

    /// <summary>Gets a value indicating whether two holes can have two values at once.</summary>
    private static bool FitTogether(HoleSpec left, string? leftValue, HoleSpec right, string? rightValue)
    {
        if (left.Access.Expression == right.Access.Expression)
        {
            return leftValue == rightValue;
        }

        // Of a member that is null everything is null; of one that is not, one thing may be null and another not, but only its type knows.
        return leftValue is null == rightValue is null || Root(left) is not { } root || root != Root(right);
    }

    private static string? Root(HoleSpec hole)
    {
        int end = hole.Access.Expression.IndexOf("?.", StringComparison.Ordinal);
        return end < 0 ? null : hole.Access.Expression.Substring(0, end);
    }

    private string?[]? ValuesOf(string text, int[] labels, bool isEmptyNull)
    {
        string?[] values = new string?[Holes.Count];
        StringBuilder value = new();
        for (int hole = 0; hole < values.Length; hole++)
        {
            value.Clear();
            bool hasLead = false;
            for (int i = 0; i < labels.Length; i++)
            {
                if (labels[i] != EdgeLabel.Literal && EdgeLabel.HoleOf(labels[i]) == hole)
                {
                    bool isValue = EdgeLabel.IsValue(labels[i]);
                    hasLead |= !isValue;
                    _ = isValue ? value.Append(text[i]) : value;
                }
            }

            if (value.Length == 0 && !hasLead)
            {
                // Without anything before it, an empty text is null's and an empty value's.
                bool isNull = Holes[hole].Hole.Access.CanBeNull && (Holes[hole].HasLead || isEmptyNull || Holes[hole].Hole.Type.Shape != HoleShape.Any);
                values[hole] = isNull ? null : string.Empty;
            }
            else if (ValueText.Decode(value.ToString(), Holes[hole].Encoding) is { } decoded)
            {
                values[hole] = decoded;
            }
            else
            {
                return null;
            }
        }

        return Gives(text, values) ? values : null;
    }
}
