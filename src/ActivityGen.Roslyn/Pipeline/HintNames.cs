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

    /// <summary>The most names of one length that keep it. Names that people give differ in length; a thousand of one length are numbered.</summary>
    internal const int Crowd = 256;

    private const int Lengths = 16;

    private readonly HashSet<string> _used = new(StringComparer.OrdinalIgnoreCase);
    private readonly int[] _crowds = new int[MaxBytes + 1];

    /// <summary>Counts a name that will be taken; all of them are counted before the first is taken.</summary>
    internal void Count(string name) => _crowds[Math.Min(name.Length, MaxBytes)]++;

    /// <summary>Takes a name, changed where it is too long or taken, or where too many are as long.</summary>
    /// <remarks>
    /// The driver compares every output's name with every other's in every run, and is quick where their lengths differ: for a thousand names of one length that is most of what
    /// a keystroke costs. How much longer a name gets depends on itself, so that a type more or less changes no other's.
    /// </remarks>
    internal string Take(string name)
    {
        string stem = Shorten(name);
        if (_crowds[Math.Min(name.Length, MaxBytes)] > Crowd)
        {
            stem += new string('-', (int)(Hash(name) % Lengths));
        }

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
