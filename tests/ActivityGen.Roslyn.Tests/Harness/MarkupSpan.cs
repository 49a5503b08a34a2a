using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Tests.Harness;

/// <summary>A marked place: <c>{|AG0101:…|}</c> has an id, <c>{|#0:…|}</c> a key, <c>[|…|]</c> neither.</summary>
public sealed record MarkupSpan(TextSpan Span, string? DiagnosticId, int? Key);
