using System.Text;

namespace ActivityGen.CodeFixes.Proposals;

/// <summary>Makes the app's protocol of an assembly's name: <c>Contoso.Reader</c> is <c>contoso-reader</c>.</summary>
internal static class SchemeName
{
    /// <summary>Schemes that other software answers to, or that an activity must not have.</summary>
    private static readonly string[] Taken =
        ["http", "https", "ws", "wss", "ftp", "file", "mailto", "tel", "sms", "data", "about", "blob", "javascript", "vbscript", "urn", "news", "ldap", "ssh"];

    /// <summary>Gets the scheme; null where the name has no letter that a scheme can begin with.</summary>
    internal static string? Of(string assemblyName)
    {
        StringBuilder scheme = new();
        foreach (string word in Words.Split(assemblyName))
        {
            int start = scheme.Length;
            foreach (char c in word.ToLowerInvariant())
            {
                if (c is (>= 'a' and <= 'z') or (>= '0' and <= '9') && (scheme.Length > 0 || c >= 'a'))
                {
                    if (scheme.Length == start && start > 0)
                    {
                        scheme.Append('-');
                    }

                    scheme.Append(c);
                }
            }
        }

        string name = scheme.ToString();
        return name.Length == 0 ? null : Array.IndexOf(Taken, name) >= 0 ? name + "-app" : name;
    }
}
