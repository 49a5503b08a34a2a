using ActivityGen.Contract;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>Finds each property's source: class attribute, <c>[MapTo]</c>, the member of the property's name, assembly default; the first that exists.</summary>
internal sealed class SourceResolver
{
    private readonly INamedTypeSymbol _type;
    private readonly KnownSymbols _known;
    private readonly MemberLookup _members;
    private readonly SourceLocations _locations;
    private readonly FindingBag _findings;
    private readonly List<INamedTypeSymbol> _layers = [];
    private readonly List<MapToBinding> _bindings = [];
    private readonly AttributeData? _defaults;

    internal SourceResolver(INamedTypeSymbol type, KnownSymbols known, MemberLookup members, SourceLocations locations, FindingBag findings)
    {
        _type = type;
        _known = known;
        _members = members;
        _locations = locations;
        _findings = findings;
        _defaults = KnownSymbols.Find(known.Compilation.Assembly, known.DefaultsAttribute);
        for (INamedTypeSymbol? layer = type; layer is not null && layer.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType); layer = layer.BaseType)
        {
            BindingCollector.Collect(layer, _layers.Count, known, locations, findings, _bindings);
            _layers.Add(layer);
        }
    }

    /// <summary>Gets a value indicating whether anything but an assembly default says what the user sees.</summary>
    internal bool HasVisualSource { get; private set; }

    /// <summary>Gets a value indicating whether a <c>[MapTo]</c> names a property but its member was refused: the property is not missing then.</summary>
    internal bool[] Refused { get; } = new bool[PropertyContract.All.Length];

    /// <summary>Gets, by property, the member that has the property's name but cannot fill it, with the reason; null where there is none.</summary>
    internal string?[] Overlooked { get; } = new string?[PropertyContract.All.Length];

    /// <summary>Finds the sources, by property.</summary>
    internal PropertySource?[] Resolve()
    {
        PropertySource?[] sources = new PropertySource?[PropertyContract.All.Length];
        foreach (PropertyContract property in PropertyContract.All)
        {
            if (property.Form != PropertyForm.Server)
            {
                sources[(int)property.Property] = Explicit(property);
            }
        }

        AttributeData? visualElements = Nearest(_known.VisualElementsAttribute, out int visualLayer);
        AttributeData? attribution = Nearest(_known.AttributionAttribute, out int attributionLayer);
        if (visualLayer <= attributionLayer)
        {
            ChooseWholeOrParts(sources, ActivityProperty.VisualElements, visualElements, visualLayer);
        }
        else
        {
            ChooseWholeOrParts(sources, ActivityProperty.VisualElements, attribution, attributionLayer);
        }

        bool hasWholeVisual = sources[(int)ActivityProperty.VisualElements] is not null;
        if (!hasWholeVisual)
        {
            ChooseWholeOrParts(sources, ActivityProperty.Attribution, attribution, attributionLayer);
        }

        bool hasWholeAttribution = sources[(int)ActivityProperty.Attribution] is not null;
        HasVisualSource = hasWholeVisual || visualElements is not null || attribution is not null;
        foreach (PropertyContract property in PropertyContract.All)
        {
            bool isCovered = (hasWholeVisual && property.Owner != PropertyOwner.UserActivity)
                || (hasWholeAttribution && property.Owner == PropertyOwner.ImageInfo);
            if (isCovered || property.Form == PropertyForm.Server)
            {
                continue;
            }

            if (property.Form != PropertyForm.Complex)
            {
                sources[(int)property.Property] ??= ByName(property);
            }

            HasVisualSource |= property.Owner != PropertyOwner.UserActivity && sources[(int)property.Property] is not null;
            sources[(int)property.Property] ??= Argument(property, _defaults, PropertySource.DefaultLayer);
        }

        return sources;
    }

    /// <summary>Finds a class attribute's argument or a <c>[MapTo]</c>, in the nearest type that has either.</summary>
    private PropertySource? Explicit(PropertyContract property)
    {
        INamedTypeSymbol? attributeClass = property.Owner switch
        {
            PropertyOwner.VisualInfo => _known.VisualElementsAttribute,
            PropertyOwner.ImageInfo => _known.AttributionAttribute,
            _ => _known.UserActivityAttribute,
        };
        for (int layer = 0; layer < _layers.Count; layer++)
        {
            PropertySource? found = Argument(property, KnownSymbols.Find(_layers[layer], attributeClass), layer);
            bool isBound = false;
            foreach (MapToBinding binding in _bindings)
            {
                if (binding.Layer != layer || binding.Property != property)
                {
                    continue;
                }

                isBound = true;
                if (found is not null)
                {
                    _findings.Add(RuleCatalog.TwoSources, _locations.Of(binding.Attribute), property, property.Path, found.Describe());
                }
                else
                {
                    found = Bind(binding);
                }
            }

            if (found is not null || isBound)
            {
                return found;
            }
        }

        return null;
    }

    private PropertySource? Bind(MapToBinding binding)
    {
        if (TryBind(binding) is { } source)
        {
            return source;
        }

        Refused[(int)binding.Property.Property] = true;
        return null;
    }

    private PropertySource? TryBind(MapToBinding binding)
    {
        if (_members.WhyUnreadable(binding.Member) is { } why)
        {
            _findings.Add(RuleCatalog.UnfitMember, _locations.OfMember(binding.Member), binding.Property, binding.Member.Name, binding.Property.Path, why + "; bind a property with a get accessor, or a field, that the type can read");
            return null;
        }

        MemberAccess access = MemberAccess.Of([binding.Member]);
        if (BindingClassifier.Classify(binding.Property, access.Type, isExplicit: true, _known) is { } form)
        {
            return PropertySource.OfMember(binding.Property, binding.Attribute, access, form, binding.Layer);
        }

        _findings.Add(
            RuleCatalog.UnfitMember,
            _locations.Of(binding.Attribute),
            binding.Property,
            binding.Member.Name,
            binding.Property.Path,
            $"it is of type '{Names.Display(MemberAccess.TypeOf(binding.Member))}', and the property takes {BindingClassifier.FittingTypes(binding.Property)}");
        return null;
    }

    private PropertySource? ByName(PropertyContract property)
    {
        string name = property.Name;
        if (_members.Find(_type, name, out string reason) is not { } member || IsBound(member))
        {
            Overlooked[(int)property.Property] = reason.Length > 0 ? $"'{name}'{reason}" : null;
            return null;
        }

        MemberAccess access = MemberAccess.Of([member]);
        if (BindingClassifier.Classify(property, access.Type, isExplicit: false, _known) is { } form)
        {
            return PropertySource.OfMember(property, mapTo: null, access, form);
        }

        Overlooked[(int)property.Property] = $"'{name}', since it is of type '{Names.Display(MemberAccess.TypeOf(member))}' and the property takes {BindingClassifier.FittingTypes(property)}";
        return null;
    }

    /// <summary>Gets a value indicating whether a member has a <c>[MapTo]</c>: it then fills what that says, and nothing by its name.</summary>
    private bool IsBound(ISymbol member)
    {
        foreach (MapToBinding binding in _bindings)
        {
            if (SymbolEqualityComparer.Default.Equals(binding.Member, member))
            {
                return true;
            }
        }

        return false;
    }

    private PropertySource? Argument(PropertyContract property, AttributeData? attribute, int layer = 0)
    {
        if (attribute is null)
        {
            return null;
        }

        PropertySource? found = null;
        string name = property.Name;
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (!argument.Value.IsNull && (argument.Key == name || (property.Form == PropertyForm.Json && argument.Key == name + PropertySource.FileSuffix)))
            {
                if (found is not null)
                {
                    // JSON and a file of JSON.
                    _findings.Add(RuleCatalog.TwoSources, _locations.OfArgument(attribute, argument.Key), property, property.Path, found.Describe());
                }

                found ??= PropertySource.OfArgument(property, attribute, argument.Key, argument.Value, layer);
            }
        }

        return found;
    }

    /// <summary>Settles a nested value that can come whole, from one member, or in parts: the nearest type's way, what is explicit before what goes by name, and never both.</summary>
    private void ChooseWholeOrParts(PropertySource?[] sources, ActivityProperty whole, AttributeData? partsAttribute, int attributeLayer)
    {
        PropertySource? explicitWhole = sources[(int)whole];
        int nearestPart = attributeLayer;
        foreach (PropertyContract part in PropertyContract.All)
        {
            nearestPart = IsPart(part, whole) && sources[(int)part.Property] is { } source ? Math.Min(nearestPart, source.Layer) : nearestPart;
        }

        if (explicitWhole is null)
        {
            if (nearestPart == int.MaxValue)
            {
                sources[(int)whole] = ByName(PropertyContract.Of(whole));
            }

            return;
        }

        if (nearestPart < explicitWhole.Layer)
        {
            sources[(int)whole] = null;
            return;
        }

        foreach (PropertyContract part in PropertyContract.All)
        {
            if (IsPart(part, whole) && sources[(int)part.Property] is { Member: not null } source && source.Layer == explicitWhole.Layer)
            {
                _findings.Add(RuleCatalog.TwoSources, _locations.Of(source.Attribute!), source.Property, source.Property.Path, explicitWhole.Describe());
            }
        }

        if (partsAttribute is not null && attributeLayer == explicitWhole.Layer)
        {
            _findings.Add(RuleCatalog.TwoSources, _locations.Of(explicitWhole.Attribute!), explicitWhole.Property, explicitWhole.Property.Path, $"[{PropertySource.AttributeName(partsAttribute)}]");
        }

        foreach (PropertyContract part in PropertyContract.All)
        {
            if (IsPart(part, whole))
            {
                sources[(int)part.Property] = null;
            }
        }
    }

    /// <summary>Gets a value indicating whether a property stands in the nested value that another one is.</summary>
    private static bool IsPart(PropertyContract property, ActivityProperty whole) =>
        property.Owner == PropertyOwner.ImageInfo || (whole == ActivityProperty.VisualElements && property.Owner == PropertyOwner.VisualInfo);

    /// <summary>Finds an attribute on the nearest type that has it.</summary>
    private AttributeData? Nearest(INamedTypeSymbol? attributeClass, out int layer)
    {
        for (layer = 0; layer < _layers.Count; layer++)
        {
            if (KnownSymbols.Find(_layers[layer], attributeClass) is { } attribute)
            {
                return attribute;
            }
        }

        layer = int.MaxValue;
        return null;
    }
}
