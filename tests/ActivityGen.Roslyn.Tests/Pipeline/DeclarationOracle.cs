using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ActivityGen.Roslyn.Tests.Pipeline;

/// <summary>Writes down all that a compilation's declarations mean, by symbols: what a fingerprint must never miss.</summary>
internal static class DeclarationOracle
{
    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.FullyQualifiedFormat
        .WithMemberOptions((SymbolDisplayMemberOptions)0x7F)
        .WithParameterOptions((SymbolDisplayParameterOptions)0x3F)
        .WithGenericsOptions((SymbolDisplayGenericsOptions)0x7)
        .AddMiscellaneousOptions(
            SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier | SymbolDisplayMiscellaneousOptions.IncludeNotNullableReferenceTypeModifier);

    public static string Describe(CSharpCompilation compilation)
    {
        StringBuilder text = new(compilation.AssemblyName);
        text.Append('\n');
        AddAttributes(text, compilation.Assembly);
        foreach (IAssemblySymbol reference in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            // The framework stays; the edited libraries are what may change.
            if (reference.Name.StartsWith("Edited", StringComparison.Ordinal))
            {
                text.Append("reference ").Append(reference.Identity).Append('\n');
                AddMembers(text, reference.GlobalNamespace);
            }
        }

        AddMembers(text, compilation.Assembly.GlobalNamespace);
        return text.ToString();
    }

    private static void AddMembers(StringBuilder text, INamespaceOrTypeSymbol container)
    {
        foreach (ISymbol member in container.GetMembers())
        {
            if (member.IsImplicitlyDeclared && member is not INamespaceSymbol)
            {
                continue;
            }

            if (member is not INamespaceSymbol)
            {
                Add(text, member);
            }

            if (member is INamespaceOrTypeSymbol inner)
            {
                AddMembers(text, inner);
            }
        }
    }

    private static void Add(StringBuilder text, ISymbol symbol)
    {
        text.Append(symbol.Kind).Append(' ').Append(symbol.DeclaredAccessibility).Append(' ').Append(symbol.ToDisplayString(Format))
            .Append(symbol.IsAbstract ? " abstract" : string.Empty).Append(symbol.IsSealed ? " sealed" : string.Empty).Append(symbol.IsStatic ? " static" : string.Empty);
        switch (symbol)
        {
            case INamedTypeSymbol type:
                text.Append(" : ").Append(type.BaseType?.ToDisplayString(Format));
                foreach (INamedTypeSymbol one in type.Interfaces)
                {
                    text.Append(", ").Append(one.ToDisplayString(Format));
                }

                break;
            case IFieldSymbol field:
                text.Append(" = ").Append(field.HasConstantValue ? Convert.ToString(field.ConstantValue, CultureInfo.InvariantCulture) : string.Empty);
                break;
            case IPropertySymbol property:
                text.Append(property.IsRequired).Append(property.SetMethod?.IsInitOnly).Append(property.NullableAnnotation);
                break;
            case IMethodSymbol method:
                foreach (IParameterSymbol parameter in method.Parameters)
                {
                    text.Append(' ').Append(parameter.HasExplicitDefaultValue ? Convert.ToString(parameter.ExplicitDefaultValue, CultureInfo.InvariantCulture) : "-");
                }

                break;
        }

        foreach (SyntaxReference reference in symbol.DeclaringSyntaxReferences)
        {
            text.Append(' ').Append(reference.SyntaxTree.FilePath);
            EqualsValueClauseSyntax? initializer = reference.GetSyntax() switch
            {
                PropertyDeclarationSyntax property => property.Initializer,
                VariableDeclaratorSyntax variable => variable.Initializer,
                _ => null,
            };
            text.Append(' ').Append(initializer?.Value.NormalizeWhitespace().ToFullString());
        }

        text.Append('\n');
        AddAttributes(text, symbol);
    }

    private static void AddAttributes(StringBuilder text, ISymbol symbol)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            text.Append("  [").Append(attribute).Append("] ").Append(attribute.AttributeClass?.TypeKind).Append('\n');
        }
    }
}
