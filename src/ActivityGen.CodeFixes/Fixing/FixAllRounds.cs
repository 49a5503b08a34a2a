using System.Collections.Immutable;
using ActivityGen.CodeFixes.Edits;

namespace ActivityGen.CodeFixes.Fixing;

/// <summary>Chooses each diagnostic's fix, all of them at once: a round tries the next way of every one that has none yet, in one compilation.</summary>
/// <remarks>A trial a diagnostic would compile the project once for each of them, which a thousand types make very slow.</remarks>
internal sealed class FixAllRounds(ProjectFacts facts, CancellationToken cancellationToken)
{
    private readonly List<(FixSite Site, IEnumerator<FixCandidate> Candidates)> _open = [];
    private ImmutableArray<DocumentEdit> _edits = [];

    internal void Add(FixSite site, FixOption option) => _open.Add((site, option.Candidates.GetEnumerator()));

    /// <summary>Gets the edits of the first way that holds for each diagnostic.</summary>
    internal async Task<ImmutableArray<DocumentEdit>> RunAsync()
    {
        while (true)
        {
            _open.RemoveAll(static entry => !entry.Candidates.MoveNext());
            if (_open.Count == 0)
            {
                return _edits;
            }

            EditedProject? together = EditedProject.TryCreate(facts, _edits.AddRange(_open.SelectMany(static entry => entry.Candidates.Current.Edits)), cancellationToken);
            bool areBuilt = together is not null && await AreBuiltAsync(together).ConfigureAwait(false);
            HashSet<string> shared = Shared();
            for (int i = 0; i < _open.Count; i++)
            {
                // Where one of the edits breaks a file, a type or the build, each is tried alone, so that the others don't suffer for it.
                (FixSite site, IEnumerator<FixCandidate> candidates) = _open[i];
                FixCandidate candidate = candidates.Current;
                bool isAlone = together is null || (candidate.Build is not null && !areBuilt);
                bool holds = !isAlone && !candidate.Edits.IsEmpty && FixTrial.Holds(site, together!);
                if (!holds && (isAlone || site.Owners.Any(shared.Contains)))
                {
                    holds = await FixTrial.HoldsAsync(site, candidate, _edits).ConfigureAwait(false);
                }

                if (holds)
                {
                    _edits = _edits.AddRange(candidate.Edits);
                    _open.RemoveAt(i--);
                }
            }
        }
    }

    private async Task<bool> AreBuiltAsync(EditedProject together)
    {
        BuildCheck? check = null;
        foreach ((FixSite _, IEnumerator<FixCandidate> candidates) in _open)
        {
            check = check == BuildCheck.NothingNew ? check : candidates.Current.Build ?? check;
        }

        return check is null || await check.AllowsAsync(facts, together.Edits, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gets the types that several open diagnostics are of.</summary>
    private HashSet<string> Shared()
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        HashSet<string> shared = new(StringComparer.Ordinal);
        foreach ((FixSite site, IEnumerator<FixCandidate> _) in _open)
        {
            foreach (string owner in site.Owners)
            {
                if (!seen.Add(owner))
                {
                    shared.Add(owner);
                }
            }
        }

        return shared;
    }
}
