using System.Net;
using System.Text.Json;
using EvidenceSite.Preview;
using EvidenceSite.Report;

namespace EvidenceSite.Tests.Preview;

/// <summary>A preview that runs over a test site, until it is disposed of.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly StringWriter _log = new();
    private readonly StringWriter _errors = new();
    private Task<int> _run = Task.FromResult(0);

    private RunningPreview()
    {
    }

    public HttpClient Client { get; } = new() { Timeout = TimeSpan.FromSeconds(30) };

    public Uri Address { get; private set; } = new("http://localhost/");

    public string Errors => _errors.ToString();

    public string Log => _log.ToString();

    public static async Task<RunningPreview> StartAsync(string input, string theme = "no-theme")
    {
        var preview = new RunningPreview();
        var opened = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var run = new PreviewRun(new DirectoryInfo(input), new DirectoryInfo(Path.Combine(input, "..", theme)), TextWriter.Synchronized(preview._log), TextWriter.Synchronized(preview._errors), Reporting.Plain)
        {
            Port = 0,
            Today = () => Sites.TestSite.Today,
            Opened = opened.SetResult,
        };
        preview._run = Task.Run(() => run.RunAsync(preview._stop.Token));
        await Task.WhenAny(opened.Task, preview._run);
        Assert.True(opened.Task.IsCompletedSuccessfully, preview.Errors);
        preview.Address = await opened.Task;
        return preview;
    }

    public async Task<string> TextAsync(string path) => await Client.GetStringAsync(new Uri(Address, path));

    public async Task<HttpResponseMessage> SendAsync(string path, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Address, path)) { Version = HttpVersion.Version11 };
        change?.Invoke(request);
        return await Client.SendAsync(request);
    }

    /// <summary>Listens as an open page does, and returns the first message that fits.</summary>
    public async Task<JsonElement> MessageAsync(Func<JsonElement, bool> fits)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await using var stream = await Client.GetStreamAsync(new Uri(Address, "_preview/events"), limit.Token);
        using var reader = new StreamReader(stream);
        while (await reader.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                using var message = JsonDocument.Parse(line["data: ".Length..]);
                if (fits(message.RootElement))
                {
                    return message.RootElement.Clone();
                }
            }
        }

        throw new InvalidOperationException("The preview closed the line.");
    }

    /// <summary>Ends it, as Ctrl-C does.</summary>
    public async Task<int> StopAsync()
    {
        await _stop.CancelAsync();
        return await _run.WaitAsync(TimeSpan.FromSeconds(30));
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Client.Dispose();
        _stop.Dispose();
        await _log.DisposeAsync();
        await _errors.DisposeAsync();
    }
}
