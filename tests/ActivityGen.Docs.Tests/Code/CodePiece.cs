namespace ActivityGen.Docs.Tests.Code;

/// <summary>Code of a page or of a prelude.</summary>
/// <param name="Path">Where it stands, as messages say it.</param>
/// <param name="Line">The line of its first line, from 1.</param>
/// <param name="Text">The code.</param>
internal sealed record CodePiece(string Path, int Line, string Text);
