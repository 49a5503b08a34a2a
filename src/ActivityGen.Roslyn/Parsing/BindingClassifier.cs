using ActivityGen.Contract;
using ActivityGen.Roslyn.Specs;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>Decides which member types can hold a property's whole value.</summary>
internal static class BindingClassifier
{
    /// <summary>Gets what the member is to emission; null where its type does not fit.</summary>
    /// <param name="property">The property.</param>
    /// <param name="type">The member's type, without <c>Nullable</c>.</param>
    /// <param name="isExplicit">Whether <c>[MapTo]</c> says so: a string binds to a JSON property only then.</param>
    /// <param name="known">The types to compare with.</param>
    internal static MemberForm? Classify(PropertyContract property, ITypeSymbol type, bool isExplicit, KnownSymbols known)
    {
        bool isString = type.SpecialType == SpecialType.System_String;
        switch (property.Form)
        {
            case PropertyForm.Url:
                return isString ? MemberForm.String : Is(type, known.Uri) ? MemberForm.Uri : null;
            case PropertyForm.Identifier or PropertyForm.Origin or PropertyForm.Text or PropertyForm.Color:
                return isString ? MemberForm.String : null;
            case PropertyForm.TimeZone:
                return isString ? MemberForm.String : Is(type, known.TimeZoneInfo) ? MemberForm.TimeZone : null;
            case PropertyForm.Boolean:
                return type.SpecialType == SpecialType.System_Boolean ? MemberForm.Boolean : null;
            case PropertyForm.Json:
                return Is(type, known.JsonElement) ? MemberForm.JsonElement
                    : DerivesFrom(type, known.JsonNode) ? MemberForm.JsonNode
                    : isString && isExplicit ? MemberForm.JsonText
                    : null;
            case PropertyForm.Complex:
                return property.Property == ActivityProperty.VisualElements
                    ? Is(type, known.VisualInfo) ? MemberForm.VisualInfo : null
                    : Is(type, known.ImageInfo) ? MemberForm.ImageInfo : null;
            case PropertyForm.History:
                return IsHistory(type, known) ? MemberForm.HistoryItems : null;
            default:
                return null;
        }
    }

    /// <summary>Says which types fit, for a message.</summary>
    internal static string FittingTypes(PropertyContract property) => property.Form switch
    {
        PropertyForm.Url => "'string' or 'System.Uri'",
        PropertyForm.TimeZone => "'string' or 'System.TimeZoneInfo'",
        PropertyForm.Boolean => "'bool'",
        PropertyForm.Json => "'System.Text.Json.JsonElement', 'System.Text.Json.Nodes.JsonNode' or a 'string' of JSON",
        PropertyForm.Complex => property.Property == ActivityProperty.VisualElements ? "'ActivityGen.VisualInfo'" : "'ActivityGen.ImageInfo'",
        PropertyForm.History => "a sequence of 'ActivityGen.ActivityHistoryItem'",
        PropertyForm.Identifier => "'string' (for another type write a template, such as [UserActivity(AppActivityId = \"{Id}\")])",
        _ => "'string'",
    };

    private static bool IsHistory(ITypeSymbol type, KnownSymbols known)
    {
        if (IsSequence(type, known))
        {
            return true;
        }

        if (type is ITypeParameterSymbol parameter)
        {
            foreach (ITypeSymbol constraint in parameter.ConstraintTypes)
            {
                if (IsHistory(constraint, known))
                {
                    return true;
                }
            }
        }

        foreach (INamedTypeSymbol implemented in type.AllInterfaces)
        {
            if (IsSequence(implemented, known))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSequence(ITypeSymbol type, KnownSymbols known) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T } sequence
        && Is(sequence.TypeArguments[0], known.HistoryItem);

    private static bool DerivesFrom(ITypeSymbol type, INamedTypeSymbol? ancestor)
    {
        for (ITypeSymbol? t = type; t is not null; t = t.BaseType)
        {
            if (Is(t, ancestor))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(ITypeSymbol type, INamedTypeSymbol? other) =>
        other is not null && SymbolEqualityComparer.Default.Equals(type, other);
}
