namespace ActivityGen.Contract;

/// <summary>The rules on single values, by property: the same at compile time (constants) and at run time (members).</summary>
internal static class ValueRules
{
    /// <summary>Finds what is wrong with a value, the most basic thing only: errors before warnings before infos.</summary>
    /// <param name="property">The property; those that hold no single text (JSON, history, server-set ones) have no value rules.</param>
    /// <param name="value">The value as it is; whether an empty one is missing (AG0104) is not judged here.</param>
    internal static RuleFinding? Find(ActivityProperty property, ReadOnlySpan<char> value)
    {
        switch (property)
        {
            case ActivityProperty.AppActivityId:
                return IdentifierRule.Find(property, value);
            case ActivityProperty.ActivitySourceHost:
                return OriginRule.Find(property, value);
            case ActivityProperty.ActivationUrl or ActivityProperty.ContentUrl or ActivityProperty.FallbackUrl or ActivityProperty.IconUrl:
                return WellFormedText.Find(property, value) ?? UrlRule.Find(property, value);
            case ActivityProperty.BackgroundColor:
                return WellFormedText.Find(property, value) ?? ColorRule.Find(property, value);
            case ActivityProperty.UserTimezone:
                return WellFormedText.Find(property, value) ?? TimeZoneRule.Find(property, value);
            case ActivityProperty.DisplayText:
                return WellFormedText.Find(property, value) ?? OneLineRule.Find(property, value);
            case ActivityProperty.AppDisplayName or ActivityProperty.Description or ActivityProperty.AlternateText:
                return WellFormedText.Find(property, value);
            default:
                return null;
        }
    }

    /// <summary>Tells whether <see cref="Find"/> finds an error, without allocating.</summary>
    internal static bool HasError(ActivityProperty property, ReadOnlySpan<char> value)
    {
        switch (property)
        {
            case ActivityProperty.AppActivityId:
                return IdentifierRule.HasError(value);
            case ActivityProperty.ActivitySourceHost:
                return OriginRule.HasError(value);

            // These grammars have no surrogate in them, so that AG0215 is an error of theirs as well.
            case ActivityProperty.ActivationUrl or ActivityProperty.ContentUrl or ActivityProperty.FallbackUrl or ActivityProperty.IconUrl:
                return UrlRule.HasError(property, value);
            case ActivityProperty.BackgroundColor:
                return !ColorRule.IsColor(value);
            case ActivityProperty.UserTimezone:
                return !TimeZoneRule.IsKnown(value);
            case ActivityProperty.DisplayText or ActivityProperty.AppDisplayName or ActivityProperty.Description or ActivityProperty.AlternateText:
                return WellFormedText.IndexOfLoneSurrogate(value) >= 0;
            default:
                return false;
        }
    }
}
