using System.Text;

namespace ActivityGen.Roslyn.Parsing.Patterns;

/// <summary>Adds a value's characters to an automaton, in the encoding that the value has there.</summary>
internal sealed class ValueWriter(AutomatonBuilder builder, ValueEncoding encoding, int label)
{
    private const string HexDigits = "0123456789ABCDEF";

    internal int State() => builder.State();

    internal void Skip(int from, int to) => builder.Skip(from, to);

    /// <summary>Adds one character of a set.</summary>
    internal void Step(int from, int to, CharSet set)
    {
        if (encoding == ValueEncoding.Plain)
        {
            builder.Step(from, to, set, label);
            return;
        }

        CharSet kept = encoding == ValueEncoding.Reserved ? CharSet.UnreservedOrReserved : CharSet.Unreserved;
        builder.Step(from, to, InCase(set.And(kept)), label);
        CharSet encoded = set.Without(kept);
        if (encoded.IsEmpty)
        {
            return;
        }

        int percent = builder.State();
        builder.Step(from, percent, CharSet.Of('%'), label);
        for (int high = 0; high < 8; high++)
        {
            StringBuilder low = new();
            for (int i = 0; i < 16; i++)
            {
                _ = encoded.Contains((char)((high << 4) | i)) ? low.Append(HexDigits[i]) : low;
            }

            if (low.Length > 0)
            {
                int next = builder.State();
                builder.Step(percent, next, CharSet.Of(HexDigits[high]), label);
                builder.Step(next, to, CharSet.Of(low.ToString()), label);
            }
        }

        if (encoded.HasAllOthers)
        {
            Others(percent, to, isAstral: true);
        }
    }

    /// <summary>Adds one UTF-16 unit of any kind.</summary>
    internal void Unit(int from, int to)
    {
        if (encoding == ValueEncoding.Plain)
        {
            builder.Step(from, to, CharSet.All, label);
            return;
        }

        Step(from, to, CharSet.Ascii);
        int percent = builder.State();
        builder.Step(from, percent, CharSet.Of('%'), label);
        Others(percent, to, isAstral: false);
    }

    /// <summary>Adds any number of characters of any kind.</summary>
    internal void Any(int from, int to)
    {
        int loop = builder.State();
        builder.Skip(from, loop);
        builder.Skip(loop, to);
        if (encoding == ValueEncoding.Reserved)
        {
            // Triplets stay as they are, whatever they stand for.
            int percent = builder.State();
            int high = builder.State();
            builder.Step(loop, loop, CharSet.UnreservedOrReserved, label);
            builder.Step(loop, percent, CharSet.Of('%'), label);
            builder.Step(percent, high, CharSet.HexDigits, label);
            builder.Step(high, loop, CharSet.HexDigits, label);
        }
        else
        {
            Step(loop, loop, CharSet.All);
        }
    }

    /// <summary>Adds a text.</summary>
    internal void Text(int from, int to, string text)
    {
        string written = ValueText.Encode(text, encoding);
        builder.Text(from, to, written, label);
    }

    private CharSet InCase(CharSet kept) => encoding == ValueEncoding.PercentLower ? kept.ToLower() : kept;

    /// <summary>Adds the UTF-8 of what is not ASCII, behind its first percent sign (RFC 3629, section 4).</summary>
    private void Others(int percent, int to, bool isAstral)
    {
        int last = builder.State();
        int last2 = builder.State();
        Lead(percent, last, 0xC2, 0xDF);
        Continuation(last, to, 0x80, 0xBF);
        Continuation(last2, last, 0x80, 0xBF);
        Second(0xE0, 0xA0, 0xBF, last);
        Lead(percent, last2, 0xE1, 0xEC);
        Second(0xED, 0x80, 0x9F, last);
        Lead(percent, last2, 0xEE, 0xEF);
        if (isAstral)
        {
            int last3 = builder.State();
            Continuation(last3, last2, 0x80, 0xBF);
            Second(0xF0, 0x90, 0xBF, last2);
            Lead(percent, last3, 0xF1, 0xF3);
            Second(0xF4, 0x80, 0x8F, last2);
        }

        void Second(int lead, int first, int final, int next)
        {
            int state = builder.State();
            Lead(percent, state, lead, lead);
            Continuation(state, next, first, final);
        }
    }

    private void Continuation(int from, int to, int first, int final)
    {
        int percent = builder.State();
        builder.Step(from, percent, CharSet.Of('%'), label);
        Lead(percent, to, first, final);
    }

    /// <summary>Adds the two digits of a byte in a range.</summary>
    private void Lead(int from, int to, int first, int final)
    {
        for (int high = first >> 4; high <= final >> 4; high++)
        {
            int low = high == first >> 4 ? first & 15 : 0;
            int end = high == final >> 4 ? final & 15 : 15;
            int state = builder.State();
            builder.Step(from, state, CharSet.Of(HexDigits[high]), label);
            builder.Step(state, to, CharSet.Of(HexDigits.Substring(low, end - low + 1)), label);
        }
    }
}
