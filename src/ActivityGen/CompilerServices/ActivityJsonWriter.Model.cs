using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;

namespace ActivityGen.CompilerServices;

/// <content>The object model, in the order of the contract. Absent properties are not written.</content>
public ref partial struct ActivityJsonWriter
{
    /// <summary>Initializes a new instance of the <see cref="ActivityJsonWriter"/> struct that keeps the body: see <see cref="Written"/>.</summary>
    internal ActivityJsonWriter(int sizeHint)
    {
        // TryComplete has nowhere to go; whoever uses this constructor takes Written and disposes.
        _output = null!;
        _rented = ArrayPool<byte>.Shared.Rent(sizeHint);
        _buffer = _rented;
    }

    /// <summary>Gets what was written so far.</summary>
    internal readonly ReadOnlySpan<byte> Written => _buffer[.._position];

    /// <summary>Gets a value indicating whether a value broke a rule.</summary>
    internal readonly bool IsFaulted => _faulted;

    /// <summary>Appends a JSON value as it was spelled, or <c>null</c> where it is undefined.</summary>
    /// <param name="value">
    /// The value. Comments and trailing commas, which a lenient parser may have let in, are taken out; bytes that are not UTF-8,
    /// which every parser lets in, are a <see cref="Fault"/>.
    /// </param>
    public void Json(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            Raw("null"u8);
        }
        else
        {
            ReadOnlySpan<byte> raw = JsonMarshal.GetRawUtf8Value(value);
            if (!Utf8.IsValid(raw))
            {
                Fault();
                return;
            }

            Raw(StrictJson.IsStrict(raw) ? raw : StrictJson.Rewrite(raw));
        }
    }

    /// <summary>Appends a <c>visualInfo</c> object.</summary>
    /// <param name="value">The object.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public void VisualInfo(VisualInfo value)
    {
        ArgumentNullException.ThrowIfNull(value);
        VisualInfo(value, odataTypes: false);
    }

    /// <summary>Appends an <c>imageInfo</c> object.</summary>
    /// <param name="value">The object.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public void ImageInfo(ImageInfo value)
    {
        ArgumentNullException.ThrowIfNull(value);
        ImageInfo(value, odataTypes: false);
    }

    /// <summary>Appends an array of <c>activityHistoryItem</c> objects, <c>[]</c> where there are none.</summary>
    /// <param name="items">The items.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> or one of them is null.</exception>
    public void HistoryItems(IEnumerable<ActivityHistoryItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        HistoryItems(items, odataTypes: false);
    }

    internal void UserActivity(UserActivity value, bool odataTypes)
    {
        int start = Begin(odataTypes, ",\"@odata.type\":\"#microsoft.graph.userActivity\""u8);
        Property(",\"appActivityId\":\""u8, value.GivenAppActivityId);
        Property(",\"activationUrl\":\""u8, value.GivenActivationUrl);
        Property(",\"activitySourceHost\":\""u8, value.GivenActivitySourceHost);
        Property(",\"appDisplayName\":\""u8, value.AppDisplayName);
        Property(",\"contentUrl\":\""u8, value.ContentUrl);
        Property(",\"fallbackUrl\":\""u8, value.FallbackUrl);
        Property(",\"userTimezone\":\""u8, value.UserTimezone);
        if (value.GivenVisualElements is { } visual)
        {
            Raw(",\"visualElements\":"u8);
            VisualInfo(visual, odataTypes);
        }

        if (value.ContentInfo is { } contentInfo)
        {
            Raw(",\"contentInfo\":"u8);
            JsonObject(contentInfo, odataTypes);
        }

        if (value.GivenHistoryItems is { } items)
        {
            Raw(",\"historyItems\":"u8);
            HistoryItems(items, odataTypes);
        }

        Property(",\"id\":\""u8, value.Id);
        Property(",\"status\":\""u8, value.StatusText);
        Property(",\"createdDateTime\":\""u8, value.CreatedDateTime);
        Property(",\"lastModifiedDateTime\":\""u8, value.LastModifiedDateTime);
        Property(",\"expirationDateTime\":\""u8, value.ExpirationDateTime);
        AdditionalData(value.GivenAdditionalData);
        End(start);
    }

    internal void VisualInfo(VisualInfo value, bool odataTypes)
    {
        int start = Begin(odataTypes, ",\"@odata.type\":\"microsoft.graph.visualInfo\""u8);
        Property(",\"displayText\":\""u8, value.GivenDisplayText);
        Property(",\"description\":\""u8, value.Description);
        Property(",\"backgroundColor\":\""u8, value.BackgroundColor);
        if (value.Attribution is { } image)
        {
            Raw(",\"attribution\":"u8);
            ImageInfo(image, odataTypes);
        }

        if (value.Content is { } content)
        {
            Raw(",\"content\":"u8);
            JsonObject(content, odataTypes);
        }

        AdditionalData(value.GivenAdditionalData);
        End(start);
    }

    internal void ImageInfo(ImageInfo value, bool odataTypes)
    {
        int start = Begin(odataTypes, ",\"@odata.type\":\"microsoft.graph.imageInfo\""u8);
        Property(",\"iconUrl\":\""u8, value.IconUrl);
        Property(",\"alternateText\":\""u8, value.AlternateText);
        if (value.AddImageQuery is { } addImageQuery)
        {
            Raw(",\"addImageQuery\":"u8);
            Boolean(addImageQuery);
        }

        AdditionalData(value.GivenAdditionalData);
        End(start);
    }

    private void JsonObject(JsonElement value, bool odataTypes)
    {
        // What is not UTF-8 is Json's to refuse: the names copied below would take it along.
        if (!odataTypes || value.ValueKind != JsonValueKind.Object || !Utf8.IsValid(JsonMarshal.GetRawUtf8Value(value)) || HasType(value))
        {
            Json(value);
            return;
        }

        int start = Begin(odataTypes, ",\"@odata.type\":\"microsoft.graph.Json\""u8);
        foreach (JsonProperty property in value.EnumerateObject())
        {
            Raw(",\""u8);
            Raw(JsonMarshal.GetRawUtf8PropertyName(property));
            Raw("\":"u8);
            Json(property.Value);
        }

        End(start);
    }

    /// <summary>Opens an object. Each of its properties begins with a comma: the first comma is where <see cref="End"/> puts the brace.</summary>
    /// <returns>The place of the brace.</returns>
    private int Begin(bool odataTypes, scoped ReadOnlySpan<byte> type)
    {
        int start = _position;
        if (odataTypes)
        {
            Raw(type);
        }

        return start;
    }

    private void End(int start)
    {
        if (_position == start)
        {
            Raw("{}"u8);
        }
        else
        {
            _buffer[start] = (byte)'{';
            Raw("}"u8);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Property(scoped ReadOnlySpan<byte> commaNameAndQuote, string? value)
    {
        if (value is not null)
        {
            Raw(commaNameAndQuote);
            Text(value);
            Raw("\""u8);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Property(scoped ReadOnlySpan<byte> commaNameAndQuote, DateTimeOffset? value)
    {
        if (value is { } time)
        {
            Raw(commaNameAndQuote);
            _position += TimeText.Write(ref Claim(TimeText.Room), time, ref _lastDay);
            Raw("\""u8);
        }
    }

    private static bool HasType(JsonElement value)
    {
        foreach (JsonProperty property in value.EnumerateObject())
        {
            try
            {
                if (property.NameEquals("@odata.type"u8))
                {
                    return true;
                }
            }
            catch (InvalidOperationException)
            {
                // An escape in it is half of a surrogate pair: a name of its own.
            }
        }

        return false;
    }

    private void AdditionalData(IReadOnlyDictionary<string, JsonElement>? data)
    {
        if (data is null)
        {
            return;
        }

        foreach ((string name, JsonElement value) in data)
        {
            Raw(",\""u8);
            Text(name);
            Raw("\":"u8);
            Json(value);
        }
    }
}
