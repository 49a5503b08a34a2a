using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ActivityGen.Contract;

namespace ActivityGen.CompilerServices;

/// <content>History items: what there are many of in one body.</content>
public ref partial struct ActivityJsonWriter
{
    /// <summary>The room for a time zone's property; no name of one needs more.</summary>
    private const int ZoneRoom = 64;

    /// <summary>Writes history items; without any, the property's name is taken back.</summary>
    /// <param name="mark">The position before the property's name.</param>
    /// <param name="items">The items, or null.</param>
    public void JudgedHistoryItems(int mark, IEnumerable<ActivityHistoryItem?>? items)
    {
        // What lies in memory side by side is read there; another list by index, as an enumerator behind an interface is an allocation for every
        // activity; anything else once, since it may be a sequence that can be read only once.
        switch (items)
        {
            case ActivityHistoryItem?[] array:
                JudgedHistoryItems(mark, array.AsSpan());
                break;
            case List<ActivityHistoryItem?> list when list.GetType() == typeof(List<ActivityHistoryItem?>):
                JudgedHistoryItems(mark, CollectionsMarshal.AsSpan(list));
                break;
            case ImmutableArray<ActivityHistoryItem?> array:
                JudgedHistoryItems(mark, array.AsSpan());
                break;
            case IReadOnlyList<ActivityHistoryItem?> list:
                JudgedHistoryItems(mark, list);
                break;
            case null:
                Rewind(mark);
                break;
            default:
                JudgedHistoryItems(mark, CollectionsMarshal.AsSpan([.. items]));
                break;
        }
    }

    private void JudgedHistoryItems(int mark, ReadOnlySpan<ActivityHistoryItem?> items)
    {
        if (items.IsEmpty)
        {
            Rewind(mark);
            return;
        }

        int start = _position;
        foreach (ActivityHistoryItem? item in items)
        {
            if (!TryJudgedHistoryItem(item))
            {
                HistoryFault(items.ToArray());
                return;
            }
        }

        EndArray(start);
    }

    private void JudgedHistoryItems(int mark, IReadOnlyList<ActivityHistoryItem?> items)
    {
        int count = items.Count;
        if (count == 0)
        {
            Rewind(mark);
            return;
        }

        int start = _position;
        for (int i = 0; i < count; i++)
        {
            if (!TryJudgedHistoryItem(items[i]))
            {
                HistoryFault(items);
                return;
            }
        }

        EndArray(start);
    }

    /// <summary>Writes an item behind a comma.</summary>
    /// <returns>False where it breaks a rule; then nothing of it was written.</returns>
    private bool TryJudgedHistoryItem(ActivityHistoryItem? item)
    {
        if (item is null || ModelRules.HasTimeError(item)
            || (item.UserTimezone is { } zone && !IsLastZone(zone) && ValueRules.HasError(ActivityProperty.UserTimezone, zone)))
        {
            return false;
        }

        if (!TryPlainHistoryItem(item))
        {
            Raw(","u8);
            HistoryItem(item, odataTypes: false);
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void HistoryFault(IEnumerable<ActivityHistoryItem?> items)
    {
        Fault();
        MappingFaults faults = new();
        ActivityInspector.InspectHistory(ActivityValues.HistoryItems(items, faults), faults.Violations);
        _faults = faults;
    }

    private void HistoryItems(IEnumerable<ActivityHistoryItem> items, bool odataTypes)
    {
        // By index: an enumerator behind an interface is an allocation for every activity.
        IReadOnlyList<ActivityHistoryItem> list = items as IReadOnlyList<ActivityHistoryItem> ?? [.. items];
        int start = _position;
        int count = list.Count;
        for (int i = 0; i < count; i++)
        {
            ActivityHistoryItem item = list[i];
            ArgumentNullException.ThrowIfNull(item, nameof(items));
            if (odataTypes || !TryPlainHistoryItem(item))
            {
                Raw(","u8);
                HistoryItem(item, odataTypes);
            }
        }

        EndArray(start);
    }

    /// <summary>Ends an array whose items each began with a comma: the first comma becomes the bracket.</summary>
    private void EndArray(int start)
    {
        if (_position == start)
        {
            Raw("[]"u8);
        }
        else
        {
            _buffer[start] = (byte)'[';
            Raw("]"u8);
        }
    }

    /// <summary>Writes an item that a client makes, in the time zone of the one before, behind a comma: one claim, and the position moves once.</summary>
    /// <returns>False where the item has other properties, or another time zone; then nothing was written.</returns>
    private bool TryPlainHistoryItem(ActivityHistoryItem value)
    {
        string? zone = value.UserTimezone;
        if ((zone is not null && !IsLastZone(zone))
            || value.GivenStartedDateTime is not { } started
            || value.Id is not null
            || value.ExpirationDateTime is not null
            || value.Status is not null
            || value.UnknownStatusText is not null
            || value.CreatedDateTime is not null
            || value.LastModifiedDateTime is not null
            || value.GivenAdditionalData is not null)
        {
            return false;
        }

        const int FixedLength = 22 + 23 + 25 + 1 + (2 * (TimeText.Room + 1)) + DecimalText.Room;
        ref byte room = ref Claim(FixedLength + ZoneRoom);
        int length = Append(ref room, 0, ",{\"startedDateTime\":\""u8);
        length = AppendTime(ref room, length, started);
        if (value.LastActiveDateTime is { } lastActive)
        {
            length = Append(ref room, length, ",\"lastActiveDateTime\":\""u8);
            length = AppendTime(ref room, length, lastActive);
        }

        if (value.ActiveDurationSeconds is { } seconds)
        {
            length = Append(ref room, length, ",\"activeDurationSeconds\":"u8);
            length += DecimalText.Write(ref Unsafe.Add(ref room, length), seconds);
        }

        if (zone is not null)
        {
            // A length that is known is copied by a move or two. It stands before the room, so that there are as many bytes to read.
            Append(ref room, length, MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref MemoryMarshal.GetReference(_buffer), _zoneStart), ZoneRoom));

            // Where the zone came first in its item, its comma has become the item's brace.
            Unsafe.Add(ref room, length) = (byte)',';
            length += _zoneLength;
        }

        Unsafe.Add(ref room, length) = (byte)'}';
        _position += length + 1;
        return true;
    }

    internal void HistoryItem(ActivityHistoryItem value, bool odataTypes)
    {
        // The names, the times and the number: one claim for what has a greatest length.
        const int FixedLength = 20 + 23 + 25 + 23 + (3 * (TimeText.Room + 1)) + DecimalText.Room;
        int start = Begin(odataTypes, ",\"@odata.type\":\"microsoft.graph.activityHistoryItem\""u8);
        Property(",\"id\":\""u8, value.Id);
        ref byte room = ref Claim(FixedLength);
        int length = 0;
        if (value.GivenStartedDateTime is { } started)
        {
            length = Append(ref room, length, ",\"startedDateTime\":\""u8);
            length = AppendTime(ref room, length, started);
        }

        if (value.LastActiveDateTime is { } lastActive)
        {
            length = Append(ref room, length, ",\"lastActiveDateTime\":\""u8);
            length = AppendTime(ref room, length, lastActive);
        }

        if (value.ActiveDurationSeconds is { } seconds)
        {
            length = Append(ref room, length, ",\"activeDurationSeconds\":"u8);
            length += DecimalText.Write(ref Unsafe.Add(ref room, length), seconds);
        }

        if (value.ExpirationDateTime is { } expiration)
        {
            length = Append(ref room, length, ",\"expirationDateTime\":\""u8);
            length = AppendTime(ref room, length, expiration);
        }

        _position += length;
        if (value.UserTimezone is { } zone)
        {
            HistoryZone(zone);
        }

        if (value.Status is not null || value.UnknownStatusText is not null)
        {
            Property(",\"status\":\""u8, value.StatusText);
        }

        Property(",\"createdDateTime\":\""u8, value.CreatedDateTime);
        Property(",\"lastModifiedDateTime\":\""u8, value.LastModifiedDateTime);
        AdditionalData(value.GivenAdditionalData);
        End(start);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int AppendTime(ref byte room, int length, DateTimeOffset time)
    {
        length += TimeText.Write(ref Unsafe.Add(ref room, length), time, ref _lastDay);
        Unsafe.Add(ref room, length) = (byte)'"';
        return length + 1;
    }

    /// <summary>Journals that were read have each name in a string of its own: by reference first, then by its characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool IsLastZone(string zone) => ReferenceEquals(zone, _zone) || string.Equals(zone, _zone);

    private void HistoryZone(string zone)
    {
        int start = _position;
        Property(",\"userTimezone\":\""u8, zone);
        _zoneStart = start;
        _zoneLength = _position - start;
        _zone = _zoneLength <= ZoneRoom ? zone : null;
    }
}
