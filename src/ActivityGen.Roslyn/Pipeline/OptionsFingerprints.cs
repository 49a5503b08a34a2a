using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Pipeline;

/// <summary>Hashes of parse options and analyzer-config options, made once an instance of them.</summary>
internal sealed class OptionsFingerprints
{
    private readonly ConditionalWeakTable<ParseOptions, StrongBox<Hash128>> _parse = new();
    private readonly ConditionalWeakTable<AnalyzerConfigOptions, StrongBox<Hash128>> _config = new();
    private readonly ConditionalWeakTable<AnalyzerConfigOptions, StrongBox<Hash128>>.CreateValueCallback _readConfig;
    private readonly ReferenceFingerprints _references;

    public OptionsFingerprints(ReferenceFingerprints references)
    {
        _references = references;
        _readConfig = options => new StrongBox<Hash128>(Read(options));
    }

    /// <summary>Adds the compilation options that can change what a declaration means, or what may be emitted for it.</summary>
    /// <remarks>Few words, and hosts make the object anew often: cheaper to hash than to look up.</remarks>
    public static void Add(ref Hasher128 hasher, CSharpCompilationOptions options)
    {
        hasher.Add((int)options.OutputKind);
        hasher.Add((int)options.NullableContextOptions);
        hasher.Add((int)options.MetadataImportOptions);
        hasher.Add((int)options.OptimizationLevel);
        hasher.Add((int)options.Platform);
        hasher.Add(options.CheckOverflow);
        hasher.Add(options.AllowUnsafe);
        hasher.Add(options.PublicSign);
        hasher.Add(options.ModuleName);
        hasher.Add(options.MainTypeName);
        hasher.Add(options.ScriptClassName);
        hasher.Add(options.CryptoKeyContainer);
        hasher.Add(options.CryptoKeyFile);
        hasher.Add(options.CryptoPublicKey.Length);
        foreach (byte part in options.CryptoPublicKey)
        {
            hasher.Add(part);
        }

        hasher.Add(options.Usings.Length);
        foreach (string name in options.Usings)
        {
            hasher.Add(name);
        }
    }

    /// <summary>Gets the hash of the symbols that a tree was parsed with; the rest of its options is in the tree's own hash.</summary>
    public Hash128 Of(ParseOptions options) => _parse.GetValue(options, static options => new StrongBox<Hash128>(Read(options))).Value;

    /// <summary>Gets the hash of all keys and values, whatever their order.</summary>
    public Hash128 Of(AnalyzerConfigOptions options) => _config.GetValue(options, _readConfig).Value;

    private static Hash128 Read(ParseOptions options)
    {
        Hasher128 hasher = default;
        foreach (string symbol in options.PreprocessorSymbolNames)
        {
            hasher.Add(symbol);
        }

        return hasher.ToHash();
    }

    private Hash128 Read(AnalyzerConfigOptions options)
    {
        ulong high = 0;
        ulong low = 0;
        try
        {
            foreach (string key in options.Keys)
            {
                Hasher128 pair = default;
                pair.Add(key);
                pair.Add(options.TryGetValue(key, out string? value) ? value : null);
                Hash128 hash = pair.ToHash();

                // Keys come in the order of some dictionary, which is no property of the options.
                unchecked
                {
                    high += hash.High;
                    low += hash.Low;
                }
            }
        }
        catch (NotImplementedException)
        {
            // Keys is an optional member of the base class.
            return _references.Fresh();
        }

        return new Hash128(high, low);
    }
}
