using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ActivityGen;

/// <summary>Type information made at compile time; the types' own converters do the work.</summary>
[JsonSerializable(typeof(UserActivity))]
[JsonSerializable(typeof(UserActivity[]))]
[JsonSerializable(typeof(List<UserActivity>))]
[JsonSerializable(typeof(IReadOnlyList<UserActivity>))]
[JsonSerializable(typeof(IReadOnlyCollection<UserActivity>))]
[JsonSerializable(typeof(IList<UserActivity>))]
[JsonSerializable(typeof(ICollection<UserActivity>))]
[JsonSerializable(typeof(IEnumerable<UserActivity>))]
[JsonSerializable(typeof(IAsyncEnumerable<UserActivity>))]
[JsonSerializable(typeof(ImmutableArray<UserActivity>))]
[JsonSerializable(typeof(Dictionary<string, UserActivity>))]
[JsonSerializable(typeof(VisualInfo))]
[JsonSerializable(typeof(ImageInfo))]
[JsonSerializable(typeof(ActivityHistoryItem))]
[JsonSerializable(typeof(ActivityHistoryItem[]))]
[JsonSerializable(typeof(List<ActivityHistoryItem>))]
[JsonSerializable(typeof(IReadOnlyList<ActivityHistoryItem>))]
[JsonSerializable(typeof(IEnumerable<ActivityHistoryItem>))]
internal sealed partial class UserActivityJsonContext : JsonSerializerContext;
