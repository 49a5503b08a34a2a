using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Parsing.Patterns;

/// <summary>Turns the holes of <c>const</c> members into literals: what they hold is known, so they are no values to be told apart.</summary>
internal static class ConstantHoles
{
    internal static EquatableArray<PartSpec> Fold(EquatableArray<PartSpec> parts)
    {
        List<PartSpec> folded = new(parts.Count);
        bool isFolded = false;
        foreach (PartSpec part in parts)
        {
            string? text = part switch
            {
                LiteralPart literal => literal.Text,
                HolePart { Hole: { Constant: { } constant, IsFormatted: false } } => constant,
                ExpressionPart { Variables.Count: 1 } expression when ReferenceEquals(expression.Operator, UriTemplateOperator.Simple) && expression.Variables[0].Hole.Constant is { } constant => ValueText.Encode(constant, ValueEncoding.Percent),
                _ => null,
            };
            isFolded |= text is not null && part is not LiteralPart;
            if (text is not null && folded.Count > 0 && folded[folded.Count - 1] is LiteralPart before)
            {
                folded[folded.Count - 1] = new LiteralPart(before.Text + text);
            }
            else if (text is null || text.Length > 0)
            {
                folded.Add(text is null ? part : new LiteralPart(text));
            }
        }

        return isFolded ? new EquatableArray<PartSpec>(folded.ToArray()) : parts;
    }
}
