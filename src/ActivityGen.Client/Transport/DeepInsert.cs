using System.Text.Json;

namespace ActivityGen.Client;

/// <summary>Looks for history items that a body brings along without ids: the service makes the ids, so that each PUT of the body adds the items anew.</summary>
internal static class DeepInsert
{
    /// <summary>Tells whether a body adds history items.</summary>
    /// <param name="body">An activity as JSON.</param>
    internal static bool AddsItems(ReadOnlySpan<byte> body)
    {
        try
        {
            Utf8JsonReader reader = new(body);
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                bool isItems = reader.ValueTextEquals("historyItems"u8);
                reader.Read();
                if (isItems && reader.TokenType == JsonTokenType.StartArray)
                {
                    if (HasItemWithoutId(ref reader))
                    {
                        return true;
                    }
                }
                else
                {
                    reader.Skip();
                }
            }

            return false;
        }
        catch (JsonException)
        {
            // Written by hand, and not as it should be: what it does is not known.
            return true;
        }
    }

    private static bool HasItemWithoutId(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            bool hasId = false;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                bool isId = reader.ValueTextEquals("id"u8);
                reader.Read();
                hasId |= isId && reader.TokenType != JsonTokenType.Null;
                reader.Skip();
            }

            if (!hasId)
            {
                return true;
            }
        }

        return false;
    }
}
