namespace ActivityGen.Docs.Tests.Shell;

/// <summary>One command of a script.</summary>
/// <param name="Line">Its line within the script, from 0.</param>
/// <param name="Words">Its words, without quotes; what sets a variable for it is not among them.</param>
internal sealed record ShellCommand(int Line, IReadOnlyList<string> Words);
