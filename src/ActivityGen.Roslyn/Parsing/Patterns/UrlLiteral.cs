using System.Globalization;
using System.Text;
using ActivityGen.Contract;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Parsing.Patterns;

/// <summary>Puts a URL template's literals into the one form that URLs are compared in (RFC 3986, section 6.2.2).</summary>
internal static class UrlLiteral
{
    /// <summary>Normalizes the literals: scheme and host in lower case, <c>%XX</c> in upper case, unreserved characters as they are.</summary>
    internal static EquatableArray<PartSpec> Normalize(EquatableArray<PartSpec> parts)
    {
        PartSpec[] result = new PartSpec[parts.Count];
        UrlPlaces places = UrlPlaces.Scheme;
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = parts[i];
            if (parts[i] is LiteralPart literal)
            {
                result[i] = new LiteralPart(Normalize(literal.Text, parts, i, ref places));
            }
            else if (parts[i] is ExpressionPart expression)
            {
                result[i] = InHost(expression, places);
                places = UrlTracker.Behind(places, expression);
            }
        }

        return new EquatableArray<PartSpec>(result);
    }

    /// <summary>Gets the percent-encoded character at an index, or -1 where none stands there.</summary>
    internal static int TripletAt(string text, int index) =>
        text[index] == '%' && index + 2 < text.Length && UrlCharacters.IsHexDigit(text[index + 1]) && UrlCharacters.IsHexDigit(text[index + 2])
            ? int.Parse(text.Substring(index + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
            : -1;

    /// <summary>Lowers the names that an expression writes into a host.</summary>
    private static ExpressionPart InHost(ExpressionPart expression, UrlPlaces places)
    {
        if (!expression.Operator.IsNamed || !UrlTracker.IsHost(UrlTracker.Behind(places, expression.Operator.First)))
        {
            return expression;
        }

        VariableSpec[] variables = new VariableSpec[expression.Variables.Count];
        for (int i = 0; i < variables.Length; i++)
        {
            string name = expression.Variables[i].Name;
            UrlPlaces host = UrlPlaces.Authority;
            variables[i] = expression.Variables[i] with { Name = Normalize(name, EquatableArray<PartSpec>.Empty, 0, ref host) };
        }

        return expression with { Variables = new EquatableArray<VariableSpec>(variables) };
    }

    private static string Normalize(string text, EquatableArray<PartSpec> parts, int part, ref UrlPlaces places)
    {
        StringBuilder result = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            int encoded = TripletAt(text, i);
            char c = encoded >= 0 ? (char)encoded : text[i];
            if (encoded >= 0 && !TextCharacters.IsUnreserved(c))
            {
                result.Append('%').Append(encoded.ToString("X2", CultureInfo.InvariantCulture));
                places = UrlTracker.Behind(places, '%');
            }
            else
            {
                bool isLower = UrlTracker.IsHost(places) && !(places == UrlPlaces.Authority && HasUserInfoEnd(parts, part, i));
                result.Append(isLower && c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c);
                places = UrlTracker.Behind(places, c);
            }

            i += encoded >= 0 ? 2 : 0;
        }

        return result.ToString();
    }

    /// <summary>Gets a value indicating whether an <c>@</c> follows in the authority: what stands before it is no host, and its letter case counts.</summary>
    private static bool HasUserInfoEnd(EquatableArray<PartSpec> parts, int part, int index)
    {
        for (; part < parts.Count; part++, index = 0)
        {
            string text = parts[part] is LiteralPart literal ? literal.Text : string.Empty;
            for (; index < text.Length; index++)
            {
                if (text[index] is '/' or '?' or '#')
                {
                    return false;
                }

                if (text[index] == '@')
                {
                    return true;
                }
            }
        }

        return false;
    }
}
