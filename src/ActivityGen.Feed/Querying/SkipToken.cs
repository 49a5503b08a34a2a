using System.Buffers.Binary;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using ActivityGen.Feed.Storage;

namespace ActivityGen.Feed.Querying;

/// <summary>Where a list goes on.</summary>
/// <param name="Position">Where the page before ended.</param>
/// <param name="Remaining">How many activities <c>$top</c> still lets pass; null for all.</param>
/// <remarks>
/// The checksum ties a token to its query, so that neither can be changed without the other. It needs no key: a position is the caller's own
/// either way, and whoever computes one gets a page of their own activities.
/// </remarks>
internal sealed record SkipToken(PagePosition Position, int? Remaining)
{
    private const byte Version = 1;

    private const int CheckLength = 8;

    private const int ContentLength = 1 + 8 + 8 + 4;

    /// <summary>Gets the token as it stands in a nextLink.</summary>
    internal string Write(FeedOwner owner, PageOrder order, ActivityQuery query)
    {
        Span<byte> bytes = stackalloc byte[ContentLength + CheckLength];
        bytes[0] = Version;
        BinaryPrimitives.WriteInt64BigEndian(bytes[1..], Position.Time);
        BinaryPrimitives.WriteInt64BigEndian(bytes[9..], Position.Key);
        BinaryPrimitives.WriteInt32BigEndian(bytes[17..], Remaining ?? 0);
        Check(bytes[..ContentLength], owner, order, query).AsSpan(0, CheckLength).CopyTo(bytes[ContentLength..]);
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>Reads a token.</summary>
    /// <returns>False where it is none of ours, or of another query.</returns>
    internal static bool TryRead(string text, FeedOwner owner, PageOrder order, ActivityQuery query, [NotNullWhen(true)] out SkipToken? token)
    {
        token = null;
        Span<byte> bytes = stackalloc byte[ContentLength + CheckLength];
        if (text.Length != Base64Url.GetEncodedLength(bytes.Length)
            || !Base64Url.IsValid(text, out int length)
            || length != bytes.Length
            || !Base64Url.TryDecodeFromChars(text, bytes, out _)
            || Base64Url.EncodeToString(bytes) != text
            || bytes[0] != Version
            || !bytes[ContentLength..].SequenceEqual(Check(bytes[..ContentLength], owner, order, query).AsSpan(0, CheckLength)))
        {
            return false;
        }

        int remaining = BinaryPrimitives.ReadInt32BigEndian(bytes[17..]);
        PagePosition position = new(BinaryPrimitives.ReadInt64BigEndian(bytes[1..]), BinaryPrimitives.ReadInt64BigEndian(bytes[9..]));
        token = new SkipToken(position, remaining > 0 ? remaining : null);
        return remaining >= 0;
    }

    private static byte[] Check(ReadOnlySpan<byte> content, FeedOwner owner, PageOrder order, ActivityQuery query)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(content);
        foreach (string? text in (ReadOnlySpan<string?>)[order.ToString(), owner.UserId, owner.AppId, query.FilterText, query.ExpandText])
        {
            // The length keeps one text's end from being the next one's beginning.
            byte[] utf8 = Encoding.UTF8.GetBytes(text ?? "");
            hash.AppendData(BitConverter.GetBytes(text is null ? -1 : utf8.Length));
            hash.AppendData(utf8);
        }

        return hash.GetHashAndReset();
    }
}
