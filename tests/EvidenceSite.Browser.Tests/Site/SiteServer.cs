using EvidenceSite.Plan;
using EvidenceSite.Tests.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace EvidenceSite.Browser.Tests.Site;

/// <summary>
/// Serves a folder on the loopback address, as a static host does: with the headers that its <c>_headers</c> asks for, and with
/// <c>404.html</c> where there is no file.
/// </summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private SiteServer(WebApplication app) => _app = app;

    public Uri Root => new(_app.Urls.Single() + "/");

    /// <summary>Starts to serve.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="port">The port; 0 for one that is free.</param>
    /// <param name="sendsHeaders">Whether the host reads <c>_headers</c>; some do not.</param>
    public static async Task<SiteServer> StartAsync(string folder, int port = 0, bool sendsHeaders = true)
    {
        // Read at every answer: the site may be built anew while it is served.
        void Send(HttpContext context)
        {
            if (sendsHeaders)
            {
                foreach (var (name, value) in HostHeaders.Parse(File.ReadAllText(Path.Combine(folder, SitePaths.Headers))).For(context.Request.Path.Value!))
                {
                    context.Response.Headers[name] = value;
                }
            }
        }

        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().UseUrls($"http://127.0.0.1:{port}");
        var app = builder.Build();
        app.UseFileServer(new FileServerOptions
        {
            FileProvider = new PhysicalFileProvider(folder),
            StaticFileOptions = { OnPrepareResponse = file => Send(file.Context) },
        });
        app.Run(async context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            context.Response.ContentType = "text/html; charset=utf-8";
            Send(context);
            await context.Response.SendFileAsync(Path.Combine(folder, SitePaths.NotFound));
        });
        await app.StartAsync();
        return new SiteServer(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
