namespace ActivityPublisher;

/// <summary>What the command line asks for.</summary>
/// <param name="Journal">The journal; null for the one beside the program.</param>
/// <param name="OutputFolder">Where the requests go as files; null for nowhere.</param>
/// <param name="Link">A deep link to explain instead of publishing; null for none.</param>
/// <param name="ShowHelp">Whether only the usage is wanted.</param>
internal sealed record PublisherOptions(string? Journal, string? OutputFolder, string? Link, bool ShowHelp)
{
    /// <summary>The usage.</summary>
    internal const string Usage = """
        Publishes a journal of user activities: prints the Microsoft Graph request of each, and what it shows.

        usage: ActivityPublisher [--journal FILE] [--out DIR]
               ActivityPublisher --open URL

          --journal FILE  read this journal (JSON lines) instead of the sample's own
          --out DIR       write each body as DIR/<n>.json, its request path as DIR/<n>.url
          --open URL      say which activity a deep link leads to, as the app would when it is opened with it
          --help          print this

        Two lines with the same id are two requests for one activity: the second updates it.
        A bad line is reported with its number and the rule it breaks, and left out.
        exit code: 0 all is published; 1 lines were rejected; 2 wrong usage, a link that leads nowhere, or a file that cannot be read or written
        """;

    /// <summary>Reads the command line.</summary>
    /// <param name="args">The arguments.</param>
    /// <returns>The options.</returns>
    /// <exception cref="UsageException">An option is unknown, has no value or is there twice.</exception>
    internal static PublisherOptions Parse(IReadOnlyList<string> args)
    {
        PublisherOptions options = new(null, null, null, false);
        for (int i = 0; i < args.Count; i++)
        {
            string option = args[i];
            switch (option)
            {
                case "--help" or "-h":
                    options = options with { ShowHelp = true };
                    break;
                case "--journal":
                    options = options with { Journal = Value(option, options.Journal, args, ++i) };
                    break;
                case "--out":
                    options = options with { OutputFolder = Value(option, options.OutputFolder, args, ++i) };
                    break;
                case "--open":
                    options = options with { Link = Value(option, options.Link, args, ++i) };
                    break;
                default:
                    throw new UsageException($"unknown argument '{option}'");
            }
        }

        return options;
    }

    private static string Value(string option, string? earlier, IReadOnlyList<string> args, int index)
    {
        if (earlier is not null)
        {
            throw new UsageException($"{option} is there twice");
        }

        // An option's name where its value should be is a forgotten value, not a file of that name ('./--out' is one).
        if (index == args.Count || args[index].Length == 0 || args[index].StartsWith("--", StringComparison.Ordinal))
        {
            throw new UsageException($"{option} needs a value");
        }

        return args[index];
    }
}
