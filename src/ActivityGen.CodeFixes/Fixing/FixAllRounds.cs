using ActivityGen.CodeFixes.Edits;
using ActivityGen.Roslyn.Parsing;

namespace ActivityGen.CodeFixes.Fixing;

/// <summary>Chooses each type's fix, all types at once: a round tries the next way of every type that has none yet, in one compilation.</summary>
/// <remarks>A trial a type would compile the project once for each of its types, which a thousand types make very slow.</remarks>
internal sealed class FixAllRounds(ProjectFacts facts, CancellationToken cancellationToken)
{
    private readonly List<(FixSite Site, IEnumerator<FixCandidate> Candidates)> _open = [];
    private readonly List<DocumentEdit> _edits = [];

    internal void Add(FixSite site, FixOption option) => _open.Add((site, option.Candidates.GetEnumerator()));

    /// <summary>Gets the edits of the first way that holds for each type.</summary>
    internal List<DocumentEdit> Run()
    {
        while (true)
        {
            _open.RemoveAll(static entry => !entry.Candidates.MoveNext());
            if (_open.Count == 0)
            {
                return _edits;
            }

            KnownSymbols? edited = FixTrial.Edit(facts, [.. _edits, .. _open.SelectMany(static entry => entry.Candidates.Current.Edits)], cancellationToken);
            List<DocumentEdit> chosen = [];
            _open.RemoveAll(entry =>
            {
                // Where one of the edits breaks a file, each is tried alone, so that the others don't suffer for it.
                FixCandidate candidate = entry.Candidates.Current;
                bool holds = edited is null ? FixTrial.Holds(entry.Site, candidate.Edits) : FixTrial.Holds(entry.Site, edited);
                if (holds)
                {
                    chosen.AddRange(candidate.Edits);
                }

                return holds;
            });
            _edits.AddRange(chosen);
        }
    }
}
