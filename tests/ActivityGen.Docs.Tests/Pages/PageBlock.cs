namespace ActivityGen.Docs.Tests.Pages;

/// <summary>A code block of a page, with what the comment before it says.</summary>
/// <param name="Page">The page's path, from the repository's root.</param>
/// <param name="Section">The heading of the second level that it stands under; empty for none.</param>
/// <param name="Line">The line of its first line of code, from 1.</param>
/// <param name="Language">The first word behind the fence; empty where there is none.</param>
/// <param name="Text">The code, lines ended by <c>\n</c>.</param>
/// <param name="With">What the code goes on from, in order: <see cref="Above"/>, or names of preludes.</param>
/// <param name="Fails">The diagnostics that it must have, and no other; empty where it must be right.</param>
/// <param name="File">The name of the file that the block is; null for none.</param>
/// <param name="Prints">Whether it is what the program before it prints.</param>
internal sealed record PageBlock(
    string Page,
    string Section,
    int Line,
    string Language,
    string Text,
    IReadOnlyList<string> With,
    IReadOnlyList<string> Fails,
    string? File,
    bool Prints)
{
    /// <summary>The name of the page's code before the block.</summary>
    internal const string Above = "above";

    internal bool GoesOn => With.Contains(Above);

    /// <summary>Gets where a line of the block stands, as a reader looks for it.</summary>
    /// <param name="offset">The line within the block, from 0.</param>
    internal string At(int offset = 0) => $"{Page}:{Line + offset}";
}
