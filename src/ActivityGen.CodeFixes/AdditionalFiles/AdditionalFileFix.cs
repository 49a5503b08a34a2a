using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.CodeFixes.AdditionalFiles;

/// <summary>A way to mend one diagnostic in a file that is no source.</summary>
/// <param name="title">What the user reads in the menu.</param>
/// <param name="change">The edit.</param>
internal sealed class AdditionalFileFix(string title, TextChange change)
{
    internal string Title { get; } = title;

    internal TextChange Change { get; } = change;
}
