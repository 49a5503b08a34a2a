namespace ActivityGen.Client;

/// <summary>What a bearer token may consist of (RFC 6750, section 2.1).</summary>
internal static class BearerToken
{
    /// <summary>Returns a token that can stand in a header.</summary>
    /// <exception cref="InvalidOperationException">It cannot; the message does not quote it, since what is wrong may be a line break at its end.</exception>
    internal static string Checked(string? token)
    {
        if (string.IsNullOrEmpty(token))
        {
            throw new InvalidOperationException("The token source gave no token; it has to give a bearer token, or throw.");
        }

        return token.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~' or '+' or '/' or '=')
            ? token
            : throw new InvalidOperationException("The token source gave a text that is no bearer token: a token has ASCII letters, digits and - . _ ~ + / = only; neither the word 'Bearer' nor a line break belongs to it.");
    }
}
