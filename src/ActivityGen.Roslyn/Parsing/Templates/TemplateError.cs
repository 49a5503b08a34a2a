using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Parsing.Templates;

/// <summary>Why a template does not parse.</summary>
/// <param name="Message">What is wrong and what to write instead.</param>
/// <param name="Span">Where, in the template's value.</param>
internal sealed record TemplateError(string Message, TextSpan Span);
