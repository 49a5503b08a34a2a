using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace ActivityGen.CompilerServices;

/// <summary>Matches texts with a template and finds the values that they were made of: the inverse of expansion.</summary>
/// <remarks>
/// Immutable. Where several values give one text, one of them is found; the compiler's rule AG0303 is what makes sure that there are not several.
/// Texts come from outside: no text throws, matching allocates nothing on the heap but pooled memory (save for a Uri's hole, which makes one to
/// know), and its time is linear in the text's length. Where that cannot be had, with a member in several holes of one template or values of
/// unbounded length in the midst of it, matching gives up after work for some milliseconds.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[DebuggerDisplay("{Template,nq}")]
public sealed class TemplatePattern
{
    /// <summary>What a pattern without linear matching may do, in steps: what an honest text of any length needs, and far more than one of an ordinary length.</summary>
    private const long MaxSteps = 1 << 22;
    private const long MaxStepsPerCharacter = 16;

    private readonly PatternNode _entry;
    private readonly TemplateHole?[] _holes;
    private readonly int _rows;
    private readonly bool _isUrl;
    private readonly bool _isLinear;

    /// <summary>Initializes a new instance of the <see cref="TemplatePattern"/> class from the template's own notation.</summary>
    /// <param name="form">How literals are compared.</param>
    /// <param name="template">
    /// The template, its literals normalized as <see cref="TemplatePart.Literal"/> has them and braces in them doubled:
    /// RFC 6570 for ids and URLs, <c>{Member}</c> for texts.
    /// </param>
    /// <param name="holes">What stands in the template's holes and variables, in order.</param>
    /// <param name="asWritten">The template as its author wrote it, where that is another.</param>
    /// <exception cref="ArgumentException">The template has more or fewer variables than <paramref name="holes"/>, or is none.</exception>
    public TemplatePattern(TemplateForm form, string template, ReadOnlySpan<TemplateHole> holes, string? asWritten = null)
        : this(asWritten ?? template, form, PatternNotation.Read(form, template, holes))
    {
    }

    /// <summary>Initializes a new instance of the <see cref="TemplatePattern"/> class.</summary>
    /// <param name="template">The template as its author wrote it.</param>
    /// <param name="form">How literals are compared.</param>
    /// <param name="parts">The template's parts.</param>
    public TemplatePattern(string template, TemplateForm form, params ReadOnlySpan<TemplatePart> parts)
    {
        ArgumentNullException.ThrowIfNull(template);
        Template = template;
        _holes = HolesOf(parts);
        PatternBuilder builder = PatternBuilder.Build(form, parts, _holes);
        _entry = builder.Entry;
        _rows = builder.Rows;
        _isLinear = builder.IsLinear;
        _isUrl = form == TemplateForm.Url;
    }

    /// <summary>Gets the template as its author wrote it.</summary>
    public string Template { get; }

    /// <summary>Gets the number of slots.</summary>
    internal int SlotCount => _holes.Length;

    /// <summary>Matches a text.</summary>
    /// <param name="text">The whole text; any text.</param>
    /// <param name="slices">Memory for the result, one slice a slot, from the caller's stack.</param>
    /// <returns>The values, which are read from <paramref name="text"/> and <paramref name="slices"/> when asked for.</returns>
    /// <exception cref="ArgumentException"><paramref name="slices"/> is shorter than the highest slot needs.</exception>
    public TemplateMatch Match(ReadOnlySpan<char> text, Span<TemplateSlice> slices) => MatchCounted(text, slices, out _);

    /// <summary>Matches a text and tells how much work it was.</summary>
    [SkipLocalsInit]
    internal TemplateMatch MatchCounted(ReadOnlySpan<char> text, Span<TemplateSlice> slices, out long steps)
    {
        if (slices.Length < _holes.Length)
        {
            throw new ArgumentException($"'{Template}' has {_holes.Length} slots.", nameof(slices));
        }

        slices.Clear();
        PatternRun run = new(
            text,
            slices,
            _isUrl ? new UrlParts(text) : default,
            new FailureMemo(stackalloc ulong[FailureMemo.ScratchLength], _rows, text.Length),
            _isLinear ? long.MaxValue : MaxSteps + (MaxStepsPerCharacter * text.Length));
        bool isMatch = _entry.Match(ref run, 0);
        run.Memo.Dispose();
        steps = run.Steps;
        return isMatch ? new TemplateMatch(this, text, slices) : default;
    }

    /// <summary>Gets a slot's hole; null where the template has none with it.</summary>
    internal TemplateHole? HoleOf(int slot) => slot < _holes.Length ? _holes[slot] : null;

    private static TemplateHole?[] HolesOf(ReadOnlySpan<TemplatePart> parts)
    {
        int count = 0;
        foreach (TemplatePart part in parts)
        {
            foreach (TemplateVariable variable in part.Variables)
            {
                count = Math.Max(count, variable.Hole.Slot + 1);
            }
        }

        var holes = new TemplateHole?[count];
        foreach (TemplatePart part in parts)
        {
            foreach (TemplateVariable variable in part.Variables)
            {
                if (variable.Hole.Slot >= 0)
                {
                    holes[variable.Hole.Slot] ??= variable.Hole;
                }
            }
        }

        return holes;
    }
}
