using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace ActivityGen;

/// <summary>Finds bytes that are not UTF-8, in raw JSON that a caller parsed (AG0215).</summary>
internal static class MalformedUtf8
{
    /// <summary>Gets the index of the first byte that is not UTF-8, such as half of a surrogate pair; -1 where all are.</summary>
    internal static int IndexIn(ReadOnlySpan<byte> utf8)
    {
        if (Utf8.IsValid(utf8))
        {
            return -1;
        }

        int index = 0;
        while (Rune.DecodeFromUtf8(utf8[index..], out _, out int length) == OperationStatus.Done)
        {
            index += length;
        }

        return index;
    }
}
