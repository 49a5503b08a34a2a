using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Pipeline;

/// <summary>Hashes of the AdditionalFiles' paths and texts, made once an instance of them.</summary>
/// <remarks>All of them: which ones activities name is only known once their types are parsed, and few projects have many.</remarks>
internal sealed class FileFingerprints
{
    private readonly ConditionalWeakTable<AdditionalText, StrongBox<Hash128>> _known = new();

    /// <summary>Gets the hash of a file.</summary>
    public Hash128 Of(AdditionalText file, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(file, out StrongBox<Hash128>? known))
        {
            return known.Value;
        }

        Hasher128 hasher = default;
        hasher.Add(file.Path);
        if (file.GetText(cancellationToken) is { } text)
        {
            // Its characters, not its checksum: that is of the file's encoding, in which different texts can be the same bytes.
            hasher.Add(text.ToString());
        }

        StrongBox<Hash128> computed = new(hasher.ToHash());
        return _known.GetValue(file, _ => computed).Value;
    }
}
