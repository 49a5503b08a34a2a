using ActivityGen.Contract;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Parsing.Json;

/// <summary>Why a JSON template does not parse.</summary>
/// <param name="Rule">AG0306 for JSON, AG0301 for a hole.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Span">Where.</param>
internal sealed record JsonTemplateError(RuleDescription Rule, string Message, TextSpan Span);
