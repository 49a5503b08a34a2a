namespace ActivityGen.Contract;

/// <summary>AG0210: the names of query parameters that sound like a secret.</summary>
/// <remarks>
/// Names are compared without letter case, <c>-</c>, <c>_</c> and <c>.</c>, so that <c>accessToken</c> is <c>access_token</c>. Names of paging, such as
/// <c>pageToken</c>, and words that often mean something else, such as <c>key</c>, <c>code</c> and <c>session</c>, are not in the list.
/// </remarks>
internal static class SecretNames
{
    private static readonly string[] DefaultNames =
    [
        "token", "access_token", "id_token", "refresh_token", "auth_token", "session_token", "security_token", "csrf_token", "xsrf_token",
        "bearer_token", "user_token", "login_token", "api_token", "sas_token", "jwt", "bearer", "auth", "authorization", "session_id", "jsessionid", "phpsessid", "sid",
        "sig", "signature", "sas", "hmac", "password", "passwd", "passphrase", "pwd", "secret", "client_secret", "app_secret", "api_secret", "credential", "credentials",
        "api_key", "subscription_key", "access_key", "private_key", "secret_key", "x-amz-signature", "x-amz-security-token", "x-goog-signature",
    ];

    /// <summary>Gets the built-in names.</summary>
    internal static ReadOnlySpan<string> Defaults => DefaultNames;

    /// <summary>Gets the form in which names are compared.</summary>
    internal static string Normalize(string name)
    {
        char[] characters = new char[name.Length];
        int length = 0;
        foreach (char c in name)
        {
            if (c is not ('-' or '_' or '.'))
            {
                characters[length++] = char.ToLowerInvariant(c);
            }
        }

        return new string(characters, 0, length);
    }
}
