using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.CodeFixes.Edits;

/// <summary>Reads line breaks and indentation off a text, so that what is added looks like what surrounds it.</summary>
internal static class SourceLayout
{
    /// <summary>Gets the line break at a position: the line's own, else the one before it, else a line feed.</summary>
    internal static string NewLine(SourceText text, int position)
    {
        for (int number = text.Lines.GetLineFromPosition(position).LineNumber; number >= 0; number--)
        {
            TextLine line = text.Lines[number];
            if (line.EndIncludingLineBreak > line.End)
            {
                return text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
            }
        }

        return "\n";
    }

    /// <summary>Gets the blanks that the line of a position begins with.</summary>
    internal static string Indentation(SourceText text, int position)
    {
        TextLine line = text.Lines.GetLineFromPosition(position);
        int end = line.Start;
        while (end < line.End && text[end] is ' ' or '\t')
        {
            end++;
        }

        return text.ToString(TextSpan.FromBounds(line.Start, end));
    }

    /// <summary>Gets a value indicating whether nothing but blanks stands before a position on its line.</summary>
    internal static bool IsFirstOnLine(SourceText text, int position) =>
        text.Lines.GetLineFromPosition(position).Start + Indentation(text, position).Length >= position;

    /// <summary>Gets a value indicating whether two positions are on one line.</summary>
    internal static bool AreOnOneLine(SourceText text, int first, int second) =>
        text.Lines.GetLineFromPosition(first).LineNumber == text.Lines.GetLineFromPosition(second).LineNumber;

    /// <summary>Gets one more level of indentation than a line has.</summary>
    internal static string Deeper(string indentation) =>
        indentation + (indentation.Length > 0 && indentation[indentation.Length - 1] == '\t' ? "\t" : "    ");
}
