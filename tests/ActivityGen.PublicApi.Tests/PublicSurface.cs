using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ActivityGen.PublicApi.Tests;

/// <summary>Writes down what an assembly offers: every type and member that code outside of it can name, one a line.</summary>
/// <remarks>The compiler reads the assembly as it would for a project that references it, so what is written is what users compile against: nullability, <c>required</c>, <c>init</c>, default values.</remarks>
internal static class PublicSurface
{
    private static readonly SymbolDisplayFormat Names = SymbolDisplayFormat.FullyQualifiedFormat
        .WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted)
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat TypeFormat = Names
        .WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance)
        .WithKindOptions(SymbolDisplayKindOptions.IncludeTypeKeyword);

    private static readonly SymbolDisplayFormat MemberFormat = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeType,
        SymbolDisplayDelegateStyle.NameAndSignature,
        SymbolDisplayExtensionMethodStyle.StaticMethod,
        SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeExtensionThis | SymbolDisplayParameterOptions.IncludeModifiers
            | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeType,
        SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        SymbolDisplayLocalOptions.None,
        SymbolDisplayKindOptions.IncludeMemberKeyword,
        Names.MiscellaneousOptions);

    private static readonly FrozenSet<string> Told = FrozenSet.ToFrozenSet(
    [
        "AttributeUsageAttribute", "DoesNotReturnAttribute", "EditorBrowsableAttribute", "ExperimentalAttribute", "FlagsAttribute", "MaybeNullWhenAttribute", "MemberNotNullWhenAttribute",
        "NotNullIfNotNullAttribute", "NotNullWhenAttribute", "ObsoleteAttribute", "RequiresDynamicCodeAttribute", "RequiresUnreferencedCodeAttribute", "SetsRequiredMembersAttribute",
    ]);

    /// <summary>Writes an assembly's surface.</summary>
    /// <param name="assembly">The path of the assembly.</param>
    /// <param name="references">The paths of what it refers to.</param>
    internal static string Of(string assembly, IEnumerable<string> references)
    {
        MetadataReference target = MetadataReference.CreateFromFile(assembly);
        CSharpCompilation compilation = CSharpCompilation.Create("Reader", references: references.Select(static path => MetadataReference.CreateFromFile(path)).Append(target));
        IAssemblySymbol symbol = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(target)!;
        StringBuilder text = new();
        foreach (INamedTypeSymbol type in TypesOf(symbol.GlobalNamespace).OrderBy(static type => type.ToDisplayString(Names), StringComparer.Ordinal))
        {
            Write(type, text);
        }

        return text.ToString();
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(static member => member switch
    {
        INamespaceSymbol inner => TypesOf(inner),
        INamedTypeSymbol type when IsVisible(type) => TypesOf(type).Prepend(type),
        _ => [],
    });

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static void Write(INamedTypeSymbol type, StringBuilder text)
    {
        IEnumerable<INamedTypeSymbol> bases = type.BaseType is { SpecialType: SpecialType.None } and not { Name: "ValueType" or "Enum" or "MulticastDelegate" } ? [type.BaseType!] : [];
        string[] above = [.. bases.Concat(type.Interfaces.OrderBy(static face => face.ToDisplayString(Names), StringComparer.Ordinal)).Select(static above => above.ToDisplayString(Names))];
        _ = text.Append(AttributesOf(type)).Append(ModifiersOf(type)).Append(type.ToDisplayString(TypeFormat)).Append(above.Length == 0 ? string.Empty : " : " + string.Join(", ", above)).Append('\n');
        if (type.TypeKind is TypeKind.Delegate)
        {
            _ = text.Append("    ").Append(type.DelegateInvokeMethod!.ToDisplayString(MemberFormat)).Append('\n');
            return;
        }

        IEnumerable<ISymbol> members = type.GetMembers().Where(static member => IsVisible(member) && member is not INamedTypeSymbol && !IsAccessor(member) && !IsSynthesized(member));
        members = type.TypeKind is TypeKind.Enum
            ? members.OfType<IFieldSymbol>().OrderBy(static field => Convert.ToInt64(field.ConstantValue, System.Globalization.CultureInfo.InvariantCulture))
            : members.OrderBy(static member => member.Kind is SymbolKind.Method && ((IMethodSymbol)member).MethodKind is MethodKind.Constructor ? 0 : 1).ThenBy(static member => member.Name, StringComparer.Ordinal).ThenBy(static member => member.ToDisplayString(MemberFormat), StringComparer.Ordinal);
        foreach (ISymbol member in members)
        {
            _ = text.Append("    ").Append(AttributesOf(member)).Append(ModifiersOf(member)).Append(member.ToDisplayString(MemberFormat)).Append(ParameterAttributesOf(member)).Append('\n');
        }
    }

    private static bool IsAccessor(ISymbol member) => member is IMethodSymbol { AssociatedSymbol: not null };

    /// <summary>What the compiler writes for every record and enum says nothing that the type's kind does not.</summary>
    private static bool IsSynthesized(ISymbol member) =>
        member is IMethodSymbol { Name: "<Clone>$" }
        || (member is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: 0, ContainingType.TypeKind: TypeKind.Struct or TypeKind.Enum })
        || (member is not IPropertySymbol && member.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "CompilerGeneratedAttribute" }));

    /// <summary>The compiler's own display shows <c>readonly</c> and <c>ref</c> of a struct, but neither who may name a type nor who may derive from it.</summary>
    private static string ModifiersOf(INamedTypeSymbol type)
    {
        string access = SyntaxFacts.GetText(type.DeclaredAccessibility) + " ";
        return (type.TypeKind, type.IsStatic, type.IsAbstract, type.IsSealed) switch
        {
            (TypeKind.Class, true, _, _) => access + "static ",
            (TypeKind.Class, _, true, _) => access + "abstract ",
            (TypeKind.Class, _, _, true) => access + "sealed ",
            _ => access,
        };
    }

    /// <summary>An interface's members are shown without their modifiers; an implementer needs to know which have a body.</summary>
    private static string ModifiersOf(ISymbol member) => member.ContainingType.TypeKind is not TypeKind.Interface
        ? string.Empty
        : (member.IsStatic ? "static " : string.Empty) + (member.IsAbstract ? "abstract " : member.IsVirtual ? "virtual " : string.Empty);

    /// <summary>What a caller may write, and what the compiler tells of it, beyond the signature.</summary>
    private static string AttributesOf(ISymbol symbol) => string.Concat(TextOf(symbol.GetAttributes()).Select(static text => $"[{text}] "));

    private static string ParameterAttributesOf(ISymbol member) => member is not IMethodSymbol method
        ? string.Empty
        : string.Concat(method.Parameters.SelectMany(static parameter => TextOf(parameter.GetAttributes()).Select(text => $" [{parameter.Name}: {text}]"))
            .Concat(TextOf(method.GetReturnTypeAttributes()).Select(static text => $" [return: {text}]")));

    private static IEnumerable<string> TextOf(ImmutableArray<AttributeData> attributes) => attributes
        .Where(static attribute => Told.Contains(attribute.AttributeClass!.Name))
        .Select(static attribute =>
        {
            string[] arguments = [.. attribute.ConstructorArguments.Select(static argument => argument.ToCSharpString()), .. attribute.NamedArguments.Select(static pair => $"{pair.Key} = {pair.Value.ToCSharpString()}")];
            return attribute.AttributeClass!.Name[..^nameof(Attribute).Length] + (arguments.Length == 0 ? string.Empty : $"({string.Join(", ", arguments)})");
        });
}
