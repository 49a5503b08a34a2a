using System.Buffers;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Rules.CallSites;

/// <summary>Tells by its text alone that a file has no PUT: what the rules for PUTs cost in all other code.</summary>
internal static class PutWord
{
    private const int Window = 4096;

    internal static bool IsIn(SourceText text)
    {
        char[] buffer = ArrayPool<char>.Shared.Rent(Window);
        try
        {
            // The windows overlap, since a word may lie on the border.
            for (int start = 0; start < text.Length; start += Window - 2)
            {
                int length = Math.Min(Window, text.Length - start);
                text.CopyTo(start, buffer, 0, length);
                ReadOnlySpan<char> window = buffer.AsSpan(0, length);
                if (window.IndexOf("Put".AsSpan()) >= 0 || window.IndexOf("PUT".AsSpan()) >= 0)
                {
                    return true;
                }
            }

            return false;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }
}
