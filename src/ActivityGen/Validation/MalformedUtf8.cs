using System.Buffers;
using System.Text;
using System.Text.Unicode;
using ActivityGen.Contract;

namespace ActivityGen;

/// <summary>Finds bytes that are not UTF-8, in JSON that was parsed but never read as text (AG0215).</summary>
internal static class MalformedUtf8
{
    /// <summary>AG0215 in the words of bytes; those of the catalogue are about UTF-16, which is all that a compiler sees.</summary>
    internal static readonly RuleDescription Rule = new(
        RuleCatalog.LoneSurrogate.Id,
        RuleCatalog.LoneSurrogate.Severity,
        RuleCatalog.LoneSurrogate.Title,
        "{0} has bytes that are not UTF-8 at index {1}, which no JSON between systems may have; encode its text as UTF-8");

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
