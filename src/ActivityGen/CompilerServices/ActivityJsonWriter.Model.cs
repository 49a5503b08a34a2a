using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
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
        int start = Begin(odataTypes, "#microsoft.graph.userActivity"u8);
        Property(start, ",\"appActivityId\":\""u8, value.GivenAppActivityId);
        Property(start, ",\"activationUrl\":\""u8, value.GivenActivationUrl);
        Property(start, ",\"activitySourceHost\":\""u8, value.GivenActivitySourceHost);
        Property(start, ",\"appDisplayName\":\""u8, value.AppDisplayName);
        Property(start, ",\"contentUrl\":\""u8, value.ContentUrl);
        Property(start, ",\"fallbackUrl\":\""u8, value.FallbackUrl);
        Property(start, ",\"userTimezone\":\""u8, value.UserTimezone);
        if (value.GivenVisualElements is { } visual)
        {
            Name(start, ",\"visualElements\":"u8);
            VisualInfo(visual, odataTypes);
        }

        if (value.ContentInfo is { } contentInfo)
        {
            Name(start, ",\"contentInfo\":"u8);
            JsonObject(contentInfo, odataTypes);
        }

        if (value.GivenHistoryItems is { } items)
        {
            Name(start, ",\"historyItems\":"u8);
            HistoryItems(items, odataTypes);
        }

        Property(start, ",\"id\":\""u8, value.Id);
        Property(start, ",\"status\":\""u8, value.StatusText);
        Property(start, ",\"createdDateTime\":\""u8, value.CreatedDateTime);
        Property(start, ",\"lastModifiedDateTime\":\""u8, value.LastModifiedDateTime);
        Property(start, ",\"expirationDateTime\":\""u8, value.ExpirationDateTime);
        AdditionalData(start, value.GivenAdditionalData);
        Raw("}"u8);
    }

    internal void VisualInfo(VisualInfo value, bool odataTypes)
    {
        int start = Begin(odataTypes, "microsoft.graph.visualInfo"u8);
        Property(start, ",\"displayText\":\""u8, value.GivenDisplayText);
        Property(start, ",\"description\":\""u8, value.Description);
        Property(start, ",\"backgroundColor\":\""u8, value.BackgroundColor);
        if (value.Attribution is { } image)
        {
            Name(start, ",\"attribution\":"u8);
            ImageInfo(image, odataTypes);
        }

        if (value.Content is { } content)
        {
            Name(start, ",\"content\":"u8);
            JsonObject(content, odataTypes);
        }

        AdditionalData(start, value.GivenAdditionalData);
        Raw("}"u8);
    }

    internal void ImageInfo(ImageInfo value, bool odataTypes)
    {
        int start = Begin(odataTypes, "microsoft.graph.imageInfo"u8);
        Property(start, ",\"iconUrl\":\""u8, value.IconUrl);
        Property(start, ",\"alternateText\":\""u8, value.AlternateText);
        if (value.AddImageQuery is { } addImageQuery)
        {
            Name(start, ",\"addImageQuery\":"u8);
            Boolean(addImageQuery);
        }

        AdditionalData(start, value.GivenAdditionalData);
        Raw("}"u8);
    }

    internal void HistoryItem(ActivityHistoryItem value, bool odataTypes)
    {
        int start = Begin(odataTypes, "microsoft.graph.activityHistoryItem"u8);
        Property(start, ",\"id\":\""u8, value.Id);
        Property(start, ",\"startedDateTime\":\""u8, value.GivenStartedDateTime);
        Property(start, ",\"lastActiveDateTime\":\""u8, value.LastActiveDateTime);
        if (value.ActiveDurationSeconds is { } seconds)
        {
            Name(start, ",\"activeDurationSeconds\":"u8);
            Utf8Formatter.TryFormat(seconds, Reserve(11), out int length);
            _position += length;
        }

        Property(start, ",\"expirationDateTime\":\""u8, value.ExpirationDateTime);
        Property(start, ",\"userTimezone\":\""u8, value.UserTimezone);
        Property(start, ",\"status\":\""u8, value.StatusText);
        Property(start, ",\"createdDateTime\":\""u8, value.CreatedDateTime);
        Property(start, ",\"lastModifiedDateTime\":\""u8, value.LastModifiedDateTime);
        AdditionalData(start, value.GivenAdditionalData);
        Raw("}"u8);
    }

    private void HistoryItems(IEnumerable<ActivityHistoryItem> items, bool odataTypes)
    {
        // By index: an enumerator behind an interface is an allocation for every activity.
        IReadOnlyList<ActivityHistoryItem> list = items as IReadOnlyList<ActivityHistoryItem> ?? [.. items];
        Raw("["u8);
        for (int i = 0; i < list.Count; i++)
        {
            ArgumentNullException.ThrowIfNull(list[i], nameof(items));
            if (i > 0)
            {
                Raw(","u8);
            }

            HistoryItem(list[i], odataTypes);
        }

        Raw("]"u8);
    }

    /// <summary>Opens an object.</summary>
    /// <returns>The position after its brace: a property at that position is the first, and has no comma before it.</returns>
    private int Begin(bool odataTypes, ReadOnlySpan<byte> type)
    {
        Raw("{"u8);
        int start = _position;
        if (odataTypes)
        {
            Raw("\"@odata.type\":\""u8);
            Raw(type);
            Raw("\""u8);
        }

        return start;
    }

    private void Name(int start, ReadOnlySpan<byte> commaAndName) => Raw(_position == start ? commaAndName[1..] : commaAndName);

    private void Property(int start, ReadOnlySpan<byte> commaNameAndQuote, string? value)
    {
        if (value is not null)
        {
            Name(start, commaNameAndQuote);
            Text(value);
            Raw("\""u8);
        }
    }

    /// <remarks>
    /// ISO 8601 with the value's own offset and no trailing zeros, <c>2016-12-31T23:59:22.6673905+03:00</c>; UTC is <c>+00:00</c>.
    /// It is the text that System.Text.Json writes, so that bodies can be compared, and it reads back as the same value.
    /// </remarks>
    private void Property(int start, ReadOnlySpan<byte> commaNameAndQuote, DateTimeOffset? value)
    {
        if (value is not { } time)
        {
            return;
        }

        const int FractionStart = 19;
        const int OffsetStart = 27;
        const int Length = 33;
        Name(start, commaNameAndQuote);
        Span<byte> room = Reserve(Length + 1);
        time.TryFormat(room, out _, "O", CultureInfo.InvariantCulture);
        int end = room[..OffsetStart].LastIndexOfAnyExcept((byte)'0') + 1;
        if (end == FractionStart + 1)
        {
            end = FractionStart;
        }

        room[OffsetStart..Length].CopyTo(room[end..]);
        _position += end + (Length - OffsetStart);
        Raw("\""u8);
    }

    private void JsonObject(JsonElement value, bool odataTypes)
    {
        // What is not UTF-8 is Json's to refuse: the names copied below would take it along.
        if (!odataTypes || value.ValueKind != JsonValueKind.Object || !Utf8.IsValid(JsonMarshal.GetRawUtf8Value(value)) || HasType(value))
        {
            Json(value);
            return;
        }

        int start = Begin(odataTypes, "microsoft.graph.Json"u8);
        foreach (JsonProperty property in value.EnumerateObject())
        {
            Name(start, ","u8);
            Raw("\""u8);
            Raw(JsonMarshal.GetRawUtf8PropertyName(property));
            Raw("\":"u8);
            Json(property.Value);
        }

        Raw("}"u8);
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

    private void AdditionalData(int start, IReadOnlyDictionary<string, JsonElement>? data)
    {
        if (data is null)
        {
            return;
        }

        foreach ((string name, JsonElement value) in data)
        {
            Name(start, ",\""u8);
            Text(name);
            Raw("\":"u8);
            Json(value);
        }
    }
}
