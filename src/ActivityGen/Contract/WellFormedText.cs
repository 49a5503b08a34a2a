namespace ActivityGen.Contract;

/// <summary>AG0215: text that UTF-8 can carry.</summary>
internal static class WellFormedText
{
    /// <summary>Gets the index of the first surrogate without its other half, -1 where there is none.</summary>
    internal static int IndexOfLoneSurrogate(ReadOnlySpan<char> text)
    {
        int i = 0;
        while (i < text.Length)
        {
#if NET
            // Nearly all text has no surrogate at all, and this is asked of every value of every activity.
            int skip = text[i..].IndexOfAnyInRange('\uD800', '\uDFFF');
            if (skip < 0)
            {
                return -1;
            }

            i += skip;
#else
            if (!char.IsSurrogate(text[i]))
            {
                i++;
                continue;
            }
#endif
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                return i;
            }

            i += 2;
        }

        return -1;
    }

    internal static RuleFinding? Find(ActivityProperty property, ReadOnlySpan<char> value)
    {
        int index = IndexOfLoneSurrogate(value);
        return index < 0
            ? null
            : new RuleFinding(RuleCatalog.LoneSurrogate, MessageText.Path(property), MessageText.Number(index));
    }
}
