using System.Globalization;
using System.Text;

namespace ActivityGen.Roslyn.Pipeline;

/// <summary>Makes hint names that every file system can take: unique whatever the letter case, and no longer than a path bears.</summary>
/// <remarks>
/// With <c>EmitCompilerGeneratedFiles</c> a hint name becomes a file name below <c>obj/…/generated/ActivityGen.Roslyn/ActivityGen.Roslyn.ActivityGenerator</c>:
/// common Linux file systems take 255 bytes a name, Windows without long paths 260 characters in all, and the build fails beyond.
/// </remarks>
internal sealed class HintNames
{
    /// <summary>The most UTF-8 bytes of a name, without what tells it from another.</summary>
    internal const int MaxBytes = 100;

    private readonly HashSet<string> _used = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes a name, changed where it is too long or taken.</summary>
    internal string Take(string name)
    {
        string stem = Shorten(name);
        string free = stem;
        for (int i = 2; !_used.Add(free); i++)
        {
            // No type's name has a hyphen, so this cannot be another's.
            free = stem + "-" + i.ToString(CultureInfo.InvariantCulture);
        }

        return free;
    }

    /// <summary>Keeps the end of a long name, where the type itself stands, and a hash of the whole.</summary>
    private static string Shorten(string name)
    {
        if (Encoding.UTF8.GetByteCount(name) <= MaxBytes)
        {
            return name;
        }

        string hash = Hash(name).ToString("x16", CultureInfo.InvariantCulture);
        int bytes = hash.Length + 1;
        int start = name.Length;
        while (start > 0 && (bytes += Size(name[start - 1])) <= MaxBytes)
        {
            start--;
        }

        return hash + "-" + name.Substring(start);
    }

    // Half of a pair never stands alone in an identifier; counted as the most it could take.
    private static int Size(char c) => c < 0x80 ? 1 : c < 0x800 ? 2 : 3;

    // FNV-1a: the same on every machine and in every run, since file names are compared between builds.
    private static ulong Hash(string name)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in name)
        {
            hash = unchecked((hash ^ c) * 1099511628211);
        }

        return hash;
    }
}
