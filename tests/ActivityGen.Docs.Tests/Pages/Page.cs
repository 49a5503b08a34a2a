namespace ActivityGen.Docs.Tests.Pages;

/// <summary>A page of the docs.</summary>
/// <param name="Path">Its path, from the repository's root.</param>
/// <param name="Blocks">Its code blocks, in order.</param>
/// <param name="Failures">What is wrong with the page's form.</param>
internal sealed record Page(string Path, IReadOnlyList<PageBlock> Blocks, IReadOnlyList<string> Failures);
