using System.Diagnostics.CodeAnalysis;
using ActivityGen.CompilerServices;

namespace ActivityGen;

/// <summary>An incoming link, recognized: the activity type that it leads to, and the members that it names.</summary>
/// <remarks>What an assembly's generated <c>ActivityLinks.TryMatch</c> gives.</remarks>
public readonly struct ActivityLinkMatch : IEquatable<ActivityLinkMatch>
{
    private readonly Type? _activityType;
    private readonly object? _link;

    private ActivityLinkMatch(Type activityType, ActivityProperty property, object link)
    {
        _activityType = activityType;
        Property = property;
        _link = link;
    }

    /// <summary>Gets the annotated type.</summary>
    /// <exception cref="InvalidOperationException">Nothing was matched.</exception>
    public Type ActivityType => _activityType ?? throw Nothing();

    /// <summary>Gets the property whose URL it is: <see cref="ActivityProperty.ActivationUrl"/> or <see cref="ActivityProperty.FallbackUrl"/>.</summary>
    public ActivityProperty Property { get; }

    /// <summary>Gets the members: the type's own <c>ActivityLink</c>, or its <c>ActivityFallbackLink</c> where the fallback URL names other members.</summary>
    /// <exception cref="InvalidOperationException">Nothing was matched.</exception>
    public object Link => _link ?? throw Nothing();

    /// <summary>Compares two matches.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether both have the same type, property and members.</returns>
    public static bool operator ==(ActivityLinkMatch left, ActivityLinkMatch right) => left.Equals(right);

    /// <summary>Compares two matches.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ in type, property or members.</returns>
    public static bool operator !=(ActivityLinkMatch left, ActivityLinkMatch right) => !left.Equals(right);

    /// <summary>Matches a URL with one type's; for generated code.</summary>
    /// <typeparam name="TLink">The link's type.</typeparam>
    /// <param name="activityType">The annotated type.</param>
    /// <param name="property">The property whose URLs are looked for.</param>
    /// <param name="url">The URL.</param>
    /// <param name="match">The match.</param>
    /// <returns>Whether the URL is one of the type's.</returns>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public static bool TryCreate<TLink>(Type activityType, ActivityProperty property, ReadOnlySpan<char> url, out ActivityLinkMatch match)
        where TLink : struct, IActivityLink<TLink>
    {
        if (TLink.TryMatch(url, property, out TLink link))
        {
            match = new ActivityLinkMatch(activityType, property, link);
            return true;
        }

        match = default;
        return false;
    }

    /// <summary>Gets the members as one type's link.</summary>
    /// <typeparam name="TLink">The type, such as <c>Article.ActivityLink</c>.</typeparam>
    /// <param name="link">The members.</param>
    /// <returns>Whether the URL leads to that type.</returns>
    public bool TryGetLink<TLink>(out TLink link)
        where TLink : struct, IActivityLink<TLink>
    {
        if (_link is TLink found)
        {
            link = found;
            return true;
        }

        link = default;
        return false;
    }

    /// <inheritdoc/>
    public bool Equals(ActivityLinkMatch other) => _activityType == other._activityType && Property == other.Property && Equals(_link, other._link);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ActivityLinkMatch other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_activityType, Property, _link);

    /// <summary>Gets the URL in the form that the type gives it.</summary>
    /// <returns>The URL; empty where nothing was matched.</returns>
    public override string ToString() => _link?.ToString() ?? "";

    private static InvalidOperationException Nothing() => new("No link was matched: ask what TryMatch returned before the match itself.");
}
