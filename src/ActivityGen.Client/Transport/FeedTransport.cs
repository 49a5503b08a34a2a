using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using Polly;

namespace ActivityGen.Client;

/// <summary>Sends calls: the token, the tries, the time limits, and what became of it all.</summary>
internal sealed class FeedTransport
{
    private readonly HttpClient _http;
    private readonly ActivityFeedClientOptions _options;
    private readonly ITokenSource? _tokens;
    private readonly ILogger _logger;
    private readonly ResiliencePipeline<Attempt> _pipeline;

    internal FeedTransport(HttpClient http, FeedAddress address, ActivityFeedClientOptions options, ITokenSource? tokens, ILogger logger)
    {
        _http = http;
        Address = address;
        _options = options;
        _tokens = tokens;
        _logger = logger;
        _pipeline = FeedRetry.Build(options, logger);
    }

    /// <summary>Makes a result of an answer.</summary>
    internal delegate TResult Reading<out TResult>(HttpStatusCode status, ReadOnlySpan<byte> body);

    internal FeedAddress Address { get; }

    private TimeProvider Time => _options.Time();

    /// <summary>Sends a call and reads its answer.</summary>
    /// <exception cref="ActivityFeedException">It did not succeed, or the answer is not what it should be.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    internal async Task<TResult> SendAsync<TResult>(FeedCall call, Reading<TResult> read, CancellationToken cancellationToken)
    {
        using Activity? span = ClientTelemetry.Start(call, Address);
        long started = Time.GetTimestamp();
        HttpStatusCode? status = null;
        string? errorType = null;
        try
        {
            using Attempt attempt = await SendAsync(call, started, cancellationToken).ConfigureAwait(false);
            status = attempt.Status;
            TResult result = Read(attempt, read);
            ClientLog.Answered(_logger, call.Method.Method, call.Template, (int)attempt.Status!, call.Tries, call.ClientRequestId);
            return result;
        }
        catch (Exception e)
        {
            ActivityFeedException? failure = e as ActivityFeedException;
            status ??= failure?.StatusCode;
            errorType = failure is { StatusCode: { } code } && (int)code >= 300
                ? ClientTelemetry.ErrorType(code)
                : (failure?.InnerException ?? e).GetType().FullName;
            if (e is not OperationCanceledException)
            {
                ClientLog.Failed(_logger, call.Method.Method, call.Template, errorType, call.Tries, failure?.Code, failure?.RequestId, call.ClientRequestId);
            }

            throw;
        }
        finally
        {
            ClientTelemetry.Stop(span, call, Address, status, errorType, Time.GetElapsedTime(started));
        }
    }

    private static TResult Read<TResult>(Attempt attempt, Reading<TResult> read)
    {
        try
        {
            return read(attempt.Status!.Value, attempt.Body is { } body ? body.Span : default);
        }
        catch (Exception e) when (e is System.Text.Json.JsonException or FormatException)
        {
            throw FeedFailure.Of(attempt.Call, attempt, $"the service answered {(int)attempt.Status!} with a body that is not what the call answers with; is the base address that of a feed?", e);
        }
    }

    /// <summary>Sends a call until it has its answer or is given up; returns success only.</summary>
    private async Task<Attempt> SendAsync(FeedCall call, long started, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        call.Deadline = started + (long)(_options.TotalTimeout.TotalSeconds * Time.TimestampFrequency);
        using CancellationTokenSource total = new(_options.TotalTimeout, Time);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, total.Token);
        Attempt attempt;
        try
        {
            attempt = await _pipeline.ExecuteAsync(
                static (state, token) => state.Transport.TryAsync(state.Call, token),
                (Transport: this, Call: call),
                either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException e)
        {
            // The caller's own wish comes first, and is told with the caller's own token.
            if (cancellationToken.IsCancellationRequested)
            {
                throw new OperationCanceledException(e.Message, e, cancellationToken);
            }

            if (!total.IsCancellationRequested)
            {
                throw;
            }

            TimeoutException cause = new($"The call took longer than {_options.TotalTimeout}.", call.Last?.Failure);
            throw FeedFailure.Of(call, call.Last, $"no success within {_options.TotalTimeout} (TotalTimeout)", cause);
        }

        if (attempt.IsSuccess)
        {
            return attempt;
        }

        using (attempt)
        {
            throw FeedFailure.Of(call, attempt);
        }
    }

    /// <summary>Sends a call once.</summary>
    private async ValueTask<Attempt> TryAsync(FeedCall call, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();

        // Before the try and its limit: a user may be signing in, and what the token's source throws is neither a failed try nor ours to repeat.
        string? token = _tokens is null ? null : await TokenAsync(_tokens, cancellationToken).ConfigureAwait(false);
        using CancellationTokenSource limit = new(_options.AttemptTimeout, Time);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        Attempt attempt;
        try
        {
            attempt = await ExchangeAsync(call, token, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            // Our limit, or the HttpClient's own.
            attempt = new Attempt(call) { Failure = new TimeoutException("The try took too long.", e) };
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            // A handler that is cancelled may tell it as a broken connection.
            cancellationToken.ThrowIfCancellationRequested();
            attempt = new Attempt(call) { Failure = e };
        }

        call.Last = attempt;
        return attempt;
    }

    private async Task<Attempt> ExchangeAsync(FeedCall call, string? token, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = RequestOf(call, token);
        call.Tries++;
        using HttpResponseMessage response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        if (response.RequestMessage?.RequestUri is { } answered && !Address.IsOwn(answered))
        {
            throw FeedFailure.OfOtherOrigin(call);
        }

        string? requestId = response.Headers.TryGetValues("request-id", out IEnumerable<string>? ids) ? ServiceError.Name(ids.FirstOrDefault(), token) : null;
        TimeSpan? retryAfter = RetryAfter(response.Headers.RetryAfter);
        Attempt answer = new(call) { Status = response.StatusCode, RequestId = requestId, RetryAfter = retryAfter };
        if (answer.IsSuccess)
        {
            return call.IgnoresBody
                ? answer
                : new Attempt(call) { Status = response.StatusCode, RequestId = requestId, Body = await BodyAsync(answer, response.Content, cancellationToken).ConfigureAwait(false) };
        }

        if (response.StatusCode == HttpStatusCode.Unauthorized && token is not null)
        {
            _tokens!.Forget(token);
        }

        bool decides = call.NotFoundIsAnswer && response.StatusCode == HttpStatusCode.NotFound;
        using PooledBody body = await ResponseBody.ReadErrorAsync(response.Content, decides, cancellationToken).ConfigureAwait(false);
        ServiceError error = ServiceError.Read(body.Memory, token);
        return new Attempt(call) { Status = response.StatusCode, Error = error, RequestId = requestId ?? error.RequestId, RetryAfter = retryAfter };
    }

    /// <summary>Gets a token; what its source throws is the caller's to see as it is, even where it looks like a broken connection of ours.</summary>
    /// <remarks>A source that does not listen must not keep the caller from giving up.</remarks>
    private static Task<string> TokenAsync(ITokenSource tokens, CancellationToken cancellationToken) =>
        tokens.GetAsync(cancellationToken).AsTask().WaitAsync(cancellationToken);

    private async Task<PooledBody> BodyAsync(Attempt answer, HttpContent content, CancellationToken cancellationToken)
    {
        try
        {
            return await ResponseBody.ReadAsync(content, _options.MaxResponseBytes, cancellationToken).ConfigureAwait(false);
        }
        catch (ResponseTooLargeException e)
        {
            throw FeedFailure.Of(answer.Call, answer, $"the service answered {(int)answer.Status!} with more than {_options.MaxResponseBytes} bytes (MaxResponseBytes)", e);
        }
    }

    private HttpRequestMessage RequestOf(FeedCall call, string? token)
    {
        if (!Address.IsOwn(call.Address))
        {
            throw new InvalidOperationException("A call's address is not the service's own.");
        }

        HttpRequestMessage request = new(call.Method, call.Address)
        {
            Version = _http.DefaultRequestVersion,
            VersionPolicy = _http.DefaultVersionPolicy,
        };
        request.Content = call.Body is { } body ? new ActivityContent(body, call, Address, request) : null;
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        request.Headers.TryAddWithoutValidation("client-request-id", call.ClientRequestId.ToString("D"));
        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        return request;
    }

    private TimeSpan? RetryAfter(RetryConditionHeaderValue? header)
    {
        TimeSpan? wait = header?.Delta ?? (header?.Date is { } date ? date - Time.GetUtcNow() : null);
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
