using System.Globalization;
using ActivityGen.Roslyn.Specs;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>AG0305: whether a format string is one that a type formats with, rather than throws at or ignores.</summary>
/// <remarks>Formats are tried out on a value of the type, or of one that takes the same formats where the compiler's own runtime lacks the type.</remarks>
internal static class FormatCheck
{
    private const string DateStandard = "oOrRdDmMyY";
    private const string TimeStandard = "oOrRtT";

    /// <summary>Says why a format does not fit; null where it does, and for types that only the run knows.</summary>
    internal static string? WhyUnfit(ITypeSymbol type, HoleForm form, string format)
    {
        if (form is HoleForm.String or HoleForm.Uri or HoleForm.Boolean || type.SpecialType == SpecialType.System_Char)
        {
            return "this type has no formats; leave ':" + format + "' out";
        }

        if (form == HoleForm.Enum)
        {
            return format.Length == 1 && "GgDdXxFf".IndexOf(format[0]) >= 0 ? null : "an enum takes G, D, X or F";
        }

        if (IsNumber(type) && HasExcessivePrecision(format))
        {
            // Trying it out would write as many digits, in the compiler and at every keystroke.
            return "a precision has at most three digits";
        }

        bool isFramework = type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };
        return type.SpecialType switch
        {
            SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16
                or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64
                or SpecialType.System_IntPtr or SpecialType.System_UIntPtr => Integer(format),
            SpecialType.System_Single or SpecialType.System_Double => Try(1.5, format, "a floating-point number takes C, E, F, G, N, P or R with digits, or a pattern such as 0.00"),
            SpecialType.System_Decimal => Try(1.5m, format, "a decimal takes C, E, F, G, N or P with digits, or a pattern such as 0.00"),
            SpecialType.System_DateTime => Try(default(DateTime), format, "a date and time takes a standard format such as o or d, or a pattern such as yyyy-MM-dd"),
            _ when isFramework => Framework(type.Name, format),
            _ when type.Name == "BigInteger" && type.ContainingNamespace?.ToDisplayString() == "System.Numerics" => Integer(format),
            _ when type.Name == "IPAddress" && type.ContainingNamespace?.ToDisplayString() == "System.Net" => "this type has no formats; leave ':" + format + "' out",
            _ => null,
        };
    }

    private static string? Framework(string name, string format) => name switch
    {
        "Guid" => Try(Guid.Empty, format, "a Guid takes N, D, B, P or X"),
        "TimeSpan" => Try(TimeSpan.Zero, format, "a time span takes c, g or G, or a pattern such as hh\\:mm"),
        "DateTimeOffset" => Try(default(DateTimeOffset), format, "a date and time takes a standard format such as o or d, or a pattern such as yyyy-MM-dd"),
        "DateOnly" => Part(format, DateStandard, "hHmsftFzK:", "a date takes o, r, d, D, m or y, or a pattern of year, month and day such as yyyy-MM-dd"),
        "TimeOnly" => Part(format, TimeStandard, "dMyzk/", "a time takes o, r, t or T, or a pattern of hours, minutes and seconds such as HH:mm"),
        "Int128" or "UInt128" => Integer(format),
        "Half" => Try(1.5, format, "a floating-point number takes C, E, F, G, N, P or R with digits, or a pattern such as 0.00"),
        _ => null,
    };

    /// <summary>Checks an integer's format; B is younger than some of the runtimes that compilers run on.</summary>
    private static string? Integer(string format) =>
        format[0] is 'B' or 'b' && IsDigits(format)
            ? null
            : Try(1L, format, "an integer takes B, C, D, E, F, G, N, P, R or X with digits, or a pattern such as 000");

    private static bool IsNumber(ITypeSymbol type) =>
        type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double or SpecialType.System_IntPtr or SpecialType.System_UIntPtr
        || type.Name is "Half" or "Int128" or "UInt128" or "BigInteger";

    private static bool HasExcessivePrecision(string format) =>
        format[0] is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') && IsDigits(format) && format.Substring(1).TrimStart('0').Length > 3;

    private static bool IsDigits(string format)
    {
        for (int i = 1; i < format.Length; i++)
        {
            if (!char.IsDigit(format[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Checks the format of half a date and time: the other half's letters throw.</summary>
    private static string? Part(string format, string standard, string foreign, string advice)
    {
        if (format.Length == 1)
        {
            return standard.IndexOf(format[0]) >= 0 ? null : advice;
        }

        char quote = '\0';
        for (int i = 0; i < format.Length; i++)
        {
            char c = format[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '\'' or '"')
            {
                quote = c;
            }
            else if (c == '\\')
            {
                i++;
            }
            else if (foreign.IndexOf(c) >= 0)
            {
                return advice;
            }
        }

        return Try(default(DateTime), format, advice);
    }

    private static string? Try(IFormattable sample, string format, string advice)
    {
        try
        {
            _ = sample.ToString(format, CultureInfo.InvariantCulture);
            return null;
        }
        catch (FormatException)
        {
            return advice;
        }
    }
}
