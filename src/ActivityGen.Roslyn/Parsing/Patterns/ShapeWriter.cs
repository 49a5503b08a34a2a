using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Parsing.Patterns;

/// <summary>Adds the texts of a hole's type to an automaton: exactly those that .NET makes, or a few more.</summary>
internal sealed class ShapeWriter(ValueWriter writer)
{
    /// <summary>Adds the texts of a hole between two states.</summary>
    internal void Write(int from, int to, HoleSpec hole)
    {
        string? format = hole.IsFormatted ? hole.Format : null;
        if (format is not null && !ReadableFormat.KeepsValue(hole))
        {
            writer.Any(from, to);
            return;
        }

        switch (hole.Type.Shape)
        {
            case HoleShape.Char:
                writer.Unit(from, to);
                break;
            case HoleShape.Boolean:
                writer.Text(from, to, "true");
                writer.Text(from, to, "false");
                break;
            case HoleShape.Enum or HoleShape.Flags:
                Enum(from, to, hole.Type, format);
                break;
            case HoleShape.Integer:
                Integer(from, Sign(from), to, format, MostDigits(hole.Type.Name));
                break;
            case HoleShape.UnsignedInteger:
                Integer(from, from, to, format, MostDigits(hole.Type.Name));
                break;
            case HoleShape.Decimal:
                Fraction(Sign(from), to);
                break;
            case HoleShape.Float:
                Float(from, to);
                break;
            case HoleShape.Guid:
                Guid(from, to, format is null ? 'D' : char.ToUpperInvariant(format[0]));
                break;
            case HoleShape.DateTime:
                int time = DateAndTime(from);
                writer.Skip(time, to);
                Marks(time, to, "Z");
                Offset(time, to);
                break;
            case HoleShape.DateTimeOffset:
                Offset(DateAndTime(from), to);
                break;
            case HoleShape.DateOnly:
                writer.Skip(Date(from), to);
                break;
            case HoleShape.TimeOnly:
                int ticks = Time(from);
                ShortFraction(ticks, to, isWhole: format is not null);
                break;
            case HoleShape.TimeSpan:
                TimeSpan(from, to);
                break;
            default:
                writer.Any(from, to);
                break;
        }
    }

    /// <summary>Gets a value indicating whether a hole's value can have an empty text.</summary>
    internal static bool CanBeEmpty(HoleSpec hole) =>
        hole.Type.Shape == HoleShape.Any || (hole.IsFormatted && !ReadableFormat.KeepsValue(hole));

    private static int MostDigits(string type) => type switch
    {
        "sbyte" or "byte" => 3,
        "short" or "ushort" => 5,
        "int" or "uint" => 10,
        "long" => 19,
        _ => 20,
    };

    private void Enum(int from, int to, HoleTypeSpec type, string? format)
    {
        if (format is not ("D" or "d"))
        {
            int named = writer.State();
            foreach (string name in type.Names)
            {
                writer.Text(from, named, name);
            }

            writer.Skip(named, to);
            if (type.Shape == HoleShape.Flags)
            {
                int next = writer.State();
                writer.Text(named, next, ", ");
                foreach (string name in type.Names)
                {
                    writer.Text(next, named, name);
                }
            }
        }

        // A value without a name is its number.
        Integer(from, Sign(from), to, format: null, MostDigits(string.Empty));
    }

    private int Sign(int from)
    {
        int behind = writer.State();
        writer.Skip(from, behind);
        writer.Step(from, behind, CharSet.Of('-'));
        return behind;
    }

    /// <summary>Adds the digits of a whole number; a negative zero does no harm.</summary>
    private void Integer(int from, int unsigned, int to, string? format, int most)
    {
        int least = format is null ? 0 : ReadableFormat.DigitsOf(format);
        if (least <= 1)
        {
            writer.Step(from, to, CharSet.Of('0'));
            int next = writer.State();
            writer.Step(unsigned, next, CharSet.NonZeroDigits);
            Repeat(next, to, CharSet.Digits, 0, most - 1);
        }
        else
        {
            Repeat(unsigned, to, CharSet.Digits, least, Math.Max(least, most));
        }
    }

    private void Repeat(int from, int to, CharSet set, int least, int most)
    {
        for (int i = 0; i < most; i++)
        {
            if (i >= least)
            {
                writer.Skip(from, to);
            }

            int next = writer.State();
            writer.Step(from, next, set);
            from = next;
        }

        writer.Skip(from, to);
    }

    /// <summary>Adds digits with or without a fraction of any length.</summary>
    private void Fraction(int from, int to)
    {
        int whole = writer.State();
        int more = writer.State();
        writer.Step(from, whole, CharSet.Of('0'));
        writer.Step(from, more, CharSet.NonZeroDigits);
        writer.Step(more, more, CharSet.Digits);
        writer.Skip(more, whole);
        writer.Skip(whole, to);
        int fraction = writer.State();
        writer.Step(Marks(whole, "."), fraction, CharSet.Digits);
        writer.Step(fraction, fraction, CharSet.Digits);
        writer.Skip(fraction, to);
    }

    private void Float(int from, int to)
    {
        int unsigned = Sign(from);
        int mantissa = writer.State();
        Fraction(unsigned, mantissa);
        writer.Skip(mantissa, to);
        int sign = Marks(mantissa, "E");
        int digits = writer.State();
        writer.Step(sign, digits, CharSet.Of('+'));
        writer.Step(sign, digits, CharSet.Of('-'));
        Repeat(digits, to, CharSet.Digits, 2, 3);
        writer.Text(from, to, "NaN");
        writer.Text(unsigned, to, "Infinity");
    }

    private void Guid(int from, int to, char format)
    {
        switch (format)
        {
            case 'N':
                writer.Skip(Hex(from, 32), to);
                break;
            case 'B':
                Marks(Groups(Marks(from, "{")), to, "}");
                break;
            case 'P':
                Marks(Groups(Marks(from, "(")), to, ")");
                break;
            case 'X':
                int state = Hex(Marks(Hex(Marks(Hex(Marks(from, "{0x"), 8), ",0x"), 4), ",0x"), 4);
                state = Marks(state, ",{");
                for (int i = 0; i < 8; i++)
                {
                    state = Hex(Marks(state, i == 0 ? "0x" : ",0x"), 2);
                }

                Marks(state, to, "}}");
                break;
            default:
                writer.Skip(Groups(from), to);
                break;
        }
    }

    private int Groups(int from) => Hex(Marks(Hex(Marks(Hex(Marks(Hex(Marks(Hex(from, 8), "-"), 4), "-"), 4), "-"), 4), "-"), 12);

    private int Hex(int from, int digits)
    {
        for (int i = 0; i < digits; i++)
        {
            from = One(from, CharSet.LowerHexDigits);
        }

        return from;
    }

    private int One(int from, CharSet set)
    {
        int next = writer.State();
        writer.Step(from, next, set);
        return next;
    }

    private int Date(int from)
    {
        int month = Marks(One(One(One(One(from, CharSet.Digits), CharSet.Digits), CharSet.Digits), CharSet.Digits), "-");
        int day = writer.State();
        Two(month, day, '0', CharSet.NonZeroDigits);
        Two(month, day, '1', CharSet.Of("012"));
        day = Marks(day, "-");
        int end = writer.State();
        Two(day, end, '0', CharSet.NonZeroDigits);
        writer.Step(One(day, CharSet.Of("12")), end, CharSet.Digits);
        Two(day, end, '3', CharSet.Of("01"));
        return end;
    }

    private int DateAndTime(int from)
    {
        int ticks = Marks(Time(Marks(Date(from), "T")), ".");
        for (int i = 0; i < 7; i++)
        {
            ticks = One(ticks, CharSet.Digits);
        }

        return ticks;
    }

    /// <summary>Adds <c>HH:mm:ss</c>.</summary>
    private int Time(int from)
    {
        int minutes = Marks(Hours(from), ":");
        return Sixty(Marks(Sixty(minutes), ":"));
    }

    private int Hours(int from)
    {
        int end = writer.State();
        writer.Step(One(from, CharSet.Of("01")), end, CharSet.Digits);
        Two(from, end, '2', CharSet.Of("0123"));
        return end;
    }

    private int Sixty(int from) => One(One(from, CharSet.Of("012345")), CharSet.Digits);

    private void Two(int from, int to, char first, CharSet second) => writer.Step(One(from, CharSet.Of(first)), to, second);

    private void Offset(int from, int to)
    {
        int hours = writer.State();
        writer.Step(from, hours, CharSet.Of('+'));
        writer.Step(from, hours, CharSet.Of('-'));
        writer.Skip(Sixty(Marks(Hours(hours), ":")), to);
    }

    /// <summary>Adds a fraction of seven digits, or of one to seven without trailing zeros, or none.</summary>
    private void ShortFraction(int from, int to, bool isWhole)
    {
        int digit = Marks(from, ".");
        if (!isWhole)
        {
            writer.Skip(from, to);
        }

        for (int i = 0; i < 7; i++)
        {
            if (!isWhole)
            {
                writer.Step(digit, to, CharSet.NonZeroDigits);
            }

            digit = One(digit, CharSet.Digits);
        }

        if (isWhole)
        {
            writer.Skip(digit, to);
        }
    }

    private void TimeSpan(int from, int to)
    {
        int unsigned = Sign(from);
        int time = writer.State();
        writer.Skip(unsigned, time);
        int days = writer.State();
        writer.Step(unsigned, days, CharSet.NonZeroDigits);
        int point = writer.State();
        Repeat(days, point, CharSet.Digits, 0, 7);
        writer.Step(point, time, CharSet.Of('.'));
        int end = Time(time);
        writer.Skip(end, to);
        ShortFraction(end, to, isWhole: true);
    }

    private int Marks(int from, string text)
    {
        int next = writer.State();
        writer.Text(from, next, text);
        return next;
    }

    private void Marks(int from, int to, string text) => writer.Text(from, to, text);
}
