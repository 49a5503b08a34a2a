using System.Text.Json;
using ActivityGen.Benchmarks.Peers.Dto;
using ActivityGen.Benchmarks.Running;

namespace ActivityGen.Benchmarks.Runtime;

/// <summary>An input for reading: bodies as the service answers them, with annotations and the properties that it sets.</summary>
internal sealed class ReadCase
{
    private static readonly NewtonsoftPeer NewtonsoftReader = new();

    private readonly byte[][] _bodies;

    private ReadCase(string name, byte[][] bodies) => (Name, _bodies) = (name, bodies);

    internal static IReadOnlyList<ReadCase> All { get; } =
        [.. WriteCases.All.Select(write => new ReadCase(write.Name, [.. write.Bodies().Select(Answer)]))];

    internal string Name { get; }

    internal int Count => _bodies.Length;

    internal object? Ours()
    {
        UserActivity? last = null;
        foreach (byte[] body in _bodies)
        {
            last = UserActivityJson.Deserialize(body);
        }

        return last;
    }

    internal object? Json()
    {
        ReadActivityDto? last = null;
        foreach (byte[] body in _bodies)
        {
            last = JsonSerializer.Deserialize(body, ReadContext.Default.Activity);
        }

        return last;
    }

    internal object? Newtonsoft()
    {
        NewtonsoftActivityDto? last = null;
        foreach (byte[] body in _bodies)
        {
            last = NewtonsoftReader.Read<NewtonsoftActivityDto>(body);
        }

        return last;
    }

    internal object? Graph()
    {
        object? last = null;
        foreach (byte[] body in _bodies)
        {
            last = GraphPeer.Read(body);
        }

        return last;
    }

    /// <summary>Asserts that all read the same values.</summary>
    internal void Check()
    {
        for (int i = 0; i < _bodies.Length; i++)
        {
            byte[] ours = UserActivityJson.SerializeToUtf8Bytes(UserActivityJson.Deserialize(_bodies[i]));
            ReadActivityDto dto = JsonSerializer.Deserialize(_bodies[i], ReadContext.Default.Activity)!;
            SameJson.Assert($"reading {Name} {i}, System.Text.Json", ours, JsonSerializer.SerializeToUtf8Bytes(dto, WithoutNulls));
            SameJson.Assert($"reading {Name} {i}, Microsoft.Graph", ours, WithoutContext(GraphPeer.ToBytes(GraphPeer.Read(_bodies[i]))));
            NewtonsoftActivityDto newtonsoft = NewtonsoftReader.Read<NewtonsoftActivityDto>(_bodies[i])!;
            if (newtonsoft.Id != dto.Id || newtonsoft.VisualElements?.DisplayText != dto.VisualElements?.DisplayText
                || newtonsoft.HistoryItems?.Count != dto.HistoryItems?.Count || newtonsoft.LastModifiedDateTime != dto.LastModifiedDateTime)
            {
                throw new InvalidOperationException($"reading {Name} {i}, Newtonsoft.Json: not the same values.");
            }
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static readonly JsonSerializerOptions WithoutNulls = new(ReadContext.Default.Options)
    {
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
        TypeInfoResolver = ReadContext.Default,
    };

    /// <summary>Makes a body what <c>GET /me/activities/{id}</c> answers.</summary>
    private static byte[] Answer(byte[] body)
    {
        DateTimeOffset created = new(2026, 2, 3, 18, 30, 13, 114, TimeSpan.Zero);
        UserActivity stored = UserActivityJson.Deserialize(body).WithServerProperties(
            "5347642601316252694", ActivityStatus.Updated, created, created.AddDays(2), created.AddDays(32));
        byte[] annotated = UserActivityJson.SerializeToUtf8Bytes(stored, new UserActivityJsonOptions { WriteODataTypes = true });
        return [.. "{\"@odata.context\":\"https://graph.microsoft.com/v1.0/$metadata#users('me')/activities/$entity\","u8, .. annotated.AsSpan(1)];
    }

    /// <summary>The SDK keeps the context as data.</summary>
    private static byte[] WithoutContext(byte[] body)
    {
        System.Text.Json.Nodes.JsonObject node = System.Text.Json.Nodes.JsonNode.Parse(body)!.AsObject();
        node.Remove("@odata.context");
        return JsonSerializer.SerializeToUtf8Bytes(node);
    }
}
