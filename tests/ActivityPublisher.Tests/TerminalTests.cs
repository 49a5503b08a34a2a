using Spectre.Console;

namespace ActivityPublisher.Tests;

public sealed class TerminalTests
{
    [Fact]
    public async Task On_a_terminal_a_bar_runs_first_and_the_text_is_the_same()
    {
        using StringWriter screen = new();
        using StringWriter output = new();
        using StringWriter errors = new();
        IAnsiConsole terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(screen),
        });

        int exitCode = await new PublisherApp(output, errors, terminal).RunAsync(["--dry-run"]);

        Assert.Equal(0, exitCode);
        Assert.Contains("Publishing", screen.ToString(), StringComparison.Ordinal);
        Assert.Equal((await PublisherRun.DryAsync()).Output, PublisherRun.Lines(output.ToString()));
        Assert.DoesNotContain('\u001b', output.ToString());
    }
}
