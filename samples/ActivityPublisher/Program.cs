using System.Text;
using ActivityPublisher;
using Spectre.Console;

// Titles are in every script; not every console's default encoding is.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

IAnsiConsole terminal = AnsiConsole.Console;
bool isInteractive = !Console.IsOutputRedirected && terminal.Profile.Capabilities is { Interactive: true, Ansi: true };

// A stop that is asked for still takes the feed's temporary folder along.
using CancellationTokenSource stop = new();
Console.CancelKeyPress += (_, key) =>
{
    key.Cancel = true;
    stop.Cancel();
};
return await new PublisherApp(Console.Out, Console.Error, isInteractive ? terminal : null).RunAsync(args, stop.Token);
