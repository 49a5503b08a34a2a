using System.Collections.Immutable;
using System.Globalization;

namespace ActivityGen.Roslyn.Tests.Harness;

/// <summary>Random sequences of the edits that people and hosts make to a project. The same seed gives the same sequence.</summary>
public static class Edits
{
    public static ImmutableArray<Edit> All { get; } = [.. TextEdits.All, .. FileEdits.All, .. ProjectEdits.All];

    /// <summary>Starts from a project, with a library and a referenced project added, so that both can be edited from the first step.</summary>
    public static IEnumerable<EditStep> Sequence(ProjectState project, int seed, int count) => Sequence(Start(project), seed, count);

    /// <summary>Gets a project with a library and a referenced project added.</summary>
    public static EditState Start(ProjectState project)
        => ProjectEdits.WithReferences(new EditState(project.CreateCompilation(), project.GlobalOptions.ToImmutableDictionary(), project.AdditionalTexts));

    /// <summary>Yields the start, then a state after every edit. Most edits are made to text, as in life.</summary>
    /// <param name="start">The first state.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="count">The number of edits.</param>
    /// <param name="aimed">Edits of the test's own; every other edit is one of them.</param>
    public static IEnumerable<EditStep> Sequence(EditState start, int seed, int count, ImmutableArray<Edit> aimed = default)
    {
        Random random = new(seed);
        EditState state = start;
        List<EditState> past = [start];
        yield return new EditStep(0, string.Create(CultureInfo.InvariantCulture, $"start (seed {seed})"), state);
        for (int step = 1; step <= count; step++)
        {
            (string name, state) = Next(state, past, random, aimed.IsDefault ? [] : aimed);
            past.Add(state);
            yield return new EditStep(step, string.Create(CultureInfo.InvariantCulture, $"seed {seed}, step {step}: {name}"), state);
        }
    }

    private static (string Name, EditState State) Next(EditState state, List<EditState> past, Random random, ImmutableArray<Edit> aimed)
    {
        // Undo is where a memory of past results can go wrong.
        if (past.Count > 2 && random.Next(12) == 0)
        {
            int back = random.Next(2, Math.Min(5, past.Count) + 1);
            return (string.Create(CultureInfo.InvariantCulture, $"undo {back - 1}"), past[^back]);
        }

        while (true)
        {
            ImmutableArray<Edit> kind = aimed.Length > 0 && random.Next(2) == 0 ? aimed : random.Next(10) switch
            {
                < 6 => TextEdits.All,
                < 7 => FileEdits.All,
                _ => ProjectEdits.All,
            };
            Edit edit = kind[random.Next(kind.Length)];
            if (edit.Apply(state, random) is { } edited)
            {
                return (edit.Name, edited);
            }
        }
    }
}
