namespace ActivityGen;

/// <summary>Binds a member to a property of the contract: the member's value is the property's value.</summary>
/// <remarks>
/// The types that fit: <see cref="string"/> or <see cref="Uri"/> for URLs; <see cref="string"/> for texts, the colour, the origin and the id;
/// <see cref="string"/> or <see cref="TimeZoneInfo"/> for the time zone; <see cref="System.Text.Json.JsonElement"/>,
/// <see cref="System.Text.Json.Nodes.JsonNode"/> or a <see cref="string"/> of JSON for <c>content</c> and <c>contentInfo</c>;
/// <see cref="bool"/> for <c>addImageQuery</c>; <see cref="VisualInfo"/>, <see cref="ImageInfo"/> and sequences of <see cref="ActivityHistoryItem"/>.
/// On a positional record parameter, write <c>[property: MapTo(…)]</c>.
/// </remarks>
/// <param name="property">The property that the member fills. Server-set properties are refused (AG0007).</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = true)]
public sealed class MapToAttribute(ActivityProperty property) : Attribute
{
    /// <summary>Gets the property that the member fills.</summary>
    public ActivityProperty Property { get; } = property;
}
