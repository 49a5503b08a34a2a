using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Parsing.Templates;

/// <summary>Literal text.</summary>
/// <param name="Text">The text as it will stand in the result.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record LiteralNode(string Text, TextSpan Span) : TemplateNode(Span);
