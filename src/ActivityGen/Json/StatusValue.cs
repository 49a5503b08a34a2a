using System.Text.Json;

namespace ActivityGen;

/// <summary>A <c>status</c> as it was read: what it means, and its text where it means nothing to us.</summary>
internal readonly struct StatusValue
{
    private StatusValue(ActivityStatus status, string? unknownText)
    {
        Status = status;
        UnknownText = unknownText;
    }

    internal ActivityStatus? Status { get; }

    internal string? UnknownText { get; }

    internal static StatusValue Read(ref Utf8JsonReader reader)
    {
        reader.Read();
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return default;
            case JsonTokenType.String:
                string text = reader.GetString()!;
                ActivityStatus status = StatusNames.Parse(text);
                return new StatusValue(status, text == StatusNames.Of(status) ? null : text);
            case JsonTokenType.Number when reader.TryGetInt32(out int number) && StatusNames.Of((ActivityStatus)number) is not null:
                return new StatusValue((ActivityStatus)number, null);
            default:
                throw JsonTokens.Expected(ref reader, "a status, which is text or a whole number from 0 to 4");
        }
    }
}
