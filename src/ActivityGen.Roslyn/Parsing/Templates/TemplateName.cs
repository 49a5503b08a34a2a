using Microsoft.CodeAnalysis.CSharp;

namespace ActivityGen.Roslyn.Parsing.Templates;

/// <summary>The grammar of names in templates: C# identifiers, dotted.</summary>
internal static class TemplateName
{
    /// <summary>Gets a value indicating whether a name is one identifier, or several with dots between.</summary>
    internal static bool IsValid(string name)
    {
        int start = 0;
        while (true)
        {
            int dot = name.IndexOf('.', start);
            int end = dot < 0 ? name.Length : dot;
            if (!IsIdentifier(name, start, end))
            {
                return false;
            }

            if (dot < 0)
            {
                return true;
            }

            start = dot + 1;
        }
    }

    private static bool IsIdentifier(string name, int start, int end)
    {
        if (start == end || !SyntaxFacts.IsIdentifierStartCharacter(name[start]))
        {
            return false;
        }

        for (int i = start + 1; i < end; i++)
        {
            if (!SyntaxFacts.IsIdentifierPartCharacter(name[i]))
            {
                return false;
            }
        }

        return true;
    }
}
