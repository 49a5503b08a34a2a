using System.ComponentModel;

namespace ActivityGen.CompilerServices;

/// <summary>A part of a template that texts are matched with.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TemplatePart
{
    private readonly TemplateVariable[] _variables;

    private TemplatePart(string text, ExpansionOperator? expansion, params TemplateVariable[] variables)
    {
        Text = text;
        Expansion = expansion;
        _variables = variables;
    }

    /// <summary>Gets a literal's text; empty where the part is none.</summary>
    internal string Text { get; }

    /// <summary>Gets an expression's operator; null for literals and interpolation holes.</summary>
    internal ExpansionOperator? Expansion { get; }

    /// <summary>Gets an expression's variables, an interpolation hole's one, or none.</summary>
    internal ReadOnlySpan<TemplateVariable> Variables => _variables;

    /// <summary>Makes a literal.</summary>
    /// <param name="text">The characters. A URL's are normalized: scheme and host in lower case, <c>%XX</c> in upper case, no unreserved character encoded.</param>
    /// <returns>The part.</returns>
    public static TemplatePart Literal(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new TemplatePart(text, null);
    }

    /// <summary>Makes an interpolation hole: the value's text as it is.</summary>
    /// <param name="hole">What the text can be.</param>
    /// <returns>The part.</returns>
    public static TemplatePart Hole(TemplateHole hole) => new(string.Empty, null, new TemplateVariable(string.Empty, hole));

    /// <summary>Makes an RFC 6570 expression of level 1, 2 or 3.</summary>
    /// <param name="operator">Nothing, or one of <c>+ # . / ; ? &amp;</c>.</param>
    /// <param name="variables">The variables, in order.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentException">There is no such operator, or a <c>+</c> or <c>#</c> variable has a slot: their values cannot be told from the text.</exception>
    public static TemplatePart Expression(string @operator, params ReadOnlySpan<TemplateVariable> variables)
    {
        ArgumentNullException.ThrowIfNull(@operator);
        ExpansionOperator expansion = ExpansionOperator.Find(@operator)
            ?? throw new ArgumentException($"'{@operator}' is no operator of RFC 6570, levels 1 to 3.", nameof(@operator));
        foreach (TemplateVariable variable in variables)
        {
            if (expansion.AllowsReserved && variable.Hole.Slot >= 0)
            {
                throw new ArgumentException($"The value of '{{{@operator}{variable.Name}}}' cannot be recovered: make its hole an ignored one.", nameof(variables));
            }
        }

        return new TemplatePart(string.Empty, expansion, variables.ToArray());
    }
}
