using System.Runtime.CompilerServices;

namespace ActivityGen.CompilerServices;

/// <summary>The strings of a body that were not written as they are, the last few: titles and ids come again in cards and URLs.</summary>
/// <remarks>They are known by reference, since comparing their characters would cost as much as encoding some of them.</remarks>
internal struct WrittenTexts
{
    private const int Count = 4;

    private Entries _entries;
    private uint _next;

    /// <summary>Finds where a string stands.</summary>
    /// <param name="text">The string, not null.</param>
    /// <param name="set">What percent-encoding keeps; null for JSON.</param>
    /// <param name="start">Where its bytes begin.</param>
    /// <param name="length">The number of its bytes.</param>
    /// <returns>False where it does not stand there, or was forgotten.</returns>
    internal readonly bool TryFind(string text, PercentSet? set, out int start, out int length)
    {
        for (int i = 0; i < Count; i++)
        {
            ref readonly WrittenText entry = ref _entries[i];
            if (ReferenceEquals(entry.Text, text) && ReferenceEquals(entry.Set, set))
            {
                start = entry.Start;
                length = entry.Length;
                return true;
            }
        }

        start = 0;
        length = 0;
        return false;
    }

    /// <summary>Keeps where a string stands, in the place of the one that was kept first.</summary>
    internal void Add(string text, PercentSet? set, int start, int length)
    {
        ref WrittenText entry = ref _entries[(int)(_next++ % Count)];
        entry.Text = text;
        entry.Set = set;
        entry.Start = start;
        entry.Length = length;
    }

    /// <summary>Forgets what does not stand before a place.</summary>
    internal void Forget(int position)
    {
        for (int i = 0; i < Count; i++)
        {
            ref WrittenText entry = ref _entries[i];
            if (entry.Start + entry.Length > position)
            {
                entry.Text = null;
            }
        }
    }

    [InlineArray(Count)]
    private struct Entries
    {
        private WrittenText _first;
    }
}
