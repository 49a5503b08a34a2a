namespace ActivityGen.Roslyn.Parsing.Patterns;

/// <summary>A finite automaton without empty steps: it accepts the texts of a template, and its labels tell what each character belongs to.</summary>
internal sealed class Automaton(AutomatonEdge[][] edges, bool[] accepts, int start)
{
    internal int Start => start;

    internal int Count => edges.Length;

    internal AutomatonEdge[] EdgesOf(int state) => edges[state];

    internal bool Accepts(int state) => accepts[state];
}
