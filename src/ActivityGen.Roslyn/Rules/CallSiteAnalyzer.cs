using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ActivityGen.Contract;
using ActivityGen.Roslyn.Rules.CallSites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ActivityGen.Roslyn.Rules;

/// <summary>Watches code that talks to Graph without ActivityGen's model: objects of the Graph SDK, and the URLs of hand-written PUTs.</summary>
/// <remarks>
/// Nothing is bound before the words of the code say that it may matter: creations are looked at only where the SDK's types exist, and files for PUTs only where
/// they have the word.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CallSiteAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableArray<DiagnosticDescriptor> Descriptors =
        RuleDescriptors.Create(RuleCatalog.GraphRequired, RuleCatalog.GraphServerSet, RuleCatalog.IdNotEncoded, RuleCatalog.IdEncodedOtherwise);

    private readonly ConditionalWeakTable<SyntaxTree, HashSet<string>> _names = new();

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext start)
    {
        ProjectIndex index = new(start.Compilation, _names);
        ConcurrentDictionary<Location, bool> elsewhere = new();
        start.RegisterSemanticModelAction(context => FindPuts(context, index, elsewhere));

        if (GraphModels.TryCreate(start.Compilation) is not { } models)
        {
            return;
        }

        RequiredCheck required = new(models, index);
        CreationFilter filter = new(start.Compilation);
        start.RegisterSyntaxNodeAction(
            context => FindInCreation(context, models, required, filter), SyntaxKind.ObjectCreationExpression, SyntaxKind.ImplicitObjectCreationExpression);
        start.RegisterSyntaxNodeAction(context => FindInWith(context, models), SyntaxKind.WithExpression);
        start.RegisterSyntaxNodeAction(
            context => FindInAssignment(context, models), SyntaxKind.SimpleAssignmentExpression, SyntaxKind.CoalesceAssignmentExpression);
    }

    private static void FindInCreation(SyntaxNodeAnalysisContext context, GraphModels models, RequiredCheck required, CreationFilter filter)
    {
        if ((context.Node is ObjectCreationExpressionSyntax { Type: var type } && !filter.MayBeModel(type))
            || models.Find(context.SemanticModel.GetTypeInfo(context.Node, context.CancellationToken).Type) is not { } model
            || GraphModels.IsSdk(context.ContainingSymbol)
            || context.SemanticModel.GetOperation(context.Node, context.CancellationToken) is not IObjectCreationOperation creation)
        {
            return;
        }

        if (required.Find(creation, model, context.CancellationToken) is { } missing)
        {
            context.ReportDiagnostic(missing);
        }

        ServerSetCheck.FindIn(creation.Initializer, model, context.ReportDiagnostic);
    }

    private static void FindInWith(SyntaxNodeAnalysisContext context, GraphModels models)
    {
        if (models.Find(context.SemanticModel.GetTypeInfo(context.Node, context.CancellationToken).Type) is { } model
            && !GraphModels.IsSdk(context.ContainingSymbol)
            && context.SemanticModel.GetOperation(context.Node, context.CancellationToken) is IWithOperation with)
        {
            ServerSetCheck.FindIn(with.Initializer, model, context.ReportDiagnostic);
        }
    }

    private static void FindInAssignment(SyntaxNodeAnalysisContext context, GraphModels models)
    {
        if (((AssignmentExpressionSyntax)context.Node).Left is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name }
            && GraphModel.MayBeServerSet(name)
            && !GraphModels.IsSdk(context.ContainingSymbol)
            && context.SemanticModel.GetOperation(context.Node, context.CancellationToken) is IAssignmentOperation assignment)
        {
            ServerSetCheck.FindIn(assignment, models, context.ReportDiagnostic);
        }
    }

    private static void FindPuts(SemanticModelAnalysisContext context, ProjectIndex index, ConcurrentDictionary<Location, bool> elsewhere)
    {
        SyntaxTree tree = context.SemanticModel.SyntaxTree;
        if (!PutWord.IsIn(tree.GetText(context.CancellationToken)))
        {
            return;
        }

        PutCheck check = new(new ValueSources(context.SemanticModel, index, context.CancellationToken), context.CancellationToken);
        foreach (Diagnostic diagnostic in check.Find(tree.GetRoot(context.CancellationToken)))
        {
            // A path that another file makes may serve many PUTs; it is wrong once.
            if (diagnostic.Location.SourceTree == tree || elsewhere.TryAdd(diagnostic.Location, true))
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }
}
