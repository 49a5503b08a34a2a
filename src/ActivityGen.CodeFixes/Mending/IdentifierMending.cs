using System.Text;
using System.Text.RegularExpressions;

namespace ActivityGen.CodeFixes.Mending;

/// <summary>Writes an id as it is before it goes into a URL.</summary>
internal static class IdentifierMending
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Regex Runs = new("(%[0-9a-f]{2})+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Gets the decoded id; none where the escapes are no UTF-8, or hide what a template cannot have: braces, and <c>%</c>, which may be meant.</summary>
    internal static IEnumerable<string> Values(string template)
    {
        string? decoded = Decode(template);
        if (decoded is not null)
        {
            yield return decoded;
        }
    }

    private static string? Decode(string template)
    {
        try
        {
            string decoded = Runs.Replace(template, static run => Decode(run));
            return Runs.IsMatch(decoded) || decoded.Count(IsBrace) != template.Count(IsBrace) ? null : decoded;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string Decode(Match run)
    {
        byte[] bytes = new byte[run.Length / 3];
        for (int i = 0; i < bytes.Length; i++)
        {
            bytes[i] = Convert.ToByte(run.Value.Substring((i * 3) + 1, 2), 16);
        }

        return Strict.GetString(bytes);
    }

    private static bool IsBrace(char c) => c is '{' or '}';
}
