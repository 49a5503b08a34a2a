using System.Collections.Immutable;
using ActivityGen.Contract;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>Reads the names of query parameters from a URL template's literals, one after the other.</summary>
/// <remarks>A fragment's parameters count as well: that is where OAuth's implicit grant puts its <c>access_token</c>.</remarks>
internal struct QueryNames
{
    private bool _hasBegun;

    /// <summary>Finds the first name followed by <c>=</c> that is in a set.</summary>
    internal string? FindIn(string literal, ImmutableHashSet<string> normalized)
    {
        int start = -1;
        for (int i = 0; i < literal.Length; i++)
        {
            switch (literal[i])
            {
                case '?' or '#':
                    _hasBegun = true;
                    start = i + 1;
                    break;
                case '&' or ';' when _hasBegun:
                    start = i + 1;
                    break;
                case '=' when start >= 0:
                    string name = literal.Substring(start, i - start);
                    if (normalized.Contains(SecretNames.Normalize(name)))
                    {
                        return name;
                    }

                    start = -1;
                    break;
            }
        }

        return null;
    }

    /// <summary>Goes past an expression.</summary>
    internal void Skip(UriTemplateOperator written) => _hasBegun |= written == UriTemplateOperator.Query || written == UriTemplateOperator.Fragment;
}
