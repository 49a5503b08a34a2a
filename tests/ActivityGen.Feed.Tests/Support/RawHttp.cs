using System.Net.Sockets;
using System.Text;

namespace ActivityGen.Feed.Tests.Support;

/// <summary>HTTP byte by byte: what no client library lets through.</summary>
internal static class RawHttp
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>After this much silence there is nothing more to come, unless the end of the request is what the server waits for.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromMilliseconds(400);

    /// <summary>Sends bytes and reads until the server closes, or has sent a whole answer; an empty text where it just closes.</summary>
    /// <exception cref="TimeoutException">The server hangs.</exception>
    internal static async Task<string> SendAsync(Uri server, byte[] request, bool endOfRequest = true)
    {
        using TcpClient client = new() { NoDelay = true };
        using CancellationTokenSource patience = new(Patience);
        try
        {
            await client.ConnectAsync(server.Host, server.Port, patience.Token);
            NetworkStream stream = client.GetStream();
            await stream.WriteAsync(request, patience.Token);
            using MemoryStream answer = new();
            if (endOfRequest)
            {
                // Not at once: to Kestrel, who stops sending has gone, and gets no answer.
                Task reading = stream.CopyToAsync(answer, patience.Token);
                for (long length = -1; !reading.IsCompleted && length < answer.Length;)
                {
                    length = answer.Length;
                    await Task.WhenAny(reading, Task.Delay(Silence, patience.Token));
                }

                client.Client.Shutdown(SocketShutdown.Send);
                await reading;
            }
            else
            {
                await stream.CopyToAsync(answer, patience.Token);
            }

            return Encoding.UTF8.GetString(answer.ToArray());
        }
        catch (IOException)
        {
            // A reset: the server has given up on the connection, which is an answer too.
            return "";
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException("The server neither answers nor closes.");
        }
    }

    /// <summary>Sends a request with a body, and closes after it.</summary>
    internal static Task<string> SendAsync(Uri server, string method, string target, string? token, string body = "", string headers = "")
    {
        byte[] content = Encoding.UTF8.GetBytes(body);
        StringBuilder head = new();
        head.Append(method).Append(' ').Append(target).Append(" HTTP/1.1\r\nHost: ").Append(server.Authority).Append("\r\nConnection: close\r\n");
        if (token is not null)
        {
            head.Append("Authorization: Bearer ").Append(token).Append("\r\n");
        }

        if (content.Length > 0)
        {
            head.Append("Content-Type: application/json\r\nContent-Length: ").Append(content.Length).Append("\r\n");
        }

        head.Append(headers).Append("\r\n");
        return SendAsync(server, [.. Encoding.Latin1.GetBytes(head.ToString()), .. content], endOfRequest: false);
    }

    /// <summary>Gets the status of an answer; 0 where there is none.</summary>
    internal static int StatusOf(string answer) => answer.StartsWith("HTTP/1.1 ", StringComparison.Ordinal) ? int.Parse(answer.AsSpan(9, 3), null) : 0;

    /// <summary>Gets the body of an answer.</summary>
    internal static string BodyOf(string answer) => answer[(answer.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];
}
