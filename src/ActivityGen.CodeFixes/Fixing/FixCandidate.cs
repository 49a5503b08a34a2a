using System.Collections.Immutable;
using ActivityGen.CodeFixes.Edits;

namespace ActivityGen.CodeFixes.Fixing;

/// <summary>A way to mend one diagnostic.</summary>
internal sealed class FixCandidate(string title, ImmutableArray<DocumentEdit> edits)
{
    /// <summary>Gets what the user reads in the menu.</summary>
    internal string Title { get; } = title;

    internal ImmutableArray<DocumentEdit> Edits { get; } = edits;

    /// <summary>Gets what the compiler may say of the project with this fix; null where the fix touches nothing but attributes.</summary>
    internal BuildCheck? Build { get; init; }
}
