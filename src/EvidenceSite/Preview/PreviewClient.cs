using System.Collections.Frozen;
using System.Text;

namespace EvidenceSite.Preview;

/// <summary>What a preview adds to each page, so that it is brought up to date in place. A built site has nothing of it.</summary>
internal sealed class PreviewClient
{
    /// <summary>Where pages listen for changes.</summary>
    public const string Events = Folder + "events";

    private const string Folder = "/_preview/";
    private const string ResourcePrefix = "preview/";

    /// <summary>A worker that an earlier site on the same address may have left would show old pages: this one takes its place and goes.</summary>
    private const string LeavingWorker =
        """
        self.addEventListener('install', () => self.skipWaiting());
        self.addEventListener('activate', event => event.waitUntil((async () => {
          for (const name of await caches.keys()) if (name.startsWith('evidence-site ')) await caches.delete(name);
          await self.registration.unregister();
        })()));

        """;

    private readonly FrozenDictionary<string, (string Type, byte[] Content)> _files = new Dictionary<string, (string, byte[])>(StringComparer.Ordinal)
    {
        [Folder + "preview.js"] = ("text/javascript; charset=utf-8", Read("preview.js")),
        [Folder + "preview.css"] = ("text/css; charset=utf-8", Read("preview.css")),
        [Folder + "morphdom.js"] = ("text/javascript; charset=utf-8", Read("morphdom.js")),
        ["/" + Plan.SitePaths.ServiceWorker] = ("text/javascript; charset=utf-8", Encoding.UTF8.GetBytes(LeavingWorker)),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A file of the preview's own; null if there is none at that path.</summary>
    public (string Type, byte[] Content)? Find(string path) => _files.TryGetValue(path, out var file) ? file : null;

    /// <summary>A page with the preview's scripts.</summary>
    /// <param name="html">The page in UTF-8, as it is built.</param>
    /// <param name="version">The version of the site that it belongs to.</param>
    public static byte[] Into(ReadOnlyMemory<byte> html, string version)
    {
        var end = html.Span.IndexOf("</head>"u8);
        return end < 0 ? html.ToArray() : [.. html.Span[..end], .. Encoding.UTF8.GetBytes(Scripts(version)), .. html.Span[end..]];
    }

    /// <summary>The page that stands in for all others as long as nothing could be built.</summary>
    public static byte[] NothingYet(string version) => Encoding.UTF8.GetBytes(
        $"""
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>Nothing to show yet</title>{Scripts(version)}</head>
        <body><main><h1>Nothing to show yet</h1><p>The site has errors. It appears here as soon as they are mended.</p></main></body></html>

        """);

    private static string Scripts(string version) =>
        $"<script src=\"{Folder}morphdom.js\" defer data-preview></script><script src=\"{Folder}preview.js\" defer data-preview data-version=\"{version}\"></script>";

    private static byte[] Read(string name)
    {
        using var stream = typeof(PreviewClient).Assembly.GetManifestResourceStream(ResourcePrefix + name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
