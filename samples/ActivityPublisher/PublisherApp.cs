using ActivityPublisher.Journal;
using ActivityPublisher.Publishing;
using Spectre.Console;

namespace ActivityPublisher;

/// <summary>The program: reads the options, publishes the journal, says what came of it.</summary>
/// <param name="output">Where requests and the summary go.</param>
/// <param name="errors">Where messages go.</param>
/// <param name="terminal">The interactive terminal that both go to, for a progress bar; null where there is none.</param>
internal sealed class PublisherApp(TextWriter output, TextWriter errors, IAnsiConsole? terminal = null)
{
    private const int Done = 0;
    private const int LinesRejected = 1;
    private const int Failed = 2;

    /// <summary>Runs the program.</summary>
    /// <param name="args">The arguments.</param>
    /// <returns>The exit code: see <see cref="PublisherOptions.Usage"/>.</returns>
    internal int Run(IReadOnlyList<string> args)
    {
        try
        {
            PublisherOptions options = PublisherOptions.Parse(args);
            if (options.ShowHelp)
            {
                output.WriteLine(PublisherOptions.Usage);
                return Done;
            }

            if (options.Link is { } link)
            {
                return Open(link);
            }

            RunTotals totals = Publish(options);
            output.WriteLine(totals);
            return totals.Rejected == 0 ? Done : LinesRejected;
        }
        catch (UsageException e)
        {
            errors.WriteLine($"{e.Message}; --help says what there is");
            return Failed;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(SingleLine.Of(e.Message));
            return Failed;
        }
    }

    private int Open(string link)
    {
        if (OpenedLink.Describe(link) is { } description)
        {
            output.WriteLine(SingleLine.Of(description));
            return Done;
        }

        errors.WriteLine($"no activity has the link '{SingleLine.Of(link)}'");
        return Failed;
    }

    private RunTotals Publish(PublisherOptions options)
    {
        string journal = options.Journal ?? Path.Combine(AppContext.BaseDirectory, "journal.jsonl");
        JournalReader reader = new(File.ReadAllBytes(journal));
        RequestFolder? folder = options.OutputFolder is { } path ? new RequestFolder(path) : null;
        return terminal is null
            ? PublishPlainly(reader, folder)
            : PublishWithProgress(reader, folder, terminal);
    }

    private RunTotals PublishPlainly(JournalReader reader, RequestFolder? folder)
    {
        Publisher publisher = new(new ActivityView(output), new RejectionLog(errors), folder);
        foreach (JournalLine line in reader.Read())
        {
            publisher.Publish(line);
        }

        return publisher.Totals;
    }

    /// <summary>Text and a bar that is drawn again and again would run into each other: the text waits until the bar is gone.</summary>
    private RunTotals PublishWithProgress(JournalReader reader, RequestFolder? folder, IAnsiConsole console)
    {
        using StringWriter views = new();
        using StringWriter problems = new();
        Publisher publisher = new(new ActivityView(views), new RejectionLog(problems), folder);
        try
        {
            console.Progress().AutoClear(true).Start(context =>
            {
                ProgressTask task = context.AddTask("Publishing", maxValue: reader.Count());
                foreach (JournalLine line in reader.Read())
                {
                    publisher.Publish(line);
                    task.Increment(1);
                }
            });
        }
        finally
        {
            output.Write(views);
            errors.Write(problems);
        }

        return publisher.Totals;
    }
}
