using System.Text.Json;
using System.Text.Json.Serialization;
using ActivityGen.CompilerServices;

namespace ActivityGen;

/// <summary>Lets System.Text.Json read and write <see cref="ActivityHistoryItem"/> exactly as <see cref="UserActivityJson"/> does.</summary>
/// <remarks>Naming policies, indentation and encoders of the serializer's options do not apply: the form is the contract's.</remarks>
public sealed class ActivityHistoryItemJsonConverter : JsonConverter<ActivityHistoryItem>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">A value of the wrong type, or not JSON; the message has the path within the object.</exception>
    public override ActivityHistoryItem Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ActivityJsonReader.ReadNested(ref reader, ActivityHistoryItemReader.Read<StrictTokens>);

    /// <inheritdoc/>
    /// <exception cref="ActivityValidationException">A text has half of a surrogate pair, or a JSON value bytes that are not UTF-8 (AG0215); nothing was written.</exception>
    public override void Write(Utf8JsonWriter writer, ActivityHistoryItem value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ActivityJsonWriter body = new(sizeHint: 256);
        try
        {
            body.HistoryItem(value, odataTypes: false);
            if (body.IsFaulted)
            {
                throw new ActivityValidationException(ActivityInspector.UnwritableText(value));
            }

            writer.WriteRawValue(body.Written, skipInputValidation: true);
        }
        finally
        {
            body.Dispose();
        }
    }
}
