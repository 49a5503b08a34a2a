using System.Collections.Immutable;
using ActivityGen.Roslyn.Specs;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Parsing.Templates;

/// <summary>An RFC 6570 expression.</summary>
/// <param name="Operator">Its operator.</param>
/// <param name="Variables">Its variables.</param>
/// <param name="Span">The expression with its braces.</param>
internal sealed record ExpressionNode(UriTemplateOperator Operator, ImmutableArray<VariableNode> Variables, TextSpan Span) : TemplateNode(Span);
