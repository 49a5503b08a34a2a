using System.Collections.Immutable;
using ActivityGen.Contract;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>AG0101 to AG0105: whether every required property has a source.</summary>
internal static class MissingCheck
{
    /// <summary>What lacks the property, in the message of a presence rule.</summary>
    internal const string Subject = "the activity";

    internal static void Check(PropertySource?[] sources, SourceResolver resolver, INamedTypeSymbol type, SourceLocations locations, FindingBag findings)
    {
        string subject = $"'{Names.Display(type)}'";
        foreach (PropertyContract property in PropertyContract.All)
        {
            if (property.MissingRule is not { } rule || sources[(int)property.Property] is not null || resolver.Refused[(int)property.Property])
            {
                continue;
            }

            bool isMissing = property.Property switch
            {
                ActivityProperty.VisualElements => !resolver.HasVisualSource && !resolver.Refused[(int)ActivityProperty.DisplayText],
                ActivityProperty.DisplayText => resolver.HasVisualSource && !resolver.Refused[(int)ActivityProperty.VisualElements] && sources[(int)ActivityProperty.VisualElements] is null,
                _ => true,
            };
            if (isMissing)
            {
                string overlooked = resolver.Overlooked[(int)property.Property] is { } member ? $" (which does not count {member})" : string.Empty;
                findings.Add(rule, locations.Identifier, property, ImmutableDictionary<string, string?>.Empty, subject + overlooked);
            }
        }
    }
}
