using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>A member that a template or a binding reads, possibly through others.</summary>
/// <param name="Links">The members of the dotted name, outermost first.</param>
/// <param name="Type">The value's type, without <c>Nullable</c>.</param>
/// <param name="CanBeNull">Whether null can come out: by declaration, or because the declaration says nothing.</param>
/// <param name="IsDeclaredNullable">Whether the declaration says that null can come out.</param>
internal sealed record MemberAccess(ISymbol[] Links, ITypeSymbol Type, bool CanBeNull, bool IsDeclaredNullable)
{
    /// <summary>Gets the member that has the value.</summary>
    internal ISymbol Last => Links[Links.Length - 1];

    /// <summary>Gets a value indicating whether the value belongs to the type rather than to an instance.</summary>
    internal bool IsStatic => Links[0].IsStatic;

    /// <summary>Gets the first member on the way that is declared nullable; the last where none is.</summary>
    internal ISymbol FirstNullable
    {
        get
        {
            foreach (ISymbol link in Links)
            {
                ITypeSymbol type = TypeOf(link);
                if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || type is { IsValueType: false, NullableAnnotation: NullableAnnotation.Annotated })
                {
                    return link;
                }
            }

            return Last;
        }
    }

    /// <summary>Follows members from one to the next.</summary>
    internal static MemberAccess Of(ISymbol[] links)
    {
        bool canBeNull = false;
        bool isDeclaredNullable = false;
        ITypeSymbol type = TypeOf(links[0]);
        foreach (ISymbol link in links)
        {
            // A link that is null against its annotation (a deserializer does not ask) makes an empty hole, not a NullReferenceException.
            canBeNull |= !ReferenceEquals(link, links[0]) && type.IsReferenceType;
            type = TypeOf(link);
            if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
            {
                type = ((INamedTypeSymbol)type).TypeArguments[0];
                canBeNull = isDeclaredNullable = true;
            }
            else if (!type.IsValueType)
            {
                canBeNull |= type.NullableAnnotation != NullableAnnotation.NotAnnotated && type is not ITypeParameterSymbol { HasValueTypeConstraint: true };
                isDeclaredNullable |= type.NullableAnnotation == NullableAnnotation.Annotated;
            }
        }

        return new MemberAccess(links, type, canBeNull, isDeclaredNullable);
    }

    /// <summary>Gets the type of a property or field.</summary>
    internal static ITypeSymbol TypeOf(ISymbol member) => member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;
}
