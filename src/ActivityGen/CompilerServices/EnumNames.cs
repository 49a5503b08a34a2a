using System.Runtime.CompilerServices;
using System.Text;

namespace ActivityGen.CompilerServices;

/// <summary>The names of an enum's values as UTF-8, made once: what a type declares, nothing that a user wrote.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
/// <remarks>Only names of letters, digits and underscores in ASCII are held, which neither JSON nor a URL escapes; the others go the long way.</remarks>
internal static class EnumNames<TEnum>
    where TEnum : struct, Enum
{
    /// <summary>Values further apart than this are not worth a table.</summary>
    private const int MaxLength = 256;

    private static readonly long First;

    private static readonly byte[]?[] Names = Make(out First);

    /// <summary>Gets the name of a value; empty where it has none here.</summary>
    /// <param name="value">The value.</param>
    internal static ReadOnlySpan<byte> Find(TEnum value)
    {
        byte[]?[] names = Names;
        ulong index = unchecked((ulong)(Number(value) - First));
        return index < (uint)names.Length ? names[(int)index] : default(ReadOnlySpan<byte>);
    }

    private static byte[]?[] Make(out long first)
    {
        TEnum[] values = Enum.GetValues<TEnum>();
        first = 0;
        if (values.Length == 0)
        {
            return [];
        }

        long last = long.MinValue;
        first = long.MaxValue;
        foreach (TEnum value in values)
        {
            first = Math.Min(first, Number(value));
            last = Math.Max(last, Number(value));
        }

        ulong length = unchecked((ulong)(last - first));
        if (length >= MaxLength)
        {
            return [];
        }

        byte[]?[] names = new byte[]?[(int)length + 1];
        foreach (TEnum value in values)
        {
            string name = value.ToString();
            names[(int)(Number(value) - first)] = IsPlain(name) ? Encoding.ASCII.GetBytes(name) : null;
        }

        return names;
    }

    private static bool IsPlain(string name)
    {
        foreach (char c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '_')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Gets the bits of a value as a number. What counts is that different values have different ones; the type's sign does not matter.</summary>
    private static long Number(TEnum value) => Unsafe.SizeOf<TEnum>() switch
    {
        sizeof(byte) => Unsafe.As<TEnum, byte>(ref value),
        sizeof(short) => Unsafe.As<TEnum, short>(ref value),
        sizeof(int) => Unsafe.As<TEnum, int>(ref value),
        _ => Unsafe.As<TEnum, long>(ref value),
    };
}
