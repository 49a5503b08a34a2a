using System.Runtime.CompilerServices;
using System.Text;
using ActivityGen.Roslyn.Emission;
using ActivityGen.Roslyn.Specs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Pipeline;

/// <summary>The text of each spec, for as long as the spec lives.</summary>
/// <remarks>
/// The driver runs an output again when its spec has moved to another place of the list; the text is then at hand. And it runs outputs one after another: the texts of a
/// cold run are made before it asks for them, on all processors.
/// </remarks>
internal sealed class SourceMemory
{
    private readonly ConditionalWeakTable<ActivitySpec, SourceText> _known = new();

    internal SourceText Of(ActivitySpec spec) => _known.GetValue(spec, static spec => SourceText.From(ActivityEmitter.Emit(spec), Encoding.UTF8));

    /// <summary>Makes the texts that are missing.</summary>
    internal void Prepare(EquatableArray<ActivitySpec> specs, Compilation compilation, CancellationToken cancellationToken)
    {
        List<ActivitySpec> missing = [];
        foreach (ActivitySpec spec in specs)
        {
            if (!_known.TryGetValue(spec, out _))
            {
                missing.Add(spec);
            }
        }

        ManyAtOnce.Do(missing.Count, compilation, i => Of(missing[i]), cancellationToken);
    }
}
