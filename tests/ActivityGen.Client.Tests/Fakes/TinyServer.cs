using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ActivityGen.Client.Tests;

/// <summary>A server on this machine that gives its answers in turn, and then the last one again, for what only a real connection shows.</summary>
internal sealed class TinyServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Task _serving;

    internal TinyServer(params string[] answers)
    {
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");
        _serving = ServeAsync(answers);
    }

    internal Uri Address { get; }

    internal ConcurrentQueue<string> Requests { get; } = new();

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _serving;
    }

    private async Task ServeAsync(string[] answers)
    {
        try
        {
            for (int i = 0; ; i++)
            {
                using TcpClient connection = await _listener.AcceptTcpClientAsync();
                NetworkStream stream = connection.GetStream();
                Requests.Enqueue(await ReadAsync(stream));
                await stream.WriteAsync(Encoding.UTF8.GetBytes(answers[Math.Min(i, answers.Length - 1)]));
            }
        }
        catch (Exception e) when (e is SocketException or IOException or InvalidOperationException or OperationCanceledException)
        {
            // Stopped, while it waited or just before.
        }
    }

    /// <summary>Reads a request whole: a connection that is closed before is reset, and the answer lost.</summary>
    private static async Task<string> ReadAsync(NetworkStream stream)
    {
        StringBuilder text = new();
        byte[] buffer = new byte[65536];
        while (true)
        {
            int read = await stream.ReadAsync(buffer);
            text.Append(Encoding.Latin1.GetString(buffer, 0, read));
            string request = text.ToString();
            int end = request.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            int length = end < 0 ? 0 : Length(request);
            if (read == 0 || (end >= 0 && request.Length >= end + 4 + length))
            {
                return request;
            }
        }
    }

    private static int Length(string request)
    {
        const string Header = "\r\nContent-Length: ";
        int start = request.IndexOf(Header, StringComparison.Ordinal);
        return start < 0 ? 0 : int.Parse(request.AsSpan(start + Header.Length, request.IndexOf("\r\n", start + 2, StringComparison.Ordinal) - start - Header.Length), System.Globalization.CultureInfo.InvariantCulture);
    }
}
