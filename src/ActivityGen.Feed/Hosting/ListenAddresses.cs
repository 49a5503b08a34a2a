using System.Net;

namespace ActivityGen.Feed.Hosting;

/// <summary>Keeps a slip of the pen from opening the feed to everybody.</summary>
internal static class ListenAddresses
{
    /// <summary>Checks where the feed is to listen. To Kestrel, whatever is no address and not <c>localhost</c> is every interface, a misspelled port included.</summary>
    /// <param name="urls">The addresses, with semicolons between; null for none.</param>
    /// <exception cref="FeedConfigurationException">One of them does not say which interface it means.</exception>
    internal static void Check(string? urls)
    {
        foreach (string url in (urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            BindingAddress address;
            try
            {
                address = BindingAddress.Parse(url);
            }
            catch (FormatException exception)
            {
                throw new FeedConfigurationException($"'{url}' is no address to listen on; write for example http://127.0.0.1:5275.", exception);
            }

            string host = address.Host.Trim('[', ']');
            if (!address.IsUnixPipe && host is not ("*" or "+") && !host.Equals("localhost", StringComparison.OrdinalIgnoreCase) && !IPAddress.TryParse(host, out _))
            {
                throw new FeedConfigurationException($"'{url}' names no address: the feed would listen on every interface. Write an IP address, localhost, or * for every interface.");
            }

            if (address.Port is < 0 or > IPEndPoint.MaxPort)
            {
                throw new FeedConfigurationException($"'{url}' has no port that there is: 0 to {IPEndPoint.MaxPort}.");
            }
        }
    }
}
