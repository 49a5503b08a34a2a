using System.Globalization;
using System.Text;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Tests.Parsing.Patterns;

/// <summary>Random small templates, and all that a few values give, expanded by code of its own.</summary>
internal static class SmallTemplates
{
    private static readonly string[] Literals = ["/", "-", "a", "1", ".", "?", "%2F", ",", ";", "=", "x", "A", "true", "?A=", "/1", "a/"];
    private static readonly string[] Operators = ["", "", "", "", ".", "/", ";", "?", "&", "+", "#"];
    private static readonly string[] Types = ["string", "string", "string?", "int", "int?", "byte", "bool", "bool?", "char", "char?", "enum(A;A1;a)", "enum(A;B)?", "flags(A=1;B=2)"];

    /// <summary>Makes a template and its members.</summary>
    internal static (string Template, string Members) Random(Random random, bool isText)
    {
        StringBuilder template = new();
        List<string> members = [];
        int parts = random.Next(1, 5);
        for (int i = 0; i < parts && members.Count < 4; i++)
        {
            if (random.Next(3) == 0)
            {
                template.Append(Pick(random, Literals));
                continue;
            }

            template.Append('{').Append(isText ? "" : Pick(random, Operators));
            int variables = isText || random.Next(3) > 0 ? 1 : 2;
            for (int k = 0; k < variables && members.Count < 4; k++)
            {
                template.Append(k > 0 ? "," : "");

                // Some names begin others, and now and then a member occurs twice.
                if (members.Count > 0 && random.Next(8) == 0)
                {
                    template.Append(members[random.Next(members.Count)].Split(' ')[0]);
                    continue;
                }

                string name = new('A', members.Count + 1);
                template.Append(name);
                members.Add(name + " " + (random.Next(12) == 0 ? "static " : "") + Pick(random, Types));
            }

            template.Append('}');
        }

        return (template.ToString(), string.Join(", ", members));
    }

    /// <summary>Gets the texts of a few values of a member.</summary>
    internal static List<string?> Values(HoleSpec hole, IEnumerable<string> more)
    {
        List<string?> values = hole.Type.Shape switch
        {
            HoleShape.Any => ["", "a", "1", "-", "/", "A", ".", "%2F", " ", "%20", "a1", "11", "aa", "a/", ",", .. more],
            HoleShape.Char => ["a", "1", "-", "/", "A", ".", "%", .. more.Where(text => text.Length == 1)],
            HoleShape.Boolean => ["true", "false"],
            HoleShape.Integer => ["0", "1", "-1", "11", "111", .. more.Where(text => int.TryParse(text, CultureInfo.InvariantCulture, out int n) && n.ToString(CultureInfo.InvariantCulture) == text)],
            HoleShape.UnsignedInteger => ["0", "1", "11", "111", .. more.Where(text => byte.TryParse(text, CultureInfo.InvariantCulture, out byte n) && n.ToString(CultureInfo.InvariantCulture) == text)],
            HoleShape.Flags => ["A", "B", "A, B", "0", "7", .. more.Where(text => text.Length < 3 && text.All(char.IsAsciiDigit) && int.Parse(text, CultureInfo.InvariantCulture) > 3 && text[0] != '0')],
            _ => [.. hole.Type.Names, "7", "11", .. more.Where(text => text.Length < 4 && text.All(char.IsAsciiDigit) && text[0] != '0' && int.Parse(text, CultureInfo.InvariantCulture) is > 2 and < 128)],
        };
        if (hole.Access.CanBeNull)
        {
            values.Insert(0, null);
        }

        return [.. values.Distinct()];
    }

    /// <summary>Expands a template as RFC 6570 says, with the texts of its members by expression.</summary>
    internal static string Expand(PatternSpec pattern, IReadOnlyDictionary<string, string?> values)
    {
        StringBuilder result = new();
        foreach (PartSpec part in pattern.Parts)
        {
            if (part is LiteralPart literal)
            {
                result.Append(literal.Text);
            }
            else if (part is HolePart hole)
            {
                result.Append(values[hole.Hole.Access.Expression]);
            }
            else if (part is ExpressionPart expression)
            {
                (string first, string separator, bool named, string ifEmpty, bool reserved) = expression.Operator;
                var defined = expression.Variables
                    .Select(variable => (variable.Name, Value: values[variable.Hole.Access.Expression]))
                    .Where(pair => pair.Value is not null)
                    .Select(pair => (named ? pair.Name + (pair.Value!.Length == 0 ? ifEmpty : "=") : "") + (reserved ? Reserved(pair.Value!) : Uri.EscapeDataString(pair.Value!)))
                    .ToList();
                result.Append(defined.Count > 0 ? first : "").AppendJoin(separator, defined);
            }
        }

        return pattern.Form == PatternForm.Url ? LowerHost(result.ToString()) : result.ToString();
    }

    /// <summary>Normalizes as URLs are compared.</summary>
    internal static string LowerHost(string url)
    {
        int colon = url.IndexOf(':', StringComparison.Ordinal);
        int end = url.AsSpan(colon + 1).StartsWith("//") ? url.IndexOfAny(['/', '?', '#'], colon + 3) : colon;
        end = end < 0 ? url.Length : end;
        StringBuilder result = new(url);
        for (int i = 0; i < end; i++)
        {
            if (url[i] == '%')
            {
                i += 2;
            }
            else
            {
                result[i] = char.ToLowerInvariant(url[i]);
            }
        }

        return result.ToString();
    }

    private static string Reserved(string value)
    {
        StringBuilder result = new();
        for (int i = 0; i < value.Length; i++)
        {
            bool isTriplet = value[i] == '%' && i + 2 < value.Length && char.IsAsciiHexDigit(value[i + 1]) && char.IsAsciiHexDigit(value[i + 2]);
            result.Append(isTriplet || ":/?#[]@!$&'()*+,;=".Contains(value[i], StringComparison.Ordinal) ? value[i].ToString() : Uri.EscapeDataString(value[i].ToString()));
        }

        return result.ToString();
    }

    /// <summary>Gets the holes in order.</summary>
    internal static List<(HoleSpec Hole, bool HasLead)> Holes(PatternSpec pattern) =>
    [
        .. pattern.Parts.SelectMany(part => part switch
        {
            HolePart hole => [(hole.Hole, false)],
            ExpressionPart expression => expression.Variables.Select(variable => (variable.Hole, expression.Operator.First.Length > 0)),
            _ => Enumerable.Empty<(HoleSpec, bool)>(),
        }),
    ];

    /// <summary>Gets every combination of the members' values, up to a bound.</summary>
    internal static IEnumerable<Dictionary<string, string?>> Combinations(PatternSpec pattern, IEnumerable<string> more, int most = 60_000)
    {
        HoleSpec[] members = [.. Holes(pattern).Select(pair => pair.Hole).DistinctBy(hole => hole.Access.Expression)];
        List<string?>[] values = [.. members.Select(member => Values(member, more))];
        long count = Math.Min(most, values.Aggregate(1L, (product, list) => Math.Min(product * list.Count, int.MaxValue)));
        for (long i = 0; i < count; i++)
        {
            Dictionary<string, string?> combination = [];
            long rest = i;
            for (int k = 0; k < members.Length; k++)
            {
                combination.Add(members[k].Access.Expression, values[k][(int)(rest % values[k].Count)]);
                rest /= values[k].Count;
            }

            yield return combination;
        }
    }

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
