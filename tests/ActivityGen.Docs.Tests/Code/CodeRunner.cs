using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Docs.Tests.Code;

/// <summary>Runs a page's program.</summary>
internal static class CodeRunner
{
    /// <summary>Runs a program that compiled.</summary>
    /// <returns>What it prints.</returns>
    internal static string Run(Compilation program)
    {
        using MemoryStream image = new();
        if (!program.Emit(image).Success)
        {
            return "(the program is not emitted)";
        }

        MethodInfo main = Assembly.Load(image.ToArray()).EntryPoint!;
        TextWriter console = Console.Out;
        using StringWriter output = new() { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            main.Invoke(null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
        }
        catch (TargetInvocationException exception)
        {
            output.WriteLine(exception.InnerException);
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString();
    }
}
