namespace ActivityGen.Benchmarks.Runtime;

/// <summary>Ids to encode, into memory that is used again.</summary>
internal sealed class IdCase(string name, bool isSafe, params string[] ids)
{
    private readonly char[] _chars = new char[4096];
    private readonly byte[] _bytes = new byte[4096];

    internal static IReadOnlyList<IdCase> All { get; } =
    [
        new("safe", isSafe: true, "a3f1c7de-5b1f-4c57-9f1e-0c2b7a9d4e65", "why-typing-costs-nothing", "season-2-episode-11_(extended)", "Q3.report~final"),
        new("mixed", isSafe: false, "/articles/hello%20world?Page=12", "/watch?series=northern-lights&season=2&episode=11", "user@contoso.com/notes/2026-02-03", "Reports/Q3 figures (final).xlsx"),
        new("non-ASCII", isSafe: false, "東京からの手紙", "письма/семья/2025", "Übungen für Anfänger/Größe", "🚀 launch notes"),
    ];

    internal string Name => name;

    internal bool IsSafe => isSafe;

    internal int Count => ids.Length;

    internal void Ours()
    {
        foreach (string id in ids)
        {
            UrlSafeId.TryEncode(id, _chars, out _);
        }
    }

    internal void OursUtf8()
    {
        foreach (string id in ids)
        {
            UrlSafeId.TryEncode(id, _bytes, out _);
        }
    }

    internal void Escape()
    {
        foreach (string id in ids)
        {
            Uri.EscapeDataString(id);
        }
    }

    /// <summary>The peer that allocates nothing either.</summary>
    internal void EscapeToSpan()
    {
        foreach (string id in ids)
        {
            Uri.TryEscapeDataString(id, _chars, out _);
        }
    }

    internal void Copy()
    {
        foreach (string id in ids)
        {
            id.CopyTo(_chars);
        }
    }

    /// <summary>Asserts that the two escape alike; they differ in <c>! * ' ( )</c> only.</summary>
    internal void Check()
    {
        foreach (string id in ids)
        {
            UrlSafeId.TryEncode(id, _chars, out int length);
            string ours = new(_chars, 0, length);
            string theirs = Uri.EscapeDataString(id).Replace("%21", "!", StringComparison.Ordinal).Replace("%2A", "*", StringComparison.Ordinal)
                .Replace("%27", "'", StringComparison.Ordinal).Replace("%28", "(", StringComparison.Ordinal).Replace("%29", ")", StringComparison.Ordinal);
            UrlSafeId.TryEncode(id, _bytes, out int bytes);
            if (ours != theirs || System.Text.Encoding.UTF8.GetString(_bytes, 0, bytes) != ours)
            {
                throw new InvalidOperationException($"ids, {name}: {ours} against {theirs}.");
            }
        }
    }

    /// <inheritdoc/>
    public override string ToString() => name;
}
