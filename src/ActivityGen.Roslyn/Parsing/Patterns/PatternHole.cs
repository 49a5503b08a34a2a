using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Parsing.Patterns;

/// <summary>A hole or variable of a template, as its place there makes it.</summary>
/// <param name="Hole">The member.</param>
/// <param name="Encoding">How its value is written.</param>
/// <param name="IsRecovered">Whether its value can be told from the text.</param>
/// <param name="HasLead">Whether something stands before the value that a null one has not.</param>
internal sealed record PatternHole(HoleSpec Hole, ValueEncoding Encoding, bool IsRecovered, bool HasLead)
{
    /// <summary>Gets a value indicating whether the member is an instance's, so that two activities can have two values.</summary>
    internal bool IsInstance { get; } = Hole.Access.Expression.StartsWith("this.", StringComparison.Ordinal);

    /// <summary>Gets the holes and variables in order.</summary>
    internal static List<PatternHole> Of(PatternSpec pattern)
    {
        List<PatternHole> holes = [];
        List<UrlPlaces> ofValues = [];
        UrlPlaces places = pattern.Form == PatternForm.Url ? UrlPlaces.Scheme : UrlPlaces.Rest;
        foreach (PartSpec part in pattern.Parts)
        {
            switch (part)
            {
                case LiteralPart literal:
                    places = UrlTracker.Behind(places, literal.Text);
                    break;
                case HolePart hole:
                    holes.Add(new PatternHole(hole.Hole, ValueEncoding.Plain, pattern.Recovered[holes.Count], HasLead: false));
                    break;
                case ExpressionPart expression:
                    ofValues.Clear();
                    places = UrlTracker.Behind(places, expression, ofValues);
                    for (int i = 0; i < ofValues.Count; i++)
                    {
                        ValueEncoding encoding = expression.Operator.AllowsReserved ? ValueEncoding.Reserved
                            : UrlTracker.IsHost(ofValues[i]) ? ValueEncoding.PercentLower
                            : ValueEncoding.Percent;
                        holes.Add(new PatternHole(
                            expression.Variables[i].Hole,
                            encoding,
                            pattern.Recovered[holes.Count],
                            expression.Operator.First.Length > 0));
                    }

                    break;
            }
        }

        return holes;
    }
}
