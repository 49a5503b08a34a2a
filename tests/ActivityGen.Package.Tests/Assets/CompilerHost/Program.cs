using CompilerHost;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

// What csc does, with the Roslyn that the project references: MSBuild calls it in csc's place, with csc's arguments.
CSharpCommandLineArguments arguments = CSharpCommandLineParser.Default.Parse(args, Environment.CurrentDirectory, sdkDirectory: null);
IReadOnlyList<Diagnostic> diagnostics = arguments.Errors.IsEmpty ? await new Compiler(arguments).CompileAsync() : arguments.Errors;

foreach (Diagnostic diagnostic in diagnostics)
{
    Console.WriteLine(CSharpDiagnosticFormatter.Instance.Format(diagnostic));
}

return diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ? 1 : 0;
