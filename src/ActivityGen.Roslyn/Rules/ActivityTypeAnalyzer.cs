using System.Collections.Concurrent;
using System.Collections.Immutable;
using ActivityGen.Contract;
using ActivityGen.Roslyn.Parsing;
using ActivityGen.Roslyn.Parsing.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Rules;

/// <summary>Reports what the parser finds wrong with annotated types, while the developer types.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ActivityTypeAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableArray<DiagnosticDescriptor> Descriptors = RuleDescriptors.Create(
        RuleCatalog.NotPartial,
        RuleCatalog.ContainerNotPartial,
        RuleCatalog.UnsuitableType,
        RuleCatalog.LanguageVersion,
        RuleCatalog.TwoSources,
        RuleCatalog.UnfitMember,
        RuleCatalog.ServerSet,
        RuleCatalog.NotReadable,
        RuleCatalog.IdentifiersOverlap,
        RuleCatalog.ActivationUrlsOverlap,
        RuleCatalog.NameTaken,
        RuleCatalog.OptionNotUnderstood,
        RuleCatalog.ActivationUrlMissing,
        RuleCatalog.ActivitySourceHostMissing,
        RuleCatalog.VisualElementsMissing,
        RuleCatalog.DisplayTextMissing,
        RuleCatalog.AppActivityIdMissing,
        RuleCatalog.RequiredCanBeNull,
        RuleCatalog.FallbackUrlMissing,
        RuleCatalog.UrlNotAbsolute,
        RuleCatalog.SourceHostNotOrigin,
        RuleCatalog.ColorNotHex,
        RuleCatalog.TimezoneNotIana,
        RuleCatalog.IdUnusable,
        RuleCatalog.IdLooksEncoded,
        RuleCatalog.IdIsRecent,
        RuleCatalog.UrlNotWeb,
        RuleCatalog.UrlSchemeForbidden,
        RuleCatalog.SecretInUrl,
        RuleCatalog.DisplayTextNotOneLine,
        RuleCatalog.TooLarge,
        RuleCatalog.AlternateTextMissing,
        RuleCatalog.LoneSurrogate,
        RuleCatalog.TemplateSyntax,
        RuleCatalog.TemplateMember,
        RuleCatalog.TemplateNotUnique,
        RuleCatalog.TemplateMemberType,
        RuleCatalog.TemplateFormat,
        RuleCatalog.JsonNotObject,
        RuleCatalog.CardIncomplete,
        RuleCatalog.FileNotFound,
        RuleCatalog.LinkedDataIncomplete);

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = Index(Descriptors);

    private readonly OverlapMemory _overlaps = new();

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        // Annotated types in files that a build step writes are activities like any other.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext start)
    {
        if (start.Compilation is not CSharpCompilation compilation)
        {
            return;
        }

        AdditionalFileSet files = AdditionalFileSet.Of(start.Options.AdditionalFiles, start.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        if (KnownSymbols.TryCreate(compilation, files, new RuleOptionsReader(start.Options.AnalyzerConfigOptionsProvider)) is not { } known)
        {
            return;
        }

        ActivityTypes types = new(new ActivityParser(known), compilation, _overlaps.Fingerprint);
        OverlapRule overlaps = new(types, _overlaps, compilation, start.Options);

        // What a base type or an assembly default has wrong is found again for every type that takes it; it is one mistake.
        ConcurrentDictionary<(string Id, Location Location, string Message), bool> reported = new();
        start.RegisterSymbolAction(symbol => Report(Findings(symbol, types, overlaps, known), symbol.ReportDiagnostic, reported), SymbolKind.NamedType);
        start.RegisterSymbolAction(symbol => Report(LinksPlaceRule.Find(symbol, types), symbol.ReportDiagnostic, reported), SymbolKind.NamedType);
        start.RegisterSymbolAction(symbol => Report(GraphPlaceRule.Find(symbol, types, known), symbol.ReportDiagnostic, reported), SymbolKind.NamedType);
        start.RegisterSyntaxNodeAction(list => Report(DefaultsFindings(list, known), list.ReportDiagnostic, reported), SyntaxKind.AttributeList);
    }

    private static ImmutableArray<Finding> Findings(SymbolAnalysisContext context, ActivityTypes types, OverlapRule overlaps, KnownSymbols known)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        if (!types.MayBeActivity(type, context.CancellationToken))
        {
            return ImmutableArray<Finding>.Empty;
        }

        if (type is not { IsAbstract: true, IsStatic: false, TypeKind: TypeKind.Class } || KnownSymbols.Find(type, known.UserActivityAttribute) is null)
        {
            ParseResult result = types.Parse(type, context.CancellationToken);
            return result.Spec is null && result.Findings.IsEmpty
                ? result.Findings
                : result.Findings.AddRange(overlaps.Find(result, context.CancellationToken)).AddRange(OptionRule.Find(type, known));
        }

        ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();
        findings.AddRange(OptionRule.Find(type, known));
        foreach (INamedTypeSymbol? lender in (INamedTypeSymbol?[])[known.UserActivityAttribute, known.VisualElementsAttribute, known.AttributionAttribute])
        {
            if (KnownSymbols.Find(type, lender) is { } attribute)
            {
                findings.AddRange(LentValueParser.Parse(attribute, known, context.CancellationToken));
            }
        }

        return findings.ToImmutable();
    }

    private static ImmutableArray<Finding> DefaultsFindings(SyntaxNodeAnalysisContext context, KnownSymbols known)
    {
        AttributeListSyntax list = (AttributeListSyntax)context.Node;
        return list.Target?.Identifier.IsKind(SyntaxKind.AssemblyKeyword) is true
            && KnownSymbols.Find(context.Compilation.Assembly, known.DefaultsAttribute) is { ApplicationSyntaxReference: { } reference } attribute
            && reference.SyntaxTree == list.SyntaxTree
            && list.Span.Contains(reference.Span)
                ? LentValueParser.Parse(attribute, known, context.CancellationToken).AddRange(OptionRule.Find(list.SyntaxTree, known))
                : ImmutableArray<Finding>.Empty;
    }

    private static void Report(ImmutableArray<Finding> findings, Action<Diagnostic> report, ConcurrentDictionary<(string Id, Location Location, string Message), bool> reported)
    {
        foreach (Finding finding in findings)
        {
            if (reported.TryAdd((finding.Rule.Id, finding.Location, finding.Message), true))
            {
                report(Diagnostic.Create(ById[finding.Rule.Id], finding.Location, additionalLocations: null, finding.Properties, finding.MessageArguments()));
            }
        }
    }

    private static ImmutableDictionary<string, DiagnosticDescriptor> Index(ImmutableArray<DiagnosticDescriptor> descriptors)
    {
        ImmutableDictionary<string, DiagnosticDescriptor>.Builder result = ImmutableDictionary.CreateBuilder<string, DiagnosticDescriptor>();
        foreach (DiagnosticDescriptor descriptor in descriptors)
        {
            result.Add(descriptor.Id, descriptor);
        }

        return result.ToImmutable();
    }
}
