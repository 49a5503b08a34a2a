using System.Globalization;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Parsing.Patterns;

/// <summary>Tells whether an enum has a value of a text.</summary>
internal static class EnumProof
{
    /// <summary>Gets a value indicating whether some value is formatted so for sure.</summary>
    internal static bool IsPossible(HoleTypeSpec type, string text, bool isNumber)
    {
        if (text.Length > 0 && text[0] is >= '0' and <= '9')
        {
            // Every underlying type has the numbers that a signed byte has.
            return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number)
                && number <= sbyte.MaxValue
                && number.ToString(CultureInfo.InvariantCulture) == text
                && (isNumber || (type.Numbers.Count == type.Names.Count && Format(type, number) is null));
        }

        if (isNumber || type.Numbers.Count != type.Names.Count)
        {
            return false;
        }

        long bits = 0;
        foreach (string name in text.Split([", "], StringSplitOptions.None))
        {
            int index = IndexOf(type, name);
            if (index < 0)
            {
                return false;
            }

            bits |= type.Numbers[index];
        }

        return Format(type, bits) == text;
    }

    /// <summary>Formats a value as .NET does; null for a value that is formatted as its number, empty where two names share a value and .NET picks one.</summary>
    private static string? Format(HoleTypeSpec type, long value)
    {
        string? exact = NameOf(type, value);
        if (exact is not null || type.Shape != HoleShape.Flags || value == 0)
        {
            return exact;
        }

        // The largest values come first, and what they cover is taken away; names are written from the smallest.
        ulong[] numbers = new ulong[type.Numbers.Count];
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = unchecked((ulong)type.Numbers[i]);
        }

        Array.Sort(numbers);
        ulong rest = unchecked((ulong)value);
        string result = string.Empty;
        for (int i = numbers.Length - 1; i >= 0 && rest != 0; i--)
        {
            if (numbers[i] == 0 || (rest & numbers[i]) != numbers[i])
            {
                continue;
            }

            rest &= ~numbers[i];
            string name = NameOf(type, unchecked((long)numbers[i]))!;
            if (name.Length == 0)
            {
                return string.Empty;
            }

            result = result.Length == 0 ? name : name + ", " + result;
        }

        return rest == 0 ? result : null;
    }

    private static string? NameOf(HoleTypeSpec type, long value)
    {
        string? name = null;
        for (int i = 0; i < type.Numbers.Count; i++)
        {
            if (type.Numbers[i] == value)
            {
                name = name is null ? type.Names[i] : string.Empty;
            }
        }

        return name;
    }

    private static int IndexOf(HoleTypeSpec type, string name)
    {
        for (int i = 0; i < type.Names.Count; i++)
        {
            if (type.Names[i] == name)
            {
                return i;
            }
        }

        return -1;
    }
}
