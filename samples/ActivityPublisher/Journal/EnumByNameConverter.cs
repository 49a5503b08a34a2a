using System.Text.Json;
using System.Text.Json.Serialization;

namespace ActivityPublisher.Journal;

/// <summary>Enums by name only: a number would pass unchecked, and end up in an activation URL.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
internal sealed class EnumByNameConverter<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TEnum : struct, Enum;
