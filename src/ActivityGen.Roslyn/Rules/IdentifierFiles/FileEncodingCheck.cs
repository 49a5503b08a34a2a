using System.Text;
using ActivityGen.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Rules.IdentifierFiles;

/// <summary>Finds a file that is not UTF-8 without a byte-order mark (AG0501), by what its decoded text tells of its bytes.</summary>
/// <remarks>See docs/decisions/0011-byte-order-mark.md.</remarks>
internal static class FileEncodingCheck
{
    private const int Utf8 = 65001;
    private const char Mark = '\uFEFF';
    private const char Replacement = '\uFFFD';
    private const string MarkMessage = "it begins with a byte-order mark";

    /// <summary>Finds what is wrong; null where the bytes are right, or cannot be known.</summary>
    internal static IdentifierFinding? Find(AdditionalText file, SourceText text)
    {
        if (text.Length > 0 && text[0] == Mark)
        {
            return Finding(new TextSpan(0, 1), MarkMessage);
        }

        if (text.Encoding is { CodePage: 1200 or 1201 or 12000 or 12001 } wide)
        {
            return Finding(default, $"it is not UTF-8 but {wide.WebName}");
        }

        if (text.Length > 1 && (text[0] == '\0' || text[1] == '\0'))
        {
            return Finding(default, "it is not UTF-8 but, from its look, UTF-16 without a byte-order mark");
        }

        // Bytes that are no UTF-8 are read by the machine's code page on Windows, and replaced elsewhere.
        bool isUtf8 = text.Encoding is null or { CodePage: Utf8 };
        int odd = IndexOf(text, isUtf8 ? static c => c == Replacement : static c => c > '\u007F');
        return odd < 0 && !HasPreamble(text.Encoding) ? null : FileBytes.Judge(file.Path) switch
        {
            FileForm.ByteOrderMark => Finding(default, MarkMessage),
            FileForm.NotUtf8 => Finding(new TextSpan(Math.Max(odd, 0), odd < 0 ? 0 : 1), "its bytes are not UTF-8"),
            FileForm.Unknown when !isUtf8 && odd >= 0 => Finding(new TextSpan(odd, 1), $"it is not UTF-8 but {text.Encoding!.WebName}"),
            _ => null,
        };
    }

    private static bool HasPreamble(Encoding? encoding) => encoding?.GetPreamble().Length > 0;

    private static IdentifierFinding Finding(TextSpan span, string what) => new(RuleCatalog.IdentifierFile, span, what);

    private static int IndexOf(SourceText text, Func<char, bool> isOdd)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (isOdd(text[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
