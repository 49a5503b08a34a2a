using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ActivityGen.Feed.Storage;

/// <summary>The ids that the store makes.</summary>
internal static class RowIdentity
{
    /// <summary>Makes a server id: 64 random bits, decimal, as Graph's are. Nobody can guess another one from it.</summary>
    internal static string NewActivityId()
    {
        Span<byte> random = stackalloc byte[sizeof(ulong)];
        RandomNumberGenerator.Fill(random);
        return BinaryPrimitives.ReadUInt64LittleEndian(random).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Hashes an appActivityId: exact, letter case and normalization form included.</summary>
    internal static byte[] HashOf(string appActivityId) => SHA256.HashData(Encoding.UTF8.GetBytes(appActivityId));

    /// <summary>
    /// Makes the id of a deep-inserted history item that has none, out of what it is of and when it began: a request that is sent twice,
    /// because its answer got lost, adds the item once.
    /// </summary>
    /// <param name="appActivityIdHash">The activity.</param>
    /// <param name="started">When the engagement began.</param>
    /// <param name="occurrence">How many items of the same request began at the same time before it.</param>
    internal static Guid HistoryItemId(ReadOnlySpan<byte> appActivityIdHash, DateTimeOffset started, int occurrence)
    {
        Span<byte> source = stackalloc byte[SHA256.HashSizeInBytes + sizeof(long) + sizeof(int)];
        appActivityIdHash.CopyTo(source);
        BinaryPrimitives.WriteInt64BigEndian(source[SHA256.HashSizeInBytes..], started.UtcTicks);
        BinaryPrimitives.WriteInt32BigEndian(source[(SHA256.HashSizeInBytes + sizeof(long))..], occurrence);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(source, hash);

        // RFC 9562: version 8 (custom), variant 10.
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
