using ActivityGen.Contract;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Emission;

/// <summary>Emits the method that makes an activity of its Graph object.</summary>
internal sealed class ReaderBodyEmitter(SourceWriter source, ActivitySpec activity, ReaderSpec reader)
{
    private const string UserActivity = "global::ActivityGen.UserActivity";
    private readonly ReadSourceEmitter _sources = new(activity);

    /// <summary>Gets a value indicating whether an id tells by its form that it is one of this type; one that a member holds can be any.</summary>
    private bool HasIdPattern => activity.Key.Value is not MemberSpec;
    private readonly HashSet<string> _certain = new(StringComparer.Ordinal);

    internal void Emit()
    {
        source.Line("// Null, or why the object is not of this type.");
        source.Line($"internal static string? Read({UserActivity} activity, out {reader.SelfName}{(reader.IsValueType ? string.Empty : "?")} result)");
        source.Open();
        source.Line("global::System.ArgumentNullException.ThrowIfNull(activity);");
        if (CanFail())
        {
            source.Line("result = default;");
        }

        Matches();
        foreach (ReadMemberSpec member in reader.Members)
        {
            if (member.IsNeeded)
            {
                Needed(member);
            }
        }

        Construct();
        foreach (ReadMemberSpec member in reader.Members)
        {
            if (!member.IsNeeded)
            {
                Optional(member);
            }
        }

        source.Line();
        source.Line("return null;");
        foreach (ReadMemberSpec member in reader.Members)
        {
            if ((member.Target & ReadTargets.InitAccessor) != 0)
            {
                Accessor(member);
            }
        }

        source.Close();
    }

    private bool CanFail()
    {
        bool canFail = HasIdPattern;
        foreach (ReadMemberSpec member in reader.Members)
        {
            canFail |= member is { IsNeeded: true, Default: null, CanBeNull: false };
        }

        return canFail;
    }

    /// <summary>Emits the matches that members come from, the id's first: it says whether this is such an activity at all.</summary>
    private void Matches()
    {
        if (HasIdPattern)
        {
            PatternEntrySpec id = ReaderEmitter.PatternOf(activity, ActivityProperty.AppActivityId);
            Match(id);

            // What static members hold, only the run knows: the key compares with it.
            bool asksKey = activity.Key is { HasStatic: true, IsReadable: true };
            string isOther = $"!{ReadSourceEmitter.LocalOf(id.Name)}.Success{(asksKey ? " || !ActivityKey.TryParse(activity.AppActivityId, out _)" : string.Empty)}";
            source.Line($"if ({isOther}) {{ return {Literals.CSharp($"its appActivityId does not have the form '{id.Pattern.Template}'")}; }}");
        }

        foreach (PatternEntrySpec entry in activity.Patterns)
        {
            if (entry.Property != ActivityProperty.AppActivityId && reader.Uses(entry))
            {
                Match(entry);
            }
        }
    }

    private void Match(PatternEntrySpec entry) =>
        source.Line($"var {ReadSourceEmitter.LocalOf(entry.Name)} = {_sources.MatchOf(entry)};");

    private void Needed(ReadMemberSpec member)
    {
        List<ReadStep> steps = StepsTo(member);
        bool isSure = steps.Count > 0 && steps[steps.Count - 1].Condition is null;
        string? otherwise = Typed(member) ?? (member.CanBeNull ? $"default({member.TypeName})" : ReadSourceEmitter.Absent(member));
        if (steps.Count == 0)
        {
            Declare(member, otherwise!);
        }
        else if (steps.Count == 1 && (isSure || (member.Default is null && steps[0].IsNullOtherwise)))
        {
            Declare(member, steps[0].Value);
        }
        else if (steps.Count == 1 && otherwise is not null)
        {
            Declare(member, $"{steps[0].Condition} ? {Operand(steps[0].Value)} : {otherwise}");
        }
        else if (steps.Count == 1)
        {
            string condition = steps[0].Condition!;
            source.Line($"if (!{Operand(condition)}) {{ {Missing(member)} }}");
            _certain.Add(condition);
            Declare(member, steps[0].Value);
        }
        else if (isSure || otherwise is not null)
        {
            Choose(member, steps, otherwise);
        }
        else
        {
            source.Line($"{member.TypeName} {member.Local};");
            Chain(member, steps);
            source.Line($"else {{ {Missing(member)} }}");
        }
    }

    /// <summary>Gets a declared default. One without a type of its own would take that of the expression beside it: an int's, where an int? is meant.</summary>
    private static string? Typed(ReadMemberSpec member) => member.Default == "default!" ? $"default({member.TypeName})!" : member.Default;

    /// <summary>Emits the first of several ways that works, as one expression.</summary>
    private void Choose(ReadMemberSpec member, List<ReadStep> steps, string? otherwise)
    {
        source.Line($"{member.TypeName} {member.Local} =");
        source.Indent();
        for (int i = 0; i < steps.Count; i++)
        {
            string colon = i == 0 ? string.Empty : ": ";
            bool isLast = i == steps.Count - 1 && otherwise is null;
            source.Line(steps[i].Condition is { } condition
                ? $"{colon}{Operand(condition)} ? {Operand(steps[i].Value)}"
                : $"{colon}{steps[i].Value};");
            if (steps[i].Condition is null || isLast)
            {
                source.Unindent();
                return;
            }
        }

        source.Line($": {otherwise};");
        source.Unindent();
    }

    private void Declare(ReadMemberSpec member, string value) => source.Line($"{member.TypeName} {member.Local} = {value};");

    /// <summary>Gets the ways to a value that is needed, up to one that always works: what the activity has, then what is said by something that it has not.</summary>
    private List<ReadStep> StepsTo(ReadMemberSpec member)
    {
        List<ReadStep> steps = [];
        int count = member.Sources.Count;
        int last = member.Default is null ? (2 * count) - 1 : count;
        for (int i = 0; i < last && CanGoOn(steps); i++)
        {
            ReadSourceSpec candidate = member.Sources[i % count];
            bool isLast = i >= count - 1 && member.Default is null;
            if (i < count || ReadSourceEmitter.SpeaksByAbsence(candidate))
            {
                Add(steps, isLast ? _sources.Step(candidate, member) : _sources.PresentStep(candidate, member));
            }
        }

        return steps;
    }

    private static bool CanGoOn(List<ReadStep> steps) => steps.Count == 0 || steps[steps.Count - 1].Condition is not null;

    /// <summary>Adds a way, without a condition that was found to hold before.</summary>
    private void Add(List<ReadStep> steps, ReadStep step) =>
        steps.Add(step.Condition is { } condition && _certain.Contains(condition) ? step with { Condition = null } : step);

    private static string Missing(ReadMemberSpec member) =>
        $"return {Literals.CSharp($"'{member.Name}' cannot be recovered from {Places(member)}")};";

    /// <summary>Puts what is no single term into parentheses.</summary>
    private static string Operand(string expression) =>
        expression.IndexOf(" ? ", StringComparison.Ordinal) >= 0 || expression.IndexOf(" ?? ", StringComparison.Ordinal) >= 0
            || expression.IndexOf(" && ", StringComparison.Ordinal) >= 0 || expression.IndexOf(" is ", StringComparison.Ordinal) >= 0
            ? $"({expression})"
            : expression;

    private void Optional(ReadMemberSpec member)
    {
        List<ReadStep> steps = [];
        for (int i = 0; i < member.Sources.Count && CanGoOn(steps); i++)
        {
            Add(steps, _sources.PresentStep(member.Sources[i], member));
        }

        if (steps[0].Condition is null)
        {
            source.Line(Set(member, steps[0].Value));
        }
        else
        {
            source.Line();
            Chain(member, steps);
        }
    }

    private void Chain(ReadMemberSpec member, List<ReadStep> steps)
    {
        for (int i = 0; i < steps.Count; i++)
        {
            string? head = steps[i].Condition is { } condition ? $"if ({condition})" : null;
            source.Line(i == 0 ? head! : head is null ? "else" : "else " + head);
            source.Open();
            source.Line(Set(member, steps[i].Value));
            source.Close();
        }
    }

    private string Set(ReadMemberSpec member, string value)
    {
        if (member.IsNeeded)
        {
            return $"{member.Local} = {value};";
        }

        return (member.Target & ReadTargets.InitAccessor) != 0
            ? $"Set{member.Name}({(reader.IsValueType ? "ref " : string.Empty)}result, {value});"
            : $"result.{member.Identifier} = {value};";
    }

    private void Construct()
    {
        List<string> arguments = [];
        List<string> initializers = [];
        foreach (ReadMemberSpec member in reader.Members)
        {
            if ((member.Target & ReadTargets.Argument) != 0)
            {
                arguments.Add(member.Local);
            }

            if ((member.Target & ReadTargets.Initializer) != 0)
            {
                initializers.Add($"{member.Identifier} = {member.Local}");
            }
        }

        string initializer = initializers.Count == 0 ? string.Empty : $" {{ {string.Join(", ", initializers)} }}";
        source.Line($"result = new {reader.SelfName}({string.Join(", ", arguments)}){initializer};");
    }

    private void Accessor(ReadMemberSpec member)
    {
        source.Line();
        source.Line($"[global::System.Runtime.CompilerServices.UnsafeAccessor(global::System.Runtime.CompilerServices.UnsafeAccessorKind.Method, Name = {Literals.CSharp("set_" + member.Name)})]");
        source.Line($"static extern void Set{member.Name}({(reader.IsValueType ? "ref " : string.Empty)}{member.Container} target, {member.TypeName} value);");
    }

    private static string Places(ReadMemberSpec member)
    {
        List<string> places = [];
        foreach (ReadSourceSpec candidate in member.Sources)
        {
            string path = PropertyContract.Of(candidate.Property).Path;
            string? pointer = candidate switch
            {
                JsonReadSpec json => json.Pointer,
                PatternReadSpec pattern => pattern.Pointer,
                _ => null,
            };
            places.Add(path + pointer);
        }

        return string.Join(" or ", places);
    }
}
