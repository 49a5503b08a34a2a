using System.ComponentModel;

namespace ActivityGen.CompilerServices;

/// <summary>A link that an assembly's <c>ActivityLinks</c> recovers.</summary>
/// <typeparam name="TSelf">The link's type.</typeparam>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IActivityLink<TSelf>
    where TSelf : struct, IActivityLink<TSelf>
{
    /// <summary>Recovers a link's members from a URL.</summary>
    /// <param name="url">The URL.</param>
    /// <param name="property">The property whose URLs are looked for, <see cref="ActivityProperty.ActivationUrl"/> or <see cref="ActivityProperty.FallbackUrl"/>.</param>
    /// <param name="link">The members.</param>
    /// <returns>Whether the URL is one of the type's.</returns>
    static abstract bool TryMatch(ReadOnlySpan<char> url, ActivityProperty property, out TSelf link);
}
