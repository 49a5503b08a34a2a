namespace ActivityGen.Docs.Tests.Code;

/// <summary>A project that a page's code is put into.</summary>
internal sealed class CodeProject
{
    internal List<CodePiece> Pieces { get; } = [];

    /// <summary>Gets the files beside the code, by name: AdditionalFiles.</summary>
    internal Dictionary<string, string> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets what <c>.editorconfig</c> says.</summary>
    internal Dictionary<string, string> Options { get; } = new(StringComparer.OrdinalIgnoreCase);

    internal bool RefersToGraph => Pieces.Exists(piece => piece.Text.Contains("Microsoft.Graph", StringComparison.Ordinal));
}
