using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Text;
using ActivityGen.CompilerServices;
using ActivityGen.Contract;

namespace ActivityGen;

/// <summary>An activity breaks rules of the contract; thrown before a byte is written or sent.</summary>
public sealed class ActivityValidationException : Exception
{
    /// <summary>Initializes a new instance of the <see cref="ActivityValidationException"/> class without a violation to name.</summary>
    public ActivityValidationException()
        : this("The activity breaks a rule of the userActivity contract.")
    {
    }

    /// <summary>Initializes a new instance of the <see cref="ActivityValidationException"/> class with a message of its own.</summary>
    /// <param name="message">What is wrong.</param>
    public ActivityValidationException(string message)
        : base(message) => Violations = ReadOnlyCollection<ActivityViolation>.Empty;

    /// <summary>Initializes a new instance of the <see cref="ActivityValidationException"/> class with a message and a cause.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public ActivityValidationException(string message, Exception innerException)
        : base(message, innerException) => Violations = ReadOnlyCollection<ActivityViolation>.Empty;

    /// <summary>Initializes a new instance of the <see cref="ActivityValidationException"/> class.</summary>
    /// <param name="violations">What is wrong; the message lists all of it, one line each.</param>
    /// <exception cref="ArgumentNullException"><paramref name="violations"/> is null.</exception>
    public ActivityValidationException(IReadOnlyList<ActivityViolation> violations)
        : base(MessageOf(violations)) => Violations = Array.AsReadOnly([.. violations]);

    /// <summary>Gets everything that is wrong, in the contract's order.</summary>
    public IReadOnlyList<ActivityViolation> Violations { get; }

    /// <summary>Throws where an activity breaks a rule of severity error.</summary>
    /// <param name="activity">The activity.</param>
    /// <exception cref="ArgumentNullException"><paramref name="activity"/> is null.</exception>
    /// <exception cref="ActivityValidationException">A rule of severity error is broken; every such violation is listed, warnings and infos are not.</exception>
    public static void ThrowIfInvalid(UserActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        List<ActivityViolation> errors = ActivityInspector.Errors(activity);
        if (errors.Count > 0)
        {
            throw new ActivityValidationException(errors);
        }
    }

    /// <summary>Throws where an activity breaks a rule of severity error, or the mapping met one; for generated code.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="faults">What the mapping met.</param>
    /// <exception cref="ActivityValidationException">A rule of severity error is broken; every such violation is listed.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static void ThrowIfInvalid(UserActivity activity, MappingFaults faults)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(faults);
        if (faults.Violations.Count == 0)
        {
            ThrowIfInvalid(activity);
            return;
        }

        List<ActivityViolation> errors = ActivityInspector.Errors(activity);
        errors.AddRange(faults.Violations);

        // A stable sort: within a property, the order of finding stays.
        throw new ActivityValidationException([.. errors.OrderBy(static error => PropertyContract.OrderOf(error.Property))]);
    }

    /// <summary>Makes the exception for one error; for generated code.</summary>
    /// <param name="ruleId">The rule.</param>
    /// <param name="property">The JSON path.</param>
    /// <param name="message">What is wrong.</param>
    /// <returns>The exception, to be thrown.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ActivityValidationException ForRule(string ruleId, string property, string message) =>
        new([new ActivityViolation(ruleId, ActivitySeverity.Error, property, null, message)]);

    private static string MessageOf(IReadOnlyList<ActivityViolation> violations)
    {
        ArgumentNullException.ThrowIfNull(violations);
        StringBuilder text = new("The activity breaks the userActivity contract:");
        foreach (ActivityViolation violation in violations)
        {
            // A message quotes values, and a value may have line breaks: a log still gets one line a violation.
            text.Append('\n').Append(violation.RuleId).Append(": ").Append(violation.Message.ReplaceLineEndings("\\n"));
        }

        return text.ToString();
    }
}
