using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ActivityGen.Benchmarks.Compiler;

/// <summary>A project that is open in an editor: a driver that goes on from edit to edit.</summary>
internal sealed class EditSession
{
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;

    internal EditSession(GeneratorDriver driver, CSharpCompilation compilation)
    {
        _compilation = compilation;
        _driver = driver.RunGenerators(compilation);
    }

    /// <summary>Gets ready to run over an edited project.</summary>
    /// <returns>The run.</returns>
    internal Action Edit(Func<CSharpCompilation, CSharpCompilation> edit)
    {
        _compilation = edit(_compilation);
        return () => _driver = _driver.RunGenerators(_compilation);
    }

    /// <summary>Gets what was generated, in bytes of UTF-8.</summary>
    internal long GeneratedBytes() =>
        _driver.GetRunResult().GeneratedTrees.Sum(tree => (long)System.Text.Encoding.UTF8.GetByteCount(tree.GetText().ToString()));
}
