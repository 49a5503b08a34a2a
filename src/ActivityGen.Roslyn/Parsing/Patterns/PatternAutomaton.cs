using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Parsing.Patterns;

/// <summary>The automaton of a template: every text that expansion can give, each character labelled with what it belongs to.</summary>
internal sealed class PatternAutomaton
{
    private readonly AutomatonBuilder _builder = new();
    private readonly IReadOnlyList<PatternHole> _holes;
    private int _hole;

    private PatternAutomaton(IReadOnlyList<PatternHole> holes) => _holes = holes;

    internal static Automaton Of(PatternSpec pattern, IReadOnlyList<PatternHole> holes)
    {
        PatternAutomaton result = new(holes);
        int start = result._builder.State();
        int end = start;
        foreach (PartSpec part in pattern.Parts)
        {
            end = part switch
            {
                LiteralPart literal => result.Literal(end, literal.Text),
                HolePart hole => result.Hole(end, hole.Hole),
                ExpressionPart expression => result.Expression(end, expression),
                _ => end,
            };
        }

        return result._builder.Build(start, end);
    }

    private int Literal(int from, string text)
    {
        int to = _builder.State();
        _builder.Text(from, to, text, EdgeLabel.Literal);
        return to;
    }

    private int Hole(int from, HoleSpec hole)
    {
        int to = _builder.State();
        Value(from, to, hole);
        if (hole.Access.CanBeNull)
        {
            _builder.Skip(from, to);
        }

        return to;
    }

    private int Expression(int from, ExpressionPart expression)
    {
        UriTemplateOperator @operator = expression.Operator;
        int? unwritten = from;
        int? written = null;
        foreach (VariableSpec variable in expression.Variables)
        {
            int lead = EdgeLabel.Lead(_hole);
            int start = _builder.State();
            if (unwritten is { } first)
            {
                _builder.Text(first, start, @operator.First, lead);
            }

            if (written is { } other)
            {
                _builder.Text(other, start, @operator.Separator, lead);
            }

            int end = _builder.State();
            if (@operator.IsNamed)
            {
                int named = _builder.State();
                _builder.Text(start, named, variable.Name, lead);
                if (@operator.IfEmpty.Length == 0 && ShapeWriter.CanBeEmpty(variable.Hole))
                {
                    _builder.Skip(named, end);
                }

                start = _builder.State();
                _builder.Text(named, start, "=", lead);
            }

            Value(start, end, variable.Hole);
            if (variable.Hole.Access.CanBeNull)
            {
                unwritten = unwritten is { } none ? Behind(none) : null;
                if (written is { } some)
                {
                    _builder.Skip(some, end);
                }
            }
            else
            {
                unwritten = null;
            }

            written = end;
        }

        int to = _builder.State();
        if (unwritten is { } skipped)
        {
            _builder.Skip(skipped, to);
        }

        if (written is { } last)
        {
            _builder.Skip(last, to);
        }

        return to;

        int Behind(int state)
        {
            int next = _builder.State();
            _builder.Skip(state, next);
            return next;
        }
    }

    private void Value(int from, int to, HoleSpec hole)
    {
        new ShapeWriter(new ValueWriter(_builder, _holes[_hole].Encoding, EdgeLabel.Value(_hole))).Write(from, to, hole);
        _hole++;
    }
}
