using System.Collections.Immutable;
using ActivityGen.Contract;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>A broken rule and its place; an analyzer makes a diagnostic of it, the generator a fault.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Location">Where the diagnostic stands.</param>
/// <param name="Property">The JSON path of the property at fault, empty where it is the type.</param>
/// <param name="Arguments">The arguments of the rule's message.</param>
/// <param name="Properties">What a code fix needs to know.</param>
internal sealed record Finding(
    RuleDescription Rule,
    Location Location,
    string Property,
    ImmutableArray<string> Arguments,
    ImmutableDictionary<string, string?> Properties)
{
    /// <summary>Gets the whole message.</summary>
    internal string Message => Rule.Message(MessageArguments());

    /// <summary>Gets the arguments as formatting takes them.</summary>
    internal object[] MessageArguments()
    {
        object[] arguments = new object[Arguments.Length];
        for (int i = 0; i < arguments.Length; i++)
        {
            arguments[i] = Arguments[i];
        }

        return arguments;
    }
}
