using System.Collections.Concurrent;
using System.Text;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace EvidenceSite.Preview;

/// <summary>Tells open pages what has changed, by server-sent events (HTML standard, section 9.2).</summary>
internal sealed class PreviewEvents
{
    private readonly ConcurrentDictionary<Channel<bool>, bool> _pages = new();

    /// <summary>How many pages listen.</summary>
    public int Listeners => _pages.Count;

    /// <summary>Tells every open page that there is something new. A page that is behind gets only the newest.</summary>
    public void Send()
    {
        foreach (var page in _pages.Keys)
        {
            page.Writer.TryWrite(true);
        }
    }

    /// <summary>Answers a page until it is closed.</summary>
    /// <param name="context">The request.</param>
    /// <param name="message">The message of now. The page gets it at once, and whenever there is something new.</param>
    /// <param name="stop">Ends the answer when the preview ends.</param>
    public async Task ListenAsync(HttpContext context, Func<string> message, CancellationToken stop)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stop);
        // Only that there is something new is kept, and what it is is asked when it is sent: else a message made before a change could follow the one after it.
        var news = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        news.Writer.TryWrite(true);
        _pages.TryAdd(news, true);
        try
        {
            context.Response.ContentType = "text/event-stream";
            await context.Response.WriteAsync("retry: 300\n\n", Encoding.UTF8, either.Token);
            await foreach (var _ in news.Reader.ReadAllAsync(either.Token))
            {
                await context.Response.WriteAsync($"data: {message()}\n\n", Encoding.UTF8, either.Token);
                await context.Response.Body.FlushAsync(either.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the preview ends.
        }
        finally
        {
            _pages.TryRemove(news, out bool _);
        }
    }
}
