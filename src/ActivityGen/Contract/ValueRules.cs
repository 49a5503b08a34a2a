namespace ActivityGen.Contract;

/// <summary>The rules on single values, by what a property holds: the same at compile time (constants) and at run time (members).</summary>
internal static class ValueRules
{
    /// <summary>Finds what is wrong with a value, the most basic thing only: errors before warnings before infos.</summary>
    /// <param name="property">The property; those that hold no single text (JSON, history, server-set ones) have no value rules.</param>
    /// <param name="value">The value as it is; whether an empty one is missing (AG0104) is not judged here.</param>
    internal static RuleFinding? Find(ActivityProperty property, ReadOnlySpan<char> value)
    {
        switch (PropertyContract.FormOf(property))
        {
            case PropertyForm.Identifier:
                return IdentifierRule.Find(property, value);
            case PropertyForm.Origin:
                return OriginRule.Find(property, value);
            case PropertyForm.Url:
                return WellFormedText.Find(property, value) ?? UrlRule.Find(property, value);
            case PropertyForm.Color:
                return WellFormedText.Find(property, value) ?? ColorRule.Find(property, value);
            case PropertyForm.TimeZone:
                return WellFormedText.Find(property, value) ?? TimeZoneRule.Find(property, value);
            case PropertyForm.Text:
                return WellFormedText.Find(property, value) ?? (property == ActivityProperty.DisplayText ? OneLineRule.Find(property, value) : null);
            default:
                return null;
        }
    }

    /// <summary>Tells whether <see cref="Find"/> finds an error, without allocating.</summary>
    internal static bool HasError(ActivityProperty property, ReadOnlySpan<char> value)
    {
        switch (PropertyContract.FormOf(property))
        {
            case PropertyForm.Identifier:
                return IdentifierRule.HasError(value);
            case PropertyForm.Origin:
                return OriginRule.HasError(value);

            // These grammars have no surrogate in them, so that AG0215 is an error of theirs as well.
            case PropertyForm.Url:
                return UrlRule.HasError(property, value);
            case PropertyForm.Color:
                return !ColorRule.IsColor(value);
            case PropertyForm.TimeZone:
                return !TimeZoneRule.IsKnown(value);
            case PropertyForm.Text:
                return WellFormedText.IndexOfLoneSurrogate(value) >= 0;
            default:
                return false;
        }
    }
}
