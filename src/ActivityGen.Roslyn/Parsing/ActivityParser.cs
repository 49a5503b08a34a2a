using System.Collections.Immutable;
using ActivityGen.Contract;
using ActivityGen.Roslyn.Parsing.Reading;
using ActivityGen.Roslyn.Specs;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>From an annotated type's symbols to its <see cref="ActivitySpec"/> and the broken rules; serves generator and analyzers alike.</summary>
internal sealed class ActivityParser(KnownSymbols known)
{
    private static readonly ParseResult Nothing = new(Spec: null, ImmutableArray<Finding>.Empty);

    /// <summary>Parses a type.</summary>
    /// <returns>Nothing at all for a type without <c>[UserActivity]</c>, and for an abstract one: it lends its attributes to others.</returns>
    internal ParseResult Parse(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        // On an interface, enum or delegate the attribute is the compiler's error, and enough.
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct)
            || KnownSymbols.Find(type, known.UserActivityAttribute) is not { } userActivity
            || (type.IsAbstract && !type.IsStatic)
            || !HasName(type))
        {
            return Nothing;
        }

        FindingBag findings = new();
        SourceLocations locations = new(type, userActivity, known.Compilation, cancellationToken);
        bool canGenerate = ShapeCheck.Check(type, locations, known.Compilation, findings, cancellationToken);
        if (type.IsStatic || type.IsRefLikeType)
        {
            return new ParseResult(Spec: null, findings.ToFindings());
        }

        SurfaceMembers taken = SurfaceCheck.Taken(type, known.HasGraph, locations, findings);
        MemberLookup members = new(known.Compilation, type);
        SourceResolver resolver = new(type, known, members, locations, findings);
        PropertySource?[] sources = resolver.Resolve();
        cancellationToken.ThrowIfCancellationRequested();

        WarningBag warnings = new();
        warnings.Add(type);
        MemberBinder binder = new(type, members, findings, warnings);
        ValueParser values = new(
            new TemplateBinder(binder, known, locations, findings),
            new JsonTemplateBinder(binder, known, locations, findings),
            known,
            locations,
            findings,
            warnings);
        List<PropertySpec> properties = [];
        ValueSpec? id = null;
        foreach (PropertyContract property in PropertyContract.All)
        {
            if (sources[(int)property.Property] is { } source && values.Parse(source) is { } spec)
            {
                properties.Add(spec);
                id = property.Property == ActivityProperty.AppActivityId ? spec.Value : id;
            }
        }

        MissingCheck.Check(sources, resolver, type, locations, findings);
        CompanionCheck.Check(sources, properties, resolver, type, locations, findings);
        SizeCheck.Check(sources, properties, type, locations, findings, known.Options);
        if (!canGenerate)
        {
            return new ParseResult(Spec: null, findings.ToFindings());
        }

        bool isFaulty = findings.HasErrors;
        PatternCatalog patterns = new(properties, known);
        TemplateValueSpec key = TemplateValueParser.Key(type, id, values.Holes, patterns);
        bool hasBoundUrl = sources[(int)ActivityProperty.ActivationUrl] is { Member: not null };
        EquatableArray<TemplateValueSpec> links = TemplateValueParser.Links(type, properties, values.Holes, patterns, isFaulty, hasBoundUrl);
        ReaderParser reader = new(type, known, new ReadSources(type, known, properties, patterns), locations, findings, warnings);
        ReaderSpec? reading = isFaulty ? reader.OfFaulty() : reader.Parse();
        taken |= reading is null ? SurfaceMembers.None : SurfaceCheck.TakenByReading(type, known.HasGraph, locations, findings);
        ActivitySpec activity = new(
            new TypeSpec(Names.Namespace(type), Names.Declarations(type), Names.HintName(type), Names.Display(type)),
            key,
            links,
            Names.CanBeNamed(type),
            patterns.EntriesFor(reading),
            reading,
            new EquatableArray<PropertySpec>(properties.ToArray()),
            findings.ToFaults(),
            taken,
            SurfaceCheck.Hidden(type, known),
            SurfaceCheck.Overridden(type, known.Compilation),
            new EquatableArray<string>(warnings.ToIds()),
            known.HasGraph);
        return new ParseResult(activity, findings.ToFindings(), new ArgumentPlaces(sources, locations));
    }

    /// <summary>Gets a value indicating whether the type, those around it, their type parameters and namespaces have names: while a declaration is being typed they may not.</summary>
    private static bool HasName(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? t = type; t is not null; t = t.ContainingType)
        {
            if (t.Name.Length == 0)
            {
                return false;
            }

            foreach (ITypeParameterSymbol parameter in t.TypeParameters)
            {
                if (parameter.Name.Length == 0)
                {
                    return false;
                }
            }
        }

        for (INamespaceSymbol? space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (space.Name.Length == 0)
            {
                return false;
            }
        }

        return true;
    }
}
