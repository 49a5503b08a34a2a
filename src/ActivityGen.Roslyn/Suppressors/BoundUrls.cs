using ActivityGen.Contract;
using ActivityGen.Roslyn.Parsing;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Suppressors;

/// <summary>Tells the members that an activity takes a URL from.</summary>
internal static class BoundUrls
{
    /// <summary>Whether a property fills a URL of an activity as its whole value: by <c>[MapTo]</c>, or by its name in an annotated type.</summary>
    internal static bool IsBound(IPropertySymbol property, KnownSymbols known, CancellationToken cancellationToken) =>
        HasMapTo(property, known)
            || (KnownSymbols.Find(property.ContainingType, known.UserActivityAttribute) is { } attribute
                && IsSource(property, attribute, known, cancellationToken));

    private static bool HasMapTo(IPropertySymbol property, KnownSymbols known) =>
        KnownSymbols.Find(property, known.MapToAttribute) is { ConstructorArguments.Length: 1 } mapTo
            && mapTo.ConstructorArguments[0].Value is int number
            && PropertyContract.IsDefined(number)
            && PropertyContract.Of((ActivityProperty)number).Form == PropertyForm.Url;

    private static bool IsSource(IPropertySymbol property, AttributeData attribute, KnownSymbols known, CancellationToken cancellationToken)
    {
        INamedTypeSymbol type = property.ContainingType;
        SourceResolver resolver = new(type, known, new MemberLookup(known.Compilation, type), new SourceLocations(type, attribute, known.Compilation, cancellationToken), new FindingBag());
        foreach (PropertySource? source in resolver.Resolve())
        {
            if (source is { Property.Form: PropertyForm.Url, Member.Links: { Length: 1 } links } && SymbolEqualityComparer.Default.Equals(links[0], property))
            {
                return true;
            }
        }

        return false;
    }
}
