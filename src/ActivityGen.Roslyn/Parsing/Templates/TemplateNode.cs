using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Parsing.Templates;

/// <summary>A piece of a parsed template, before its names are looked up.</summary>
/// <param name="Span">Where it stands in the template's value.</param>
internal abstract record TemplateNode(TextSpan Span);
