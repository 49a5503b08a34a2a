using System.Globalization;
using System.Text;

namespace ActivityGen.Contract;

/// <summary>The parts of a finding's message that come from a value.</summary>
internal static class MessageText
{
    /// <summary>The most characters of a value that a message repeats: enough to recognise it, and one line of a build log.</summary>
    internal const int MaxValueLength = 100;

    /// <summary>Gets a property's path, as every message begins.</summary>
    internal static string Path(ActivityProperty property) => PropertyContract.Of(property).Path;

    /// <summary>Gets a number as text.</summary>
    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// Gets a value as a message shows it: cut to <see cref="MaxValueLength"/>, with control characters, line separators and lone surrogates as
    /// <c>\uXXXX</c>, since a message is one line of well-formed text and what is wrong has to be seen.
    /// </summary>
    internal static string Value(ReadOnlySpan<char> value)
    {
        bool cut = value.Length > MaxValueLength;
        int length = cut ? MaxValueLength : value.Length;
        if (cut && char.IsHighSurrogate(value[length - 1]) && char.IsLowSurrogate(value[length]))
        {
            length--;
        }

        var text = new StringBuilder(length + 1);
        for (int i = 0; i < length; i++)
        {
            char c = value[i];
            if (char.IsHighSurrogate(c) && i + 1 < length && char.IsLowSurrogate(value[i + 1]))
            {
                text.Append(c).Append(value[++i]);
            }
            else if (char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029')
            {
                text.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                text.Append(c);
            }
        }

        return cut ? text.Append('…').ToString() : text.ToString();
    }
}
