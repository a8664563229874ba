using Microsoft.AspNetCore.Http;

namespace EvidenceSite.Preview;

/// <summary>
/// Whether a request comes from a page of the preview itself, or from somebody who typed its address. Another website can make a browser
/// ask this machine too, by a name of its own that leads here (DNS rebinding) or by a script of its own.
/// </summary>
/// <param name="port">The port of the preview.</param>
internal sealed class OwnAddress(int port)
{
    private readonly string[] _hosts = [$"localhost:{port}", $"127.0.0.1:{port}", $"[::1]:{port}"];

    /// <summary>Whether the request may be answered.</summary>
    public bool Allows(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var isFollowedLink = request.Headers["Sec-Fetch-Mode"].ToString() is "" or "navigate";
        return _hosts.Contains(request.Host.Value, StringComparer.OrdinalIgnoreCase)
            && (origin.Length == 0 || _hosts.Any(host => string.Equals(origin, "http://" + host, StringComparison.OrdinalIgnoreCase)))
            && (site is not ("cross-site" or "same-site") || isFollowedLink);
    }
}
