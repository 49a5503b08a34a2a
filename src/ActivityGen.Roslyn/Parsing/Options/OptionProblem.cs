namespace ActivityGen.Roslyn.Parsing.Options;

/// <summary>AG0012: an option whose value is not understood.</summary>
/// <param name="Name">The option.</param>
/// <param name="Value">Its value as written.</param>
/// <param name="Problem">What is wrong with it.</param>
/// <param name="Advice">What to write instead.</param>
internal sealed record OptionProblem(string Name, string Value, string Problem, string Advice);
