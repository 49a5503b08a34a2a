using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ActivityGen.Roslyn.Tests.Harness;

/// <summary>Emits a companion for every class, and what the option asks for: enough to see files, options and steps arrive.</summary>
#pragma warning disable RS1036, RS1038, RS1041, RS1042 // Of the tests' own, in no package.
public sealed class CompanionGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<string> names = context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => node is ClassDeclarationSyntax, static (syntax, _) => ((ClassDeclarationSyntax)syntax.Node).Identifier.ValueText)
            .WithTrackingName("Names");
        context.RegisterSourceOutput(names, static (output, name) =>
        {
            if (name == "Crash")
            {
                throw new InvalidOperationException("as the test asked");
            }

            output.AddSource($"{name}.g.cs", $"internal static class {name}Companion\n{{\n}}\n");
        });
        context.RegisterSourceOutput(
            context.AnalyzerConfigOptionsProvider.Select(static (options, _) => options.GlobalOptions.TryGetValue("build_property.RootNamespace", out string? name) ? name : null),
            static (output, name) => output.AddSource("Root.g.cs", $"namespace {name ?? "None"}\n{{\n    internal static class Root;\n}}\n"));
    }
}
