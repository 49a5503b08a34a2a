using System.Globalization;
using System.Text;
using ActivityGen.Contract;
using ActivityGen.Roslyn.Parsing.Patterns;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Tests.Parsing.Patterns;

/// <summary>The automata of the types accept every text that .NET makes of their values.</summary>
public class ShapeLanguageTests
{
    private const int Values = 3_000;

    private static readonly Dictionary<string, Func<Random, IFormattable>> Makers = new()
    {
        ["sbyte"] = random => (sbyte)Bits(random),
        ["byte"] = random => (byte)Bits(random),
        ["short"] = random => (short)Bits(random),
        ["ushort"] = random => (ushort)Bits(random),
        ["int"] = random => (int)Bits(random),
        ["uint"] = random => (uint)Bits(random),
        ["long"] = random => Bits(random),
        ["ulong"] = random => (ulong)Bits(random),
        ["decimal"] = random => new decimal((int)Bits(random), (int)Bits(random), random.Next(2) * (int)Bits(random), random.Next(2) == 0, (byte)random.Next(29)),
        ["float"] = random => random.Next(3) == 0 ? (float)Bits(random) / 100 : BitConverter.Int32BitsToSingle((int)random.NextInt64()),
        ["double"] = random => random.Next(3) == 0 ? (double)Bits(random) / 1000 : BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue)),
        ["Guid"] = random => Identifier(random),
        ["DateTime"] = random => new DateTime(random.NextInt64(DateTime.MaxValue.Ticks), (DateTimeKind)random.Next(3)),
        ["DateTimeOffset"] = random => new DateTimeOffset(random.NextInt64(TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay), TimeSpan.FromMinutes(random.Next(-840, 841))),
        ["DateOnly"] = random => DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber + 1)),
        ["TimeOnly"] = random => new TimeOnly(random.NextInt64(TimeSpan.TicksPerDay) / Scale(random) * Scale(random) % TimeSpan.TicksPerDay),
        ["TimeSpan"] = random => new TimeSpan(random.Next(3) == 0 ? random.NextInt64(long.MinValue, long.MaxValue) : Bits(random) / Scale(random) * Scale(random)),
        ["enum(Alpha=0;Beta=1;Été=-3)"] = random => random.Next(3) == 0 ? (Kind)(int)Bits(random) : (Kind)random.Next(-4, 3),
        ["flags(One=1;Two=2;Four=4;All=7)"] = random => random.Next(3) == 0 ? (Flags)(int)Bits(random) : (Flags)random.Next(10),
    };

    private enum Kind
    {
        Alpha,
        Beta,
        Été = -3,
    }

    [Flags]
    private enum Flags
    {
        One = 1,
        Two = 2,
        Four = 4,
        All = 7,
    }

    public static TheoryData<string, string> Forms
    {
        get
        {
            TheoryData<string, string> forms = [];
            foreach (string type in Makers.Keys)
            {
                forms.Add(type, string.Empty);
            }

            foreach (string format in (string[])["D", "D1", "D2", "D7", "D25"])
            {
                forms.Add("int", format);
                forms.Add("byte", format);
                forms.Add("ulong", format);
                forms.Add("long", format);
            }

            foreach (string format in (string[])["N", "D", "B", "P", "X", "n", "x"])
            {
                forms.Add("Guid", format);
            }

            forms.Add("DateTime", "O");
            forms.Add("DateTimeOffset", "o");
            forms.Add("DateOnly", "O");
            forms.Add("DateOnly", "yyyy-MM-dd");
            forms.Add("TimeOnly", "O");
            forms.Add("TimeSpan", "c");
            forms.Add("float", "R");
            forms.Add("double", "R");
            forms.Add("double", "G17");
            forms.Add("enum(Alpha=0;Beta=1;Été=-3)", "D");
            forms.Add("enum(Alpha=0;Beta=1;Été=-3)", "G");
            forms.Add("flags(One=1;Two=2;Four=4;All=7)", "d");
            forms.Add("flags(One=1;Two=2;Four=4;All=7)", "g");
            return forms;
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_value_is_accepted_in_every_form(string type, string format)
    {
        Random random = new(7);
        HoleSpec hole = Patterns.Hole("X", type);
        hole = format.Length == 0 ? hole : hole with { Format = format, IsFormatted = true };
        Automaton text = Build(ActivityProperty.DisplayText, new HolePart(hole));
        Automaton variable = Build(ActivityProperty.AppActivityId, Expression(UriTemplateOperator.Simple, hole));
        Automaton reserved = Build(ActivityProperty.AppActivityId, Expression(UriTemplateOperator.Reserved, hole));
        Assert.True(format.Length == 0 || ReadableFormat.KeepsValue(hole));
        for (int i = 0; i < Values; i++)
        {
            string value = Makers[type](random).ToString(hole.Format, CultureInfo.InvariantCulture);
            Assert.True(Accepts(text, value), value);
            Assert.True(Accepts(variable, Uri.EscapeDataString(value)), value);
            Assert.True(Accepts(reserved, ValueText.Encode(value, ValueEncoding.Reserved)), value);

            // What is called possible is: a proof that no value has would be none.
            Assert.False(ValueProof.IsPossible(hole, value + "x"), value);
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_text_that_is_called_possible_is_a_value_s(string type, string format)
    {
        // Texts that differ from a value's in a digit or two: each is a value's own text, or is not called possible.
        Random random = new(8);
        HoleSpec hole = Patterns.Hole("X", type);
        hole = format.Length == 0 ? hole : hole with { Format = format, IsFormatted = true };
        int possible = 0;
        for (int i = 0; i < Values; i++)
        {
            StringBuilder changed = new(Makers[type](random).ToString(hole.Format, CultureInfo.InvariantCulture));
            for (int k = random.Next(3); k > 0; k--)
            {
                changed[random.Next(changed.Length)] = "0123456789-.:"[random.Next(13)];
            }

            string text = changed.ToString();
            if (ValueProof.IsPossible(hole, text))
            {
                possible++;
                Assert.Equal(text, Parse(type, text, format)?.ToString(hole.Format, CultureInfo.InvariantCulture));
            }
        }

        Assert.True(possible > 0 || type is "float" or "double");
    }

    [Fact]
    public void Strings_and_characters_are_any()
    {
        Random random = new(9);
        Automaton text = Build(ActivityProperty.AppActivityId, Expression(UriTemplateOperator.Simple, Patterns.Hole("X", "string")));
        Automaton character = Build(ActivityProperty.AppActivityId, Expression(UriTemplateOperator.Simple, Patterns.Hole("X", "char")));
        Automaton reserved = Build(ActivityProperty.AppActivityId, Expression(UriTemplateOperator.Reserved, Patterns.Hole("X", "string")));
        for (int i = 0; i < 0x11_0000; i += random.Next(1, i < 0x900 ? 2 : 200))
        {
            if (i is >= 0xD800 and < 0xE000)
            {
                continue;
            }

            string value = char.ConvertFromUtf32(i);
            string encoded = Uri.EscapeDataString(value);
            Assert.True(Accepts(text, encoded + "a" + encoded), encoded);
            Assert.Equal(i < 0x1_0000, Accepts(character, encoded));
            Assert.True(Accepts(reserved, ValueText.Encode(value, ValueEncoding.Reserved)), encoded);
            Assert.Equal(value, ValueText.Decode(ValueText.Encode(value, ValueEncoding.Percent), ValueEncoding.Percent));
            Assert.Equal(encoded, ValueText.Encode(value, ValueEncoding.Percent));
        }

        Assert.False(Accepts(text, "%"));
        Assert.False(Accepts(text, "%41"));
        Assert.False(Accepts(text, "%C0%80"));
        Assert.False(Accepts(text, "%ED%A0%80"));
        Assert.False(Accepts(text, "%F4%90%80%80"));
        Assert.False(Accepts(text, "%c3%a9"));
        Assert.False(Accepts(text, "/"));
    }

    internal static bool Accepts(Automaton automaton, string text)
    {
        HashSet<int> states = [automaton.Start];
        foreach (char c in text)
        {
            states = [.. states.SelectMany(state => automaton.EdgesOf(state).Where(edge => edge.Set.Contains(c)).Select(edge => edge.Target))];
        }

        return states.Any(automaton.Accepts);
    }

    private static object? Enumeration(string type, string text) => type.StartsWith("enum", StringComparison.Ordinal) ? Enum.Parse<Kind>(text) : Enum.Parse<Flags>(text);

    private static IFormattable? Parse(string type, string text, string format) => type switch
    {
        "sbyte" => sbyte.Parse(text, CultureInfo.InvariantCulture),
        "byte" => byte.Parse(text, CultureInfo.InvariantCulture),
        "short" => short.Parse(text, CultureInfo.InvariantCulture),
        "ushort" => ushort.Parse(text, CultureInfo.InvariantCulture),
        "int" => int.Parse(text, CultureInfo.InvariantCulture),
        "uint" => uint.Parse(text, CultureInfo.InvariantCulture),
        "long" => long.Parse(text, CultureInfo.InvariantCulture),
        "ulong" => ulong.Parse(text, CultureInfo.InvariantCulture),
        "decimal" => decimal.Parse(text, CultureInfo.InvariantCulture),
        "float" => float.Parse(text, CultureInfo.InvariantCulture),
        "double" => double.Parse(text, CultureInfo.InvariantCulture),
        "Guid" => Guid.Parse(text),
        "DateTime" => DateTime.ParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
        "DateTimeOffset" => DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture),
        "DateOnly" => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture),
        "TimeOnly" => TimeOnly.ParseExact(text, format.Length == 0 ? "HH:mm:ss.FFFFFFF" : "O", CultureInfo.InvariantCulture),
        "TimeSpan" => TimeSpan.ParseExact(text, "c", CultureInfo.InvariantCulture),
        _ => (IFormattable?)Enumeration(type, text),
    };

    private static Automaton Build(ActivityProperty property, PartSpec part) =>
        new PatternReading(PatternBuilder.Build(PropertyContract.Of(property), new TemplateSpec(new([part])))!).Automaton;

    private static ExpressionPart Expression(UriTemplateOperator @operator, HoleSpec hole) => new(@operator, new([new VariableSpec("X", hole)]));

    /// <summary>Gets a number of any size: as many small ones as large ones.</summary>
    private static long Bits(Random random) => random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64);

    private static long Scale(Random random) => (long)Math.Pow(10, random.Next(8));

    private static Guid Identifier(Random random)
    {
        byte[] bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }
}
