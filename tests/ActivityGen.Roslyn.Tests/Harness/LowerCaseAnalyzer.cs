using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Tests.Harness;

/// <summary>Small enough to be right: a type's name starts with a capital.</summary>
#pragma warning disable RS1001, RS1036, RS1038, RS2008 // An analyzer of the tests' own, in no package.
public sealed class LowerCaseAnalyzer : DiagnosticAnalyzer
{
    internal static readonly DiagnosticDescriptor Rule = new("TEST01", "Name", "'{0}' is in lower case", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(
            static symbols =>
            {
                if (symbols.Symbol.Name == "crash")
                {
                    throw new InvalidOperationException("as the test asked");
                }

                if (char.IsLower(symbols.Symbol.Name[0]))
                {
                    symbols.ReportDiagnostic(Diagnostic.Create(Rule, symbols.Symbol.Locations[0], symbols.Symbol.Name));
                }
            },
            SymbolKind.NamedType);
    }
}
