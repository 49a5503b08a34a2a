namespace ActivityPublisher;

/// <summary>What the command line asks for.</summary>
/// <param name="Journal">The journal; null for the one beside the program.</param>
/// <param name="OutputFolder">Where a dry run's requests go as files; null for nowhere.</param>
/// <param name="Link">A deep link to explain instead of publishing; null for none.</param>
/// <param name="Feed">The service to publish to, its version included; null for a feed in this process.</param>
/// <param name="Token">The token for <paramref name="Feed"/>.</param>
/// <param name="IsDryRun">Whether nothing is to be published.</param>
/// <param name="ShowHelp">Whether only the usage is wanted.</param>
internal sealed record PublisherOptions(string? Journal, string? OutputFolder, string? Link, Uri? Feed, string? Token, bool IsDryRun, bool ShowHelp)
{
    /// <summary>The usage.</summary>
    internal const string Usage = """
        Publishes a journal of user activities to a feed, and prints what the feed gives back as recent: newest first, each with its deep link.

        usage: ActivityPublisher [--journal FILE] [--feed URL --token T]
               ActivityPublisher --dry-run [--journal FILE] [--out DIR]
               ActivityPublisher --open URL

          --journal FILE  read this journal (JSON lines) instead of the sample's own
          --feed URL      publish there, for example to https://graph.microsoft.com/v1.0; without it, to a feed that
                          runs in this process, on this machine alone, and is gone with its files at the end
          --token T       the access token for --feed
          --dry-run       publish nothing: print the Microsoft Graph request of each activity, and what it shows
          --out DIR       a dry run that writes each body as DIR/<n>.json, its request path as DIR/<n>.url
          --open URL      say which activity a deep link leads to, as the app would when it is opened with it
          --help          print this

        Two lines with the same id are two requests for one activity: the second updates it.
        A bad line is reported with its number and the rule it breaks, and left out.
        exit code: 0 all is published; 1 lines were rejected; 2 wrong usage, a link that leads nowhere, a file that cannot be read or written, or a
        service that does not answer
        """;

    private static readonly PublisherOptions None = new(null, null, null, null, null, false, false);

    /// <summary>Reads the command line.</summary>
    /// <param name="args">The arguments.</param>
    /// <returns>The options.</returns>
    /// <exception cref="UsageException">An option is unknown, has no value, is there twice, or does not go with another.</exception>
    internal static PublisherOptions Parse(IReadOnlyList<string> args)
    {
        PublisherOptions options = None;
        for (int i = 0; i < args.Count; i++)
        {
            string option = args[i];
            switch (option)
            {
                case "--help" or "-h":
                    options = options with { ShowHelp = true };
                    break;
                case "--dry-run":
                    options = options with { IsDryRun = true };
                    break;
                case "--journal":
                    options = options with { Journal = Value(option, options.Journal, args, ++i) };
                    break;
                case "--out":
                    options = options with { OutputFolder = Value(option, options.OutputFolder, args, ++i), IsDryRun = true };
                    break;
                case "--open":
                    options = options with { Link = Value(option, options.Link, args, ++i) };
                    break;
                case "--feed":
                    options = options with { Feed = Address(Value(option, options.Feed?.OriginalString, args, ++i)) };
                    break;
                case "--token":
                    options = options with { Token = Value(option, options.Token, args, ++i) };
                    break;
                default:
                    throw new UsageException($"unknown argument '{option}'");
            }
        }

        return options.ShowHelp ? options : options.Checked();
    }

    private PublisherOptions Checked() => this switch
    {
        { Feed: not null, IsDryRun: true } => throw new UsageException("--feed publishes, --dry-run and --out do not: leave one out"),
        { Feed: not null, Token: null } => throw new UsageException("--feed needs --token"),
        { Token: { } token } when !token.All(IsOfToken) => throw new UsageException("--token is no bearer token: one has ASCII letters, digits and - . _ ~ + / = only"),
        { Feed: null, Token: not null } => throw new UsageException("--token is for --feed, which is missing"),
        _ => this,
    };

    /// <summary>The calls are relative to a version; without one, it is the one that is not beta.</summary>
    private static Uri Address(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out Uri? url) || (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps))
        {
            throw new UsageException($"--feed is no http or https URL: '{text}'");
        }

        // Not quoted: what stands there may be a password.
        if (url.UserInfo.Length > 0 || url.Query.Length > 0 || url.Fragment.Length > 0)
        {
            throw new UsageException("--feed has user information, a query or a fragment: write scheme, host and path only");
        }

        if (url.Scheme == Uri.UriSchemeHttp && !url.IsLoopback)
        {
            throw new UsageException("--feed is http, where anyone on the way could read the token: write https (http is for a feed on this machine)");
        }

        string address = url.AbsoluteUri.TrimEnd('/');
        bool hasVersion = address.EndsWith("/v1.0", StringComparison.Ordinal) || address.EndsWith("/beta", StringComparison.Ordinal);
        return new Uri(hasVersion ? address + "/" : address + "/v1.0/");
    }

    /// <summary>What a header can carry as a token (RFC 6750); neither a file's line break nor the word Bearer belongs to it.</summary>
    private static bool IsOfToken(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~' or '+' or '/' or '=';

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
