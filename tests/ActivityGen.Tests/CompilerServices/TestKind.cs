using ActivityGen.CompilerServices;

namespace ActivityGen.Tests.CompilerServices;

/// <summary>A member's type: how it is written, read and made up.</summary>
internal abstract class TestKind
{
    internal static readonly TestKind String = new StringKind();
    internal static readonly TestKind Uri = new UriKindOfTest();
    internal static readonly TestKind Boolean = new BooleanKind();
    internal static readonly TestKind Day = new DayKind();
    internal static readonly TestKind Int = new FormattedKind<int>(random => random.Next(4) == 0 ? random.Next(-9, 10) : random.Next(int.MinValue, int.MaxValue));
    internal static readonly TestKind Long = new FormattedKind<long>(random => random.NextInt64(long.MinValue, long.MaxValue));
    internal static readonly TestKind Guid = new FormattedKind<Guid>(RandomGuid);
    internal static readonly TestKind Double = new FormattedKind<double>(random => Math.Round((random.NextDouble() - 0.5) * Math.Pow(10, random.Next(30)), 3));
    internal static readonly TestKind Date = new FormattedKind<DateOnly>(random => DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber)));
    internal static readonly TestKind Moment = new FormattedKind<DateTimeOffset>(random =>
        new DateTimeOffset(random.NextInt64(DateTime.MaxValue.Ticks / 2) + TimeSpan.TicksPerDay, TimeSpan.FromMinutes(random.Next(-600, 600))));

    internal static readonly TestKind Duration = new FormattedKind<TimeSpan>(random => new TimeSpan(random.NextInt64(long.MinValue, long.MaxValue)));

    internal static readonly TestKind[] All = [String, String, String, Uri, Boolean, Day, Int, Long, Guid, Double, Date, Moment, Duration];

    internal abstract string Name { get; }

    internal abstract TemplateHole Hole(int slot, bool canBeNull);

    internal abstract void Write(ref ActivityTextWriter writer, object value, Expansion expansion);

    internal abstract object? Read(TemplateMatch match, int slot);

    internal abstract object Next(Random random);

    private static Guid RandomGuid(Random random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }

    private static void WriteText(ref ActivityTextWriter writer, string text, Expansion expansion)
    {
        switch (expansion)
        {
            case Expansion.None:
                writer.Text(text);
                break;
            case Expansion.Simple:
                writer.Variable(text);
                break;
            default:
                writer.Reserved(text);
                break;
        }
    }

    private sealed class StringKind : TestKind
    {
        private static readonly string[] Pieces = ["a", "Z9", "-", ".", "~_", "/", "?", "&", "=", ";", ",", "#", "%", "%41", "%e3", "+", " ", "!", ", page ", "é", "日本", "😀", "\0", "\"", "{}"];

        internal override string Name => "string";

        internal override TemplateHole Hole(int slot, bool canBeNull) => TemplateHole.String(slot, canBeNull);

        internal override void Write(ref ActivityTextWriter writer, object value, Expansion expansion) => WriteText(ref writer, (string)value, expansion);

        internal override object? Read(TemplateMatch match, int slot) => match.Has(slot) ? match.String(slot) : null;

        internal override object Next(Random random) => string.Concat(random.GetItems(Pieces, random.Next(6)));
    }

    private sealed class UriKindOfTest : TestKind
    {
        internal override string Name => "Uri";

        internal override TemplateHole Hole(int slot, bool canBeNull) => TemplateHole.Uri(slot, canBeNull);

        internal override void Write(ref ActivityTextWriter writer, object value, Expansion expansion) => WriteText(ref writer, value.ToString()!, expansion);

        internal override object? Read(TemplateMatch match, int slot) => match.Has(slot) ? match.Uri(slot).OriginalString : null;

        // As text: two Uri objects are equal that are not written alike.
        internal override object Next(Random random) =>
            random.GetItems<string>(["/a b", "https://Example.com/%41?x=1#é", "x/y", "mailto:a@b.example", "?q=%2f", "urn:a:b"], 1)[0];
    }

    private sealed class BooleanKind : TestKind
    {
        internal override string Name => "bool";

        internal override TemplateHole Hole(int slot, bool canBeNull) => TemplateHole.Boolean(slot, canBeNull);

        internal override void Write(ref ActivityTextWriter writer, object value, Expansion expansion) =>
            WriteText(ref writer, (bool)value ? "true" : "false", expansion);

        internal override object? Read(TemplateMatch match, int slot) => match.Has(slot) ? match.Boolean(slot) : null;

        internal override object Next(Random random) => random.Next(2) == 0;
    }

    private sealed class DayKind : TestKind
    {
        internal override string Name => "DayOfWeek";

        internal override TemplateHole Hole(int slot, bool canBeNull) => TemplateHole.Enum<DayOfWeek>(slot, canBeNull);

        internal override void Write(ref ActivityTextWriter writer, object value, Expansion expansion) =>
            WriteText(ref writer, value.ToString()!, expansion);

        internal override object? Read(TemplateMatch match, int slot) => match.Has(slot) ? match.Enum<DayOfWeek>(slot) : null;

        internal override object Next(Random random) => (DayOfWeek)random.Next(-1, 8);
    }

    private sealed class FormattedKind<T>(Func<Random, T> next) : TestKind
        where T : struct, ISpanFormattable, ISpanParsable<T>
    {
        internal override string Name => typeof(T).Name;

        internal override TemplateHole Hole(int slot, bool canBeNull) => TemplateHole.Of<T>(slot, canBeNull);

        internal override void Write(ref ActivityTextWriter writer, object value, Expansion expansion)
        {
            switch (expansion)
            {
                case Expansion.None:
                    writer.TextOf((T)value);
                    break;
                case Expansion.Simple:
                    writer.VariableOf((T)value);
                    break;
                default:
                    writer.ReservedOf((T)value);
                    break;
            }
        }

        internal override object? Read(TemplateMatch match, int slot) => match.Has(slot) ? match.Value<T>(slot) : null;

        internal override object Next(Random random) => next(random);
    }
}
