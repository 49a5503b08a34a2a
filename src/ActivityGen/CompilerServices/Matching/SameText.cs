namespace ActivityGen.CompilerServices;

/// <summary>Finds a value again that stands elsewhere in the text, perhaps spelled otherwise.</summary>
internal static class SameText
{
    /// <summary>Gets where the value ends, -1 where another one stands.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the value is looked for.</param>
    /// <param name="value">The value as it stands elsewhere.</param>
    /// <param name="isValueEncoded">Whether it is percent-encoded there.</param>
    /// <param name="isEncoded">Whether it is percent-encoded here.</param>
    /// <param name="looked">The number of characters looked at one by one.</param>
    internal static int EndOf(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> value, bool isValueEncoded, bool isEncoded, out int looked)
    {
        looked = value.Length >> 4;
        if (isValueEncoded == isEncoded && text[start..].StartsWith(value))
        {
            return start + value.Length;
        }

        if (!isValueEncoded && !isEncoded)
        {
            return -1;
        }

        int index = 0;
        while (index < value.Length)
        {
            int wanted = Read(value, ref index, isValueEncoded);
            int found = start < text.Length ? Read(text, ref start, isEncoded) : -1;
            looked++;
            if (wanted != found || found < 0)
            {
                return -1;
            }
        }

        return start;
    }

    /// <summary>Reads a scalar value, or a character that is no part of one; -1 where no variable has what stands there.</summary>
    private static int Read(ReadOnlySpan<char> text, ref int index, bool isEncoded)
    {
        Span<char> scalar = stackalloc char[2];
        int end = isEncoded ? EncodedAlphabet.Variable.Next(text, index) : index + 1;
        if (end < 0)
        {
            return -1;
        }

        if (end == index + 1)
        {
            if (!isEncoded && end < text.Length && char.IsSurrogatePair(text[index], text[end]))
            {
                index += 2;
                return char.ConvertToUtf32(text[end - 1], text[end]);
            }

            return text[index++];
        }

        PercentDecoding.DecodeScalar(text[index..], scalar, out _, out int put);
        index = end;
        return put == 1 ? scalar[0] : char.ConvertToUtf32(scalar[0], scalar[1]);
    }
}
