using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Rules.IdentifierFiles;

/// <summary>An entry of the file, as far as it can be read.</summary>
/// <param name="Platform">The platform; null where it cannot be read.</param>
/// <param name="PlatformSpan">Where the platform stands, quotes included.</param>
internal sealed record IdentifierEntry(string? Platform, TextSpan PlatformSpan);
