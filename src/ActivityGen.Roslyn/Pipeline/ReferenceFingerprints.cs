using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Pipeline;

/// <summary>The identities of metadata references: module version ids, read once a reference.</summary>
/// <remarks>A module version id changes with every rebuild that changes anything, and in a reference assembly only with what others can see.</remarks>
internal sealed class ReferenceFingerprints
{
    private readonly ConditionalWeakTable<MetadataReference, StrongBox<Hash128>> _known = new();
    private readonly ConditionalWeakTable<MetadataReference, StrongBox<Hash128>>.CreateValueCallback _read;
    private int _fresh;

    public ReferenceFingerprints() => _read = reference => new StrongBox<Hash128>(Read(reference));

    /// <summary>Gets the fingerprint of a reference to a file or an image, aliases included.</summary>
    public Hash128 Of(MetadataReference reference) => _known.GetValue(reference, _read).Value;

    /// <summary>Adds the part of a reference that is the referring project's own choice.</summary>
    public static void AddProperties(ref Hasher128 hasher, MetadataReferenceProperties properties)
    {
        hasher.Add((int)properties.Kind);
        hasher.Add(properties.EmbedInteropTypes);
        hasher.Add(properties.Aliases.Length);
        foreach (string alias in properties.Aliases)
        {
            hasher.Add(alias);
        }
    }

    /// <summary>Gets a value that equals no other of this instance, for what cannot be looked into.</summary>
    public Hash128 Fresh() => new(ulong.MaxValue, (ulong)Interlocked.Increment(ref _fresh));

    private static bool TryAddModules(ref Hasher128 hasher, PortableExecutableReference reference)
    {
        try
        {
            switch (reference.GetMetadata())
            {
                case AssemblyMetadata assembly:
                    ImmutableArray<ModuleMetadata> modules = assembly.GetModules();
                    hasher.Add(modules.Length);
                    foreach (ModuleMetadata module in modules)
                    {
                        AddModule(ref hasher, module);
                    }

                    return true;
                case ModuleMetadata module:
                    hasher.Add(-1);
                    AddModule(ref hasher, module);
                    return true;
                default:
                    return false;
            }
        }
        catch (Exception exception) when (exception is IOException or BadImageFormatException or UnauthorizedAccessException or ObjectDisposedException or NotSupportedException)
        {
            // A file that is gone or broken is the compiler's to report.
            return false;
        }
    }

    private static void AddModule(ref Hasher128 hasher, ModuleMetadata module)
    {
        hasher.Add(module.Name);
        Span<byte> bytes = module.GetModuleVersionId().ToByteArray();
        hasher.Add(System.Runtime.InteropServices.MemoryMarshal.Read<ulong>(bytes));
        hasher.Add(System.Runtime.InteropServices.MemoryMarshal.Read<ulong>(bytes.Slice(8)));
    }

    private Hash128 Read(MetadataReference reference)
    {
        Hasher128 hasher = default;
        AddProperties(ref hasher, reference.Properties);
        return reference is PortableExecutableReference file && TryAddModules(ref hasher, file) ? hasher.ToHash() : Fresh();
    }
}
