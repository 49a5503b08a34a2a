using ActivityGen.CompilerServices;

namespace ActivityGen.Tests.CompilerServices;

/// <summary>A literal, an expression, or (without an operator) an interpolation hole.</summary>
internal sealed record TestPart(string Literal, string? Operator, params TestVariable[] Variables)
{
    public override string ToString() => Variables.Length == 0 ? Literal
        : "{" + Operator + string.Join(",", Variables.Select(variable => variable.ToString())) + "}";

    internal static TestPart Of(string literal) => new(literal, null);

    internal static TestPart Hole(TestVariable variable) => new(string.Empty, null, variable);

    internal static TestPart Expression(string @operator, params TestVariable[] variables) => new(string.Empty, @operator, variables);

    internal TemplatePart ToPart() => Operator is not null
        ? TemplatePart.Expression(Operator, Variables.Select(variable => new TemplateVariable(variable.Name, variable.ToHole())).ToArray())
        : Variables is [TestVariable only] ? TemplatePart.Hole(only.ToHole()) : TemplatePart.Literal(Literal);

    internal void Write(ref ActivityTextWriter writer, object?[] values)
    {
        writer.Raw(Literal);
        bool any = false;
        foreach (TestVariable variable in Variables)
        {
            if (values[variable.Slot] is not { } value)
            {
                continue;
            }

            if (Operator is null)
            {
                variable.Kind.Write(ref writer, value, Expansion.None);
                continue;
            }

            string separator = Operator switch { "" or "+" or "#" => ",", "?" => "&", _ => Operator };
            writer.Raw(any ? separator : Operator == "+" ? string.Empty : Operator);
            any = true;
            bool isNamed = Operator is ";" or "?" or "&";
            if (isNamed)
            {
                writer.Raw(variable.Name);
                writer.Raw("=");
            }

            int start = writer.Position;
            variable.Kind.Write(ref writer, value, Operator is "+" or "#" ? Expansion.Reserved : Expansion.Simple);
            if (Operator == ";")
            {
                writer.EndParameter(start);
            }
        }
    }
}
