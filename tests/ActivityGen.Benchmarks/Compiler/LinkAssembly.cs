using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace ActivityGen.Benchmarks.Compiler;

/// <summary>A corpus, generated, compiled and loaded: its links are asked as an app asks them.</summary>
internal sealed class LinkAssembly
{
    private readonly TryMatch _match;

    private LinkAssembly(TryMatch match) => _match = match;

    internal delegate bool TryMatch(string? url, out ActivityLinkMatch match);

    /// <summary>Generates and compiles a corpus.</summary>
    internal static CSharpCompilation Compile(int types)
    {
        CSharpCompilation corpus = Corpus.Create(types, CorpusKind.Annotated);
        Generators.Ours().RunGeneratorsAndUpdateCompilation(corpus, out Compilation output, out _);
        return (CSharpCompilation)output;
    }

    /// <summary>Compiles to a file.</summary>
    internal static void Save(CSharpCompilation compilation, string path)
    {
        EmitResult result = compilation.Emit(path);
        if (!result.Success)
        {
            throw new InvalidOperationException("The corpus does not compile: " + result.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        }
    }

    internal static LinkAssembly Load(string path)
    {
        Type links = Assembly.Load(File.ReadAllBytes(path)).GetTypes().Single(type => type.Name == "ActivityLinks");
        MethodInfo match = links.GetMethod("TryMatch", [typeof(string), typeof(ActivityLinkMatch).MakeByRefType()])!;
        return new LinkAssembly(match.CreateDelegate<TryMatch>());
    }

    internal bool Match(string url) => _match(url, out _);

    /// <summary>Asks for the first type's link, with a value that fits.</summary>
    internal void Hit()
    {
        if (!Match("contoso-reader://articles0/why-typing-costs-nothing?Page=12"))
        {
            throw new InvalidOperationException("The link is the first type's.");
        }
    }

    /// <summary>Asks for a link that is no type's, but looks like the first's to its end.</summary>
    internal void Miss()
    {
        if (Match("contoso-reader://articles0/why-typing-costs-nothing?Page=twelve"))
        {
            throw new InvalidOperationException("The link is nobody's.");
        }
    }
}
