namespace ActivityGen.Roslyn.Rules.CallSites;

/// <summary>Tells by a name that something encodes, or is encoded.</summary>
internal static class EncodingNames
{
    private static readonly string[] Encoders = ["Encode", "Escape", "UrlSegment", "UrlSafe", "Hex"];
    private static readonly string[] Decoders = ["Decode", "Unescape"];
    private static readonly string[] Encoded = ["encoded", "escaped", "urlsafe", "urlsegment", "safeid", "segment"];

    /// <summary>Gets a value indicating whether a method encodes: what it does exactly cannot be seen, and is its own affair.</summary>
    internal static bool IsEncoder(string name) => Has(name, Encoders) && !Has(name, Decoders);

    /// <summary>Gets a value indicating whether a parameter or member says that what it holds is encoded.</summary>
    internal static bool IsEncoded(string name) => Has(name, Encoded) && !Has(name, ["unencoded", "unescaped"]);

    private static bool Has(string name, string[] words)
    {
        foreach (string word in words)
        {
            if (name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
