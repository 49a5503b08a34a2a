using ActivityGen.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>Collects the <c>[MapTo]</c> attributes of a type's own members; AG0007 for the server's properties.</summary>
internal static class BindingCollector
{
    internal static void Collect(INamedTypeSymbol type, int layer, KnownSymbols known, SourceLocations locations, FindingBag findings, List<MapToBinding> bindings)
    {
        foreach (ISymbol member in type.GetMembers())
        {
            // [field: MapTo] on a property means the property: its field has no name.
            ISymbol? target = member switch
            {
                IFieldSymbol { AssociatedSymbol: IPropertySymbol property } when IsAutomatic(property) => property,
                IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false } => member,
                _ => null,
            };
            if (target is null || HandWritten.IsGeneratedHere(target))
            {
                continue;
            }

            foreach (AttributeData attribute in member.GetAttributes())
            {
                if (PropertyNumber(attribute, known) is not { } number || !HandWritten.IsHandWritten(target))
                {
                    continue;
                }

                if (!PropertyContract.IsDefined(number))
                {
                    string written = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
                    findings.Add(RuleCatalog.UnfitMember, locations.Of(attribute), property: null, target.Name, written, "that is no ActivityProperty; write one of its members");
                    continue;
                }

                PropertyContract property = PropertyContract.Of((ActivityProperty)number);

                if (property.Form == PropertyForm.Server)
                {
                    findings.Add(RuleCatalog.ServerSet, locations.Of(attribute), property, property.Path);
                }
                else
                {
                    bindings.Add(new MapToBinding(property, target, attribute, layer));
                }
            }
        }
    }

    private static int? PropertyNumber(AttributeData attribute, KnownSymbols known) =>
        known.MapToAttribute is not null
        && SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, known.MapToAttribute)
        && attribute.ConstructorArguments.Length == 1
        && attribute.ConstructorArguments[0].Value is int number
            ? number
            : null;

    /// <summary>Gets a value indicating whether a property has a field whatever its bodies say: the specs must not depend on bodies.</summary>
    private static bool IsAutomatic(IPropertySymbol property)
    {
        foreach (SyntaxReference reference in property.DeclaringSyntaxReferences)
        {
            switch (reference.GetSyntax())
            {
                case ParameterSyntax:
                    return true;
                case PropertyDeclarationSyntax { AccessorList: { } accessors }:
                    foreach (AccessorDeclarationSyntax accessor in accessors.Accessors)
                    {
                        if (accessor.Body is null && accessor.ExpressionBody is null)
                        {
                            return true;
                        }
                    }

                    break;
            }
        }

        return false;
    }
}
