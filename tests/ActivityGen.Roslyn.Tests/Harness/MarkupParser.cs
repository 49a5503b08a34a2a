using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Tests.Harness;

/// <summary>Reads the markup of Roslyn's tests: <c>[|…|]</c>, <c>{|AG0101:…|}</c>, <c>{|#0:…|}</c>, <c>$$</c>; spans may nest.</summary>
public static class MarkupParser
{
    public static MarkupSource Parse(string markup)
    {
        StringBuilder text = new(markup.Length);
        List<MarkupSpan> spans = [];
        Stack<(int Start, string Label, bool Named)> open = new();
        int? position = null;
        for (int i = 0; i < markup.Length;)
        {
            ReadOnlySpan<char> rest = markup.AsSpan(i);
            if (rest.StartsWith("$$"))
            {
                position = position is null ? text.Length : throw Malformed("a second $$", i);
                i += 2;
            }
            else if (rest.StartsWith("[|"))
            {
                open.Push((text.Length, string.Empty, false));
                i += 2;
            }
            else if (TryReadLabel(rest, out string label))
            {
                open.Push((text.Length, label, true));
                i += label.Length + 3;
            }
            else if (rest.StartsWith("|]") && open.TryPeek(out var plain) && !plain.Named)
            {
                Close(open.Pop());
                i += 2;
            }
            else if (rest.StartsWith("|}") && open.TryPeek(out var named) && named.Named)
            {
                Close(open.Pop());
                i += 2;
            }
            else
            {
                text.Append(markup[i++]);
            }
        }

        if (open.TryPeek(out var left))
        {
            throw Malformed($"the span '{left.Label}' is not closed, or closed across another", left.Start);
        }

        spans.Sort((x, y) => x.Span.CompareTo(y.Span));
        return new MarkupSource(text.ToString(), [.. spans], position);

        void Close((int Start, string Label, bool Named) span)
        {
            TextSpan range = TextSpan.FromBounds(span.Start, text.Length);
            spans.Add(span.Label is ['#', .. var key]
                ? new MarkupSpan(range, null, int.Parse(key, CultureInfo.InvariantCulture))
                : new MarkupSpan(range, span.Named ? span.Label : null, null));
        }
    }

    private static bool TryReadLabel(ReadOnlySpan<char> rest, out string label)
    {
        label = string.Empty;
        if (!rest.StartsWith("{|"))
        {
            return false;
        }

        int colon = rest.IndexOf(':');
        if (colon < 3)
        {
            return false;
        }

        ReadOnlySpan<char> name = rest[2..colon];
        foreach (char c in name)
        {
            if (c != '#' && !char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }
        }

        label = name.ToString();
        return true;
    }

    private static FormatException Malformed(string what, int position)
        => new($"Markup: {what}, at character {position.ToString(CultureInfo.InvariantCulture)}.");
}
