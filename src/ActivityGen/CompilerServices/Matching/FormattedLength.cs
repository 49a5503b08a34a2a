namespace ActivityGen.CompilerServices;

/// <summary>How long the texts of the usual types are, in the forms that ids keep for ever.</summary>
internal static class FormattedLength
{
    /// <summary>Gets the bounds of a type's texts; 0 and <see cref="int.MaxValue"/> where nobody knows.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="format">The format, null for the unformatted form.</param>
    internal static (int Min, int Max) Of<T>(string? format) => format switch
    {
        null or "D" when typeof(T) == typeof(Guid) => (36, 36),
        "N" when typeof(T) == typeof(Guid) => (32, 32),
        null or "O" when typeof(T) == typeof(DateTime) => (27, 33),
        null or "O" when typeof(T) == typeof(DateTimeOffset) => (33, 33),
        null or "O" or "yyyy-MM-dd" when typeof(T) == typeof(DateOnly) => (10, 10),
        null or "HH:mm:ss.FFFFFFF" when typeof(T) == typeof(TimeOnly) => (8, 16),
        null or "c" when typeof(T) == typeof(TimeSpan) => (8, 26),
        null => (typeof(T).IsPrimitive ? 1 : 0, LongestNumber<T>()),
        _ => (0, int.MaxValue),
    };

    private static int LongestNumber<T>() => Type.GetTypeCode(typeof(T)) switch
    {
        TypeCode.Char => 1,
        TypeCode.SByte or TypeCode.Byte => 4,
        TypeCode.Int16 or TypeCode.UInt16 => 6,
        TypeCode.Int32 or TypeCode.UInt32 => 11,
        TypeCode.Int64 or TypeCode.UInt64 => 20,
        TypeCode.Single or TypeCode.Double => 32,
        TypeCode.Decimal => 31,
        _ => typeof(T) == typeof(Half) ? 32
            : typeof(T) == typeof(Int128) || typeof(T) == typeof(UInt128) ? 40
            : int.MaxValue,
    };
}
