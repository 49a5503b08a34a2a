using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ActivityGen.CodeFixes.CallSites;

/// <summary>Proposes values for what a Graph object lacks, from what is in scope.</summary>
/// <remarks>Only the host has a placeholder, which says so: an id or a text that means nothing would make activities that overwrite each other, or say nothing.</remarks>
internal sealed class GraphValues(CallSite site, BaseObjectCreationExpressionSyntax creation)
{
    internal const string PlaceholderHost = "https://contoso.com";

    private static readonly string[] IdNames = ["AppActivityId", "ActivityId", "Id", "Key", "Slug", "Guid", "Identifier"];
    private static readonly string[] UrlNames = ["ActivationUrl", "ActivationUri", "DeepLink", "Url", "Uri", "Link", "Href", "Permalink", "WebUrl"];
    private static readonly string[] TextNames = ["DisplayText", "Title", "Name", "DisplayName", "Subject", "Headline", "Caption", "Label"];
    private static readonly string[] HostNames = ["ActivitySourceHost", "SourceHost"];
    private static readonly string[] StartNames = ["StartedDateTime", "StartedAt", "Started", "StartTime"];

    private readonly ScopeValues _scope = new(site.Model, creation, site.CancellationToken);

    /// <summary>Gets the expression to write for a property; null where nothing honest is known.</summary>
    internal string? Of(string property) => property switch
    {
        "AppActivityId" => _scope.Find(IdNames, WriteId),
        "ActivationUrl" => _scope.Find(UrlNames, WriteUrl) ?? Sibling("FallbackUrl"),
        "ActivitySourceHost" => _scope.Find(HostNames, WriteText) ?? Quote(Host() ?? PlaceholderHost),
        "DisplayText" => _scope.Find(TextNames, WriteText),
        "VisualElements" => _scope.Find(["VisualElements", "Visual", "VisualInfo"], WriteVisual) ?? NewVisual(),
        "StartedDateTime" => _scope.Find(StartNames, WriteTime) ?? UtcNow(),
        _ => null,
    };

    /// <summary>Gets the name of the type of <c>VisualElements</c>, as short as it can be written here.</summary>
    internal string? VisualName()
    {
        ITypeSymbol? type = site.Model.GetTypeInfo(creation, site.CancellationToken).Type;
        ITypeSymbol? visual = type?.GetMembers("VisualElements").OfType<IPropertySymbol>().FirstOrDefault()?.Type;
        return visual?.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToMinimalDisplayString(site.Model, creation.SpanStart);
    }

    private static string? WriteText(string expression, ITypeSymbol type) => type.SpecialType == SpecialType.System_String ? expression : null;

    private static string? WriteId(string expression, ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } => expression,
        { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt64 } or { Name: "Guid", ContainingNamespace.Name: "System" } => "$\"{" + expression + "}\"",
        _ => null,
    };

    private static string? WriteUrl(string expression, ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } => expression,
        { Name: "Uri", ContainingNamespace.Name: "System", NullableAnnotation: not NullableAnnotation.Annotated } => expression + ".OriginalString",
        _ => null,
    };

    private static string? WriteTime(string expression, ITypeSymbol type) => type is { Name: "DateTimeOffset", ContainingNamespace.Name: "System" } ? expression : null;

    private static string? WriteVisual(string expression, ITypeSymbol type) => type is { Name: "VisualInfo" } ? expression : null;

    private static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private string? Sibling(string property)
    {
        foreach (ExpressionSyntax element in creation.Initializer?.Expressions ?? default)
        {
            if (element is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Right: LiteralExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax } assignment
                && name.Identifier.ValueText == property && !assignment.Right.IsKind(SyntaxKind.NullLiteralExpression))
            {
                return assignment.Right.ToString();
            }
        }

        return null;
    }

    private string? NewVisual() => VisualName() is { } name && Of("DisplayText") is { } text ? $"new {name} {{ DisplayText = {text} }}" : null;

    private string? UtcNow() => site.Model.Compilation.GetTypeByMetadataName("System.DateTimeOffset")?.ToMinimalDisplayString(site.Model, creation.SpanStart) + ".UtcNow";

    /// <summary>Gets the origin of a web URL that the object has, else of one that its type has.</summary>
    private string? Host()
    {
        foreach (SyntaxNode? place in (SyntaxNode?[])[creation.Initializer, creation.FirstAncestorOrSelf<MemberDeclarationSyntax>(), creation.FirstAncestorOrSelf<TypeDeclarationSyntax>()])
        {
            foreach (SyntaxToken token in place?.DescendantTokens() ?? [])
            {
                if (token.RawKind is (int)SyntaxKind.StringLiteralToken or (int)SyntaxKind.InterpolatedStringTextToken && Origin(token.ValueText) is { } origin)
                {
                    return origin;
                }
            }
        }

        return null;
    }

    private static string? Origin(string url)
    {
        const string Https = "https://";
        if (!url.StartsWith(Https, StringComparison.OrdinalIgnoreCase) || url.IndexOf("graph.microsoft", StringComparison.OrdinalIgnoreCase) >= 0)
        {
            return null;
        }

        int end = url.IndexOf('/', Https.Length);
        string origin = end < 0 ? url : url.Substring(0, end);
        return Contract.ValueRules.HasError(Contract.ActivityProperty.ActivitySourceHost, origin.AsSpan()) ? null : origin;
    }
}
