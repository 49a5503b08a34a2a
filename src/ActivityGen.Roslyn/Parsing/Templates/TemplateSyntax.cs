using System.Collections.Immutable;

namespace ActivityGen.Roslyn.Parsing.Templates;

/// <summary>A template as written: its pieces, or why it has none.</summary>
/// <param name="Nodes">The pieces in order; empty where there is an error.</param>
/// <param name="Error">The first error, null where the template parses.</param>
internal sealed record TemplateSyntax(ImmutableArray<TemplateNode> Nodes, TemplateError? Error)
{
    internal static TemplateSyntax Failed(TemplateError error) => new(ImmutableArray<TemplateNode>.Empty, error);
}
