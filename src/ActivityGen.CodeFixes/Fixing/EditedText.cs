using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.CodeFixes.Fixing;

/// <summary>A file beside the source, with a fix made in it.</summary>
internal sealed class EditedText(string path, SourceText text) : AdditionalText
{
    /// <inheritdoc/>
    public override string Path => path;

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}
