using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ActivityGen.Benchmarks.Runtime;

/// <summary>System.Text.Json at its best: the generated fast path, called straight, with the relaxed encoder and a writer that is used again.</summary>
/// <remarks>It lives as long as the program, and its writer with it.</remarks>
#pragma warning disable CA1001
internal sealed class JsonPeer
#pragma warning restore CA1001
{
    private readonly Utf8JsonWriter _writer;

    internal JsonPeer(IBufferWriter<byte> output) => _writer = new Utf8JsonWriter(
        output,
        new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    internal void Write<T>(T value, JsonTypeInfo<T> type)
    {
        type.SerializeHandler!(_writer, value);
        _writer.Flush();
        _writer.Reset();
    }
}
