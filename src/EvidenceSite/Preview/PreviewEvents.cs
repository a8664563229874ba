using System.Collections.Concurrent;
using System.Text;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace EvidenceSite.Preview;

/// <summary>Tells open pages what has changed, by server-sent events (HTML standard, section 9.2).</summary>
internal sealed class PreviewEvents
{
    private readonly ConcurrentDictionary<Channel<string>, bool> _pages = new();

    /// <summary>How many pages listen.</summary>
    public int Listeners => _pages.Count;

    /// <summary>Sends a message to every open page. A page that is behind gets only the newest.</summary>
    public void Send(string json)
    {
        foreach (var page in _pages.Keys)
        {
            page.Writer.TryWrite(json);
        }
    }

    /// <summary>Answers a page until it is closed.</summary>
    /// <param name="context">The request.</param>
    /// <param name="first">The message that the page gets at once.</param>
    /// <param name="stop">Ends the answer when the preview ends.</param>
    public async Task ListenAsync(HttpContext context, Func<string> first, CancellationToken stop)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stop);
        var messages = Channel.CreateBounded<string>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        _pages.TryAdd(messages, true);
        try
        {
            context.Response.ContentType = "text/event-stream";
            await context.Response.WriteAsync("retry: 300\n\n", Encoding.UTF8, either.Token);
            messages.Writer.TryWrite(first());
            await foreach (var message in messages.Reader.ReadAllAsync(either.Token))
            {
                await context.Response.WriteAsync($"data: {message}\n\n", Encoding.UTF8, either.Token);
                await context.Response.Body.FlushAsync(either.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the preview ends.
        }
        finally
        {
            _pages.TryRemove(messages, out _);
        }
    }
}
