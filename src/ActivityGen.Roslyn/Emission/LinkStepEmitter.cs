using System.Globalization;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Emission;

/// <summary>Emits a method of <c>ActivityLinks</c> that goes from a link's number to its type.</summary>
/// <param name="name">The method's name.</param>
/// <param name="parameter">The parameter behind the number: what is asked about.</param>
/// <param name="argument">The parameter's name.</param>
/// <param name="result">The last parameter: what is found.</param>
/// <param name="resultName">The last parameter's name.</param>
/// <param name="nothing">What the last parameter is where nothing is found.</param>
/// <param name="step">The expression that asks a type; null for a link that is not asked.</param>
internal sealed class LinkStepEmitter(
    string name,
    string parameter,
    string argument,
    string result,
    string resultName,
    string nothing,
    Func<LinkEntrySpec, string?> step)
{
    /// <summary>The JIT leaves very large methods unoptimized, and compiles a link's only.</summary>
    private const int Chunk = 32;

    internal void Emit(SourceWriter source, EquatableArray<LinkEntrySpec> entries)
    {
        if (entries.Count <= Chunk)
        {
            Emit(source, entries, name, 0, entries.Count);
            return;
        }

        Open(source, name);
        source.Line($"switch (entry / {Number(Chunk)})");
        source.Open();
        for (int chunk = 0; chunk * Chunk < entries.Count; chunk++)
        {
            source.Line($"case {Number(chunk)}: return {name}{Number(chunk)}(entry, {argument}, out {resultName});");
        }

        Close(source);
        for (int chunk = 0; chunk * Chunk < entries.Count; chunk++)
        {
            source.Line();
            Emit(source, entries, name + Number(chunk), chunk * Chunk, Math.Min((chunk + 1) * Chunk, entries.Count));
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private void Emit(SourceWriter source, EquatableArray<LinkEntrySpec> entries, string method, int start, int end)
    {
        Open(source, method);
        source.Line("switch (entry)");
        source.Open();
        for (int i = start; i < end; i++)
        {
            if (step(entries[i]) is { } expression)
            {
                source.Line($"case {Number(i)}: return {expression};");
            }
        }

        Close(source);
    }

    private void Open(SourceWriter source, string method)
    {
        // Types that are obsolete as errors even may be named in what is obsolete itself.
        source.Line("[global::System.Obsolete]");
        source.Line($"private static bool {method}(int entry, {parameter}, {result})");
        source.Open();
    }

    private void Close(SourceWriter source)
    {
        source.Line("default:");
        source.Indent();
        source.Line($"{resultName} = {nothing};");
        source.Line("return false;");
        source.Unindent();
        source.Close();
        source.Close();
    }
}
