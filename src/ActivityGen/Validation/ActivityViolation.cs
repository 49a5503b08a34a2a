namespace ActivityGen;

/// <summary>One rule of the contract that an activity breaks.</summary>
/// <param name="RuleId">The rule, <c>AG</c> and four digits, the same as the compiler's diagnostic.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Property">The JSON path, <c>visualElements.displayText</c> or <c>historyItems[2].startedDateTime</c>; empty where it is about the whole activity.</param>
/// <param name="Value">The value that breaks the rule; null where there is none, or where it is not text.</param>
/// <param name="Message">What is wrong, what is allowed and what to write instead.</param>
public sealed record ActivityViolation(string RuleId, ActivitySeverity Severity, string Property, string? Value, string Message);
