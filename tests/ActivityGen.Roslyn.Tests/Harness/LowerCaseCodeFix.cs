using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Tests.Harness;

#pragma warning disable RS1016, RS1041, RS1038 // Of the tests' own, in no package.
public sealed class LowerCaseCodeFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["TEST01"];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SourceText text = await context.Document.GetTextAsync(context.CancellationToken);
        TextSpan first = new(context.Span.Start, 1);
        string upper = text.ToString(first).ToUpperInvariant();
        context.RegisterCodeFix(
            CodeAction.Create(
                "Capital",
                _ => Task.FromResult(context.Document.WithText(text.WithChanges(new TextChange(first, upper)))),
                equivalenceKey: "capital"),
            context.Diagnostics);
    }
}
