namespace ActivityGen.Contract;

/// <summary>AG0203: backgroundColor is <c>#RRGGBB</c>, digits of either case.</summary>
internal static class ColorRule
{
    internal static bool IsColor(ReadOnlySpan<char> value)
    {
        if (value.Length != 7 || value[0] != '#')
        {
            return false;
        }

        for (int i = 1; i < value.Length; i++)
        {
            if (!UrlCharacters.IsHexDigit(value[i]))
            {
                return false;
            }
        }

        return true;
    }

    internal static RuleFinding? Find(ActivityProperty property, ReadOnlySpan<char> value) => IsColor(value)
        ? null
        : new RuleFinding(RuleCatalog.ColorNotHex, MessageText.Path(property), MessageText.Value(value));
}
