using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ActivityGen.CompilerServices;

/// <summary>A link that an assembly's <c>ActivityLinks</c> recovers.</summary>
/// <typeparam name="TSelf">The link's type.</typeparam>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IActivityLink<TSelf> : ITemplateValue<TSelf>
    where TSelf : struct, IActivityLink<TSelf>
{
    static string ITemplateValue<TSelf>.Kind => "a URL";

    /// <summary>Gets the pattern of a fallback URL that names the same members, in the same slots; null where there is none.</summary>
    static virtual TemplatePattern? Fallback => null;

    /// <summary>Recovers the members from a URL: the inverse of <c>ToUrl</c>, whatever the letter case of scheme and host and the form of percent-encoding.</summary>
    /// <param name="url">The URL.</param>
    /// <param name="link">The members.</param>
    /// <returns>Whether the URL is one of this type's.</returns>
    static abstract bool TryMatch(ReadOnlySpan<char> url, out TSelf link);

    /// <summary>Recovers a link's members from a URL of one of its properties.</summary>
    /// <param name="url">The URL.</param>
    /// <param name="property">The property whose URLs are looked for, <see cref="ActivityProperty.ActivationUrl"/> or <see cref="ActivityProperty.FallbackUrl"/>.</param>
    /// <param name="link">The members.</param>
    /// <returns>Whether the URL is one of the type's.</returns>
    static virtual bool TryMatch(ReadOnlySpan<char> url, ActivityProperty property, out TSelf link) =>
        property == ActivityProperty.FallbackUrl && TSelf.Fallback is { } pattern
            ? TemplateText.TryMatch(pattern, url, out link)
            : TSelf.TryMatch(url, out link);

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => TemplateText.Parse<TSelf>(s);

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TemplateText.Parse<TSelf>(s);

    static bool IParsable<TSelf>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TSelf result) => TemplateText.TryParse(s, out result);

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TSelf result) => TSelf.TryMatch(s, out result);
}
