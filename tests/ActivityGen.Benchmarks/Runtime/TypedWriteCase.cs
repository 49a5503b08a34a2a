using System.Buffers;
using System.Text.Json.Serialization.Metadata;
using ActivityGen.Benchmarks.Running;
using Graph = Microsoft.Graph.Models;

namespace ActivityGen.Benchmarks.Runtime;

/// <summary>Activities of one type.</summary>
internal sealed class TypedWriteCase<T, TDto> : WriteCase
    where T : IUserActivity
{
    private readonly T[] _activities;
    private readonly byte[][] _bodies;
    private readonly Func<T, TDto> _toDto;
    private readonly JsonTypeInfo<TDto> _type;
    private readonly Func<T, Graph.UserActivity> _toGraph;
    private readonly ArrayBufferWriter<byte> _buffer = NewBuffer();
    private readonly JsonPeer _json;
    private readonly NewtonsoftPeer _newtonsoft = new();

    internal TypedWriteCase(string name, T[] activities, Func<T, TDto> toDto, JsonTypeInfo<TDto> type, Func<T, Graph.UserActivity> toGraph)
        : base(name)
    {
        (_activities, _toDto, _type, _toGraph) = (activities, toDto, type, toGraph);
        _json = new JsonPeer(_buffer);
        _bodies = Array.ConvertAll(activities, activity =>
        {
            ArrayBufferWriter<byte> buffer = new();
            activity.WriteJson(buffer);
            return buffer.WrittenSpan.ToArray();
        });
    }

    internal override int Count => _activities.Length;

    internal override int Length => _bodies.Sum(body => body.Length);

    internal override void Ours()
    {
        foreach (T activity in _activities)
        {
            _buffer.ResetWrittenCount();
            activity.WriteJson(_buffer);
        }
    }

    internal override void Json()
    {
        foreach (T activity in _activities)
        {
            _buffer.ResetWrittenCount();
            _json.Write(_toDto(activity), _type);
        }
    }

    internal override void Newtonsoft()
    {
        foreach (T activity in _activities)
        {
            _newtonsoft.Write(_toDto(activity));
        }
    }

    internal override void Graph()
    {
        foreach (T activity in _activities)
        {
            GraphPeer.Write(_toGraph(activity));
        }
    }

    internal override void Copy()
    {
        foreach (byte[] body in _bodies)
        {
            _buffer.ResetWrittenCount();
            body.CopyTo(_buffer.GetSpan(body.Length));
            _buffer.Advance(body.Length);
        }
    }

    internal override void Check()
    {
        for (int i = 0; i < _activities.Length; i++)
        {
            _buffer.ResetWrittenCount();
            _json.Write(_toDto(_activities[i]), _type);
            SameJson.Assert($"{Name} {i}, System.Text.Json", _bodies[i], _buffer.WrittenSpan);
            _newtonsoft.Write(_toDto(_activities[i]));
            SameJson.Assert($"{Name} {i}, Newtonsoft.Json", _bodies[i], _newtonsoft.Written);
            SameJson.Assert($"{Name} {i}, Microsoft.Graph", _bodies[i], GraphPeer.ToBytes(_toGraph(_activities[i])));
        }
    }

    internal override IEnumerable<byte[]> Bodies() => _bodies;
}
