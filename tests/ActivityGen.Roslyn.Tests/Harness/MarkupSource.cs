using System.Collections.Immutable;

namespace ActivityGen.Roslyn.Tests.Harness;

/// <summary>Source without its markup, and what the markup said.</summary>
public sealed record MarkupSource(string Text, ImmutableArray<MarkupSpan> Spans, int? Position);
