using ActivityGen.Roslyn.Specs;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>Decides which JSON value a member's type becomes.</summary>
internal static class JsonValueClassifier
{
    private static readonly string[] OtherNumbers = ["Half", "Int128", "UInt128", "BigInteger", "IntPtr", "UIntPtr"];

    /// <summary>Gets the JSON value; null where the type has none.</summary>
    internal static JsonValueSpec? Classify(ITypeSymbol type, bool canBeNull, KnownSymbols known)
    {
        return ClassifyOne(type, canBeNull, known) ?? ClassifySequence(type, canBeNull, known);
    }

    private static JsonValueSpec? ClassifyOne(ITypeSymbol type, bool canBeNull, KnownSymbols known)
    {
        if (IsJson(type, known))
        {
            return new JsonValueSpec(JsonValueForm.Json, Hole: null, Format: null, HoleTypes.Describe(type, known), Element: null, CanBeNull: false);
        }

        if (HoleClassifier.Classify(type, known) is { } hole)
        {
            JsonValueForm form = hole.Form == HoleForm.Boolean ? JsonValueForm.Boolean
                : IsNumber(type) ? JsonValueForm.Number
                : JsonValueForm.Text;
            return new JsonValueSpec(form, hole.Form, hole.Format, HoleTypes.Describe(type, known), Element: null, canBeNull);
        }

        return null;
    }

    private static JsonValueSpec? ClassifySequence(ITypeSymbol type, bool canBeNull, KnownSymbols known)
    {
        // A sequence that is null against its annotation (a deserializer does not ask) is null, not a NullReferenceException.
        return ElementOf(type) is { } element && ClassifyElement(element, known) is { } elementValue
            ? new JsonValueSpec(JsonValueForm.Array, Hole: null, Format: null, Type: null, elementValue, canBeNull || type.IsReferenceType)
            : null;
    }

    /// <summary>Gets the JSON value of a sequence's elements; null where the type has none, and for sequences of sequences.</summary>
    private static JsonValueSpec? ClassifyElement(ITypeSymbol element, KnownSymbols known)
    {
        bool canBeNull = !element.IsValueType && element.NullableAnnotation != NullableAnnotation.NotAnnotated;
        if (element is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            element = nullable.TypeArguments[0];
            canBeNull = true;
        }

        return ClassifyOne(element, canBeNull, known);
    }

    private static bool IsNumber(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16
            or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64
            or SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal
            or SpecialType.System_IntPtr or SpecialType.System_UIntPtr => true,
        _ => Array.IndexOf(OtherNumbers, type.Name) >= 0 && type.ContainingNamespace?.ToDisplayString() is "System" or "System.Numerics",
    };

    private static bool IsJson(ITypeSymbol type, KnownSymbols known)
    {
        for (ITypeSymbol? t = type; t is not null; t = t.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(t, known.JsonElement) || SymbolEqualityComparer.Default.Equals(t, known.JsonNode))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets what a sequence's elements are; null where the type is none, and for text, which is one value.</summary>
    internal static ITypeSymbol? ElementOf(ITypeSymbol type)
    {
        // A ref struct cannot be passed on as the sequence that it is.
        if (type.SpecialType == SpecialType.System_String || type.IsRefLikeType)
        {
            return null;
        }

        if (type is ITypeParameterSymbol { ConstraintTypes.Length: 1 } parameter)
        {
            return ElementOf(parameter.ConstraintTypes[0]);
        }

        if (type is IArrayTypeSymbol { Rank: 1 } array)
        {
            return array.ElementType;
        }

        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T } sequence)
        {
            return sequence.TypeArguments[0];
        }

        ITypeSymbol? element = null;
        foreach (INamedTypeSymbol implemented in type.AllInterfaces)
        {
            if (implemented.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
            {
                // A type that is two sequences at once has no elements that could be meant.
                if (element is not null)
                {
                    return null;
                }

                element = implemented.TypeArguments[0];
            }
        }

        return element;
    }
}
