using System.Globalization;
using ActivityGen.Roslyn.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ActivityGen.Roslyn.Parsing.Reading;

/// <summary>Writes a parameter's default value as C#.</summary>
internal static class DefaultValue
{
    /// <summary>Gets the expression; null where the parameter has no default.</summary>
    internal static string? Of(IParameterSymbol parameter)
    {
        if (parameter.IsParams)
        {
            return "[]";
        }

        if (!parameter.IsOptional)
        {
            return null;
        }

        object? value = parameter.HasExplicitDefaultValue ? parameter.ExplicitDefaultValue : null;
        return value switch
        {
            null => parameter.Type.IsValueType && parameter.Type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T ? "default" : "default!",
            string text => Literals.CSharp(text),
            _ => $"({Names.Qualified(parameter.Type)})({Primitive(value)})",
        };
    }

    private static string Primitive(object value) => value switch
    {
        double.NaN => "double.NaN",
        double.PositiveInfinity => "double.PositiveInfinity",
        double.NegativeInfinity => "double.NegativeInfinity",
        float.NaN => "float.NaN",
        float.PositiveInfinity => "float.PositiveInfinity",
        float.NegativeInfinity => "float.NegativeInfinity",
        double number => number.ToString("R", CultureInfo.InvariantCulture) + "D",
        float number => number.ToString("R", CultureInfo.InvariantCulture) + "F",
        _ => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false) + (value is decimal ? "M" : string.Empty),
    };
}
