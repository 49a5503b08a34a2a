namespace ActivityGen.CompilerServices;

/// <summary>Reads an enum's values.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
/// <param name="format">An enum format; null for the name.</param>
internal sealed class EnumHoleReader<TEnum>(string? format) : HoleReader(format, minLength: 1, LongestText())
    where TEnum : struct, Enum
{
    /// <summary>The digits of a long with its sign, and of a ulong.</summary>
    private const int LongestNumber = 20;

    internal override bool Accepts(ReadOnlySpan<char> text) => HoleText.TryParseEnum<TEnum>(text, out _, Format);

    /// <summary>Flags stand side by side, each at most once; of another enum, one name stands alone.</summary>
    private static int LongestText()
    {
        bool isFlags = typeof(TEnum).IsDefined(typeof(FlagsAttribute), inherit: false);
        int length = LongestNumber;
        int all = 0;
        foreach (string name in Enum.GetNames<TEnum>())
        {
            length = Math.Max(length, name.Length);
            all += name.Length + 2;
        }

        return isFlags ? Math.Max(length, all) : length;
    }
}
