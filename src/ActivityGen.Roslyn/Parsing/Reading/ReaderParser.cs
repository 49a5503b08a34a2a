using ActivityGen.Contract;
using ActivityGen.Roslyn.Specs;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Parsing.Reading;

/// <summary>AG0008: decides how an activity is made again of its <c>userActivity</c>, and whether it can be.</summary>
internal sealed class ReaderParser(INamedTypeSymbol type, KnownSymbols known, ReadSources sources, SourceLocations locations, FindingBag findings, WarningBag warnings)
{
    /// <summary>Gets the reader; null, with a finding, where something that is needed cannot be recovered.</summary>
    internal ReaderSpec? Parse()
    {
        ReadTarget? firstMissing = null;
        foreach (IMethodSymbol constructor in Constructors.Of(type))
        {
            List<ReadTarget> targets = TargetsOf(constructor);
            if (Members(targets, out ReadTarget? missing) is { } members)
            {
                warnings.Add(constructor);
                return new ReaderSpec(SelfName(), type.IsValueType, new EquatableArray<ReadMemberSpec>(members.ToArray()));
            }

            firstMissing ??= missing;
            if (Constructors.IsMarked(constructor))
            {
                break;
            }
        }

        if (firstMissing is null)
        {
            findings.Add(RuleCatalog.NotReadable, locations.Identifier, property: null, Names.Display(type), "a constructor with plain parameters", "there is none");
        }
        else
        {
            findings.Add(RuleCatalog.NotReadable, locations.OfMember(firstMissing.Place), property: null, Names.Display(type), $"'{firstMissing.Name}'", sources.WhyMissing(firstMissing));
        }

        return null;
    }

    /// <summary>Gets a reader of an activity that is at fault: what it would throw is there, so that calls of it are no second mistake.</summary>
    internal ReaderSpec OfFaulty() => new(SelfName(), type.IsValueType, EquatableArray<ReadMemberSpec>.Empty);

    private string SelfName()
    {
        EquatableArray<TypeDeclarationSpec> declarations = Names.Declarations(type);
        TypeDeclarationSpec self = declarations[declarations.Count - 1];
        return self.Name + self.TypeParameters;
    }

    /// <summary>Gets what a constructor takes, in order, and what can be set behind it.</summary>
    private List<ReadTarget> TargetsOf(IMethodSymbol constructor)
    {
        List<ReadTarget> targets = [];
        List<ReadTarget> settable = SettableMembers.Of(type, Constructors.SetsRequiredMembers(constructor), known.Compilation);
        foreach (IParameterSymbol parameter in constructor.Parameters)
        {
            ISymbol? member = MemberOf(parameter);
            ReadTargets target = ReadTargets.Argument;
            if (member is not null)
            {
                foreach (ReadTarget other in settable)
                {
                    // C# demands it in the initializer, whatever the constructor does with it.
                    bool isDemanded = SymbolEqualityComparer.Default.Equals(other.Symbol, member) && (other.Targets & ReadTargets.Initializer) != 0;
                    target |= isDemanded ? ReadTargets.Initializer : ReadTargets.None;
                }

                settable.RemoveAll(other => SymbolEqualityComparer.Default.Equals(other.Symbol, member));
            }

            targets.Add(new ReadTarget(member?.Name ?? parameter.Name, member, parameter.Type, target, parameter, Container: null));
        }

        targets.AddRange(settable);
        return targets;
    }

    /// <summary>Finds the member that a parameter fills: by its name, letter case aside, and a type that goes into the parameter.</summary>
    private ISymbol? MemberOf(IParameterSymbol parameter)
    {
        ISymbol? found = null;
        for (INamedTypeSymbol? layer = type; layer is not null; layer = layer.BaseType)
        {
            foreach (ISymbol member in layer.GetMembers())
            {
                if (member is IPropertySymbol { IsIndexer: false } or IFieldSymbol { IsImplicitlyDeclared: false }
                    && string.Equals(member.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)
                    && !member.IsStatic
                    && HandWritten.IsHandWritten(member)
                    && known.Compilation.ClassifyCommonConversion(MemberAccess.TypeOf(member), parameter.Type) is { IsImplicit: true, IsUserDefined: false })
                {
                    // A property before the field that it may stand for, the exact name before both.
                    if (found is null || member.Name == parameter.Name || (found is IFieldSymbol && member is IPropertySymbol && found.Name != parameter.Name))
                    {
                        found = member;
                    }
                }
            }

            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Gets the members that are recovered; null where a needed one is not.</summary>
    private List<ReadMemberSpec>? Members(List<ReadTarget> targets, out ReadTarget? missing)
    {
        List<ReadMemberSpec> members = [];
        LocalNames locals = new();
        missing = null;
        foreach (ReadTarget target in targets)
        {
            EquatableArray<ReadSourceSpec> found = target.Symbol is null ? EquatableArray<ReadSourceSpec>.Empty : sources.Of(target.Symbol, target.Type);
            if (found.Count == 0 && target.IsRequired)
            {
                missing = target;
                return null;
            }

            if (found.Count > 0 || target.Parameter is not null)
            {
                members.Add(new ReadMemberSpec(
                    target.Name,
                    target.Symbol is null ? string.Empty : Names.Escape(target.Name),
                    locals.Take(target.Name),
                    TypeName(target.Type),
                    CanBeNull(target.Type),
                    target.Type.IsReferenceType,
                    target.Targets,
                    target.Container is null ? string.Empty : Names.Qualified(target.Container),
                    target.Parameter is null ? null : DefaultValue.Of(target.Parameter),
                    found));
            }
        }

        return members;
    }

    /// <summary>Gets a type's name, with <c>?</c> where null may come to it.</summary>
    internal static string TypeName(ITypeSymbol type) =>
        type.IsReferenceType && CanBeNull(type)
            ? Names.Qualified(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated)) + "?"
            : Names.Qualified(type);

    private static bool CanBeNull(ITypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
        || (!type.IsValueType && type.NullableAnnotation != NullableAnnotation.NotAnnotated);
}
