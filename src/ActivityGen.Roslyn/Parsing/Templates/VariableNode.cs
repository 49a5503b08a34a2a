using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Parsing.Templates;

/// <summary>A variable of an RFC 6570 expression.</summary>
/// <param name="Name">The member's name, percent-decoded.</param>
/// <param name="WrittenName">The name as named operators write it into the URL.</param>
/// <param name="Span">Where the name stands.</param>
internal sealed record VariableNode(string Name, string WrittenName, TextSpan Span);
