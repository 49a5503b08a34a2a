using System.Collections.Immutable;
using ActivityGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;

namespace ActivityGen.CodeFixes.Fixing;

/// <summary>Compiles a project with a fix in it, generators included: what changes a member is felt wherever the member is used.</summary>
internal sealed class BuildCheck
{
    private readonly bool _takesWarnings;

    private BuildCheck(bool takesWarnings) => _takesWarnings = takesWarnings;

    /// <summary>Gets the check that wants no more errors and no more nullable warnings than before.</summary>
    internal static BuildCheck NothingNew { get; } = new(takesWarnings: false);

    /// <summary>Gets the check that wants no more errors than before.</summary>
    internal static BuildCheck NoErrors { get; } = new(takesWarnings: true);

    internal async Task<bool> AllowsAsync(ProjectFacts facts, ImmutableArray<DocumentEdit> edits, CancellationToken cancellationToken)
    {
        Solution before = facts.Project.Solution;
        Solution after = EditMerger.Apply(before, edits, cancellationToken);
        IEnumerable<ProjectId> ids = before.GetProjectDependencyGraph().GetProjectsThatTransitivelyDependOnThisProject(facts.Project.Id).Append(facts.Project.Id);
        foreach (ProjectId id in ids)
        {
            Dictionary<string, int> known = await CountAsync(before.GetProject(id)!, cancellationToken).ConfigureAwait(false);
            foreach (KeyValuePair<string, int> found in await CountAsync(after.GetProject(id)!, cancellationToken).ConfigureAwait(false))
            {
                if (found.Value > (known.TryGetValue(found.Key, out int count) ? count : 0))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private async Task<Dictionary<string, int>> CountAsync(Project project, CancellationToken cancellationToken)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        if (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is { } compilation)
        {
            foreach (Diagnostic diagnostic in compilation.GetDiagnostics(cancellationToken))
            {
                if (diagnostic.Severity == DiagnosticSeverity.Error
                    || (!_takesWarnings && diagnostic.Severity == DiagnosticSeverity.Warning && diagnostic.Id.StartsWith("CS86", StringComparison.Ordinal)))
                {
                    counts[diagnostic.Id] = (counts.TryGetValue(diagnostic.Id, out int count) ? count : 0) + 1;
                }
            }
        }

        return counts;
    }
}
