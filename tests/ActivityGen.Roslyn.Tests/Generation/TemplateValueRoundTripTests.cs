using System.Globalization;
using System.Net;
using System.Numerics;
using System.Reflection;
using System.Text;
using ActivityGen.Roslyn.Tests.Harness;
using ActivityGen.Roslyn.Tests.Rules;

namespace ActivityGen.Roslyn.Tests.Generation;

/// <summary>Keys and links of every type of hole in every form of expression: what a text gives back is what it was made of, and no other text is taken.</summary>
public sealed class TemplateValueRoundTripTests
{
    /// <summary>The forms; at the end those where a value may have what stands behind it.</summary>
    private static readonly string[] Forms =
    [
        "{V}", "{/V}", "{.V}", "{;V}", "{?V}", "{&V}", "{N}", "{/N}", "{.N}", "{;N}", "{?N}", "{V}{/N}", "{/V,N}", "{/N,V}", "{;V,N}", "{?V,N}", "{?N,V}", "{V}?x=1{&N}",
        "{V,N}", "{.V,N}", "{V}-{N}", "{V}{V}/{N}", "{V}{N}",
    ];

    private const int UniqueForms = 19;

    private static readonly (string Type, Func<Random, object> Value)[] Types =
    [
        ("string", Text),
        ("char", r => "aZ0 /%{},.;=&?-~\"\\\0\n\u007Fé漢\uFFFF"[r.Next(22)]),
        ("bool", r => r.Next(2) == 0),
        ("sbyte", r => Integer<sbyte>(r)),
        ("byte", r => Integer<byte>(r)),
        ("short", r => Integer<short>(r)),
        ("ushort", r => Integer<ushort>(r)),
        ("int", r => Integer<int>(r)),
        ("uint", r => Integer<uint>(r)),
        ("long", r => Integer<long>(r)),
        ("ulong", r => Integer<ulong>(r)),
        ("System.Int128", r => Integer<Int128>(r)),
        ("System.UInt128", r => Integer<UInt128>(r)),
        ("System.Half", r => BitConverter.Int16BitsToHalf((short)r.Next(ushort.MaxValue + 1))),
        ("float", r => BitConverter.Int32BitsToSingle(Integer<int>(r))),
        ("double", r => r.Next(3) == 0 ? r.NextDouble() - 0.5 : BitConverter.Int64BitsToDouble(Integer<long>(r))),
        ("decimal", r => new decimal(Integer<int>(r), Integer<int>(r), Integer<int>(r), r.Next(2) == 0, (byte)r.Next(29))),
        ("System.Guid", r => new Guid(Integer<int>(r), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)),
        ("System.DateTime", r => new DateTime(r.NextInt64(DateTime.MaxValue.Ticks), (DateTimeKind)r.Next(3))),
        ("System.DateTimeOffset", r => new DateTimeOffset(r.NextInt64(TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay), TimeSpan.FromMinutes(r.Next(-840, 841)))),
        ("System.DateOnly", r => DateOnly.FromDayNumber(r.Next(DateOnly.MaxValue.DayNumber + 1))),
        ("System.TimeOnly", r => new TimeOnly(r.Next(2) == 0 ? r.NextInt64(TimeSpan.TicksPerDay) : r.Next(86400) * TimeSpan.TicksPerSecond)),
        ("System.TimeSpan", r => new TimeSpan(Integer<long>(r))),
        ("Plain", r => Pick<int>(r, 0, 1, 2, -5, 3, int.MaxValue)),
        ("Flags", r => Pick<ulong>(r, 0, 1, 2, 3, 4, 1UL << 63, (1UL << 63) | 1)),
        ("System.Numerics.BigInteger", r => BigInteger.Pow(Integer<int>(r), r.Next(40))),
        ("System.Uri", r => new Uri(Pick(r, "", "a b", "http://ü.example/%41 %zz?x=é#f", "http://host:80/../a", "c:\\x", "/p?q", "HTTP://HOST", "a,b.c"), UriKind.RelativeOrAbsolute)),
        ("System.Net.IPAddress", r => r.Next(2) == 0 ? new IPAddress(r.NextInt64(uint.MaxValue)) : new IPAddress([0xfe, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], r.Next(9))),
    ];

    private static readonly Lazy<Assembly> Compiled = new(Compile);

    public static TheoryData<string> TypeNames => [.. Types.Select(type => type.Type)];

    private delegate bool TryMatch<T>(ReadOnlySpan<char> url, out T link);

    [Theory]
    [MemberData(nameof(TypeNames))]
    public void A_text_gives_back_what_it_was_made_of_and_no_other_text_is_taken(string type)
    {
        int index = Array.FindIndex(Types, candidate => candidate.Type == type);
        List<string> wrong = [];
        for (int form = 0; form < Forms.Length; form++)
        {
            foreach (string name in (string[])["ActivityKey", "ActivityLink"])
            {
                Type value = Compiled.Value.GetType($"T{index}F{form}+{name}", throwOnError: true)!;
                bool isReadable = value.GetInterfaces().Any(face => face.Name == "ISpanParsable`1");
                string check = isReadable ? nameof(CheckReadable) : nameof(CheckFormatting);
                MethodInfo method = typeof(TemplateValueRoundTripTests).GetMethod(check, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(value);
                Random random = new((index * 100) + form);
                for (int i = 0; i < 60 && wrong.Count < 10; i++)
                {
                    object made = Make(value, Types[index].Value, random);
                    string? reason = (string?)method.Invoke(null, [made, random]);
                    if (reason is not null)
                    {
                        wrong.Add($"{Forms[form]}, {name}: {reason}");
                    }
                }
            }
        }

        Assert.Empty(wrong);
    }

    /// <summary>Which forms can be read is the ambiguity search's matter; here it shows that they are not too few, so that the test above is one.</summary>
    [Fact]
    public void The_forms_that_are_unique_are_readable()
    {
        List<string> wrong = [];
        for (int form = 0; form < Forms.Length; form++)
        {
            for (int type = 0; type < Types.Length; type++)
            {
                bool key = IsReadable($"T{type}F{form}+ActivityKey");
                bool link = IsReadable($"T{type}F{form}+ActivityLink");
                if (form < UniqueForms ? !key || !link : (key || link) && Types[type].Type == "string")
                {
                    wrong.Add($"{Forms[form]}, {Types[type].Type}: {key}, {link}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    private static bool IsReadable(string type) =>
        Array.Exists(Compiled.Value.GetType(type, throwOnError: true)!.GetInterfaces(), face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IParsable<>));

    private static object Make(Type value, Func<Random, object> next, Random random)
    {
        ConstructorInfo constructor = value.GetConstructors().Single(constructor => constructor.GetParameters().Length > 0);
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter =>
        {
            if (parameter.Name == "N" && random.Next(3) == 0)
            {
                return null;
            }

            Type type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
            object made = next(random);
            return type.IsEnum ? Enum.ToObject(type, made) : made;
        })]);
    }

    private static string? CheckReadable<T>(T value, Random random)
        where T : struct, ISpanParsable<T>, ISpanFormattable, IUtf8SpanFormattable, IEquatable<T>
    {
        string text = value.ToString()!;
        if (CheckFormatting(value, random) is { } reason)
        {
            return reason;
        }

        if (!T.TryParse(text, null, out T back) || !T.TryParse(text.AsSpan(), CultureInfo.InvariantCulture, out T other))
        {
            return $"{text} is not read";
        }

        if (back.ToString() != text || !back.Equals(value) || back.GetHashCode() != value.GetHashCode() || !other.Equals(value) || !T.Parse(text, null).Equals(value) || !T.Parse(text.AsSpan(), null).Equals(value))
        {
            return $"{text} gives {back}";
        }

        MethodInfo? method = typeof(T).GetMethod("TryMatch");
        TryMatch<T> match = method is null ? (ReadOnlySpan<char> s, out T result) => T.TryParse(s, null, out result) : method.CreateDelegate<TryMatch<T>>();
        bool isUrl = method is not null;
        if (!match(text, out T link) || !link.Equals(value))
        {
            return $"{text} does not match";
        }

        string spelled = Respelled(text, isUrl, random);
        if (isUrl && (!match(spelled, out link) || !link.Equals(value)))
        {
            return $"{spelled} is not read as {text} is";
        }

        for (int i = 0; i < 4; i++)
        {
            string mutant = Mutate(text, random);
            if (match(mutant, out link) && Normal(link.ToString()!, isUrl) != Normal(mutant, isUrl))
            {
                return $"{mutant} is read as {link}";
            }

            if (match(mutant, out _) != T.TryParse(mutant, null, out _))
            {
                return $"{mutant}: TryMatch and TryParse differ";
            }
        }

        return null;
    }

    private static string? CheckFormatting<T>(T value, Random random)
        where T : struct, ISpanFormattable, IUtf8SpanFormattable
    {
        Assert.NotNull(random);
        string text = value.ToString()!;
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Span<char> chars = new char[text.Length + 1];
        Span<byte> bytes = new byte[utf8.Length + 1];
        bool isRight = value.TryFormat(chars[..^1], out int charsWritten, default, null) && chars[..charsWritten].SequenceEqual(text)
            && value.TryFormat(bytes[..^1], out int bytesWritten, default, null) && bytes[..bytesWritten].SequenceEqual(utf8)
            && value.TryFormat(chars, out charsWritten, "X", CultureInfo.InvariantCulture) && charsWritten == text.Length
            && !value.TryFormat(chars[..^2], out charsWritten, default, null) && charsWritten == 0
            && !value.TryFormat(bytes[..^2], out bytesWritten, default, null) && bytesWritten == 0
            && value.ToString("X", CultureInfo.InvariantCulture) == text
            && $"{value}" == text;
        return isRight ? null : $"{text} is formatted otherwise";
    }

    /// <summary>Spells a URL in another way that says the same.</summary>
    private static string Respelled(string url, bool isUrl, Random random)
    {
        StringBuilder result = new();
        int pathStart = isUrl ? url.IndexOf('/', "x-k://".Length) : 0;
        for (int i = 0; i < url.Length; i++)
        {
            char c = url[i];
            if (c == '%')
            {
                result.Append(random.Next(2) == 0 ? url.Substring(i, 3) : url.Substring(i, 3).ToLowerInvariant());
                i += 2;
            }
            else if (i < pathStart)
            {
                result.Append(random.Next(2) == 0 ? char.ToUpperInvariant(c) : c);
            }
            else
            {
                bool isUnreserved = char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~';
                result.Append(isUnreserved && random.Next(5) == 0 ? $"%{(int)c:X2}" : c.ToString());
            }
        }

        return result.ToString();
    }

    private static string Mutate(string text, Random random)
    {
        int at = random.Next(text.Length + 1);
        int end = Math.Min(text.Length, at + random.Next(3));
        string piece = random.Next(3) switch
        {
            0 => string.Empty,
            1 => text[at..end].ToUpperInvariant() + text[at..end],
            _ => Pick(random, "0", "1", "+", "-", " ", "%", "%2", "%41", "%2f", "%2F", "/", "?", "&", "=", ";", ",", ".", "a", "A", "Z", "é", "%C3%A9", "%ff", "\uD800", "null", "true", "#", "{", "\0"),
        };
        return text[..at] + piece + text[end..];
    }

    /// <summary>Gets a text without what does not count: %hh case, over-encoding, and letter case in a URL's scheme and host.</summary>
    private static string Normal(string text, bool isUrl)
    {
        StringBuilder result = new();
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]))
            {
                char c = (char)byte.Parse(text.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                result.Append(char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~' ? c.ToString() : text.Substring(i, 3).ToUpperInvariant());
                i += 2;
            }
            else
            {
                result.Append(text[i]);
            }
        }

        string normal = result.ToString();
        int end = normal.IndexOf('/', Math.Min(normal.Length, "x-k://".Length));
        return isUrl && end > 0 ? normal[..end].ToLowerInvariant() + normal[end..] : normal;
    }

    private static Assembly Compile()
    {
        StringBuilder source = new("""
            using ActivityGen;
            [assembly: UserActivityDefaults(ActivitySourceHost = "https://contoso.com")]
            public enum Plain { None, One, Größe, @class = -5 }
            [System.Flags] public enum Flags : ulong { None = 0, A = 1, B = 2, High = 1UL << 63 }

            """);
        for (int type = 0; type < Types.Length; type++)
        {
            for (int form = 0; form < Forms.Length; form++)
            {
                source.Append(CultureInfo.InvariantCulture, $$"""
                    [UserActivity(AppActivityId = "É%41{{Forms[form]}}", ActivationUrl = "X-k://Ho%73t/é/{{Forms[form]}}")]
                    [VisualElements(DisplayText = "x")]
                    public partial class T{{type}}F{{form}} { public {{Types[type].Type}} V = default!; public {{Types[type].Type}}? N; }

                    """);
            }
        }

        return CompiledActivity.Load(new ProjectState().Add(source.ToString()));
    }

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(5)).Select(_ => Pick(
        random, "a", "/", "%41", "%", "é", "\U0001F600", "\"", "\0", "\\", " ", "~", ".", ",", "{", "#[]", "x=1&y", ";V=", "?", "\u2028", "\uFFFD", new string('w', 300))));

    private static T Pick<T>(Random random, params T[] values) => values[random.Next(values.Length)];

    private static T Integer<T>(Random random)
        where T : IBinaryInteger<T>, IMinMaxValue<T> => random.Next(6) switch
        {
            0 => T.MinValue,
            1 => T.MaxValue,
            2 => T.Zero,
            3 => T.CreateTruncating(random.Next(-100, 100)),
            _ => T.CreateTruncating((((Int128)random.NextInt64() << 63) ^ random.NextInt64()) >> random.Next(120)),
        };
}
