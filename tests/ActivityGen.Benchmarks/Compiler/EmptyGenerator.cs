using Microsoft.CodeAnalysis;

namespace ActivityGen.Benchmarks.Compiler;

/// <summary>The least that a generator with <c>ForAttributeWithMetadataName</c> does: it looks for the attribute and gives nothing.</summary>
#pragma warning disable RS1036, RS1041 // Not a shipped generator: it runs in this process only.
[Generator(LanguageNames.CSharp)]
internal sealed class EmptyGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<string> names = context.SyntaxProvider.ForAttributeWithMetadataName(
            "ActivityGen.UserActivityAttribute",
            static (_, _) => true,
            static (found, _) => found.TargetSymbol.Name);
        context.RegisterSourceOutput(names, static (_, _) => { });
    }
}
