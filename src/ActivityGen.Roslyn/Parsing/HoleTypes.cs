using System.Globalization;
using ActivityGen.Roslyn.Specs;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>Describes the texts of a type that <see cref="HoleClassifier"/> takes.</summary>
internal static class HoleTypes
{
    internal static HoleTypeSpec Describe(ITypeSymbol type, KnownSymbols known)
    {
        type = type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);
        HoleShape shape = ShapeOf(type, known);
        bool isKnown = shape != HoleShape.Any || type.SpecialType == SpecialType.System_String || Is(type, known.Uri);
        return type.TypeKind == TypeKind.Enum
            ? OfEnum(type, shape)
            : new HoleTypeSpec(Names.Qualified(type), shape, EquatableArray<string>.Empty, isKnown);
    }

    private static HoleShape ShapeOf(ITypeSymbol type, KnownSymbols known)
    {
        switch (type.SpecialType)
        {
            case SpecialType.System_Boolean:
                return HoleShape.Boolean;
            case SpecialType.System_Char:
                return HoleShape.Char;
            case SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_Int32 or SpecialType.System_Int64:
                return HoleShape.Integer;
            case SpecialType.System_Byte or SpecialType.System_UInt16 or SpecialType.System_UInt32 or SpecialType.System_UInt64:
                return HoleShape.UnsignedInteger;
            case SpecialType.System_Decimal:
                return HoleShape.Decimal;
            case SpecialType.System_Single or SpecialType.System_Double:
                return HoleShape.Float;
            case SpecialType.System_DateTime:
                return HoleShape.DateTime;
        }

        if (type.TypeKind == TypeKind.Enum)
        {
            return HasFlags(type) ? HoleShape.Flags : HoleShape.Enum;
        }

        return Is(type, known.Guid) ? HoleShape.Guid
            : Is(type, known.DateTimeOffset) ? HoleShape.DateTimeOffset
            : Is(type, known.DateOnly) ? HoleShape.DateOnly
            : Is(type, known.TimeOnly) ? HoleShape.TimeOnly
            : Is(type, known.TimeSpan) ? HoleShape.TimeSpan
            : HoleShape.Any;
    }

    private static bool HasFlags(ITypeSymbol type)
    {
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "FlagsAttribute", ContainingNamespace.Name: "System" })
            {
                return true;
            }
        }

        return false;
    }

    private static HoleTypeSpec OfEnum(ITypeSymbol type, HoleShape shape)
    {
        List<string> names = [];
        List<long> numbers = [];
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true, ConstantValue: IConvertible value })
            {
                names.Add(member.Name);
                numbers.Add(value is ulong large ? unchecked((long)large) : value.ToInt64(CultureInfo.InvariantCulture));
            }
        }

        return new HoleTypeSpec(Names.Qualified(type), shape, new EquatableArray<string>(names.ToArray()), IsKnown: true)
        {
            Numbers = new EquatableArray<long>(numbers.ToArray()),
        };
    }

    private static bool Is(ITypeSymbol type, INamedTypeSymbol? other) =>
        other is not null && SymbolEqualityComparer.Default.Equals(type, other);
}
