using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace ActivityGen.Benchmarks.Runtime;

/// <summary>Newtonsoft.Json with a serializer and a stream that are used again.</summary>
/// <remarks>It lives as long as the program, and its stream with it.</remarks>
#pragma warning disable CA1001
internal sealed class NewtonsoftPeer
#pragma warning restore CA1001
{
    private static readonly UTF8Encoding NoMark = new(encoderShouldEmitUTF8Identifier: false);

    private readonly JsonSerializer _serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.DateTimeOffset,
    });

    private readonly MemoryStream _stream = new();

    internal ReadOnlySpan<byte> Written => _stream.GetBuffer().AsSpan(0, (int)_stream.Length);

    internal void Write<T>(T value)
    {
        _stream.SetLength(0);
        using StreamWriter text = new(_stream, NoMark, leaveOpen: true);
        using JsonTextWriter writer = new(text);
        _serializer.Serialize(writer, value, typeof(T));
    }

    internal T? Read<T>(byte[] body)
    {
        using StreamReader text = new(new MemoryStream(body), NoMark);
        using JsonTextReader reader = new(text) { DateParseHandling = DateParseHandling.None };
        return _serializer.Deserialize<T>(reader);
    }
}
