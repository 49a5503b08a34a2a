using System.Text;
using ActivityPublisher;
using Spectre.Console;

// Titles are in every script; not every console's default encoding is.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

IAnsiConsole terminal = AnsiConsole.Console;
bool isInteractive = !Console.IsOutputRedirected && terminal.Profile.Capabilities is { Interactive: true, Ansi: true };
return new PublisherApp(Console.Out, Console.Error, isInteractive ? terminal : null).Run(args);
