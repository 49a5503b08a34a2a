using System.Text;

namespace ActivityGen.Tests.Identifiers;

/// <summary>encodeURIComponent, written a second time: slow, and with nothing of ours in it.</summary>
internal static class EncodingOracle
{
    internal const string Rfc2396Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()";

    internal const string Rfc3986Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    internal static string Encode(string text, string kept = Rfc2396Unreserved)
    {
        var encoded = new StringBuilder();
        foreach (byte b in Encoding.UTF8.GetBytes(text))
        {
            if (kept.Contains((char)b, StringComparison.Ordinal))
            {
                encoded.Append((char)b);
            }
            else
            {
                encoded.Append('%').Append(b.ToString("X2"));
            }
        }

        return encoded.ToString();
    }
}
