using ActivityGen.Client;
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

    private const string LocalUser = "adele@contoso.com";
    private const string LocalApp = "contoso-hub";

    /// <summary>Runs the program.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The exit code: see <see cref="PublisherOptions.Usage"/>.</returns>
    internal async Task<int> RunAsync(IReadOnlyList<string> args, CancellationToken cancellationToken = default)
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

            RunTotals totals = await RunAsync(options, cancellationToken);
            output.WriteLine(totals);
            return totals.Rejected == 0 ? Done : LinesRejected;
        }
        catch (UsageException e)
        {
            errors.WriteLine(SingleLine.Of($"{e.Message}; --help says what there is"));
            return Failed;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ActivityFeedException)
        {
            errors.WriteLine(SingleLine.Of(e is ActivityFeedException { ServiceMessage: { } words } ? $"{e.Message} {words}" : e.Message));
            return Failed;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            errors.WriteLine("stopped; what was published by then is published");
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

    private async Task<RunTotals> RunAsync(PublisherOptions options, CancellationToken cancellationToken)
    {
        // First of all: a journal that cannot be read is no reason to start anything.
        JournalReader reader = new(File.ReadAllBytes(options.Journal ?? Path.Combine(AppContext.BaseDirectory, "journal.jsonl")));
        if (options.IsDryRun)
        {
            RequestFolder? folder = options.OutputFolder is { } path ? new RequestFolder(path) : null;
            return await PublishAsync(reader, view => new DryRun(view, folder), cancellationToken);
        }

        if (options is { Feed: { } address, Token: { } token })
        {
            return await PublishAsync(reader, address, token, cancellationToken);
        }

        await using LocalFeed feed = await LocalFeed.StartAsync(cancellationToken);
        return await PublishAsync(reader, feed.Address, feed.CreateToken(LocalUser, LocalApp), cancellationToken);
    }

    private async Task<RunTotals> PublishAsync(JournalReader reader, Uri address, string token, CancellationToken cancellationToken)
    {
        ActivityFeedClient client = new(_ => ValueTask.FromResult(token), new ActivityFeedClientOptions { BaseAddress = address });
        return await PublishAsync(reader, view => new FeedDestination(client, view), cancellationToken);
    }

    private Task<RunTotals> PublishAsync(JournalReader reader, Func<ActivityView, IDestination> destination, CancellationToken cancellationToken) => terminal is null
        ? PublishPlainlyAsync(reader, destination(new ActivityView(output)), cancellationToken)
        : PublishWithProgressAsync(reader, destination, terminal, cancellationToken);

    private async Task<RunTotals> PublishPlainlyAsync(JournalReader reader, IDestination destination, CancellationToken cancellationToken)
    {
        Publisher publisher = new(destination, new RejectionLog(errors));
        foreach (JournalLine line in reader.Read())
        {
            await publisher.PublishAsync(line, cancellationToken);
        }

        await destination.FinishAsync(cancellationToken);
        return publisher.Totals;
    }

    /// <summary>Text and a bar that is drawn again and again would run into each other: the text waits until the bar is gone.</summary>
    private async Task<RunTotals> PublishWithProgressAsync(JournalReader reader, Func<ActivityView, IDestination> destinationOf, IAnsiConsole console, CancellationToken cancellationToken)
    {
        using StringWriter views = new();
        using StringWriter problems = new();
        IDestination destination = destinationOf(new ActivityView(views));
        Publisher publisher = new(destination, new RejectionLog(problems));
        try
        {
            await console.Progress().AutoClear(true).StartAsync(async context =>
            {
                ProgressTask task = context.AddTask("Publishing", maxValue: reader.Count());
                foreach (JournalLine line in reader.Read())
                {
                    await publisher.PublishAsync(line, cancellationToken);
                    task.Increment(1);
                }
            });
            await destination.FinishAsync(cancellationToken);
        }
        finally
        {
            output.Write(views);
            errors.Write(problems);
        }

        return publisher.Totals;
    }
}
