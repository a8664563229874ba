using System.Globalization;
using System.Net;
using EvidenceSite.Evidence.Settings;

namespace EvidenceSite.Refresh.Services;

/// <summary>
/// Asks a web service politely: it says who asks, asks a few things at a time, keeps a distance between them, waits when it is told to, and
/// gives up after a few attempts. Answers are bounded in time and size; redirects are followed by the same rules as the first address.
/// </summary>
internal sealed class WebAsker : IDisposable
{
    private const int MostAttempts = 4;
    private const int MostAttemptsInVain = 2;
    private const int MostFailures = 3;
    private const int MostRedirects = 5;
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(0.5);

    private readonly HttpClient _client;
    private readonly SemaphoreSlim _free;
    private readonly SemaphoreSlim _starting = new(1);
    private readonly TimeSpan _distance;
    private readonly int _largest;
    private DateTime _next = DateTime.MinValue;
    private volatile string? _down;
    private int _failures;

    /// <summary>Asks nothing yet.</summary>
    /// <param name="service">The service; on this machine itself it is asked without distance.</param>
    /// <param name="asker">Who asks, for the header User-Agent.</param>
    /// <param name="atATime">How many things at a time.</param>
    /// <param name="distance">The time between the starts of two.</param>
    /// <param name="largest">The most bytes of an answer.</param>
    public WebAsker(Uri service, string asker, int atATime, TimeSpan distance, int largest)
    {
        _free = new SemaphoreSlim(atATime);
        _distance = RefreshSettings.IsLoopback(service) ? TimeSpan.Zero : distance;
        _largest = largest;
        _client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            UseCookies = false,
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        _client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", asker);
    }

    /// <summary>Asks an address.</summary>
    public async Task<Answer> GetAsync(Uri address, CancellationToken cancellation)
    {
        await _free.WaitAsync(cancellation);
        try
        {
            return _down is { } down ? new Answer.Trouble(down, IsDown: true) : await AttemptAsync(address, cancellation);
        }
        finally
        {
            _free.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _client.Dispose();
        _free.Dispose();
        _starting.Dispose();
    }

    private async Task<Answer> AttemptAsync(Uri address, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            await PaceAsync(cancellation);
            var (answer, wait) = await OnceAsync(address, cancellation);
            if (wait is not { } needed || attempt == (answer is Answer.Trouble { IsDown: true } ? MostAttemptsInVain : MostAttempts))
            {
                Judge(answer, isLasting: wait is not null);
                return answer;
            }

            var pause = needed > TimeSpan.Zero ? needed : FirstWait * Math.Pow(2, attempt - 1);
            if (pause > LongestWait)
            {
                _down = $"the service asks to wait {pause.TotalSeconds.ToString("0", CultureInfo.InvariantCulture)} seconds; try again later";
                return new Answer.Trouble(_down, IsDown: true);
            }

            await Task.Delay(pause, cancellation);
        }
    }

    /// <summary>A service that cannot be reached, or fails several times in a row after all attempts, is not asked any more.</summary>
    private void Judge(Answer answer, bool isLasting)
    {
        if (answer is not Answer.Trouble trouble)
        {
            Interlocked.Exchange(ref _failures, 0);
        }
        else if (trouble.IsDown || (isLasting && Interlocked.Increment(ref _failures) >= MostFailures))
        {
            _down = trouble.Why;
        }
    }

    /// <summary>One attempt.</summary>
    /// <returns>What came of it; and if it is worth another, how long to wait: no time if the service does not say.</returns>
    private async Task<(Answer Answer, TimeSpan? Wait)> OnceAsync(Uri address, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(LongestAnswer);
        try
        {
            for (var redirects = 0; redirects <= MostRedirects; redirects++)
            {
                using var response = await _client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, limit.Token);
                var status = (int)response.StatusCode;
                if (status is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is { } location)
                {
                    var next = new Uri(address, location);
                    if (!RefreshSettings.MayBeAsked(next) || (RefreshSettings.IsLoopback(next) && !RefreshSettings.IsLoopback(address)))
                    {
                        return (new Answer.Trouble("it leads to an address that is not asked"), null);
                    }

                    address = next;
                    continue;
                }

                return status switch
                {
                    >= 200 and < 300 => (await BodyAsync(response, limit.Token), null),
                    404 or 410 => (new Answer.Missing(), null),
                    429 or >= 500 => (new Answer.Trouble($"it answered {status} ({MostAttempts} attempts)"), WaitOf(response)),
                    _ => (new Answer.Trouble($"it answered {status}"), null),
                };
            }

            return (new Answer.Trouble($"it leads from one address to the next more than {MostRedirects} times"), null);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return (new Answer.Trouble($"there was no answer within {LongestAnswer.TotalSeconds.ToString("0", CultureInfo.InvariantCulture)} seconds", IsDown: true), TimeSpan.Zero);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or UriFormatException)
        {
            return (new Answer.Trouble($"it cannot be reached: {(e.InnerException ?? e).Message.TrimEnd('.')}", IsDown: true), TimeSpan.Zero);
        }
    }

    private async Task<Answer> BodyAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        using var body = new MemoryStream();
        await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
        var buffer = new byte[16 * 1024];
        while (await stream.ReadAsync(buffer, cancellation) is > 0 and var count)
        {
            if (body.Length + count > _largest)
            {
                return new Answer.Trouble($"its answer has more than {_largest} bytes");
            }

            body.Write(buffer, 0, count);
        }

        return new Answer.Found(body.ToArray());
    }

    /// <summary>Keeps the distance to the one before.</summary>
    private async Task PaceAsync(CancellationToken cancellation)
    {
        await _starting.WaitAsync(cancellation);
        try
        {
            var wait = _next - DateTime.UtcNow;
            if (wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, cancellation);
            }

            _next = DateTime.UtcNow + _distance;
        }
        finally
        {
            _starting.Release();
        }
    }

    // RFC 9110, section 10.2.3: seconds or a date.
    private static TimeSpan WaitOf(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } seconds } => seconds,
        { Date: { } date } => date - DateTimeOffset.UtcNow,
        _ => TimeSpan.Zero,
    };
}
