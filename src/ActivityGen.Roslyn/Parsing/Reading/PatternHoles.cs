using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Parsing.Reading;

/// <summary>Lists the holes and variables of a template.</summary>
internal static class PatternHoles
{
    /// <summary>Gets them in order; one that stands there twice is there twice.</summary>
    internal static List<HoleSpec> Of(EquatableArray<PartSpec> parts)
    {
        List<HoleSpec> holes = [];
        foreach (PartSpec part in parts)
        {
            switch (part)
            {
                case HolePart hole:
                    holes.Add(hole.Hole);
                    break;
                case ExpressionPart expression:
                    foreach (VariableSpec variable in expression.Variables)
                    {
                        holes.Add(variable.Hole);
                    }

                    break;
            }
        }

        return holes;
    }
}
