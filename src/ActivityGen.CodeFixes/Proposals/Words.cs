using System.Text;

namespace ActivityGen.CodeFixes.Proposals;

/// <summary>Takes the names of C# apart.</summary>
internal static class Words
{
    /// <summary>Splits a name where a word begins: <c>TVEpisode</c> is <c>TV</c> and <c>Episode</c>.</summary>
    internal static List<string> Split(string name)
    {
        List<string> words = [];
        StringBuilder word = new();
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            if (!char.IsLetterOrDigit(c) && !char.IsSurrogate(c))
            {
                Flush(words, word);
                continue;
            }

            if (word.Length > 0 && char.IsUpper(c) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]))))
            {
                Flush(words, word);
            }

            word.Append(c);
        }

        Flush(words, word);
        return words;
    }

    /// <summary>Gets what an activity type is about: its name without a trailing <c>Activity</c>.</summary>
    internal static List<string> Noun(string typeName)
    {
        List<string> words = Split(typeName);
        List<string> noun = [.. words];
        foreach (string suffix in (string[])["Activity", "User"])
        {
            if (noun.Count > 1 && noun[noun.Count - 1] == suffix && (suffix == "Activity" || noun.Count < words.Count))
            {
                noun.RemoveAt(noun.Count - 1);
            }
        }

        return noun;
    }

    /// <summary>Writes words as a path segment has them: <c>tv-episodes</c>.</summary>
    internal static string PluralSegment(List<string> words)
    {
        StringBuilder result = new();
        for (int i = 0; i < words.Count; i++)
        {
            string word = words[i].ToLowerInvariant();
            result.Append(i > 0 ? "-" : string.Empty).Append(i == words.Count - 1 ? Plural(word) : word);
        }

        return result.ToString();
    }

    /// <summary>Gets the regular English plural. An irregular noun's is understood as well, and the user reads it before accepting.</summary>
    private static string Plural(string word)
    {
        char last = word[word.Length - 1];
        char before = word.Length > 1 ? word[word.Length - 2] : ' ';
        if (last is not (>= 'a' and <= 'z') || (last is 's' && before is not 's'))
        {
            // Series, news, settings, canvas: plural already, or without a better one. Neither has a number or another script an English one.
            return word;
        }

        if (last is 's' or 'x' or 'z' || (last is 'h' && before is 's' or 'c'))
        {
            return word + "es";
        }

        return last is 'y' && "aeiou".IndexOf(before) < 0 ? word.Substring(0, word.Length - 1) + "ies" : word + "s";
    }

    private static void Flush(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }
}
