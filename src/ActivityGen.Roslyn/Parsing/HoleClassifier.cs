using ActivityGen.Roslyn.Specs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>Decides how a type's values become text in a template. The forms are part of the public contract: ids are for ever.</summary>
internal static class HoleClassifier
{
    /// <summary>Gets the form and its format string; null where the type cannot stand in a template.</summary>
    internal static (HoleForm Form, string? Format)? Classify(ITypeSymbol type, KnownSymbols known)
    {
        switch (type.SpecialType)
        {
            case SpecialType.System_String:
                return (HoleForm.String, null);
            case SpecialType.System_Boolean:
                return (HoleForm.Boolean, null);
            case SpecialType.System_DateTime:
                return (HoleForm.Formattable, "O");
            case SpecialType.System_Char or SpecialType.System_Decimal
                or SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16
                or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64
                or SpecialType.System_Single or SpecialType.System_Double:
                return (HoleForm.Formattable, null);
        }

        // A type that another generator makes is there for the analyzer and not for the generator: it counts for neither.
        if (!HandWritten.IsHandWritten(type))
        {
            return null;
        }

        if (type.TypeKind == TypeKind.Enum)
        {
            return (HoleForm.Enum, null);
        }

        if (Is(type, known.Uri))
        {
            return (HoleForm.Uri, null);
        }

        if (Is(type, known.Guid))
        {
            return (HoleForm.Formattable, "D");
        }

        if (Is(type, known.DateTimeOffset) || Is(type, known.DateOnly))
        {
            return (HoleForm.Formattable, "O");
        }

        if (Is(type, known.TimeOnly))
        {
            return (HoleForm.Formattable, "HH:mm:ss.FFFFFFF");
        }

        if (Is(type, known.TimeSpan))
        {
            return (HoleForm.Formattable, "c");
        }

        return IsFormattableAndParsable(type, known) ? (HoleForm.Formattable, null) : null;
    }

    private static bool IsFormattableAndParsable(ITypeSymbol type, KnownSymbols known)
    {
        bool isFormattable = false;
        bool isParsable = false;
        if (type is ITypeParameterSymbol parameter)
        {
            foreach (ITypeSymbol constraint in parameter.ConstraintTypes)
            {
                Look(constraint as INamedTypeSymbol);
                foreach (INamedTypeSymbol inherited in constraint.AllInterfaces)
                {
                    Look(inherited);
                }
            }
        }

        if (HasGeneratedPart(type))
        {
            foreach (INamedTypeSymbol written in HandWrittenBases(type, known.Compilation))
            {
                Look(written);
                foreach (INamedTypeSymbol inherited in written.AllInterfaces)
                {
                    Look(inherited);
                }
            }
        }
        else
        {
            foreach (INamedTypeSymbol implemented in type.AllInterfaces)
            {
                Look(implemented);
            }
        }

        return isFormattable && isParsable;

        void Look(INamedTypeSymbol? candidate)
        {
            isFormattable |= Is(candidate, known.SpanFormattable);
            isParsable |= candidate is { TypeArguments.Length: 1 }
                && Is(candidate.OriginalDefinition, known.SpanParsable)
                && SymbolEqualityComparer.Default.Equals(candidate.TypeArguments[0], type);
        }
    }

    private static bool HasGeneratedPart(ITypeSymbol type)
    {
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (HandWritten.IsGeneratorOutput(reference.SyntaxTree.FilePath))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets what a type's hand-written parts name as base types: what another generator's part adds is seen by the analyzer alone.</summary>
    private static List<INamedTypeSymbol> HandWrittenBases(ITypeSymbol type, Compilation compilation)
    {
        List<INamedTypeSymbol> bases = [];
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (!compilation.ContainsSyntaxTree(reference.SyntaxTree)
                || HandWritten.IsGeneratorOutput(reference.SyntaxTree.FilePath)
                || reference.GetSyntax() is not BaseTypeDeclarationSyntax { BaseList: { } list })
            {
                continue;
            }

            SemanticModel model = compilation.GetSemanticModel(reference.SyntaxTree);
            foreach (BaseTypeSyntax written in list.Types)
            {
                if (model.GetTypeInfo(written.Type).Type is INamedTypeSymbol found)
                {
                    bases.Add(found);
                }
            }
        }

        return bases;
    }

    private static bool Is(ITypeSymbol? type, INamedTypeSymbol? other) =>
        other is not null && SymbolEqualityComparer.Default.Equals(type, other);
}
