using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Parsing.Templates;

/// <summary>A hole of an interpolation template.</summary>
/// <param name="Name">The member's name, possibly dotted.</param>
/// <param name="NameSpan">Where the name stands.</param>
/// <param name="Format">What follows the colon, null where there is none.</param>
/// <param name="Span">The hole with its braces.</param>
internal sealed record HoleNode(string Name, TextSpan NameSpan, string? Format, TextSpan Span) : TemplateNode(Span);
