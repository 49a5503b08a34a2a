namespace ActivityGen.Contract;

/// <summary>A rule that a value breaks, with the arguments of the rule's message.</summary>
internal sealed class RuleFinding
{
    internal RuleFinding(RuleDescription rule, params string[] arguments)
    {
        Rule = rule;
        Arguments = arguments;
    }

    /// <summary>Gets the broken rule.</summary>
    internal RuleDescription Rule { get; }

    /// <summary>Gets the arguments of <see cref="RuleDescription.MessageFormat"/>.</summary>
    internal string[] Arguments { get; }

    /// <summary>Gets the whole message.</summary>
    internal string Message => Rule.Message(Arguments);
}
