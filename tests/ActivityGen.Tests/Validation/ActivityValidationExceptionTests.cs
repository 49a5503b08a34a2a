namespace ActivityGen.Tests.Validation;

public class ActivityValidationExceptionTests
{
    [Fact]
    public void The_message_has_one_line_a_violation()
    {
        ActivityValidationException exception = new(
        [
            new ActivityViolation("AG0101", ActivitySeverity.Error, "activationUrl", null, "first"),
            new ActivityViolation("AG0201", ActivitySeverity.Error, "contentUrl", "a\nb", "'a\nb' and\r\nmore"),
        ]);

        Assert.Equal("The activity breaks the userActivity contract:\nAG0101: first\nAG0201: 'a\\nb' and\\nmore", exception.Message);
        Assert.Equal(["AG0101", "AG0201"], exception.Violations.Select(violation => violation.RuleId));
    }

    [Fact]
    public void Generated_code_throws_for_one_rule()
    {
        ActivityValidationException exception = ActivityValidationException.ForRule("AG0301", "activationUrl", "words");

        Assert.Equal([new ActivityViolation("AG0301", ActivitySeverity.Error, "activationUrl", null, "words")], exception.Violations);
        Assert.EndsWith("\nAG0301: words", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_usual_constructors_have_no_violations()
    {
        InvalidOperationException cause = new();

        Assert.Empty(new ActivityValidationException().Violations);
        Assert.Equal("m", new ActivityValidationException("m").Message);
        Assert.Same(cause, new ActivityValidationException("m", cause).InnerException);
        Assert.Throws<ArgumentNullException>(() => new ActivityValidationException((IReadOnlyList<ActivityViolation>)null!));
    }

    [Fact]
    public void The_caller_s_list_is_copied()
    {
        List<ActivityViolation> violations = [new("AG0101", ActivitySeverity.Error, "activationUrl", null, "m")];
        ActivityValidationException exception = new(violations);
        violations.Clear();

        Assert.Single(exception.Violations);
    }
}
