using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Parsing.Patterns;

/// <summary>Follows a URL template's parts from place to place: scheme and host are compared without letter case, and what stands there is never recovered.</summary>
internal static class UrlTracker
{
    private const UrlPlaces All = UrlPlaces.Scheme | UrlPlaces.Colon | UrlPlaces.Slash | UrlPlaces.Authority | UrlPlaces.Rest;

    /// <summary>Gets the places behind a character.</summary>
    internal static UrlPlaces Behind(UrlPlaces places, char c)
    {
        bool isDelimiter = c is '/' or '?' or '#';
        UrlPlaces result = places & UrlPlaces.Rest;
        if ((places & UrlPlaces.Scheme) != 0)
        {
            result |= c == ':' ? UrlPlaces.Colon : isDelimiter ? UrlPlaces.Rest : UrlPlaces.Scheme;
        }

        if ((places & UrlPlaces.Colon) != 0)
        {
            result |= c == '/' ? UrlPlaces.Slash : UrlPlaces.Rest;
        }

        if ((places & UrlPlaces.Slash) != 0)
        {
            result |= c == '/' ? UrlPlaces.Authority : UrlPlaces.Rest;
        }

        if ((places & UrlPlaces.Authority) != 0)
        {
            result |= isDelimiter ? UrlPlaces.Rest : UrlPlaces.Authority;
        }

        return result;
    }

    /// <summary>Gets the places behind a text.</summary>
    internal static UrlPlaces Behind(UrlPlaces places, string text)
    {
        foreach (char c in text)
        {
            places = Behind(places, c);
        }

        return places;
    }

    /// <summary>Gets the places behind an expression, and puts those of its variables' values into a list.</summary>
    internal static UrlPlaces Behind(UrlPlaces places, ExpressionPart expression, List<UrlPlaces>? ofValues = null)
    {
        UriTemplateOperator @operator = expression.Operator;
        UrlPlaces unwritten = places;
        UrlPlaces written = UrlPlaces.None;
        foreach (VariableSpec variable in expression.Variables)
        {
            UrlPlaces value = Behind(unwritten, @operator.First) | Behind(written, @operator.Separator);
            if (@operator.IsNamed)
            {
                value = Behind(value, variable.Name + "=");
            }

            ofValues?.Add(value);
            UrlPlaces after = BehindValue(value, @operator.AllowsReserved);
            bool canBeNull = variable.Hole.Access.CanBeNull;
            written = canBeNull ? written | after : after;
            unwritten = canBeNull ? unwritten : UrlPlaces.None;
        }

        return unwritten | written;
    }

    /// <summary>Gets a value indicating whether letter case means nothing there, for sure or possibly.</summary>
    internal static bool CanBeHost(UrlPlaces places) => (places & (UrlPlaces.Scheme | UrlPlaces.Authority)) != 0;

    /// <summary>Gets a value indicating whether letter case means nothing there, for sure.</summary>
    internal static bool IsHost(UrlPlaces places) => CanBeHost(places) && (places & UrlPlaces.Rest) == 0;

    private static UrlPlaces BehindValue(UrlPlaces places, bool allowsReserved)
    {
        if (allowsReserved)
        {
            // Anything can come, and everything behind the first place that is possible.
            int first = (int)places & -(int)places;
            return All & ~(UrlPlaces)(first - 1);
        }

        // A value has no delimiter, but may be empty.
        return (places & (UrlPlaces.Colon | UrlPlaces.Slash)) != 0 ? places | UrlPlaces.Rest : places;
    }
}
