using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace EvidenceSite.Browser.Tests.Browsing;

/// <summary>Notes what a browser has to complain of.</summary>
internal static class Watching
{
    /// <summary>What Playwright itself writes where <see cref="Chromium.NewWindowAsync"/> keeps pages from being stored: no word of the site's.</summary>
    private const string PlaywrightsOwn = "Service Worker registration blocked by Playwright";

    /// <summary>What goes wrong in a window from now on: messages of the console, scripts that fail, and files that are missing or not of the site.</summary>
    /// <param name="window">The window.</param>
    /// <param name="root">The address under which all files of the site are.</param>
    public static ConcurrentQueue<string> Watch(this IBrowserContext window, Uri root)
    {
        var faults = new ConcurrentQueue<string>();
        window.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && message.Text != PlaywrightsOwn)
            {
                faults.Enqueue($"{message.Page?.Url}: console {message.Type}: {message.Text}");
            }
        };
        window.WebError += (_, error) => faults.Enqueue($"{error.Page?.Url}: {error.Error}");
        window.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(root.AbsoluteUri, StringComparison.Ordinal))
            {
                faults.Enqueue($"{request.Frame.Url} asks for {request.Url}");
            }
        };
        window.RequestFailed += (_, request) => faults.Enqueue($"{request.Url}: {request.Failure}");
        window.Response += (_, response) =>
        {
            if (response.Status >= 400)
            {
                faults.Enqueue($"{response.Url} answered {response.Status}");
            }
        };
        return faults;
    }
}
