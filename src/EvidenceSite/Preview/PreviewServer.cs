using System.Net;
using EvidenceSite.Plan;
using EvidenceSite.Render;
using EvidenceSite.Render.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace EvidenceSite.Preview;

/// <summary>Serves a preview to this machine alone. It answers from memory, so no address can lead to another file.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private readonly PreviewSite _site;
    private readonly PreviewEvents _events = new();
    private readonly PreviewClient _client = new();
    private readonly FileExtensionContentTypeProvider _types = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly WebApplication _app;
    private OwnAddress? _own;

    private PreviewServer(PreviewSite site, WebApplication app)
    {
        (_site, _app) = (site, app);
        _types.Mappings[".webmanifest"] = "application/manifest+json";
        _types.Mappings[".epub"] = "application/epub+zip";
        app.Run(AnswerAsync);
    }

    /// <summary>Where it can be reached.</summary>
    public Uri Address { get; private set; } = new("http://localhost/");

    /// <summary>How many pages are open.</summary>
    public int OpenPages => _events.Listeners;

    /// <summary>Starts to serve on the loopback addresses.</summary>
    /// <param name="site">The site; built at least once.</param>
    /// <param name="port">The port; 0 for any that is free.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<PreviewServer> StartAsync(PreviewSite site, int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            if (port == 0)
            {
                kestrel.Listen(IPAddress.Loopback, 0);
            }
            else
            {
                kestrel.ListenLocalhost(port);
            }
        });
        var server = new PreviewServer(site, builder.Build());
        await server._app.StartAsync();
        var used = new Uri(server._app.Urls.First().Replace("[::]", "localhost", StringComparison.Ordinal)).Port;
        server.Address = new Uri($"http://localhost:{used}/");
        server._own = new OwnAddress(used);
        return server;
    }

    /// <summary>Tells open pages that there is something new.</summary>
    public void Announce() => _events.Send();

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _app.DisposeAsync();
        _stop.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        foreach (var (name, value) in SecurityPolicy.Headers.Where(header => header.Name != SecurityPolicy.TransportSecurity))
        {
            response.Headers[name] = value;
        }

        response.Headers.CacheControl = "no-store";
        if (_own is null || !_own.Allows(request))
        {
            await SendAsync(context, StatusCodes.Status403Forbidden, "text/plain; charset=utf-8", "This preview answers only its own pages, on this machine."u8.ToArray());
        }
        else if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.Headers.Allow = "GET, HEAD";
            await SendAsync(context, StatusCodes.Status405MethodNotAllowed, "text/plain; charset=utf-8", "A preview can only be read."u8.ToArray());
        }
        else if (request.Path == PreviewClient.Events)
        {
            await _events.ListenAsync(context, () => PreviewMessage.Of(_site.State), _stop.Token);
        }
        else if (_client.Find(request.Path.Value!) is { } own)
        {
            await SendAsync(context, StatusCodes.Status200OK, own.Type, own.Content);
        }
        else
        {
            await AnswerWithPageAsync(context);
        }
    }

    private async Task AnswerWithPageAsync(HttpContext context)
    {
        var state = _site.State;
        if (state.Files is not { } files)
        {
            await SendAsync(context, StatusCodes.Status503ServiceUnavailable, "text/html; charset=utf-8", PreviewClient.NothingYet(state.Version));
            return;
        }

        var path = context.Request.Path.Value!.TrimStart('/');
        var found = path == SitePaths.ServiceWorker ? null : Find(files, path);
        var isHere = found is not null;
        found ??= files.Find(SitePaths.NotFound)!;
        var type = _types.TryGetContentType(found.Path, out var known) ? known : "application/octet-stream";
        var isPage = type == "text/html";
        var isText = isPage || type.StartsWith("text/", StringComparison.Ordinal);
        await SendAsync(
            context,
            isHere ? StatusCodes.Status200OK : StatusCodes.Status404NotFound,
            isText ? $"{type}; charset=utf-8" : type,
            isPage ? PreviewClient.Into(found.Content, state.Version) : found.Content);
    }

    /// <summary>A file by its address; as on most hosts, the ending of a page may be left out.</summary>
    private static OutputFile? Find(SiteFiles files, string path) =>
        path.Length == 0 || path.EndsWith('/') ? files.Find(path + SitePaths.Home) : files.Find(path) ?? files.Find(path + ".html");

    private static async Task SendAsync(HttpContext context, int status, string type, ReadOnlyMemory<byte> content)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        context.Response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(content);
        }
    }
}
