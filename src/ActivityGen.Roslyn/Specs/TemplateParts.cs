namespace ActivityGen.Roslyn.Specs;

/// <summary>Questions about a template's parts.</summary>
internal static class TemplateParts
{
    /// <summary>Gets a value indicating whether something stands in the result whatever the members hold.</summary>
    internal static bool HaveLiteral(EquatableArray<PartSpec> parts)
    {
        foreach (PartSpec part in parts)
        {
            if (part is LiteralPart)
            {
                return true;
            }
        }

        return false;
    }
}
